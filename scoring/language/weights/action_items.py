"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "0d0ab8c2fde653dc2fe7c37dec6c1d317c9cf6f1b942de2891b46c09360321fa"
OFFSET = 0
WEIGHTS = r'''
1:!=-1593 1:"=-1802 1:#=2920 1:$=-10710 1:%=1583 1:(=3116 1:)=3116 1:,=-1204 1:.=-8575 1::=-1949 1:;=3791 1:<he>=1102
1:<i>=-2576 1:<they>=-3661 1:<we>=-315 1:<you>=-4021 1:?=580 1:AC=-207 1:BAD=-1523 1:CHOSE=2779 1:CIRC=93 1:CLAIM=-7529
1:DAY=2109 1:ELSE=-764 1:FAILV=-2823 1:FAULT=-1180 1:FOLLOW=-2565 1:GOOD=-4079 1:IDLE=-121 1:INSULT=1868 1:KNEW=2332
1:M=3244 1:M's=897 1:MORAL=-3455 1:N=6517 1:N's=-929 1:P=-6500 1:P's=164 1:PERC=1630 1:SANC=-1559 1:SARC=-199 1:T=8038
1:T's=-1950 1:^=-10710 1:a=827 1:about=-3345 1:again=-1194 1:all=4365 1:also=-941 1:although=-774 1:am=-1294 1:an=-6108
1:and=-5701 1:any=-1284 1:anybody=270 1:anyone=-1904 1:are=-192 1:as=6 1:at=-979 1:be=4532 1:because=-3824 1:been=-2866
1:being=-884 1:both=-2300 1:but=-476 1:by=3783 1:can=-883 1:cannot=2404 1:could=-1856 1:did=-3526 1:do=3619 1:does=4182
1:don't=-912 1:during=1323 1:each=1333 1:else=1682 1:even=-566 1:ever=-283 1:everybody=-385 1:everyone=-196 1:for=-3284
1:from=-1214 1:further=-924 1:get=-1559 1:gets=4034 1:got=286 1:had=-6346 1:has=1178 1:have=-1655 1:here=-243
1:how=1042 1:i'll=2981 1:if=952 1:in=-4296 1:instead=-1198 1:into=11826 1:is=-63 1:it=-1579 1:its=1801 1:itself=-2321
1:just=-63 1:let=-1802 1:like=-1554 1:more=775 1:most=-525 1:much=-61 1:must=-1541 1:never=-1040 1:no=-4408
1:nobody=-3639 1:not=-4197 1:of=4 1:off=-1742 1:on=-1716 1:once=-5010 1:one=-3955 1:only=-1768 1:or=-321 1:other=-274
1:out=-1268 1:over=232 1:own=5261 1:per=-1057 1:please=1012 1:rather=-1640 1:same=-3325 1:should=694 1:since=-5036
1:so=-1923 1:some=-1496 1:somebody=5411 1:still=-1281 1:such=3581 1:than=-2100 1:that=-579 1:the=-1307 1:then=-3740
1:there=46 1:there's=-787 1:this=-110 1:those=-1544 1:three=3323 1:through=3633 1:to=1826 1:too=-2044 1:twice=1811
1:two=-3100 1:under=-787 1:until=1866 1:up=2403 1:very=-163 1:was=-6838 1:were=-4496 1:what=1101 1:when=4124
1:where=-2778 1:whether=-1206 1:which=-2314 1:while=-2083 1:who=-2339 1:whoever=-776 1:whose=-291 1:why=-337
1:will=7515 1:with=2708 1:within=-1950 1:without=-3096 1:would=712 1:x=-573 1:xed=-7034 1:xing=-4183 1:xly=2559
1:yet=-558 1:|=-1275 2:!_$=-3529 2:"_"=2513 2:"_$=-93 2:"_,=-244 2:"_.=-1338 2:"_<i>=-472 2:"_M=-1525 2:"_and=428
2:"_as=-691 2:"_no=27 2:"_what=1381 2:"_x=1125 2:"_xed=-596 2:"_xing=-470 2:#_#=-3653 2:#_$=-519 2:#_%=1583 2:#_(=-1056
2:#_AC=-3138 2:#_DAY=3493 2:#_M=-1177 2:#_N=7491 2:#_P=-1172 2:#_and=-2182 2:#_by=850 2:#_for=-148 2:#_of=-782
2:#_on=-884 2:#_the=-490 2:#_to=-229 2:#_was=-1515 2:#_when=-512 2:#_x=-1669 2:#_xed=-693 2:#_|=-1275 2:%_of=-643
2:(_#=-1399 2:(_M=-2108 2:(_N=1658 2:(_x=4194 2:)_$=4870 2:)_.=-1410 2:,_"=-261 2:,_#=5343 2:,_<i>=-440 2:,_<we>=-91
2:,_CIRC=-829 2:,_GOOD=-148 2:,_M=-2361 2:,_N=-3231 2:,_PERC=-853 2:,_a=6339 2:,_all=-1227 2:,_although=-774
2:,_and=-3207 2:,_as=-1844 2:,_because=-354 2:,_but=-1614 2:,_by=10320 2:,_each=-272 2:,_for=-664 2:,_from=-753
2:,_had=-127 2:,_in=-1724 2:,_it=-1762 2:,_no=-1340 2:,_nobody=584 2:,_not=-404 2:,_of=2119 2:,_on=257 2:,_one=-1419
2:,_since=-1673 2:,_so=-1164 2:,_somebody=3545 2:,_the=1558 2:,_then=-1742 2:,_to=2862 2:,_two=-373 2:,_was=23
2:,_when=-407 2:,_where=79 2:,_which=-1827 2:,_who=1736 2:,_with=-3372 2:,_x=1215 2:,_xed=958 2:,_xing=-394
2:,_xly=1558 2:._#=-2321 2:._$=-6607 2:._x=-969 2::_#=-5818 2::_<we>=-719 2::_DAY=-2061 2::_M=2270 2::_N=-2982
2::_a=2251 2::_about=-2018 2::_by=-817 2::_it=-889 2::_the=-1990 2::_x=7807 2:;_$=-4395 2:;_<they>=-67 2:;_it=-242
2:;_the=1680 2:<he>_.=398 2:<he>_M=-213 2:<he>_P=-582 2:<he>_PERC=158 2:<he>_did=-454 2:<he>_had=941 2:<he>_x=-158
2:<he>_xed=-346 2:<i>_.=-691 2:<i>_CHOSE=-382 2:<i>_M=-296 2:<i>_PERC=-954 2:<i>_am=-643 2:<i>_have=835 2:<i>_was=-736
2:<i>_will=-1035 2:<i>_x=-1275 2:<they>_.=-237 2:<they>_CIRC=327 2:<they>_M=-1202 2:<they>_PERC=-1284 2:<they>_are=-572
2:<they>_do=-1848 2:<they>_have=-2009 2:<they>_in=-79 2:<they>_own=2335 2:<they>_were=600 2:<they>_x=1965
2:<they>_xed=287 2:<we>_#=-512 2:<we>_,=-2100 2:<we>_.=-933 2:<we>_CHOSE=2899 2:<we>_CLAIM=-326 2:<we>_GOOD=871
2:<we>_M=-1688 2:<we>_P=153 2:<we>_PERC=-2588 2:<we>_T=279 2:<we>_a=8 2:<we>_are=2645 2:<we>_can=-652 2:<we>_could=-199
2:<we>_did=141 2:<we>_do=4465 2:<we>_had=-539 2:<we>_have=-961 2:<we>_in=266 2:<we>_own=723 2:<we>_that=-487
2:<we>_were=-466 2:<we>_will=-231 2:<we>_would=-1292 2:<we>_x=-3648 2:<we>_xed=-1194 2:<we>_xly=-1230 2:<you>_.=-508
2:<you>_a=-1222 2:<you>_cannot=2811 2:<you>_do=-661 2:<you>_have=-1347 2:<you>_will=-1176 2:<you>_x=702
2:<you>_xed=-552 2:AC_#=-2621 2:AC_$=-2463 2:AC_AC=-1644 2:AC_N=7350 2:AC_and=-819 2:AC_of=-3115 2:AC_x=2466
2:BAD_of=-524 2:CHOSE_out=-522 2:CHOSE_to=911 2:CHOSE_x=-862 2:CIRC_.=-575 2:CIRC_M=-186 2:CIRC_at=-922 2:CIRC_by=4394
2:CIRC_itself=-303 2:CIRC_off=-820 2:CIRC_on=-1825 2:CIRC_one=-933 2:CIRC_the=-1944 2:CIRC_to=323 2:CIRC_x=1641
2:CLAIM_"=-28 2:CLAIM_that=200 2:CLAIM_the=-845 2:CLAIM_to=293 2:CLAIM_x=-1583 2:CLAIM_xing=299 2:DAY_#=-7080
2:DAY_$=-75 2:DAY_,=686 2:DAY_.=13219 2:DAY_<we>=-599 2:DAY_M=348 2:DAY_and=-269 2:DAY_at=-1308 2:DAY_for=182
2:DAY_only=-73 2:DAY_the=233 2:DAY_x=-4145 2:DAY_xing=-154 2:ELSE_of=2853 2:ELSE_than=84 2:ELSE_x=-269 2:FAILV_in=85
2:FOLLOW_.=-758 2:GOOD_.=178 2:GOOD_<we>=-93 2:GOOD_<you>=-542 2:GOOD_for=638 2:GOOD_the=-488 2:GOOD_to=-1174
2:GOOD_x=-1316 2:IDLE_,=130 2:IDLE_.=-590 2:IDLE_x=-422 2:INSULT_of=1954 2:KNEW_,=130 2:KNEW_<we>=606 2:KNEW_by=-489
2:KNEW_of=-147 2:KNEW_the=-1001 2:KNEW_to=-741 2:KNEW_x=3494 2:M's_M=-849 2:M's_own=-1148 2:MORAL_.=473 2:M_"=-1994
2:M_#=4241 2:M_$=1522 2:M_(=3389 2:M_,=-691 2:M_.=-914 2:M_:=-1321 2:M_;=-1946 2:M_<we>=-1279 2:M_CIRC=6233
2:M_CLAIM=-189 2:M_PERC=-1135 2:M_a=-109 2:M_about=1706 2:M_and=733 2:M_are=-1273 2:M_as=-1250 2:M_at=322
2:M_because=-1321 2:M_by=-1397 2:M_can=-405 2:M_could=-983 2:M_did=-1131 2:M_for=6559 2:M_from=1174 2:M_had=-960
2:M_has=-2790 2:M_in=1093 2:M_is=1607 2:M_it=-16 2:M_must=-1326 2:M_nobody=-321 2:M_of=1403 2:M_off=-1571 2:M_on=3329
2:M_only=528 2:M_or=3023 2:M_out=996 2:M_over=-427 2:M_per=-679 2:M_still=-405 2:M_that=-1281 2:M_the=1169
2:M_then=-417 2:M_there=2500 2:M_to=-3472 2:M_twice=44 2:M_until=-892 2:M_was=-1916 2:M_were=-609 2:M_when=-875
2:M_which=-816 2:M_will=466 2:M_with=4143 2:M_within=-27 2:M_without=-1783 2:M_x=2765 2:M_xed=-3316 2:M_xing=-164
2:N's_M=-401 2:N_#=-2897 2:N_$=-2498 2:N_)=1014 2:N_,=-1037 2:N_.=-1989 2:N_:=4056 2:N_CLAIM=-607 2:N_PERC=181
2:N_and=29 2:N_but=174 2:N_from=-120 2:N_had=-728 2:N_x=7395 2:N_xed=-3358 2:P's_M=852 2:P's_x=1181 2:PERC_$=-1036
2:PERC_,=-1648 2:PERC_.=-915 2:PERC_<you>=304 2:PERC_and=112 2:PERC_at=2199 2:PERC_by=-285 2:PERC_for=-3269
2:PERC_how=-329 2:PERC_in=-730 2:PERC_it=-785 2:PERC_like=-664 2:PERC_of=139 2:PERC_that=-431 2:PERC_the=-923
2:PERC_this=-647 2:PERC_to=2278 2:PERC_what=-426 2:PERC_whether=228 2:PERC_with=2625 2:PERC_x=-1562 2:PERC_xly=1358
2:P_)=1835 2:P_,=2242 2:P_.=-3180 2:P_:=-2554 2:P_CLAIM=-506 2:P_KNEW=-246 2:P_PERC=-1559 2:P_a=-550 2:P_and=-123
2:P_at=-599 2:P_did=39 2:P_for=-1186 2:P_got=602 2:P_had=1325 2:P_have=-825 2:P_in=729 2:P_is=-521 2:P_of=980
2:P_on=-887 2:P_to=-637 2:P_was=-318 2:P_were=-1599 2:P_who=-1757 2:P_will=2878 2:P_with=-1635 2:P_x=-2627 2:P_xed=47
2:P_xly=-114 2:T's_M=-778 2:T's_P=-960 2:T's_x=-222 2:T_,=-2357 2:T_.=-95 2:T_:=5013 2:T_CIRC=-1153 2:T_PERC=-2475
2:T_and=-1148 2:T_does=3569 2:T_for=1160 2:T_had=-2497 2:T_has=1670 2:T_have=-572 2:T_in=-643 2:T_is=-712 2:T_of=-592
2:T_that=-588 2:T_to=-1400 2:T_was=-912 2:T_what=3882 2:T_will=1221 2:T_x=6718 2:T_xed=1930 2:^_#=-3517 2:^_<he>=-47
2:^_<i>=-12 2:^_<they>=639 2:^_<we>=-199 2:^_<you>=-2564 2:^_AC=3397 2:^_GOOD=-581 2:^_M=971 2:^_N=4194 2:^_N's=-965
2:^_P=-4928 2:^_PERC=2551 2:^_T=7006 2:^_a=-2379 2:^_all=-488 2:^_an=-1179 2:^_and=-3061 2:^_anyone=-725 2:^_as=936
2:^_at=-2074 2:^_by=1507 2:^_each=-1130 2:^_for=-330 2:^_from=1539 2:^_how=-633 2:^_if=-1019 2:^_in=1686 2:^_it=-1342
2:^_no=-4198 2:^_nobody=-475 2:^_not=1138 2:^_on=-5019 2:^_one=-572 2:^_please=-1490 2:^_so=-988 2:^_some=748
2:^_somebody=3152 2:^_that=-1476 2:^_the=-4144 2:^_there=-739 2:^_this=-3349 2:^_three=2142 2:^_to=-4487 2:^_two=-49
2:^_until=4311 2:^_what=-3720 2:^_when=-3366 2:^_where=-867 2:^_why=-636 2:^_with=4753 2:^_x=4596 2:^_xed=3055
2:^_xing=-461 2:^_xly=4977 2:a_BAD=198 2:a_CIRC=-1936 2:a_DAY=-833 2:a_ELSE=-255 2:a_GOOD=-2187 2:a_M=-1730 2:a_P=-1639
2:a_PERC=-464 2:a_T=-1974 2:a_x=4191 2:a_xed=-647 2:a_xing=-898 2:a_xly=-2028 2:about_#=-2150 2:about_a=-616
2:about_it=-1307 2:about_the=-762 2:about_x=1519 2:again_,=397 2:again_.=-288 2:again_in=-251 2:again_x=-8 2:all_#=4132
2:all_.=-1040 2:all_M=5838 2:all_P=-2226 2:all_of=-939 2:all_the=-466 2:all_x=1550 2:although_the=-774 2:am_not=-337
2:an_M=-1929 2:an_P=-237 2:an_x=-2844 2:and_"=137 2:and_#=-118 2:and_<he>=-322 2:and_<i>=43 2:and_<they>=-1497
2:and_<we>=-220 2:and_CIRC=206 2:and_CLAIM=-1727 2:and_M=122 2:and_N=1865 2:and_PERC=-277 2:and_a=-769 2:and_at=-198
2:and_both=201 2:and_by=395 2:and_did=-455 2:and_each=358 2:and_from=-478 2:and_had=-211 2:and_has=669 2:and_in=1517
2:and_is=-945 2:and_it=-368 2:and_let=-347 2:and_no=462 2:and_nobody=645 2:and_not=562 2:and_since=-254 2:and_that=-227
2:and_the=-291 2:and_then=-683 2:and_this=-605 2:and_those=-391 2:and_two=231 2:and_was=-1183 2:and_were=15
2:and_what=-210 2:and_when=-491 2:and_x=-155 2:and_xed=-1280 2:and_xing=-180 2:anyone_who=-725 2:are_.=-963
2:are_CIRC=1109 2:are_GOOD=-23 2:are_a=-1114 2:are_not=-663 2:are_to=814 2:are_x=-1190 2:are_xed=-388 2:are_xing=3599
2:as_"=-1537 2:as_<we>=-240 2:as_a=3564 2:as_in=-818 2:as_it=-1220 2:as_the=1990 2:as_x=-2550 2:as_xed=-2046
2:at_#=-5710 2:at_M=-585 2:at_N=-1979 2:at_about=-140 2:at_all=4817 2:at_an=-48 2:at_on=-942 2:at_once=-1504
2:at_the=-3445 2:at_x=4722 2:be_,=-1312 2:be_CLAIM=-1613 2:be_PERC=-491 2:be_a=-1756 2:be_in=-511 2:be_x=5680
2:be_xed=3159 2:because_a=-326 2:because_of=-529 2:because_the=-1785 2:because_x=-227 2:been_CIRC=-72 2:been_GOOD=-664
2:been_KNEW=602 2:been_PERC=-1452 2:been_x=-1543 2:been_xed=391 2:been_xing=-78 2:being_PERC=-1058 2:being_x=-194
2:both_,=-1363 2:both_M=-763 2:both_x=-79 2:but_x=3224 2:by_#=10110 2:by_:=-1059 2:by_<they>=-892 2:by_DAY=3168
2:by_M=-2768 2:by_P=449 2:by_a=-1307 2:by_itself=-1000 2:by_no=-169 2:by_nobody=-598 2:by_one=155 2:by_somebody=-992
2:by_the=4519 2:by_then=108 2:by_two=-1183 2:by_which=1275 2:by_x=-644 2:by_xing=-386 2:can_be=1880 2:can_x=-1432
2:cannot_x=-430 2:could_be=-1213 2:could_have=-188 2:could_not=228 2:could_x=-683 2:did_.=-714 2:did_not=26
2:did_what=-1849 2:did_x=-377 2:did_xing=622 2:do_not=-834 2:do_with=-269 2:does_it=-381 2:does_not=1223 2:don't_x=-912
2:during_x=932 2:each_M=4491 2:each_of=-1439 2:each_other=-351 2:each_x=-1548 2:each_xed=-750 2:else_x=-439
2:even_the=-345 2:for_#=150 2:for_,=3240 2:for_.=-971 2:for_<we>=628 2:for_ELSE=-1074 2:for_M=52 2:for_a=2016
2:for_an=251 2:for_each=-1094 2:for_it=306 2:for_most=-196 2:for_other=-143 2:for_that=-318 2:for_the=-1592
2:for_those=-575 2:for_three=2446 2:for_which=-239 2:for_x=-400 2:for_xing=-1220 2:from_#=4833 2:from_DAY=3554
2:from_M=-2932 2:from_N=-1694 2:from_P=-739 2:from_a=-1987 2:from_it=-1363 2:from_one=71 2:from_the=-761 2:from_x=1663
2:further_x=-924 2:got_the=-686 2:got_x=-89 2:had_CIRC=36 2:had_KNEW=-109 2:had_PERC=-38 2:had_a=-2302 2:had_been=-1055
2:had_it=-498 2:had_no=681 2:had_not=326 2:had_the=-886 2:had_to=-1455 2:had_x=-62 2:had_xed=-1065 2:has_a=-1269
2:has_been=-1705 2:has_its=3210 2:has_no=252 2:has_to=3820 2:has_x=-804 2:has_xed=-1594 2:have_CIRC=-224
2:have_PERC=2430 2:have_been=385 2:have_had=-843 2:have_it=3011 2:have_no=-1058 2:have_not=-114 2:have_the=-157
2:have_to=-1074 2:have_x=-2712 2:here_is=-360 2:how_<we>=-296 2:how_it=-571 2:how_the=-901 2:how_x=-1299
2:if_<you>=2489 2:in_#=425 2:in_.=-780 2:in_<they>=391 2:in_<we>=-114 2:in_AC=-819 2:in_DAY=1663 2:in_M=1734
2:in_N=-2419 2:in_T=-414 2:in_a=-2300 2:in_again=53 2:in_all=409 2:in_and=157 2:in_it=-554 2:in_no=334 2:in_one=1539
2:in_other=-462 2:in_the=1102 2:in_this=-1003 2:in_two=-636 2:in_x=1731 2:in_xing=1365 2:instead_of=-1198 2:into_a=-767
2:into_the=1980 2:into_x=2972 2:is_,=-1014 2:is_.=397 2:is_CIRC=-903 2:is_ELSE=-158 2:is_PERC=6844 2:is_a=-1328
2:is_how=-279 2:is_in=-873 2:is_no=-1178 2:is_not=-2292 2:is_on=-558 2:is_one=-217 2:is_only=-748 2:is_still=-596
2:is_that=389 2:is_the=-1239 2:is_to=6932 2:is_what=-490 2:is_where=-653 2:is_x=-1061 2:is_xed=4485 2:is_xing=-1178
2:it_$=-1563 2:it_,=2164 2:it_.=618 2:it_because=-136 2:it_by=-1917 2:it_did=-884 2:it_does=-247 2:it_for=-300
2:it_had=10 2:it_is=-4434 2:it_on=1840 2:it_should=-2092 2:it_that=3782 2:it_to=1937 2:it_up=-461 2:it_was=-636
2:it_would=-149 2:it_x=-431 2:it_xed=175 2:its_M=1069 2:its_P=-1284 2:its_own=4902 2:its_x=-2577 2:itself_off=-303
2:let_<we>=-398 2:let_the=-1308 2:like_a=-840 2:like_to=73 2:like_x=531 2:more_than=-7 2:more_x=-1275 2:most_of=-304
2:most_x=-221 2:must_x=-804 2:never_PERC=-26 2:never_x=-682 2:no_M=-2246 2:no_one=-676 2:no_x=-2467 2:nobody_CLAIM=-542
2:nobody_had=-506 2:nobody_on=-443 2:nobody_was=-578 2:nobody_x=-691 2:not_.=-831 2:not_GOOD=282 2:not_M=1128
2:not_PERC=-1931 2:not_a=-1233 2:not_be=-974 2:not_been=741 2:not_being=168 2:not_in=98 2:not_on=60 2:not_the=414
2:not_what=-529 2:not_x=-53 2:not_xed=-404 2:not_xing=-29 2:of_#=-3943 2:of_<he>=-775 2:of_<they>=259 2:of_<we>=-3505
2:of_<you>=-393 2:of_BAD=-1359 2:of_DAY=-736 2:of_M=-2406 2:of_P=3093 2:of_T=1076 2:of_a=4057 2:of_all=4903
2:of_an=-759 2:of_each=2272 2:of_it=-719 2:of_its=-385 2:of_one=-798 2:of_the=-1530 2:of_this=-731 2:of_what=-424
2:of_which=-385 2:of_x=7405 2:of_xing=-1104 2:off_.=1278 2:off_and=-681 2:off_by=61 2:off_the=-863 2:on_#=1390
2:on_,=54 2:on_.=2585 2:on_<he>=-128 2:on_<i>=-117 2:on_<we>=-1266 2:on_DAY=-4069 2:on_M=3699 2:on_T=-1001 2:on_a=-2933
2:on_its=-2208 2:on_one=-401 2:on_the=4394 2:on_to=-410 2:on_what=-1141 2:on_x=937 2:on_xing=78 2:once_,=-644
2:once_.=-146 2:once_a=-1263 2:once_the=-1468 2:one_,=-954 2:one_.=-1852 2:one_M=-3955 2:one_P=3568 2:one_and=-102
2:one_at=-592 2:one_by=155 2:one_does=-1086 2:one_in=-46 2:one_is=-118 2:one_of=-517 2:one_that=-245 2:one_was=74
2:one_x=-2080 2:only_.=-73 2:only_PERC=96 2:only_as=-618 2:only_x=-171 2:or_M=3023 2:or_x=-2469 2:other_.=86
2:other_M=-363 2:other_T=1835 2:other_x=-1321 2:out_.=-576 2:out_and=-231 2:out_in=-174 2:out_of=2573 2:out_on=32
2:out_with=-496 2:out_x=109 2:over_,=-537 2:over_at=-28 2:over_the=2709 2:over_to=-116 2:own_.=2759 2:own_M=3229
2:own_x=299 2:per_M=-227 2:please_do=1711 2:please_x=-700 2:same_M=-1865 2:same_x=-1621 2:same_xing=-245
2:should_PERC=4028 2:should_be=67 2:should_x=-599 2:since_#=46 2:since_,=-228 2:since_.=-316 2:since_M=-1038
2:since_the=443 2:since_then=-500 2:so_<we>=5 2:so_it=-194 2:so_much=-380 2:so_that=1761 2:so_the=-970 2:so_x=-675
2:some_#=-294 2:some_x=-1275 2:somebody_PERC=-551 2:somebody_has=1763 2:somebody_in=2082 2:somebody_who=-263
2:somebody_x=-1050 2:still_PERC=-54 2:still_xing=730 2:than_#=-44 2:than_<we>=-427 2:than_a=-1494 2:than_the=2015
2:than_x=-1559 2:that_<they>=220 2:that_<we>=-460 2:that_<you>=1203 2:that_KNEW=-617 2:that_M=552 2:that_P=-195
2:that_PERC=-1167 2:that_a=-1425 2:that_can=3411 2:that_had=-1471 2:that_is=-1318 2:that_it=1640 2:that_nobody=-1337
2:that_one=-1347 2:that_the=-812 2:that_was=-41 2:that_were=-961 2:that_would=-501 2:that_x=671 2:that_xed=528
2:that_xing=279 2:the_#=-3653 2:the_AC=-1532 2:the_CIRC=-289 2:the_DAY=-2027 2:the_ELSE=2698 2:the_IDLE=891
2:the_M=3028 2:the_M's=1172 2:the_MORAL=-1183 2:the_N=-723 2:the_P=-497 2:the_P's=2946 2:the_T=-984 2:the_T's=-1451
2:the_more=-1232 2:the_one=-689 2:the_other=969 2:the_same=-3325 2:the_three=-2 2:the_two=3384 2:the_x=2468
2:the_xed=-656 2:the_xing=-997 2:the_xly=-1380 2:then_<we>=-636 2:then_it=17 2:then_the=-34 2:then_x=-430
2:then_xed=-828 2:there_,=207 2:there_.=-135 2:there_for=800 2:there_is=-45 2:there_was=1619 2:there_were=-413
2:this_,=-151 2:this_M=-4267 2:this_T=-467 2:this_for=-1197 2:this_is=2892 2:this_x=3239 2:those_who=-1449
2:three_.=-48 2:three_M=152 2:three_x=1543 2:through_the=1205 2:to_#=3224 2:to_<they>=-334 2:to_<we>=3047 2:to_M=2640
2:to_N=-2544 2:to_P=-823 2:to_PERC=-1160 2:to_a=-3038 2:to_anybody=270 2:to_be=5587 2:to_do=-276 2:to_get=-1241
2:to_have=-291 2:to_it=3321 2:to_one=-481 2:to_the=-3459 2:to_x=-7911 2:too_.=-730 2:too_x=-518 2:twice_,=-733
2:twice_.=-56 2:twice_a=3405 2:twice_x=84 2:two_,=303 2:two_M=-2120 2:two_P=532 2:two_T=-2526 2:two_and=19
2:two_of=-240 2:two_x=2842 2:two_xed=-602 2:until_#=946 2:until_DAY=555 2:until_the=902 2:until_x=-104 2:up_,=1419
2:up_a=3110 2:up_at=-267 2:up_the=44 2:up_to=-1163 2:was_"=-790 2:was_,=-544 2:was_.=477 2:was_CIRC=-523
2:was_PERC=-1593 2:was_a=-62 2:was_as=-148 2:was_in=98 2:was_no=1200 2:was_not=-102 2:was_on=-19 2:was_over=288
2:was_still=366 2:was_that=-209 2:was_the=-231 2:was_there=142 2:was_to=249 2:was_x=602 2:was_xed=-3772 2:was_xing=-492
2:was_xly=252 2:were_CIRC=-1350 2:were_KNEW=-1050 2:were_PERC=192 2:were_in=-364 2:were_not=776 2:were_out=-81
2:were_still=-459 2:were_x=-1148 2:were_xed=-2023 2:what_<i>=-1803 2:what_<they>=-1245 2:what_<we>=-685
2:what_<you>=-837 2:what_else=1470 2:what_had=-349 2:what_is=-578 2:what_it=-760 2:what_its=-981 2:what_the=2123
2:what_was=397 2:what_x=-1603 2:what_xed=231 2:when_<they>=2903 2:when_<we>=-678 2:when_a=-722 2:when_the=-289
2:when_xing=-2347 2:where_it=-159 2:where_the=-373 2:where_two=-670 2:where_x=-856 2:whether_<we>=-914
2:whether_the=-1021 2:which_M=-140 2:which_a=-254 2:which_is=-290 2:which_the=336 2:which_was=778 2:which_x=-755
2:while_it=-111 2:while_two=-1186 2:who_CHOSE=-446 2:who_M=2692 2:who_had=-893 2:who_is=-797 2:who_was=766 2:who_x=2343
2:who_xed=-1486 2:why_the=-200 2:will_be=-615 2:will_not=-269 2:will_x=468 2:with_<they>=-565 2:with_<we>=-134
2:with_M=3929 2:with_N=-315 2:with_a=3301 2:with_an=-767 2:with_the=1792 2:with_x=-865 2:within_the=-1487
2:within_x=-18 2:without_M=-109 2:without_N=435 2:without_a=-1993 2:without_being=-869 2:without_it=-1404
2:without_x=-886 2:without_xing=3183 2:would_be=-207 2:would_have=-1249 2:would_not=-372 2:would_x=3755 2:x_!=-2187
2:x_"=-506 2:x_#=1731 2:x_$=6825 2:x_(=2589 2:x_)=-3617 2:x_,=-1752 2:x_.=-5012 2:x_:=-3083 2:x_;=-416 2:x_<he>=-205
2:x_<i>=-701 2:x_<they>=-3758 2:x_<we>=2154 2:x_<you>=-969 2:x_AC=-180 2:x_CIRC=722 2:x_CLAIM=-1298 2:x_DAY=2502
2:x_FAULT=-677 2:x_FOLLOW=-1188 2:x_IDLE=-1173 2:x_M=2814 2:x_N=-415 2:x_P=-4800 2:x_P's=-558 2:x_PERC=-702 2:x_T=4442
2:x_a=6324 2:x_about=-403 2:x_again=-110 2:x_all=-787 2:x_an=-1626 2:x_and=-1013 2:x_anyone=-991 2:x_are=1470
2:x_as=3376 2:x_at=626 2:x_because=-386 2:x_both=-1858 2:x_by=-1911 2:x_could=248 2:x_did=451 2:x_during=1323
2:x_each=-726 2:x_for=-4140 2:x_from=353 2:x_got=-100 2:x_had=-170 2:x_has=-1132 2:x_have=3337 2:x_how=1121 2:x_if=2363
2:x_in=-4263 2:x_instead=-1147 2:x_into=13427 2:x_is=2178 2:x_it=6871 2:x_its=-1703 2:x_like=-980 2:x_most=99
2:x_never=170 2:x_no=381 2:x_nobody=-582 2:x_of=-469 2:x_off=6 2:x_on=4647 2:x_once=-751 2:x_one=-494 2:x_only=-1638
2:x_or=-2739 2:x_out=-1433 2:x_over=940 2:x_per=-377 2:x_should=-1169 2:x_since=978 2:x_so=-1106 2:x_some=-834
2:x_somebody=2466 2:x_still=473 2:x_than=-1737 2:x_that=-1247 2:x_the=-1268 2:x_there=395 2:x_this=5631 2:x_three=-39
2:x_through=4044 2:x_to=3615 2:x_too=-574 2:x_twice=-1274 2:x_two=1859 2:x_under=-237 2:x_until=-2238 2:x_up=3739
2:x_was=-439 2:x_were=-102 2:x_what=-1684 2:x_when=4343 2:x_where=-801 2:x_whether=-1159 2:x_which=-445 2:x_while=-683
2:x_will=453 2:x_with=-7623 2:x_within=155 2:x_without=-1618 2:x_would=3631 2:x_x=766 2:x_xed=-415 2:x_xing=-5155
2:x_xly=-719 2:x_yet=263 2:xed_"=-793 2:xed_#=-627 2:xed_$=-364 2:xed_,=-1399 2:xed_.=4504 2:xed_:=-1142
2:xed_<we>=-347 2:xed_<you>=47 2:xed_M=-2548 2:xed_a=-1191 2:xed_again=453 2:xed_and=-137 2:xed_as=163 2:xed_at=-526
2:xed_because=-720 2:xed_but=-657 2:xed_by=-4910 2:xed_for=-1129 2:xed_from=4288 2:xed_in=-545 2:xed_into=-625
2:xed_is=-199 2:xed_it=-587 2:xed_like=-661 2:xed_of=330 2:xed_on=-3363 2:xed_once=-2116 2:xed_over=-116
2:xed_since=-299 2:xed_so=3076 2:xed_that=-218 2:xed_the=-4139 2:xed_to=-2851 2:xed_twice=3429 2:xed_up=-605
2:xed_when=5654 2:xed_with=264 2:xed_within=-1415 2:xed_without=-752 2:xed_x=2406 2:xed_xing=-459 2:xed_xly=-388
2:xing_$=-684 2:xing_,=3278 2:xing_.=-2882 2:xing_;=1735 2:xing_<we>=4581 2:xing_M=-1845 2:xing_about=237
2:xing_and=3526 2:xing_at=2354 2:xing_by=-65 2:xing_else=-607 2:xing_for=182 2:xing_had=450 2:xing_in=-1011
2:xing_is=-1604 2:xing_it=-1366 2:xing_of=-835 2:xing_on=-673 2:xing_one=-690 2:xing_that=-260 2:xing_the=-1102
2:xing_to=1907 2:xing_was=279 2:xing_with=-694 2:xing_x=-1097 2:xing_xed=58 2:xing_xing=-290 2:xly_,=7572 2:xly_.=-721
2:xly_:=-172 2:xly_M=-835 2:xly_on=-880 2:xly_the=3114 2:xly_to=-1076 2:xly_x=-2603 2:yet_.=-178 2:|_x=-1275
3:"_,_and=343 3:"_._$=-1338 3:"_no_x=27 3:"_x_"=1847 3:"_xed_"=-177 3:"_xing_is=-470 3:#_#_#=4709 3:#_#_$=2749
3:#_#_x=-1839 3:#_%_of=-643 3:#_(_#=-1056 3:#_DAY_#=-4079 3:#_DAY_$=-75 3:#_DAY_.=9060 3:#_DAY_the=-2037 3:#_M_,=3803
3:#_M_xed=-1699 3:#_N_)=1667 3:#_N_.=-107 3:#_N_x=1089 3:#_and_has=530 3:#_and_the=-166 3:#_and_was=-1018
3:#_and_x=-515 3:#_of_<they>=-224 3:#_of_which=-79 3:#_the_x=-486 3:#_to_#=2729 3:#_when_the=-163 3:#_x_#=-3859
3:#_x_$=1152 3:#_x_)=-1263 3:#_x_,=-2002 3:#_x_.=-1760 3:#_x_M=2553 3:#_x_and=-4 3:#_x_at=-798 3:#_x_had=420
3:#_x_on=-1755 3:#_x_were=459 3:#_x_x=-4071 3:%_of_M=-173 3:(_#_x=-850 3:(_N_,=1658 3:(_x_T=2711 3:)_._$=-1410
3:,_#_N=1667 3:,_#_of=-79 3:,_#_x=87 3:,_<i>_x=-430 3:,_N_.=-137 3:,_N_x=-756 3:,_a_M=4395 3:,_a_x=2178 3:,_all_of=-675
3:,_although_the=-774 3:,_and_#=-227 3:,_and_<he>=-322 3:,_and_<i>=153 3:,_and_<they>=-513 3:,_and_<we>=-220
3:,_and_CLAIM=-1531 3:,_and_N=2338 3:,_and_a=2889 3:,_and_it=670 3:,_and_let=25 3:,_and_no=369 3:,_and_since=-254
3:,_and_that=-362 3:,_and_the=-2461 3:,_and_then=-504 3:,_and_this=-605 3:,_and_x=-1535 3:,_and_xed=262 3:,_and_xing=57
3:,_as_in=-818 3:,_because_the=-53 3:,_by_#=7175 3:,_from_x=194 3:,_in_a=-260 3:,_in_the=-879 3:,_it_is=-976
3:,_nobody_x=442 3:,_so_<we>=276 3:,_so_it=33 3:,_so_that=-49 3:,_so_the=-587 3:,_so_x=-523 3:,_the_ELSE=3696
3:,_the_M=-1239 3:,_the_T=1894 3:,_the_x=-1617 3:,_then_x=24 3:,_then_xed=-1006 3:,_to_x=264 3:,_which_is=-11
3:,_which_was=778 3:,_which_x=-2031 3:,_who_x=-375 3:,_with_a=-2353 3:,_x_#=3820 3:,_x_.=-41 3:,_x_M=-276 3:,_x_a=-1196
3:,_x_for=-933 3:,_x_of=-1068 3:,_x_the=-1187 3:,_x_to=-1198 3:,_x_up=-405 3:,_x_when=433 3:,_x_x=-1141 3:,_xed_in=-245
3:,_xed_over=-58 3:,_xing_with=-170 3:,_xly_,=-130 3:._#_x=-970 3::_#_#=-1775 3::_#_DAY=-1798 3::_#_x=-1697
3::_DAY_#=-2061 3::_N_,=-1573 3::_a_x=-784 3::_about_a=-559 3::_it_x=-968 3::_the_M=-200 3::_the_x=-1653 3::_x_$=-3160
3::_x_M=894 3::_x_to=5279 3::_x_x=-1142 3:;_the_P=-588 3:;_the_x=2951 3:<he>_._$=398 3:<he>_x_x=-87 3:<he>_xed_the=-346
3:<i>_._$=-712 3:<i>_PERC_for=-586 3:<i>_am_not=-337 3:<i>_x_this=104 3:<they>_._$=-237 3:<they>_M_.=-973
3:<they>_do_not=-1184 3:<they>_have_to=-1123 3:<they>_in_the=-79 3:<they>_were_x=683 3:<they>_x_,=-93 3:<they>_x_.=4358
3:<we>_._$=-933 3:<we>_M_x=-64 3:<we>_M_xed=-686 3:<we>_PERC_and=14 3:<we>_PERC_for=-1178 3:<we>_PERC_x=-51
3:<we>_a_x=8 3:<we>_are_x=-527 3:<we>_can_be=-796 3:<we>_had_no=-511 3:<we>_had_x=207 3:<we>_have_PERC=407
3:<we>_have_no=-515 3:<we>_have_x=-1168 3:<we>_in_the=266 3:<we>_own_M=-997 3:<we>_will_x=-3500 3:<we>_x_.=143
3:<we>_x_M=-42 3:<we>_x_it=-966 3:<we>_x_on=-627 3:<we>_x_that=-418 3:<we>_x_the=-1348 3:<we>_x_through=-543
3:<we>_x_to=-1346 3:<we>_x_x=3311 3:<we>_xed_it=-698 3:<we>_xed_the=-847 3:<you>_._$=-508 3:<you>_a_x=-487
3:<you>_have_not=-114 3:<you>_have_x=-1098 3:<you>_will_x=-1176 3:AC_#_#=-2480 3:AC_AC_#=-965 3:AC_N_x=2708
3:CHOSE_to_x=-1358 3:CIRC_._$=-575 3:CIRC_by_the=4394 3:CIRC_itself_off=-303 3:CIRC_the_M=-2332 3:CIRC_the_x=-138
3:CIRC_to_the=323 3:CIRC_x_,=109 3:CIRC_x_x=1721 3:CLAIM_to_<we>=-135 3:CLAIM_to_the=428 3:CLAIM_x_x=-529
3:DAY_#_#=-2061 3:DAY_#_$=-4075 3:DAY_,_and=51 3:DAY_._$=13219 3:DAY_at_#=-579 3:DAY_at_x=-729 3:DAY_only_.=-73
3:DAY_the_M=-406 3:DAY_x_the=-1186 3:ELSE_of_the=2853 3:FAILV_in_x=-317 3:FOLLOW_._$=-758 3:GOOD_._$=178
3:GOOD_to_the=-576 3:IDLE_._$=-590 3:INSULT_of_x=1954 3:KNEW_the_M=-536 3:KNEW_the_x=-359 3:KNEW_to_x=-741
3:M's_M_has=-573 3:M's_own_M=-1148 3:MORAL_._$=473 3:M_"_x=-663 3:M_#_$=1174 3:M_#_was=-1025 3:M_#_x=5067 3:M_(_x=2258
3:M_,_#=6095 3:M_,_<we>=4 3:M_,_CIRC=-829 3:M_,_N=-756 3:M_,_and=-150 3:M_,_it=-262 3:M_,_so=109 3:M_,_the=-844
3:M_,_two=-307 3:M_,_which=-2750 3:M_,_x=869 3:M_,_xed=2563 3:M_,_xly=-836 3:M_._$=-179 3:M_:_it=-43 3:M_:_x=1295
3:M_;_$=-5088 3:M_;_the=3693 3:M_<we>_had=-266 3:M_CLAIM_"=-28 3:M_PERC_,=-824 3:M_PERC_for=1460 3:M_PERC_the=-1016
3:M_a_M=-109 3:M_and_both=201 3:M_and_did=-455 3:M_and_not=-890 3:M_and_the=-208 3:M_and_x=3712 3:M_and_xed=-591
3:M_are_x=337 3:M_at_the=-29 3:M_by_M=-2053 3:M_could_be=-1080 3:M_could_not=98 3:M_did_not=141 3:M_did_what=-868
3:M_for_a=4217 3:M_for_an=-474 3:M_for_the=-45 3:M_for_those=-612 3:M_for_three=2491 3:M_for_x=1521 3:M_for_xing=-918
3:M_from_the=-602 3:M_had_a=-426 3:M_had_been=-254 3:M_had_no=466 3:M_had_not=741 3:M_had_to=-556 3:M_had_xed=-304
3:M_has_a=-440 3:M_has_been=-1156 3:M_has_no=252 3:M_has_x=-314 3:M_in_M=3139 3:M_in_N=-1692 3:M_in_a=2146
3:M_in_the=-2040 3:M_is_PERC=4918 3:M_is_a=-1558 3:M_is_in=-1021 3:M_is_x=3488 3:M_is_xed=-253 3:M_it_x=2077
3:M_of_#=-1852 3:M_of_M=683 3:M_of_all=2553 3:M_of_the=-662 3:M_of_x=4333 3:M_off_and=-710 3:M_on_the=525 3:M_on_x=-187
3:M_or_M=3023 3:M_out_of=2308 3:M_that_<we>=-272 3:M_that_<you>=-1631 3:M_that_can=3411 3:M_that_had=-1364
3:M_that_is=133 3:M_that_nobody=-1047 3:M_that_the=-1334 3:M_that_were=-510 3:M_that_would=-72 3:M_that_x=2665
3:M_that_xed=528 3:M_the_M=1058 3:M_to_P=-321 3:M_to_the=-1607 3:M_to_x=-1506 3:M_was_as=-148 3:M_was_in=-110
3:M_was_not=-220 3:M_was_there=142 3:M_was_x=32 3:M_was_xed=-940 3:M_were_x=-304 3:M_were_xed=-137 3:M_will_be=466
3:M_with_a=-697 3:M_with_the=2093 3:M_within_the=-27 3:M_without_a=-961 3:M_x_"=-1391 3:M_x_#=-2968 3:M_x_$=4577
3:M_x_,=-1121 3:M_x_.=-3004 3:M_x_;=5629 3:M_x_<we>=-439 3:M_x_CIRC=-1848 3:M_x_a=-1903 3:M_x_an=-572 3:M_x_and=58
3:M_x_as=2489 3:M_x_at=-2239 3:M_x_by=-642 3:M_x_for=-1012 3:M_x_from=-291 3:M_x_in=-1752 3:M_x_is=2881 3:M_x_it=7663
3:M_x_of=-158 3:M_x_on=-1996 3:M_x_only=-46 3:M_x_out=-325 3:M_x_that=178 3:M_x_the=-1152 3:M_x_to=-81 3:M_x_twice=-589
3:M_x_with=-141 3:M_x_x=1014 3:M_x_xing=-644 3:M_xed_#=-316 3:M_xed_$=86 3:M_xed_a=239 3:M_xed_for=421 3:M_xed_in=252
3:M_xed_to=1710 3:M_xed_x=-1707 3:N_#_was=-491 3:N_)_$=1667 3:N_,_N=-784 3:N_,_who=-447 3:N_._$=-2081 3:N_:_x=4056
3:N_x_#=2661 3:N_x_M=-1431 3:N_xed_x=-693 3:P's_x_,=3748 3:PERC_._$=-1055 3:PERC_<you>_.=304 3:PERC_and_what=14
3:PERC_at_on=-942 3:PERC_at_the=-764 3:PERC_at_x=2049 3:PERC_for_.=-14 3:PERC_for_a=803 3:PERC_for_the=-2340
3:PERC_for_x=-389 3:PERC_it_.=95 3:PERC_of_it=-12 3:PERC_that_x=-128 3:PERC_the_M=1186 3:PERC_the_T=241
3:PERC_the_same=-722 3:PERC_the_x=-1503 3:PERC_this_x=-680 3:PERC_to_x=-914 3:PERC_what_it=-428 3:PERC_whether_the=138
3:PERC_x_at=1130 3:PERC_x_on=-686 3:PERC_x_the=-1430 3:PERC_x_x=-514 3:P_)_$=1835 3:P_,_and=-425 3:P_,_then=-728
3:P_,_who=2414 3:P_,_x=-324 3:P_._$=-3180 3:P_:_N=-1398 3:P_PERC_.=246 3:P_PERC_the=-559 3:P_PERC_x=-58 3:P_at_the=-599
3:P_had_the=449 3:P_had_to=819 3:P_have_the=-448 3:P_in_N=-117 3:P_in_the=2169 3:P_of_the=-668 3:P_to_x=-107
3:P_was_x=-411 3:P_were_x=-429 3:P_who_had=-765 3:P_who_x=-36 3:P_will_x=2878 3:P_with_the=-928 3:P_x_M=-781
3:P_x_on=732 3:P_x_x=119 3:P_xed_the=118 3:T's_P_PERC=-1041 3:T_,_<i>=-1169 3:T_,_and=-1037 3:T_._$=-95 3:T_:_x=5610
3:T_for_a=1377 3:T_had_a=-1014 3:T_had_been=-936 3:T_had_x=-64 3:T_in_N=-638 3:T_of_the=-3777 3:T_to_x=-1400
3:T_was_x=-261 3:T_will_x=2532 3:T_x_.=-2367 3:T_x_a=6086 3:T_x_at=-844 3:T_x_in=1762 3:T_xed_the=-789
3:T_xed_within=-1415 3:^_#_M=-1294 3:^_#_P=-667 3:^_#_x=-1544 3:^_<he>_had=212 3:^_<i>_am=-533 3:^_<i>_have=835
3:^_<i>_will=-1035 3:^_<we>_GOOD=871 3:^_<we>_M=-1071 3:^_<we>_PERC=-631 3:^_<we>_are=3013 3:^_<we>_did=605
3:^_<we>_had=-759 3:^_<we>_have=-379 3:^_<we>_own=-435 3:^_<we>_were=-621 3:^_<we>_would=-1292 3:^_<we>_x=1974
3:^_<we>_xed=-212 3:^_<you>_x=-1485 3:^_AC_AC=-1644 3:^_AC_N=7350 3:^_M_are=-1670 3:^_M_of=2503 3:^_M_were=-211
3:^_M_with=-398 3:^_M_x=-452 3:^_N_:=2542 3:^_N_x=3381 3:^_N_xed=-1833 3:^_P_:=-462 3:^_P_were=-1566 3:^_P_xed=-1320
3:^_T_had=-692 3:^_T_xed=3977 3:^_a_M=1012 3:^_a_P=-117 3:^_a_T=-784 3:^_a_x=-1780 3:^_an_M=-859 3:^_and_a=-1298
3:^_and_the=-1280 3:^_anyone_who=-725 3:^_as_a=1890 3:^_at_#=-1718 3:^_at_x=-529 3:^_by_the=-1564 3:^_by_x=3408
3:^_for_a=-231 3:^_for_the=1444 3:^_from_the=-930 3:^_how_it=-149 3:^_if_<you>=2489 3:^_in_other=29 3:^_in_the=2802
3:^_in_x=-490 3:^_it_is=-1009 3:^_it_was=376 3:^_it_x=-1257 3:^_it_xed=578 3:^_no_M=-879 3:^_no_x=-2352
3:^_nobody_had=3 3:^_on_#=-2662 3:^_on_the=-1711 3:^_on_x=170 3:^_one_P=-166 3:^_one_of=-767 3:^_that_M=-189
3:^_that_is=-703 3:^_that_the=-379 3:^_the_#=-667 3:^_the_M=370 3:^_the_M's=-1103 3:^_the_P=397 3:^_the_P's=-1208
3:^_the_T=3416 3:^_the_T's=-1616 3:^_the_x=-929 3:^_the_xing=-1056 3:^_there_is=-1945 3:^_there_was=1628
3:^_this_M=-2354 3:^_this_x=-452 3:^_three_x=2833 3:^_to_the=-920 3:^_two_P=-12 3:^_two_of=-283 3:^_two_x=255
3:^_what_<i>=-941 3:^_what_<we>=-161 3:^_what_is=-578 3:^_what_x=-583 3:^_what_xed=396 3:^_when_the=-683 3:^_x_#=5622
3:^_x_,=931 3:^_x_:=5452 3:^_x_M=965 3:^_x_T=-890 3:^_x_all=-724 3:^_x_and=3500 3:^_x_are=-1386 3:^_x_from=-1122
3:^_x_had=-695 3:^_x_in=-1370 3:^_x_is=418 3:^_x_of=-3391 3:^_x_that=-569 3:^_x_the=-270 3:^_x_to=57 3:^_x_were=-801
3:^_x_x=1053 3:^_x_xed=-658 3:^_xed_in=1214 3:^_xed_x=4434 3:^_xing_the=-799 3:^_xing_x=-291 3:a_CIRC_x=-1585
3:a_DAY_,=-674 3:a_M_$=-1929 3:a_M_,=-1406 3:a_M_.=-2921 3:a_M_;=-1465 3:a_M_and=4909 3:a_M_by=826 3:a_M_for=2642
3:a_M_from=-621 3:a_M_had=179 3:a_M_has=-179 3:a_M_in=1622 3:a_M_is=-2530 3:a_M_nobody=-321 3:a_M_of=141 3:a_M_on=2000
3:a_M_that=142 3:a_M_to=-1508 3:a_M_was=-101 3:a_M_with=-1360 3:a_M_without=-910 3:a_M_x=3984 3:a_P_,=-151
3:a_P_in=-117 3:a_P_x=-172 3:a_T_.=-809 3:a_x_$=-1247 3:a_x_,=-3600 3:a_x_.=2938 3:a_x_;=-1090 3:a_x_M=8260
3:a_x_P=-395 3:a_x_and=-2049 3:a_x_from=-858 3:a_x_in=-418 3:a_x_is=136 3:a_x_of=7467 3:a_x_one=1930 3:a_x_that=1763
3:a_x_to=-1561 3:a_x_with=-382 3:a_x_x=-1776 3:a_xed_M=-347 3:a_xing_x=-411 3:a_xly_M=-1077 3:a_xly_x=-951
3:about_#_AC=-2124 3:about_a_x=-616 3:about_it_.=326 3:about_x_x=-505 3:again_,_and=76 3:again_._$=-288 3:all_#_M=5013
3:all_#_x=-902 3:all_._$=-1040 3:all_of_<we>=-581 3:all_of_it=-531 3:all_the_M=-73 3:all_the_x=-275 3:all_x_,=-79
3:all_x_x=-217 3:an_M_.=-796 3:an_x_,=1048 3:an_x_.=-472 3:an_x_M=-782 3:an_x_on=-759 3:an_x_x=-1097 3:and_#_%=-286
3:and_<they>_are=16 3:and_<we>_will=-786 3:and_<we>_x=451 3:and_CLAIM_x=-68 3:and_PERC_the=-877 3:and_a_M=1441
3:and_a_x=-1312 3:and_did_not=-455 3:and_has_been=395 3:and_it_x=5 3:and_it_xed=361 3:and_let_the=-335 3:and_not_on=60
3:and_not_the=999 3:and_the_IDLE=561 3:and_the_M=-146 3:and_the_P=427 3:and_the_T=3983 3:and_the_two=-1004
3:and_the_x=-2198 3:and_those_who=-391 3:and_were_x=58 3:and_x_<they>=-1626 3:and_x_M=-91 3:and_x_a=-2406
3:and_x_it=1667 3:and_x_the=1715 3:and_x_two=300 3:and_x_x=-1711 3:and_xed_the=-344 3:and_xed_with=-335
3:and_xing_in=-217 3:are_._$=-963 3:are_a_x=-1047 3:are_x_,=-642 3:are_x_.=-694 3:are_x_and=84 3:are_x_x=-555
3:as_a_x=3979 3:as_it_should=-542 3:as_it_was=276 3:as_the_M=-118 3:as_the_x=2616 3:as_x_as=-1238 3:as_xed_.=-1562
3:at_#_$=-1181 3:at_#_the=-486 3:at_#_x=-1181 3:at_all_.=-846 3:at_an_x=-48 3:at_once_.=-146 3:at_the_M=-847
3:at_the_P's=-578 3:at_the_same=-162 3:at_the_x=-1710 3:at_x_,=2069 3:at_x_.=-2086 3:at_x_in=-652 3:at_x_the=-220
3:at_x_x=2259 3:be_,_and=-1312 3:be_PERC_for=-975 3:be_a_x=-1756 3:be_x_.=-1176 3:be_x_by=2104 3:be_x_with=-808
3:be_xed_.=6978 3:be_xed_by=-1507 3:be_xed_in=-2109 3:be_xed_with=1250 3:because_the_M=-323 3:because_the_x=-1236
3:been_CIRC_to=323 3:been_PERC_to=-1103 3:been_x_.=-535 3:been_x_since=61 3:been_x_x=312 3:been_xed_,=-763
3:been_xed_.=3232 3:been_xed_and=357 3:been_xed_for=-455 3:been_xed_on=-447 3:been_xed_to=-836 3:both_M_x=-763
3:by_#_#=4923 3:by_#_DAY=5617 3:by_DAY_.=3501 3:by_M_,=-417 3:by_M_.=-958 3:by_P_,=-616 3:by_P_.=-227 3:by_P_and=-266
3:by_P_in=1332 3:by_P_who=-735 3:by_a_M=-1028 3:by_the_M=4231 3:by_the_P=-745 3:by_the_T=606 3:by_the_x=-1257
3:by_then_it=108 3:by_two_P=-1183 3:by_which_x=1275 3:by_x_,=-651 3:by_x_.=62 3:by_x_x=3910 3:can_be_x=-929
3:can_x_.=-555 3:could_be_x=-475 3:could_be_xed=-118 3:could_have_been=-188 3:could_not_be=-1208 3:could_not_x=419
3:did_._$=-714 3:did_not_M=400 3:did_not_PERC=-52 3:did_not_x=-1146 3:did_what_its=-981 3:do_not_PERC=-925
3:do_not_x=1137 3:each_other_.=-351 3:even_the_x=-345 3:for_#_x=150 3:for_._$=-971 3:for_<we>_.=628 3:for_a_M=1629
3:for_a_x=2873 3:for_a_xly=-951 3:for_an_x=251 3:for_each_M=-751 3:for_it_.=158 3:for_most_of=-196 3:for_the_M=872
3:for_the_P=-892 3:for_the_x=1100 3:for_those_who=-575 3:for_three_x=-258 3:for_x_.=95 3:for_x_M=-1513
3:for_x_that=3143 3:for_x_the=-539 3:for_x_x=-589 3:for_xing_x=-740 3:from_#_$=-2828 3:from_#_to=2729 3:from_it_x=-799
3:from_one_M=-194 3:from_the_M=-2150 3:from_the_x=1957 3:from_x_.=-61 3:from_x_to=-928 3:from_x_x=-307 3:had_CIRC_the=6
3:had_KNEW_the=-109 3:had_a_M=-485 3:had_a_x=-1437 3:had_been_CIRC=323 3:had_been_PERC=-723 3:had_been_x=302
3:had_been_xed=-989 3:had_been_xing=-78 3:had_it_on=-304 3:had_no_M=884 3:had_no_x=-204 3:had_not_been=741
3:had_not_xed=-473 3:had_the_M=-490 3:had_the_x=70 3:had_to_be=-2102 3:had_to_do=-276 3:had_to_x=994 3:had_x_in=-352
3:had_x_x=357 3:had_xed_on=-558 3:had_xed_the=-381 3:has_a_M=-966 3:has_a_x=-303 3:has_been_x=-1647 3:has_been_xed=6
3:has_its_own=3210 3:has_to_be=5580 3:has_to_x=-1760 3:have_PERC_for=-354 3:have_PERC_the=578 3:have_been_x=-847
3:have_been_xed=2352 3:have_it_x=3011 3:have_no_M=-770 3:have_no_x=-288 3:have_not_PERC=-114 3:have_to_be=-1123
3:have_x_on=-672 3:how_it_was=-359 3:in_#_and=568 3:in_#_when=-163 3:in_._$=-780 3:in_<they>_x=513 3:in_<we>_M=-114
3:in_AC_and=-819 3:in_DAY_.=1340 3:in_DAY_for=182 3:in_DAY_only=-73 3:in_M_.=2622 3:in_M_of=-124 3:in_N_.=-221
3:in_N_and=29 3:in_N_x=-1049 3:in_a_M=-410 3:in_a_x=-1146 3:in_all_#=820 3:in_all_x=-193 3:in_it_.=-890 3:in_no_M=334
3:in_one_x=1616 3:in_other_M=29 3:in_the_M=1302 3:in_the_T=1108 3:in_the_same=58 3:in_the_x=2125 3:in_the_xing=-1225
3:in_the_xly=-197 3:in_this_M=54 3:in_x_,=2814 3:in_x_.=-169 3:in_x_M=-801 3:in_x_T=-1085 3:in_x_of=-1433
3:in_x_the=-230 3:in_x_x=4050 3:into_a_M=-767 3:into_the_M=-641 3:into_the_x=1851 3:is_._$=397 3:is_PERC_at=4381
3:is_a_M=-1558 3:is_a_x=900 3:is_not_a=-1403 3:is_not_x=-652 3:is_the_M=-10 3:is_the_x=-1255 3:is_to_be=6127
3:is_to_x=805 3:is_x_,=1983 3:is_x_.=157 3:is_x_and=-881 3:is_x_at=1489 3:is_x_of=-902 3:is_x_only=-1822 3:is_x_to=2427
3:is_x_too=-774 3:is_x_when=-3131 3:is_x_x=-1747 3:is_xed_by=1283 3:is_xed_for=-639 3:is_xed_from=2926
3:is_xed_on=-1250 3:is_xed_to=-363 3:is_xing_x=-495 3:it_._$=618 3:it_by_P=-1187 3:it_is_.=397 3:it_is_not=-738
3:it_is_the=-263 3:it_is_x=-1536 3:it_on_the=2312 3:it_should_be=-311 3:it_to_<we>=2258 3:it_was_.=477 3:it_was_a=-92
3:it_was_over=288 3:it_was_the=-487 3:it_was_x=202 3:it_was_xed=519 3:it_would_be=-207 3:it_x_#=-399 3:it_x_,=-853
3:it_x_.=382 3:it_x_<we>=-1049 3:it_x_a=-2770 3:it_x_in=-1128 3:it_x_the=-312 3:it_x_to=-654 3:it_x_x=4590
3:it_xed_.=735 3:it_xed_x=-107 3:its_M_PERC=-981 3:its_M_was=-53 3:its_own_M=5964 3:its_own_x=-1062 3:its_x_.=-497
3:its_x_M=-1157 3:let_<we>_x=-398 3:let_the_M=-261 3:let_the_x=-1047 3:like_a_x=-840 3:like_x_.=531 3:more_than_#=94
3:most_of_the=-281 3:no_M_,=132 3:no_M_.=-209 3:no_M_for=-423 3:no_M_of=-766 3:no_M_that=271 3:no_M_x=-787
3:no_one_at=-592 3:no_x_M=-1666 3:no_x_in=422 3:no_x_to=-908 3:no_x_was=809 3:no_x_x=-904 3:nobody_had_xed=-118
3:nobody_on_the=-443 3:nobody_was_x=-578 3:nobody_x_xing=367 3:not_._$=-831 3:not_M_.=400 3:not_PERC_at=81
3:not_PERC_for=13 3:not_PERC_of=49 3:not_a_M=-130 3:not_a_x=-1103 3:not_be_xed=-933 3:not_in_the=466 3:not_on_the=60
3:not_the_M=1606 3:not_the_x=-821 3:not_x_$=-359 3:not_x_.=-317 3:not_x_a=-1335 3:not_x_at=-440 3:not_x_it=2382
3:not_x_that=-640 3:not_x_with=-58 3:not_x_x=-45 3:not_xed_.=303 3:of_#_and=-298 3:of_#_x=-2581 3:of_<he>_x=-261
3:of_<they>_.=-263 3:of_<they>_in=-79 3:of_<they>_x=-1212 3:of_<we>_.=-581 3:of_<we>_P=268 3:of_<we>_x=-1604
3:of_<you>_have=-888 3:of_M_#=-840 3:of_M_,=-380 3:of_a_x=3023 3:of_a_xing=1625 3:of_all_x=2631 3:of_an_x=-454
3:of_it_,=-304 3:of_it_.=-129 3:of_it_x=145 3:of_its_x=68 3:of_the_AC=-1671 3:of_the_M=-3207 3:of_the_P=-1360
3:of_the_T=1842 3:of_the_x=1998 3:of_the_xing=365 3:of_this_M=-502 3:of_x_,=-798 3:of_x_.=-559 3:of_x_M=2356
3:of_x_in=2636 3:of_x_of=-393 3:of_x_x=10281 3:off_._$=1278 3:on_#_DAY=1390 3:on_._$=2585 3:on_<he>_x=-128
3:on_DAY_.=-1636 3:on_DAY_at=-1061 3:on_T_.=-873 3:on_a_DAY=-1022 3:on_a_x=-818 3:on_a_xing=-480 3:on_its_own=-1737
3:on_one_M=-401 3:on_the_M=900 3:on_the_T=-630 3:on_the_same=-1072 3:on_the_x=5312 3:on_x_,=534 3:on_x_M=-1257
3:on_x_of=-1084 3:on_x_x=22 3:once_._$=-146 3:once_a_x=-1263 3:one_,_and=-392 3:one_._$=-1852 3:one_M_,=-916
3:one_M_.=-832 3:one_P_had=819 3:one_by_one=155 3:one_in_the=-46 3:one_of_<we>=-692 3:one_of_the=-176 3:one_x_,=-296
3:one_x_.=903 3:one_x_to=-850 3:one_x_x=-776 3:only_._$=-73 3:only_as_x=-618 3:or_M_xed=3023 3:or_x_.=-1893
3:other_._$=86 3:other_M_.=-469 3:other_T_.=-704 3:out_._$=-576 3:out_and_x=-231 3:out_in_DAY=-132 3:out_of_the=2308
3:out_with_the=-496 3:over_at_x=-28 3:over_the_M=3134 3:over_to_the=-58 3:own_._$=2759 3:own_M_,=-922 3:own_M_.=3071
3:own_M_xed=-579 3:own_x_,=1595 3:own_x_.=-1261 3:please_do_not=1711 3:same_M_.=-1201 3:same_M_and=198 3:same_x_,=-897
3:same_x_.=-304 3:should_be_x=809 3:since_#_and=54 3:since_._$=-316 3:since_the_M=-304 3:since_the_T=-514
3:since_the_x=-533 3:so_it_x=33 3:so_that_it=2067 3:so_the_M=-699 3:so_x_x=39 3:some_#_x=-294 3:some_x_x=-421
3:somebody_has_to=1763 3:than_<we>_did=-427 3:than_a_x=-1494 3:than_the_x=2015 3:than_x_.=-1037 3:that_KNEW_<we>=-617
3:that_M_x=384 3:that_a_M=-594 3:that_had_been=-678 3:that_is_x=-430 3:that_is_xed=-457 3:that_it_x=2616
3:that_the_M=1190 3:that_the_T=-185 3:that_the_x=-1171 3:that_x_.=695 3:that_x_of=282 3:that_x_the=3095 3:that_x_x=-519
3:the_#_x=-2985 3:the_CIRC_M=-186 3:the_DAY_M=348 3:the_DAY_x=-2375 3:the_IDLE_x=302 3:the_M's_M=-573
3:the_M's_own=-1148 3:the_M_$=1215 3:the_M_(=-796 3:the_M_,=-5052 3:the_M_.=3328 3:the_M_:=-571 3:the_M_;=-1453
3:the_M_<we>=-427 3:the_M_CLAIM=-161 3:the_M_PERC=-961 3:the_M_and=-3008 3:the_M_are=-176 3:the_M_as=-2213
3:the_M_at=119 3:the_M_by=-632 3:the_M_could=-1037 3:the_M_did=-141 3:the_M_for=3332 3:the_M_from=2411 3:the_M_had=67
3:the_M_has=-565 3:the_M_in=3778 3:the_M_is=5201 3:the_M_it=-1097 3:the_M_of=-2046 3:the_M_off=-1711 3:the_M_on=1151
3:the_M_over=-427 3:the_M_still=-405 3:the_M_that=-2566 3:the_M_to=-684 3:the_M_was=-577 3:the_M_were=540
3:the_M_which=-816 3:the_M_with=-787 3:the_M_within=-27 3:the_M_x=2285 3:the_M_xed=-1838 3:the_P's_M=1810
3:the_P's_x=1897 3:the_P_,=1751 3:the_P_.=-1191 3:the_P_KNEW=-246 3:the_P_PERC=266 3:the_P_of=-552 3:the_P_on=-499
3:the_P_x=-3342 3:the_P_xed=690 3:the_T's_P=-1245 3:the_T's_x=-376 3:the_T_,=146 3:the_T_.=561 3:the_T_and=-627
3:the_T_had=-641 3:the_T_has=-1855 3:the_T_in=-638 3:the_T_of=262 3:the_T_was=-799 3:the_T_will=1570 3:the_T_x=8418
3:the_T_xed=-960 3:the_one_that=-183 3:the_other_.=437 3:the_other_M=-114 3:the_other_T=2325 3:the_other_x=-1034
3:the_same_M=-1865 3:the_same_x=-1621 3:the_same_xing=-245 3:the_three_x=-195 3:the_two_M=112 3:the_two_P=1637
3:the_two_T=-654 3:the_two_x=3293 3:the_x_"=-457 3:the_x_$=5651 3:the_x_,=-1508 3:the_x_.=2323 3:the_x_;=-2280
3:the_x_<we>=-692 3:the_x_M=-6794 3:the_x_P=-307 3:the_x_P's=-558 3:the_x_T=3020 3:the_x_a=-1720 3:the_x_and=-812
3:the_x_are=1805 3:the_x_as=-923 3:the_x_at=-1056 3:the_x_by=1375 3:the_x_did=451 3:the_x_for=-1427 3:the_x_had=27
3:the_x_has=187 3:the_x_in=1130 3:the_x_is=2450 3:the_x_it=-1117 3:the_x_of=913 3:the_x_on=5511 3:the_x_one=-514
3:the_x_since=-52 3:the_x_that=-478 3:the_x_the=5749 3:the_x_to=5605 3:the_x_was=-963 3:the_x_were=-115
3:the_x_when=3743 3:the_x_will=343 3:the_x_with=-1134 3:the_x_x=-1755 3:the_x_xed=596 3:the_x_xing=-3558
3:the_xing_,=123 3:the_xing_.=-866 3:the_xing_;=1735 3:the_xing_is=-1015 3:the_xing_of=-878 3:the_xing_the=-109
3:the_xing_to=-453 3:the_xing_was=457 3:the_xing_x=1424 3:the_xly_x=-982 3:then_the_x=-34 3:there_._$=-135
3:there_for_x=800 3:there_is_no=-731 3:there_is_one=-155 3:there_was_no=1200 3:this_M_are=54 3:this_M_x=-1747
3:this_x_.=7983 3:this_x_for=-1467 3:this_x_x=340 3:those_who_xed=121 3:three_._$=-48 3:three_x_,=5 3:three_x_.=-482
3:through_the_M=1289 3:to_#_$=-1731 3:to_<they>_.=199 3:to_<we>_.=-708 3:to_M_at=743 3:to_M_x=-901 3:to_P_x=-760
3:to_a_M=-1142 3:to_a_x=-1796 3:to_be_PERC=1387 3:to_be_in=-511 3:to_be_x=7126 3:to_be_xed=3015 3:to_it_that=3782
3:to_the_M=-2080 3:to_the_P=1219 3:to_the_P's=3691 3:to_the_T=-3559 3:to_the_other=2094 3:to_the_x=-5692 3:to_x_#=234
3:to_x_,=-493 3:to_x_.=-490 3:to_x_:=-3119 3:to_x_<they>=-1510 3:to_x_a=176 3:to_x_and=357 3:to_x_for=1087
3:to_x_in=-998 3:to_x_it=-683 3:to_x_one=-650 3:to_x_the=3489 3:to_x_what=-1531 3:to_x_with=-860 3:to_x_x=-3008
3:too_._$=-730 3:too_x_.=-130 3:too_x_to=-388 3:twice_._$=-56 3:twice_a_x=3405 3:two_M_x=-1782 3:two_P_.=-1183
3:two_P_have=-448 3:two_P_x=1895 3:two_of_<we>=-240 3:two_x_,=2423 3:two_x_.=-608 3:two_x_and=1539 3:two_x_x=118
3:until_DAY_.=-1917 3:until_the_M=-468 3:until_the_x=2742 3:up_the_M=44 3:up_to_x=-1163 3:was_._$=477
3:was_CIRC_at=-575 3:was_PERC_at=-775 3:was_a_x=237 3:was_in_DAY=-73 3:was_in_the=-337 3:was_no_M=-423
3:was_not_PERC=-274 3:was_not_in=-193 3:was_still_xing=366 3:was_the_M=-397 3:was_the_x=-563 3:was_x_,=59
3:was_x_.=1418 3:was_x_for=1875 3:was_x_in=526 3:was_x_of=-543 3:was_x_out=193 3:was_x_to=-844 3:was_x_with=-86
3:was_x_x=-835 3:was_xed_,=421 3:was_xed_.=-1288 3:was_xed_as=163 3:was_xed_by=-2389 3:was_xed_from=-1403
3:was_xed_in=649 3:was_xed_to=-386 3:was_xed_with=-305 3:was_xed_x=-86 3:was_xly_x=252 3:were_KNEW_by=-489
3:were_not_xed=653 3:were_x_,=145 3:were_x_by=-548 3:were_x_from=-33 3:were_xed_,=-23 3:were_xed_.=17
3:were_xed_from=334 3:were_xed_twice=-65 3:what_<i>_x=-949 3:what_<we>_PERC=257 3:what_<we>_x=-852 3:what_it_was=17
3:what_its_M=-981 3:what_the_M=-1338 3:what_the_x=3770 3:what_xed_it=-122 3:when_a_M=890 3:when_a_x=-1303
3:when_the_M=1868 3:when_the_x=-857 3:when_xing_x=-2319 3:where_two_M=-670 3:whether_the_x=-947 3:which_a_M=-254
3:which_is_the=-70 3:which_the_x=249 3:which_was_still=263 3:which_was_x=267 3:which_x_the=-1568 3:which_x_x=-44
3:who_CHOSE_to=-446 3:who_M_it=2692 3:who_xed_the=-323 3:who_xed_to=-761 3:will_be_,=-1457 3:will_be_x=-131
3:will_be_xed=1957 3:will_x_the=-2510 3:will_x_x=-1062 3:with_<we>_,=-134 3:with_a_M=1942 3:with_a_x=1359
3:with_the_M=1950 3:with_the_T=-1271 3:with_the_same=-1047 3:with_the_x=1685 3:with_x_x=332 3:within_the_x=-1487
3:within_x_and=-554 3:within_x_x=536 3:without_a_M=-1344 3:without_being_PERC=-1058 3:would_have_been=-715
3:would_x_<we>=3694 3:would_x_the=-62 3:x_!_$=-2187 3:x_"_$=-1606 3:x_"_,=-136 3:x_"_.=-553 3:x_"_<i>=-472
3:x_"_what=1381 3:x_"_x=-931 3:x_#_#=-115 3:x_#_%=2495 3:x_#_N=7663 3:x_#_P=-458 3:x_#_and=-988 3:x_#_x=-6311
3:x_)_$=-2860 3:x_,_"=-495 3:x_,_#=-1853 3:x_,_GOOD=-148 3:x_,_M=20 3:x_,_N=-295 3:x_,_PERC=-853 3:x_,_a=4985
3:x_,_and=-1849 3:x_,_as=-1115 3:x_,_because=-268 3:x_,_but=-396 3:x_,_by=2993 3:x_,_for=-1118 3:x_,_from=-753
3:x_,_in=-828 3:x_,_not=-187 3:x_,_on=257 3:x_,_since=-1604 3:x_,_so=-1196 3:x_,_the=4613 3:x_,_then=-745 3:x_,_to=1130
3:x_,_was=156 3:x_,_when=-484 3:x_,_which=871 3:x_,_with=-1864 3:x_,_x=-940 3:x_,_xed=-611 3:x_,_xing=-130
3:x_,_xly=2426 3:x_._#=-2321 3:x_._$=-1997 3:x_:_#=-4701 3:x_:_DAY=-2061 3:x_:_about=-1943 3:x_:_the=-1496
3:x_:_x=-2329 3:x_;_$=-3123 3:x_;_the=-2053 3:x_<they>_.=-434 3:x_<we>_,=-976 3:x_<we>_.=-395 3:x_<we>_M=-791
3:x_<we>_PERC=-434 3:x_<we>_a=-1065 3:x_<we>_x=-1110 3:x_<you>_a=-997 3:x_<you>_x=-5 3:x_CIRC_.=-123 3:x_M_"=-784
3:x_M_$=-3352 3:x_M_,=6590 3:x_M_.=-242 3:x_M_:=2814 3:x_M_;=-682 3:x_M_CLAIM=-28 3:x_M_PERC=2523 3:x_M_a=-1907
3:x_M_and=-863 3:x_M_are=128 3:x_M_because=-137 3:x_M_for=-1308 3:x_M_from=-415 3:x_M_had=-1489 3:x_M_has=-891
3:x_M_in=-2167 3:x_M_is=-160 3:x_M_it=-1022 3:x_M_of=648 3:x_M_on=-436 3:x_M_out=1315 3:x_M_that=-3885 3:x_M_to=-701
3:x_M_until=-892 3:x_M_was=-1092 3:x_M_were=-628 3:x_M_with=6961 3:x_M_x=-2031 3:x_M_xed=1697 3:x_PERC_the=-662
3:x_P_.=-1170 3:x_P_a=-550 3:x_P_x=-418 3:x_T_,=-893 3:x_T_.=-888 3:x_T_had=-1493 3:x_T_x=-355 3:x_a_M=3740
3:x_a_P=-566 3:x_a_x=3490 3:x_about_#=-712 3:x_again_.=-209 3:x_all_the=27 3:x_all_x=83 3:x_an_x=-1132
3:x_and_CLAIM=-283 3:x_and_PERC=-219 3:x_and_a=-1811 3:x_and_each=587 3:x_and_is=-500 3:x_and_not=-175 3:x_and_the=3543
3:x_and_were=428 3:x_and_x=-1870 3:x_and_xed=9 3:x_are_not=-955 3:x_are_to=814 3:x_are_x=-608 3:x_as_the=2108
3:x_as_x=-1779 3:x_at_#=-1571 3:x_at_M=-585 3:x_at_N=-1979 3:x_at_all=5751 3:x_at_once=-1525 3:x_at_the=-1029
3:x_at_x=1452 3:x_because_of=-529 3:x_because_x=2 3:x_by_M=341 3:x_by_P=1139 3:x_by_a=-695 3:x_by_itself=-1000
3:x_by_the=2835 3:x_by_x=-977 3:x_could_not=7 3:x_did_not=18 3:x_during_x=932 3:x_each_x=-726 3:x_for_.=-594
3:x_for_a=-1547 3:x_for_the=-732 3:x_for_x=-182 3:x_for_xing=-675 3:x_from_#=3798 3:x_from_M=-2987 3:x_from_one=521
3:x_from_the=-1251 3:x_from_x=1579 3:x_had_been=536 3:x_had_no=169 3:x_had_to=-979 3:x_had_x=-287 3:x_had_xed=-471
3:x_has_been=-1237 3:x_have_been=3337 3:x_in_<they>=-430 3:x_in_AC=-819 3:x_in_DAY=1653 3:x_in_N=29 3:x_in_a=-670
3:x_in_the=-3138 3:x_in_x=2094 3:x_instead_of=-1147 3:x_into_the=2660 3:x_is_,=-1014 3:x_is_CIRC=-206 3:x_is_a=-633
3:x_is_not=-1096 3:x_is_the=-772 3:x_is_x=-4073 3:x_is_xed=6191 3:x_it_,=2590 3:x_it_.=4612 3:x_it_by=-292
3:x_it_for=-300 3:x_it_is=-1819 3:x_it_on=2144 3:x_it_to=2258 3:x_it_up=-175 3:x_it_was=-789 3:x_it_x=-3988
3:x_its_P=-1284 3:x_its_x=-419 3:x_most_of=99 3:x_no_one=381 3:x_of_#=-1715 3:x_of_<they>=538 3:x_of_<we>=-513
3:x_of_<you>=-393 3:x_of_DAY=-736 3:x_of_M=-2917 3:x_of_a=4056 3:x_of_all=485 3:x_of_an=-454 3:x_of_it=-433
3:x_of_its=-837 3:x_of_the=186 3:x_of_this=-442 3:x_of_what=-424 3:x_of_x=1489 3:x_on_<we>=-833 3:x_on_DAY=-847
3:x_on_a=-1389 3:x_on_one=-401 3:x_on_the=4031 3:x_on_x=1436 3:x_on_xing=78 3:x_once_a=-526 3:x_one_,=-392
3:x_one_.=-1536 3:x_one_M=-605 3:x_one_is=-118 3:x_one_x=-2379 3:x_or_x=-2154 3:x_out_.=-372 3:x_out_in=193
3:x_out_on=32 3:x_out_with=-496 3:x_should_be=-1169 3:x_since_#=46 3:x_since_.=-316 3:x_some_x=-257
3:x_somebody_in=2214 3:x_than_#=-138 3:x_than_the=2015 3:x_than_x=-2669 3:x_that_a=-1425 3:x_that_had=-107
3:x_that_one=-1339 3:x_that_the=-988 3:x_that_x=-1362 3:x_the_M=-4788 3:x_the_T=505 3:x_the_other=-269 3:x_the_same=-65
3:x_the_two=5614 3:x_the_x=7567 3:x_the_xing=-569 3:x_this_x=6749 3:x_through_the=1398 3:x_to_<they>=-512 3:x_to_M=3397
3:x_to_PERC=-1036 3:x_to_a=-1869 3:x_to_be=137 3:x_to_it=432 3:x_to_one=-481 3:x_to_the=3461 3:x_to_x=-5704
3:x_too_x=-349 3:x_two_and=19 3:x_two_x=1995 3:x_until_the=-741 3:x_up_a=3110 3:x_was_a=171 3:x_was_not=-13
3:x_was_that=-209 3:x_was_the=-38 3:x_was_x=2103 3:x_was_xed=-1114 3:x_were_KNEW=-675 3:x_were_not=826 3:x_were_x=-352
3:x_were_xed=-351 3:x_what_<we>=246 3:x_what_<you>=-612 3:x_when_<they>=2903 3:x_when_a=632 3:x_when_the=832
3:x_whether_the=-1159 3:x_will_be=-1632 3:x_with_a=-3918 3:x_with_the=-1815 3:x_with_x=-1040 3:x_within_x=155
3:x_would_have=-715 3:x_x_"=-1381 3:x_x_#=-2853 3:x_x_$=2645 3:x_x_(=2589 3:x_x_,=-691 3:x_x_.=2800 3:x_x_:=-3015
3:x_x_;=1114 3:x_x_<we>=-378 3:x_x_<you>=-1283 3:x_x_M=-2138 3:x_x_P=-937 3:x_x_a=3976 3:x_x_again=-99 3:x_x_an=-740
3:x_x_and=-1738 3:x_x_as=31 3:x_x_at=5830 3:x_x_by=-2425 3:x_x_for=16 3:x_x_from=2452 3:x_x_had=323 3:x_x_in=-3977
3:x_x_into=3591 3:x_x_is=-1524 3:x_x_it=1672 3:x_x_of=538 3:x_x_on=-782 3:x_x_one=98 3:x_x_or=-2473 3:x_x_out=-1184
3:x_x_since=1578 3:x_x_than=-320 3:x_x_that=-605 3:x_x_the=-2207 3:x_x_through=2646 3:x_x_to=810 3:x_x_two=-889
3:x_x_until=-704 3:x_x_was=1408 3:x_x_were=-652 3:x_x_what=-488 3:x_x_with=-2569 3:x_x_x=5057 3:x_x_xed=-382
3:x_x_xing=-483 3:x_xed_without=-752 3:x_xed_x=1433 3:x_xing_$=-1068 3:x_xing_,=-285 3:x_xing_.=-1536 3:x_xing_was=-164
3:x_xing_x=-702 3:x_xing_xing=-220 3:x_yet_.=263 3:xed_"_,=24 3:xed_"_.=-784 3:xed_"_x=-155 3:xed_#_%=-486
3:xed_,_and=-1204 3:xed_,_so=-123 3:xed_,_the=243 3:xed_,_with=-597 3:xed_._$=4504 3:xed_M_:=-1988 3:xed_a_M=-509
3:xed_a_x=-682 3:xed_again_,=842 3:xed_at_#=-468 3:xed_by_:=-1059 3:xed_by_M=-165 3:xed_by_P=587 3:xed_by_the=-1835
3:xed_by_x=-877 3:xed_for_<we>=-105 3:xed_for_the=428 3:xed_for_x=-692 3:xed_from_the=2422 3:xed_in_#=689
3:xed_in_one=1097 3:xed_in_the=-1275 3:xed_it_,=-122 3:xed_on_DAY=-1138 3:xed_on_the=-1260 3:xed_on_x=-457
3:xed_over_to=-116 3:xed_so_that=3076 3:xed_that_x=31 3:xed_the_M=-1180 3:xed_the_x=-2382 3:xed_to_the=-1514
3:xed_to_x=-798 3:xed_twice_.=703 3:xed_with_the=313 3:xed_x_,=-229 3:xed_x_.=-854 3:xed_x_are=-333 3:xed_x_on=2219
3:xed_x_the=-554 3:xed_x_x=-462 3:xing_,_and=1043 3:xing_,_x=3183 3:xing_._$=-2882 3:xing_;_$=1735 3:xing_and_not=1970
3:xing_at_x=2554 3:xing_else_x=-439 3:xing_it_.=-1009 3:xing_of_the=-180 3:xing_on_the=-775 3:xing_the_M=-659
3:xing_to_x=1779 3:xing_was_x=-42 3:xing_was_xed=481 3:xing_with_the=-694 3:xing_x_$=-550 3:xing_x_,=-1099
3:xing_x_.=208 3:xing_x_the=2811 3:xing_x_x=-250 3:xly_,_and=438 3:xly_,_by=1916 3:xly_._$=-721 3:xly_x_,=-1531
3:xly_x_.=-446 3:xly_x_x=-992 3:yet_._$=-178 b:a_certificate=-1259 b:a_change=-1485 b:a_copy=2406 b:a_cupboard=-860
b:a_date=-461 b:a_day=1101 b:a_factor=-695 b:a_file=549 b:a_good=-555 b:a_guard=155 b:a_half=-563 b:a_job=179
b:a_limit=-2021 b:a_line=-117 b:a_list=3606 b:a_loan=-1030 b:a_lock=2352 b:a_login=-322 b:a_look=-464 b:a_loss=-1548
b:a_matter=2477 b:a_miss=-829 b:a_mixture=-820 b:a_new=1998 b:a_notice=-469 b:a_number=-1283 b:a_part=-1007
b:a_plan=759 b:a_position=2761 b:a_quarter=-419 b:a_reason=-1052 b:a_ring=-893 b:a_rule=-418 b:a_second=8805
b:a_single=-2065 b:a_small=-1043 b:a_snapshot=-386 b:a_supplier=-1747 b:a_system=-683 b:a_test=2780 b:a_text=-1775
b:a_thing=1651 b:a_third=-868 b:a_ticket=-1260 b:a_tuesday=-348 b:a_vote=-1252 b:a_voucher=-1137 b:a_wall=-566
b:a_week=-2369 b:a_word=-1431 b:a_work=-1264 b:a_wrong=-451 b:a_year=1095 b:about_a=-616 b:about_it=-1307
b:about_the=-762 b:above_is=3282 b:account_for=2241 b:acknowledg_after=-841 b:acknowledge_minute=-720 b:add_a=7135
b:address_to=-958 b:after_a=-1312 b:after_it=2188 b:after_min=-1479 b:after_minute=-3 b:after_ten=-71 b:after_the=-2502
b:again_after=-8 b:again_and=76 b:again_in=-251 b:against_the=-2968 b:all_day=-998 b:all_of=-939 b:all_the=-466
b:although_the=-774 b:am_not=-337 b:an_alarm=684 b:an_answer=583 b:an_empty=-874 b:an_error=-1064 b:an_hour=507
b:and_a=-769 b:and_ask=819 b:and_at=-198 b:and_both=201 b:and_by=395 b:and_count=341 b:and_did=-455 b:and_each=358
b:and_found=-823 b:and_from=-478 b:and_had=-211 b:and_has=669 b:and_he=-322 b:and_i=43 b:and_in=1517 b:and_is=-945
b:and_it=-368 b:and_let=-347 b:and_no=462 b:and_nobody=645 b:and_not=562 b:and_put=-152 b:and_rang=-564 b:and_read=171
b:and_sent=48 b:and_since=-254 b:and_that=-227 b:and_the=-423 b:and_then=-683 b:and_they=-1497 b:and_thi=-605
b:and_those=-391 b:and_to=-409 b:and_two=231 b:and_was=-1183 b:and_watch=-924 b:and_we=-220 b:and_were=15
b:and_what=-210 b:and_when=-491 b:and_wrote=-966 b:another_and=256 b:anyone_who=-725 b:anyth_and=547 b:app_derive=13
b:are_a=-1114 b:are_kept=-23 b:are_not=-663 b:are_print=-1502 b:are_sorry=-527 b:are_to=814 b:as_a=3564 b:as_in=-818
b:as_it=-1220 b:as_long=-294 b:as_the=1990 b:as_usual=-43 b:as_well=-820 b:ask_for=-1783 b:ask_in=-641 b:ask_the=3671
b:ask_to=-914 b:ask_what=-27 b:ask_whether=17 b:assume_that=-161 b:at_about=-140 b:at_all=4817 b:at_an=-48
b:at_every=4918 b:at_four=-652 b:at_half=-142 b:at_night=-667 b:at_noon=-679 b:at_on=-1478 b:at_once=-1504
b:at_the=-3931 b:at_two=2 b:authorisation_service=-115 b:away_the=-186 b:back_by=-573 b:back_for=594 b:back_to=-384
b:be_a=-1756 b:be_and=-1524 b:be_chang=9395 b:be_done=985 b:be_found=2624 b:be_in=-511 b:be_reach=-938 b:be_read=1467
b:be_said=-1613 b:be_sent=-1461 b:be_settl=1250 b:because_a=-326 b:because_of=-529 b:because_the=-1785 b:been_ask=-1664
b:been_made=370 b:been_open=48 b:been_put=-639 b:been_sent=-856 b:been_switch=-133 b:been_told=425 b:before_anyth=11
b:before_it=-576 b:before_the=4378 b:before_we=-1087 b:began_to=-90 b:behind_the=-1482 b:being_ask=-1058
b:being_paid=115 b:belong_to=-811 b:bergen_had=-53 b:beside_it=-512 b:between_two=-588 b:bother_me=-188 b:built_for=301
b:built_the=-471 b:buy_a=1614 b:by_a=-1307 b:by_accident=-786 b:by_friday=2206 b:by_hand=1080 b:by_itself=-1000
b:by_january=951 b:by_mail=-2228 b:by_no=-169 b:by_nobody=-598 b:by_october=2523 b:by_one=155 b:by_somebody=-992
b:by_the=4321 b:by_their=-892 b:by_then=108 b:by_two=-1183 b:by_which=1275 b:cache_was=-349 b:call_centre=-990
b:call_the=327 b:call_to=-37 b:call_were=646 b:came_back=-399 b:came_in=-860 b:came_on=-290 b:came_to=-426
b:can_be=1880 b:can_tell=75 b:cannot_say=-407 b:car_park=-1599 b:carrier_and=-574 b:carry_the=-670 b:caus_it=-122
b:certificat_of=207 b:change_is=-1680 b:change_of=2226 b:change_on=2690 b:check_that=2412 b:check_with=2625
b:clos_the=-566 b:come_in=-662 b:compar_the=-836 b:compar_with=-485 b:compare_the=3843 b:connect_to=-151
b:control_room=6748 b:copy_of=2902 b:correct_and=-105 b:could_be=-1213 b:could_have=-188 b:could_not=228
b:count_of=1954 b:customer_care=-326 b:customer_in=195 b:customer_was=162 b:customer_with=-1118 b:date_far=-498
b:day_and=-563 b:day_before=369 b:day_in=-822 b:day_long=-998 b:decision_of=-204 b:default_meet=-670
b:delivery_service=-495 b:depend_on=-153 b:desk_in=-638 b:desk_rang=-124 b:detection_minute=-1122 b:did_not=26
b:did_noth=622 b:did_what=-1849 b:disk_was=-399 b:do_not=-834 b:do_with=-269 b:doe_it=-1413 b:doe_not=1223
b:done_by=985 b:drill_in=3061 b:dropp_the=-1085 b:dry_run=3292 b:dry_then=-575 b:each_of=-1439 b:each_other=-351
b:each_time=260 b:edge_team=1800 b:eleven_day=-277 b:else_happen=498 b:empty_a=-1140 b:empty_and=3309 b:empty_file=1139
b:end_date=524 b:end_of=2096 b:english_only=-73 b:error_and=-124 b:even_of=-675 b:even_the=-280 b:event_twice=44
b:every_two=1954 b:eye_on=-155 b:failure_to=-1122 b:far_in=-498 b:fed_from=-537 b:feed_was=-118 b:file_of=1476
b:fill_in=-1396 b:find_a=2782 b:find_out=-537 b:find_the=-1035 b:fire_brigade=-686 b:first_call=-67 b:first_of=-1313
b:first_the=-235 b:follow_is=-351 b:for_a=2016 b:for_an=251 b:for_each=-1094 b:for_forty=-236 b:for_good=228
b:for_it=306 b:for_most=-196 b:for_nine=168 b:for_other=-1217 b:for_that=-318 b:for_the=-1592 b:for_those=-575
b:for_three=2446 b:for_twenty=189 b:for_us=628 b:for_which=-239 b:form_for=-382 b:forty_minute=-47 b:found_it=-1338
b:found_noth=239 b:found_the=-95 b:four_hour=-516 b:four_in=-652 b:from_a=-1987 b:from_failure=-1122 b:from_first=194
b:from_it=-1363 b:from_minute=2501 b:from_one=71 b:from_the=-761 b:from_to=2729 b:front_of=-1491 b:front_page=2477
b:full_of=-1351 b:gave_it=393 b:gave_up=-609 b:given_the=2952 b:goe_back=-629 b:going_to=3172 b:good_mood=-1801
b:good_worth=-568 b:got_the=-686 b:green_all=-100 b:ground_in=182 b:h_are=2381 b:h_min=-514 b:habit_of=101
b:had_a=-2302 b:had_ask=-379 b:had_been=-1055 b:had_begun=242 b:had_come=-48 b:had_it=-498 b:had_no=681 b:had_not=326
b:had_switch=249 b:had_the=-886 b:had_to=-1455 b:had_told=-109 b:half_hour=328 b:half_of=-1167 b:half_past=-207
b:hand_and=-332 b:hand_in=1615 b:hand_over=-28 b:hang_in=1892 b:happen_and=224 b:happen_is=-199 b:has_a=-1269
b:has_been=-1705 b:has_its=3210 b:has_no=252 b:has_to=3820 b:have_ask=2694 b:have_been=385 b:have_had=-843
b:have_it=3011 b:have_no=-1058 b:have_not=-114 b:have_put=-290 b:have_seen=-139 b:have_the=-157 b:have_to=-1074
b:have_written=-1200 b:he_did=-454 b:he_had=212 b:head_of=-1234 b:hence_the=-351 b:here_is=-360 b:hold_the=-330
b:hour_and=-770 b:hour_because=96 b:hour_no=381 b:hour_we=-99 b:hour_with=-1880 b:house_was=-26 b:household_and=-854
b:how_it=-571 b:how_the=-901 b:how_we=-296 b:i_am=-643 b:i_ask=-586 b:i_have=835 b:i_know=-368 b:i_was=-736
b:i_will=-1035 b:if_you=2489 b:in_a=-2300 b:in_again=53 b:in_all=409 b:in_and=725 b:in_bergen=-340 b:in_charge=3385
b:in_english=-73 b:in_every=4608 b:in_for=-356 b:in_front=-1491 b:in_future=-198 b:in_it=-554 b:in_no=334 b:in_one=1539
b:in_other=-462 b:in_our=-114 b:in_september=1340 b:in_spr=1858 b:in_the=1102 b:in_their=513 b:in_thi=-1003
b:in_two=-636 b:in_when=-163 b:in_writ=-1567 b:instead_of=-1198 b:internal_impact=-1380 b:into_a=-767 b:into_the=1980
b:is_a=-1328 b:is_clos=-729 b:is_done=-2050 b:is_fed=-535 b:is_full=-925 b:is_how=-279 b:is_in=-873 b:is_look=4381
b:is_made=-261 b:is_no=-1178 b:is_not=-2292 b:is_on=-558 b:is_one=-217 b:is_only=-748 b:is_read=2463 b:is_still=-596
b:is_that=389 b:is_the=-1938 b:is_to=6932 b:is_used=-629 b:is_what=-490 b:is_where=-653 b:it_away=185 b:it_because=-136
b:it_before=-1095 b:it_built=2953 b:it_by=-1917 b:it_came=-276 b:it_did=-884 b:it_doe=-247 b:it_for=-300 b:it_goe=-366
b:it_had=10 b:it_has=-112 b:it_hold=-367 b:it_is=-4434 b:it_on=1840 b:it_report=-497 b:it_should=-2092 b:it_since=-521
b:it_so=-279 b:it_that=3782 b:it_to=1937 b:it_took=-300 b:it_up=-461 b:it_was=-636 b:it_would=-149 b:its_own=4902
b:itself_off=-303 b:job_had=415 b:k_was=-491 b:keep_it=1495 b:kept_the=-488 b:key_was=125 b:know_it=-40 b:know_of=23
b:last_of=-735 b:last_one=-5 b:last_year=469 b:left_out=-256 b:legal_answer=3213 b:let_the=-1308 b:let_us=-398
b:level_on=1030 b:like_a=-840 b:like_to=73 b:limit_was=-506 b:line_for=2540 b:line_that=-254 b:list_had=-1357
b:list_is=2172 b:list_of=1387 b:liv_in=-207 b:lock_on=2640 b:log_and=-55 b:log_is=77 b:long_as=-294 b:long_before=-149
b:longer_than=-1281 b:look_after=2265 b:look_at=1662 b:look_for=-1811 b:look_like=-1462 b:loss_of=-1548 b:lost_and=755
b:make_the=-1367 b:many_of=-393 b:matter_of=2923 b:matter_on=-1576 b:message_to=168 b:middle_of=-879
b:mihai'_query=-670 b:minute_after=-1043 b:minute_and=-484 b:minute_from=194 b:minute_on=-2103 b:minute_went=-1527
b:mitigate_minute=-720 b:mixture_of=-820 b:more_than=-7 b:most_of=-304 b:mov_the=-521 b:mov_to=1710 b:need_a=-1643
b:need_to=-1761 b:new_figure=-488 b:new_search=326 b:new_version=-487 b:new_voucher=-297 b:night_editor=42
b:night_from=-2751 b:night_the=-28 b:no_alert=662 b:no_document=334 b:no_idea=68 b:no_list=-280 b:no_money=-72
b:no_one=-676 b:no_second=-853 b:no_way=-1048 b:nobody_had=-506 b:nobody_look=-243 b:nobody_on=-443 b:nobody_was=-578
b:nobody_wrote=-542 b:none_of=-1673 b:not_a=-1233 b:not_be=-974 b:not_been=741 b:not_being=168 b:not_in=98
b:not_kept=282 b:not_know=-1317 b:not_known=-189 b:not_on=60 b:not_see=-38 b:not_seen=-628 b:not_that=-641
b:not_the=414 b:not_what=-529 b:noth_and=582 b:noth_else=244 b:noth_was=-63 b:now_and=-209 b:number_in=-1211
b:number_of=3112 b:obituary_are=-333 b:obituary_team=-140 b:october_a=812 b:october_the=-841 b:of_a=4057 b:of_all=4903
b:of_an=-759 b:of_and=-298 b:of_another=1915 b:of_each=1783 b:of_his=-927 b:of_it=-719 b:of_its=-385 b:of_may=-760
b:of_minute=-1596 b:of_number=831 b:of_old=-412 b:of_one=-798 b:of_open=-2264 b:of_our=-1315 b:of_paper=-1305
b:of_the=-1530 b:of_their=2621 b:of_them=-2362 b:of_thi=-731 b:of_us=-2190 b:of_what=-424 b:of_which=-385 b:of_you=-393
b:off_and=-1542 b:off_by=61 b:off_the=-863 b:office_of=-1671 b:old_one=82 b:old_search=-335 b:old_server=2996
b:old_thing=-220 b:on_a=-2933 b:on_call=-1054 b:on_its=-2208 b:on_june=2456 b:on_monday=-954 b:on_october=-1837
b:on_one=-401 b:on_our=-1266 b:on_paper=3374 b:on_shift=-1001 b:on_the=4394 b:on_thursday=-2154 b:on_to=-410
b:on_top=-1084 b:on_tuesday=-28 b:on_what=-1141 b:once_a=-1263 b:once_and=-775 b:once_the=-1468 b:one_after=63
b:one_and=-493 b:one_at=-592 b:one_by=155 b:one_doe=-1086 b:one_from=-758 b:one_in=-46 b:one_is=-118 b:one_it=-718
b:one_line=183 b:one_of=-517 b:one_person=-348 b:one_should=1286 b:one_that=-245 b:one_was=74 b:only_as=-618
b:open_a=-1260 b:open_and=504 b:open_for=422 b:open_it=-417 b:opt_out=-522 b:or_later=-1578 b:order_and=-157
b:order_of=8 b:order_were=-627 b:other_word=29 b:ought_to=2133 b:our_alarm=87 b:our_first=743 b:our_own=575
b:our_shop=-176 b:out_and=-231 b:out_in=-174 b:out_of=2573 b:out_on=32 b:out_with=-496 b:over_at=-28 b:over_the=2709
b:over_to=-116 b:page_and=-521 b:page_ask=-726 b:page_was=267 b:paid_for=-645 b:panel_was=-716 b:paper_before=-265
b:parcel_by=-180 b:part_of=-1596 b:pass_on=-410 b:pay_for=-221 b:people_got=602 b:people_on=-709 b:people_who=-1187
b:phon_the=-155 b:picture_of=-601 b:place_and=-140 b:place_where=-207 b:plan_for=-358 b:plan_in=1129 b:please_do=1711
b:pool_of=328 b:prepar_obituary=-633 b:price_table=-1672 b:price_were=67 b:print_by=5672 b:print_on=-1825
b:pull_the=-828 b:pump_and=2163 b:purge_of=187 b:put_a=-1118 b:put_on=-934 b:put_up=3110 b:quarter_of=-396
b:queue_was=291 b:ran_out=229 b:rang_the=-532 b:raw_log=-540 b:raw_note=-629 b:reach_the=-833 b:read_by=-285
b:read_the=-906 b:reconcile_job=-169 b:redemption_page=-735 b:referral_sent=1210 b:replac_its=165 b:report_on=-1585
b:request_went=-1132 b:resolve_minute=-720 b:review_and=-1772 b:review_rule=3149 b:right_one=-320 b:right_to=-643
b:role_were=-584 b:row_and=53 b:run_at=-705 b:run_on=-1032 b:said_that=200 b:sale_week=-582 b:same_name=-626
b:same_picture=-1096 b:sav_us=-172 b:saw_it=-709 b:saw_the=-1144 b:say_that=-198 b:screen_and=-268 b:search_for=-953
b:second_level=1030 b:second_line=1280 b:secondary_site=-692 b:security_review=2120 b:see_to=3782 b:sent_a=-1514
b:sent_to=564 b:server_had=-818 b:set_it=809 b:set_to=-296 b:settl_with=1250 b:shar_one=-654 b:shop_and=-1030
b:shop_in=-593 b:should_be=67 b:show_the=813 b:shut_for=246 b:since_and=-323 b:since_spr=-1038 b:since_the=443
b:since_then=-500 b:six_in=-735 b:slip_of=-1305 b:sluice_by=2055 b:so_it=-194 b:so_much=-380 b:so_our=-144
b:so_that=1761 b:so_the=-970 b:so_we=-343 b:some_forty=287 b:somebody_has=1763 b:somebody_in=2082 b:somebody_who=-263
b:someth_else=-842 b:someth_is=-633 b:sooner_or=-1578 b:spoke_to=-443 b:spr_house=-858 b:stand_in=-1325
b:stood_there=861 b:stop_and=-33 b:stop_at=-295 b:stop_the=2927 b:stop_then=24 b:stopp_the=-257 b:story_and=687
b:sunday_the=-202 b:switch_itself=-303 b:switch_off=-820 b:switch_the=-1351 b:switch_to=107 b:table_was=-364
b:take_a=-2154 b:take_place=-1009 b:taken_back=62 b:taken_out=357 b:tank_was=3 b:telephone_line=2564
b:telephone_number=-2626 b:tell_us=-395 b:tell_you=-332 b:ten_minute=944 b:textile_wing=-647 b:thaler_who=-447
b:than_a=-1494 b:than_the=2015 b:than_we=-427 b:thank_to=-1174 b:thank_you=-542 b:that_a=-1425 b:that_can=3411
b:that_compare=3403 b:that_customer=-195 b:that_day=244 b:that_had=-1471 b:that_is=-1318 b:that_it=1640
b:that_look=-815 b:that_nobody=-1337 b:that_noth=413 b:that_one=-1347 b:that_the=-812 b:that_time=619 b:that_told=-617
b:that_was=-41 b:that_we=-460 b:that_were=-961 b:that_would=-501 b:that_you=1203 b:the_account=-587
b:the_afternoon=-451 b:the_alarm=844 b:the_app=13 b:the_application=-1366 b:the_archive=-914 b:the_author=-418
b:the_authorisation=-1299 b:the_backup=-904 b:the_barrier=-42 b:the_bell=3566 b:the_belt=-1486 b:the_board=-4448
b:the_book=1613 b:the_bridge=-832 b:the_broker=-249 b:the_build=609 b:the_bus=-401 b:the_cabinet=2464 b:the_cache=157
b:the_call=-892 b:the_carrier=-161 b:the_case=-868 b:the_cdn=139 b:the_cellar=-564 b:the_change=-1456 b:the_check=-1686
b:the_client=-438 b:the_climate=-647 b:the_coffee=53 b:the_concentrator=-551 b:the_control=1673 b:the_coo=-1671
b:the_cookie=2290 b:the_correction=-227 b:the_counter=-354 b:the_course=4037 b:the_crew=-844 b:the_customer=204
b:the_data=-13 b:the_database=-206 b:the_date=-1164 b:the_day=-1256 b:the_decision=-962 b:the_delivery=-928
b:the_depot=268 b:the_desk=-1481 b:the_disk=-98 b:the_drill=-130 b:the_driver=-214 b:the_dry=3582 b:the_early=-813
b:the_edge=-1762 b:the_end=1249 b:the_even=2729 b:the_feed=68 b:the_file=3255 b:the_fire=-406 b:the_first=-1618
b:the_flag=-611 b:the_follow=-1528 b:the_form=-382 b:the_future=-498 b:the_gate=169 b:the_graph=-935 b:the_ground=-766
b:the_group=3141 b:the_guild=3245 b:the_hall=3881 b:the_harbour=-251 b:the_head=-88 b:the_heat=-156 b:the_holiday=106
b:the_hotline=144 b:the_hour=-2362 b:the_house=-596 b:the_id=-561 b:the_index=-89 b:the_invoice=-1740 b:the_job=115
b:the_key=-1448 b:the_kind=-864 b:the_kitchen=-328 b:the_last=-772 b:the_letter=-945 b:the_light=-548 b:the_limit=491
b:the_line=-805 b:the_list=287 b:the_load=17 b:the_log=-1313 b:the_machine=-1327 b:the_map=2973 b:the_mast=-757
b:the_matter=-2220 b:the_meet=-850 b:the_meter=108 b:the_middle=-879 b:the_mirror=-184 b:the_month=1935
b:the_more=-1232 b:the_morn=377 b:the_move=-349 b:the_name=-1092 b:the_neighbour=12 b:the_new=1983 b:the_next=-800
b:the_night=2069 b:the_number=-939 b:the_obituary=-140 b:the_office=5810 b:the_old=5818 b:the_oldest=1739
b:the_one=-997 b:the_order=-68 b:the_origin=-768 b:the_other=856 b:the_page=-65 b:the_panel=-1700 b:the_paper=-358
b:the_password=-556 b:the_people=-249 b:the_person=-361 b:the_phone=-412 b:the_picture=-911 b:the_piece=-662
b:the_pipe=-218 b:the_plan=333 b:the_plug=-500 b:the_pool=328 b:the_porter'=4648 b:the_pressure=-887 b:the_price=-2780
b:the_project=416 b:the_provider=-306 b:the_pump=367 b:the_queue=-178 b:the_raw=-715 b:the_reason=-831
b:the_receiver=-197 b:the_reconcile=-169 b:the_redemption=-735 b:the_release=-250 b:the_repair=2053 b:the_report=2216
b:the_repository=-837 b:the_rest=2811 b:the_restart=-376 b:the_right=-1061 b:the_ring=-1559 b:the_rule=1642
b:the_rumour=-200 b:the_runbook=-381 b:the_same=-3325 b:the_school=1441 b:the_screen=-730 b:the_script=-913
b:the_seam=-983 b:the_search=-1175 b:the_second=-3260 b:the_secondary=-692 b:the_secretary=2583 b:the_sender=-337
b:the_sensor=-708 b:the_server=-952 b:the_shelf=1762 b:the_shop=2828 b:the_sluice=2055 b:the_south=170 b:the_spr=-886
b:the_start=-1407 b:the_story=448 b:the_sum=-667 b:the_supplier=-810 b:the_switch=64 b:the_switchboard=1870
b:the_system=3878 b:the_table=-375 b:the_tank=-353 b:the_team=383 b:the_test=-878 b:the_textile=-647 b:the_three=-2
b:the_ticket=-77 b:the_till=-431 b:the_time=-254 b:the_train=76 b:the_tram=-437 b:the_truck=-180 b:the_two=3384
b:the_unit=-684 b:the_update=-248 b:the_usage=-685 b:the_vendor=-805 b:the_vendor'=-45 b:the_visitor=-509
b:the_wall=-174 b:the_warden=-334 b:the_warehouse=581 b:the_water=-915 b:the_way=-1044 b:the_web=-1079 b:the_whole=3717
b:the_word=-308 b:the_work=2920 b:the_wrong=-1387 b:their_own=2335 b:them_in=-79 b:then_it=17 b:then_the=-34
b:then_we=-636 b:there_for=800 b:there_is=-45 b:there_was=1619 b:there_were=-413 b:they_are=-572 b:they_call=327
b:they_do=-1848 b:they_have=-1564 b:they_were=600 b:thi_company=-467 b:thi_document=-1336 b:thi_for=-1197 b:thi_is=2892
b:thi_report=-304 b:thi_sort=-674 b:thi_the=-67 b:thing_and=2055 b:thing_that=56 b:those_who=-1449 b:three_hour=-94
b:three_time=261 b:through_the=1205 b:throw_away=-371 b:thrown_away=-272 b:ticket_with=-1471 b:time_for=-2055
b:time_from=-1139 b:time_in=-565 b:time_it=-510 b:time_to=-2497 b:to_a=-3038 b:to_acknowledge=-720 b:to_all=-1562
b:to_another=363 b:to_anybody=270 b:to_ask=-754 b:to_be=5587 b:to_customer=-70 b:to_detection=-1122 b:to_do=-276
b:to_find=-246 b:to_get=-1241 b:to_go=-13 b:to_have=-291 b:to_it=3321 b:to_keep=-954 b:to_know=-281 b:to_light=-426
b:to_look=-379 b:to_mitigate=-720 b:to_one=-481 b:to_open=1968 b:to_our=1678 b:to_pay=-480 b:to_people=-522
b:to_resolve=-720 b:to_say=-2676 b:to_stop=2130 b:to_switch=-483 b:to_take=2184 b:to_the=-3459 b:to_them=199
b:to_try=-345 b:to_us=1369 b:to_wait=1018 b:to_write=4066 b:together_from=65 b:told_by=-489 b:told_of=-147
b:told_the=-761 b:told_to=-741 b:told_us=-1101 b:took_over=-1635 b:took_place=-487 b:took_the=-2367 b:took_us=46
b:top_of=-1084 b:twenty_minute=-53 b:twice_a=3405 b:two_and=19 b:two_default=-670 b:two_hour=1738 b:two_minute=-849
b:two_of=-240 b:two_people=-686 b:two_team=-1613 b:two_year=-321 b:understood_that=-350 b:until_the=902 b:up_a=3110
b:up_at=-267 b:up_of=-322 b:up_the=44 b:up_to=-1163 b:us_a=8 b:us_in=266 b:us_minute=-108 b:us_that=-487
b:usage_page=-156 b:usage_table=-58 b:used_by=-945 b:used_to=340 b:user_saw=246 b:voucher_of=-203 b:voucher_were=179
b:wait_for=1176 b:wait_outside=-136 b:walk_over=-58 b:want_to=1510 b:was_a=-62 b:was_as=-632 b:was_brought=-97
b:was_chang=-46 b:was_compar=-485 b:was_dark=376 b:was_full=-51 b:was_in=98 b:was_left=-25 b:was_look=-775
b:was_lost=746 b:was_made=-553 b:was_mov=-383 b:was_no=1200 b:was_not=-102 b:was_on=-19 b:was_over=288 b:was_put=-775
b:was_right=-308 b:was_sent=-17 b:was_shut=23 b:was_split=186 b:was_still=366 b:was_taken=436 b:was_that=-209
b:was_the=-231 b:was_there=142 b:was_to=249 b:was_written=542 b:watch_the=-924 b:way_round=-267 b:way_the=-1124
b:way_to=-1048 b:we_are=2645 b:we_ask=-1291 b:we_can=-652 b:we_could=-199 b:we_did=141 b:we_do=4465 b:we_gave=-186
b:we_had=-156 b:we_have=-961 b:we_know=-1140 b:we_lost=-246 b:we_pull=-11 b:we_saw=483 b:we_send=-1140 b:we_spoke=-443
b:we_took=-1069 b:we_want=2899 b:we_went=-110 b:we_were=-466 b:we_will=-231 b:we_would=-1292 b:web_page=-1079
b:went_into=-1897 b:went_out=-628 b:went_to=-461 b:were_given=-795 b:were_in=-364 b:were_made=650 b:were_not=776
b:were_number=-431 b:were_out=-81 b:were_still=-459 b:were_told=-1050 b:what_caus=-122 b:what_else=1470 b:what_had=-349
b:what_happen=-693 b:what_i=-986 b:what_is=-578 b:what_it=-760 b:what_its=-981 b:what_the=2123 b:what_they=-1245
b:what_was=397 b:what_we=-690 b:what_you=-837 b:when_a=-722 b:when_someth=-3 b:when_the=-289 b:when_they=2903
b:when_we=-678 b:where_it=-159 b:where_the=-373 b:where_thing=-886 b:where_two=-670 b:whether_the=-1021
b:whether_we=-914 b:which_a=-254 b:which_is=-290 b:which_the=336 b:which_was=778 b:while_it=-111 b:while_two=-1186
b:who_had=-893 b:who_is=-797 b:who_want=-446 b:who_was=766 b:whole_thing=-935 b:why_the=-200 b:will_be=-615
b:will_not=-269 b:with_a=3301 b:with_an=-767 b:with_the=1792 b:with_us=-134 b:within_ten=491 b:within_the=-1487
b:without_a=-1993 b:without_being=-869 b:without_it=-1404 b:without_secure=435 b:word_we=286 b:work_again=167
b:work_and=-553 b:work_day=-480 b:work_on=-564 b:would_be=-207 b:would_have=-1249 b:would_not=-372 b:write_again=-666
b:write_down=1207 b:write_to=2800 b:written_by=184 b:written_to=-733 b:wrote_down=-851 b:wrote_the=-845 b:wrote_to=104
b:year_and=-1223 b:year_the=-602 b:you_a=-1222 b:you_cannot=2811 b:you_do=-661 b:you_find=2743 b:you_have=-1347
b:you_will=-1176 general=-3520 len:0=-5835 len:1=-2022 len:2=588 len:3=2128 len:4=-2181 len:5=-3387 present=7679
w:a=827 w:abebe=1314 w:about=-3345 w:above=5474 w:acceptance=-242 w:access=-773 w:accident=-786 w:accord=-325
w:account=2291 w:acknowledg=333 w:acknowledge=-720 w:add=5537 w:address=-674 w:affect=-720 w:after=-5720
w:afternoon=-636 w:again=-1194 w:against=-45 w:age=1865 w:agnieszka=681 w:agre=145 w:agreement=-591 w:ahead=-349
w:alarm=685 w:album=459 w:alert=-1615 w:all=4365 w:allow=-633 w:alone=963 w:along=-113 w:aloud=2661 w:also=-941
w:although=-774 w:am=-1294 w:an=-6108 w:and=-5701 w:another=1371 w:answer=571 w:any=-1284 w:anybody=270 w:anyone=-1904
w:anyth=-70 w:anywhere=-475 w:apart=4101 w:app=4923 w:application=-1366 w:approval=-272 w:approx=-1684 w:april=1491
w:archive=-2026 w:are=-192 w:around=-1369 w:arriv=-786 w:as=6 w:ask=5417 w:assume=-161 w:at=-979 w:audit=1917
w:aug=1667 w:august=1708 w:author=-1686 w:authorisation=-1299 w:automate=-1144 w:autumn=3558 w:availability=-2110
w:away=-1864 w:back=-3860 w:backup=-1373 w:bad=-1573 w:baker=-728 w:bakery=-1257 w:bank=-1028 w:barrier=-1393
w:batch=-345 w:batche=-498 w:battery=1194 w:be=4532 w:became=-58 w:because=-3824 w:been=-2866 w:before=1246
w:began=-1736 w:begun=242 w:behind=438 w:being=-884 w:bell=3508 w:belong=-811 w:belt=3950 w:bergen=-854 w:beside=-512
w:best=-3205 w:better=-914 w:between=-1501 w:bill=-1738 w:bind=-1071 w:bit=-302 w:blink=-645 w:board=-4448 w:bohdan=649
w:book=1949 w:both=-2300 w:bother=-188 w:box=-525 w:branche=-1119 w:bread=-927 w:bridge=-1181 w:brigade=-686
w:broker=-240 w:brought=-174 w:browser=-2384 w:build=-225 w:built=1922 w:bundle=-810 w:bus=-401 w:but=-476 w:buy=1389
w:by=3783 w:cabinet=2504 w:cable=-891 w:cache=-1525 w:calendar=6404 w:call=-4893 w:calm=-1277 w:came=-2171 w:can=-883
w:canary=-1116 w:cannot=2404 w:car=-1599 w:card=-689 w:care=-326 w:carri=-171 w:carrier=12 w:carrier'=-1590
w:carry=-782 w:case=5003 w:catalogue=-140 w:caus=-281 w:cause=-1814 w:cdn=2652 w:cellar=-564 w:centre=-816
w:certificat=207 w:certificate=-1177 w:chang=7600 w:change=4647 w:channel=214 w:charg=-4 w:charge=4579 w:chat=-61
w:check=7688 w:claim=-2082 w:client=-3654 w:climate=-647 w:clinic=-1513 w:clock=-415 w:clos=-2609 w:code=-484
w:coffee=-352 w:colleague=-1255 w:colour=2580 w:column=-227 w:com=548 w:come=473 w:command=-909 w:communication=-717
w:company=-689 w:compar=-1470 w:compare=2961 w:complaint=-2147 w:concentrator=-551 w:concern=863 w:confirm=309
w:connect=-151 w:connection=-1042 w:consumer=294 w:control=6698 w:coo=-1671 w:cookie=2290 w:cool=-1420 w:copy=1653
w:correct=-545 w:correction=-502 w:corridor=70 w:cost=3317 w:could=-1856 w:count=760 w:counter=-900 w:course=4037
w:crew=3710 w:cupboard=-860 w:customer=-2785 w:daily=1560 w:dark=-48 w:dashboard=-1386 w:data=-1196 w:database=-206
w:date=-2619 w:day=294 w:december=-1589 w:decide=27 w:decision=-2698 w:decoration=176 w:default=-1411 w:delay=-1312
w:deliver=-546 w:delivery=-1102 w:depend=-153 w:depot=268 w:derive=13 w:describ=-369 w:desk=-1852 w:detail=-466
w:detection=-1122 w:did=-3526 w:differ=3185 w:different=-1369 w:digit=-900 w:disk=-98 w:disruption=-1646 w:do=3619
w:document=-1043 w:doe=4182 w:don't=-912 w:done=3333 w:door=-364 w:double=169 w:down=4496 w:draft=-400 w:drain=-1193
w:draw=-37 w:drill=2905 w:driver=-285 w:drop=136 w:dropp=-1709 w:drove=-952 w:dry=2717 w:due=3908 w:duplicate=3989
w:dur=1323 w:duration=-2350 w:duty=-1320 w:each=1333 w:earlier=-583 w:early=-1927 w:easter=2874 w:edge=949
w:editor=-234 w:eight=-609 w:election=265 w:eleven=-1899 w:else=1682 w:emergency=-365 w:empti=3433 w:empty=1073
w:end=588 w:enforce=193 w:engineer=-17 w:english=-73 w:entry=422 w:equal=-334 w:error=-1959 w:euro=-794 w:even=2510
w:event=-2885 w:ever=-283 w:every=7941 w:everybody=-385 w:everyone=-196 w:everyth=6857 w:exactly=-264 w:exchang=219
w:exchange=-397 w:exist=421 w:expect=-174 w:experiment=-983 w:explain=-709 w:explanation=-136 w:export=2238 w:eye=-506
w:factor=-695 w:fail=-1203 w:failure=-1122 w:fall=-1094 w:far=-548 w:fault=-403 w:fed=-458 w:feed=144 w:fell=-921
w:few=-571 w:field=4277 w:fifty=-746 w:figure=-2009 w:file=2539 w:fill=-2623 w:film=-601 w:filter=3320 w:final=-1476
w:find=763 w:finish=175 w:fire=-406 w:first=1785 w:five=-686 w:flag=-611 w:float=-573 w:floor=-90 w:folder=3295
w:follow=-3231 w:for=-3284 w:forgotten=-637 w:form=-1126 w:forty=642 w:forward=1711 w:found=-607 w:four=-2025
w:free=715 w:friday=1102 w:from=-1214 w:front=986 w:froze=-871 w:full=-3773 w:funny=-1451 w:further=-924 w:fuse=3820
w:future=-1169 w:gate=2096 w:gateway=-1532 w:gave=-573 w:generator=-458 w:get=2475 w:give=-1446 w:given=759 w:go=2334
w:goe=8138 w:going=3274 w:gone=518 w:good=-3461 w:got=286 w:graph=-935 w:green=-3028 w:ground=-264 w:group=2068
w:guard=-706 w:guess=-1433 w:guild=3245 w:h=-930 w:habit=101 w:had=-6346 w:halden=-633 w:half=-2238 w:hall=2381
w:hand=777 w:hand-over=-1355 w:handover=-301 w:hang=1738 w:happen=-1269 w:harbour=-251 w:harmless=-379 w:has=1178
w:have=-1655 w:he=-953 w:head=-317 w:header=10154 w:hear=-653 w:heard=-23 w:heat=-355 w:held=517 w:help=583
w:hence=-945 w:her=-773 w:here=-243 w:hid=-644 w:him=-158 w:his=-1096 w:history=-1120 w:hold=-1621 w:holiday=497
w:home=-1915 w:hospital=3270 w:host=-2184 w:hot=-211 w:hotline=556 w:hour=-1125 w:house=-2033 w:household=-1375
w:how=1042 w:hub=-51 w:hurt=-2989 w:hygrometer=2096 w:i=-896 w:i'd=-1955 w:i'll=2981 w:id=-561 w:idea=-417 w:if=952
w:image=274 w:impact=1549 w:in=-4296 w:inc=-2596 w:index=-89 w:inform=72 w:instead=-1198 w:internal=-2051 w:into=11826
w:invoice=-2488 w:is=-63 w:it=-1579 w:its=1801 w:itself=-2321 w:january=-2494 w:ji-woo=2108 w:job=-1025 w:join=372
w:june=-327 w:just=-63 w:k=-1756 w:keep=5345 w:kept=-425 w:kettle=-218 w:key=2325 w:kind=-1882 w:kitchen=-328
w:knew=-120 w:knock=481 w:know=-3814 w:known=-1145 w:language=-316 w:laptop=59 w:last=-1005 w:late=-2435 w:later=-2224
w:lead=3059 w:leak=-636 w:learn=21 w:leave=-3645 w:led=-168 w:ledger=-284 w:left=-2116 w:legal=3213 w:less=-484
w:let=1478 w:letter=-2431 w:level=7205 w:lift=-855 w:light=-1309 w:lik=26 w:like=-1554 w:limit=-2301 w:line=1647
w:list=5329 w:liv=-632 w:live=-886 w:load=-753 w:loan=-1030 w:local=-341 w:lock=596 w:log=-4085 w:login=1306
w:long=-1152 w:longer=3310 w:look=-1293 w:loss=-2213 w:lost=526 w:luck=-449 w:lumi=-1154 w:m=9158 w:machine=-5249
w:made=-1174 w:mail=-4052 w:make=1356 w:management=-1078 w:manager=309 w:many=-462 w:map=3213 w:march=1173 w:mark=6575
w:market=-603 w:mast=2680 w:matter=684 w:may=-3439 w:mayor=-1204 w:me=30 w:mean=-1340 w:medishare=-908 w:meet=-2044
w:mei=821 w:member=-1099 w:memorandum=-1026 w:mend=-728 w:message=-1506 w:met=-118 w:meter=-1081 w:middle=-879
w:midnight=32 w:mihai'=-670 w:million=-658 w:min=-3454 w:minute=-4800 w:mirror=-123 w:miss=-1568 w:mitigate=-720
w:mixture=-820 w:monday=2053 w:money=-113 w:monitor=122 w:month=3166 w:mood=-1801 w:more=775 w:morn=3358 w:most=-525
w:mov=4160 w:move=-2855 w:much=-61 w:music=660 w:must=-1541 w:my=410 w:name=275 w:need=-1492 w:neighbour=12
w:network=-1358 w:never=-1040 w:new=2961 w:newsletter=-1085 w:newsroom=-1276 w:next=203 w:night=-371 w:nine=-1456
w:no=-4408 w:noa=5196 w:nobody=-3639 w:node=-535 w:none=-2117 w:noon=-717 w:not=-4197 w:note=-2091 w:noth=-1763
w:notic=125 w:notice=-1033 w:now=12538 w:nowhere=-199 w:number=-568 w:nurse=258 w:o'clock=-94 w:obituary=-774
w:october=-11 w:of=4 w:off=-1742 w:offer=2565 w:office=7500 w:offline=-1098 w:offset=-4 w:often=-454 w:old=4536
w:oldest=1739 w:on=-1716 w:once=-5010 w:one=-3912 w:only=-1768 w:open=-2387 w:opt=-522 w:opt-out=1146 w:opted-out=2993
w:or=-321 w:order=608 w:origin=-1351 w:other=-1309 w:ought=2133 w:our=-2015 w:out=-1268 w:outside=-1453 w:over=232
w:own=5261 w:owner=-1209 w:page=-2388 w:paid=-974 w:panel=2230 w:paper=1257 w:parcel=116 w:park=-1529 w:part=-3501
w:pass=-974 w:passenger=-145 w:password=-556 w:past=-825 w:pay=-1035 w:payment=-455 w:people=-1535 w:per=-1057
w:percent=8502 w:permit=1068 w:person=-1672 w:phon=-155 w:phone=-1028 w:photo=291 w:picture=-1157 w:piec=65
w:piece=-1283 w:pipe=-268 w:pizza=-1972 w:plac=186 w:place=-3006 w:plan=837 w:plann=-767 w:platform=-1448 w:please=1012
w:plu=-826 w:plug=-500 w:plugg=-856 w:point=-208 w:pool=328 w:porter'=4648 w:position=2761 w:post=-1117 w:power=-1426
w:prepar=-1487 w:present=1078 w:press=-564 w:pressure=-887 w:price=-2062 w:print=4327 w:printer=-778 w:product=-760
w:project=-209 w:promis=2122 w:proof=1323 w:protection=-395 w:protocol=3018 w:proud=-292 w:provider=-866 w:publish=-492
w:pull=-1059 w:pump=1061 w:purge=3411 w:purpose=-98 w:push=309 w:put=1698 w:quarter=-331 w:query=-670 w:question=-1080
w:queue=-704 w:quickly=113 w:quiet=-541 w:r=-791 w:radio=-240 w:rafe=-2126 w:ran=-3680 w:random=511 w:rang=-1285
w:rather=-1640 w:raw=-1168 w:reach=-2336 w:read=1687 w:reader=-1145 w:reading=-1082 w:real=2797 w:reason=-2483
w:receipt=-1995 w:receiv=244 w:receiver=-547 w:recipe=-73 w:recipient=4128 w:recomputation=-1210 w:reconcile=-169
w:red=7296 w:redemption=156 w:referral=6587 w:refuse=8793 w:regulator=3240 w:release=-250 w:remov=208 w:renam=-193
w:rename=-652 w:renew=3478 w:repair=699 w:replac=-318 w:report=-5790 w:repository=-837 w:request=-1499 w:reset=-177
w:resolve=-720 w:rest=2811 w:restart=-1505 w:restore=-120 w:revenue=-2449 w:review=4135 w:reviewer=2357 w:right=-1596
w:ring=2004 w:road=-633 w:role=-566 w:roll=-696 w:rollback=-69 w:room=11070 w:round=-651 w:router=1932 w:row=-24
w:rule=4324 w:rumour=-200 w:run=2969 w:runbook=-381 w:runn=-980 w:safe=-223 w:safety=-416 w:said=-1949 w:sale=-992
w:same=-3325 w:sat=-1233 w:saturday=79 w:sav=-1161 w:save=-451 w:saw=-1021 w:say=-5410 w:school=3980 w:screen=-2522
w:script=-1369 w:seam=-983 w:search=-2138 w:second=4501 w:secondary=-692 w:secretary=2583 w:secure=1910 w:security=2120
w:see=1937 w:seen=-2056 w:segment=1999 w:send=69 w:sender=2943 w:sensor=-897 w:sent=-1531 w:september=1340 w:server=617
w:service=-1950 w:set=451 w:settl=1250 w:sev=-3279 w:seven=114 w:shar=-1491 w:share=-929 w:she=3367 w:shelf=1349
w:shift=3571 w:ship=-773 w:shoe=-1451 w:shop=296 w:short=-125 w:should=694 w:shout=452 w:show=-342 w:shown=4751
w:shut=1537 w:side=-498 w:sign=2155 w:silence=-564 w:since=-5036 w:single=-2065 w:site=-2040 w:six=-1337 w:slip=-1125
w:slow=-724 w:sluice=2055 w:small=-1999 w:snapshot=-386 w:so=-1923 w:software=5341 w:sold=242 w:solution=167
w:some=-1496 w:somebody=5411 w:somebody'=-1504 w:someth=-1261 w:sooner=-1578 w:sorry=-527 w:sort=-726 w:south=170
w:space=-480 w:speak=-711 w:split=-2191 w:spoke=-443 w:spr=-558 w:stand=3814 w:start=-1487 w:stay=-2509 w:step=4289
w:still=-1281 w:stood=-1021 w:stop=3596 w:stopp=-812 w:store=175 w:storm=39 w:story=65 w:stranger=-378 w:struck=-79
w:stuck=268 w:such=3581 w:suffix=-972 w:sum=2870 w:summer=3557 w:sunday=-1428 w:supplier=-1594 w:support=149
w:switch=2206 w:switchboard=1870 w:synthetic=-1090 w:system=941 w:table=-2223 w:tablet=-1214 w:take=3065 w:taken=-294
w:talk=-1559 w:tank=-353 w:tap=-224 w:team=-1092 w:telephone=-1132 w:tell=-1499 w:template=-1155 w:temporary=3556
w:ten=-1847 w:test=1263 w:text=-2343 w:textile=-647 w:thaler=-447 w:than=-2100 w:thank=-845 w:that=-579 w:the=-1307
w:their=-405 w:them=-4716 w:then=-3740 w:there=46 w:there'=-787 w:they=-143 w:thi=-110 w:thing=524 w:think=-526
w:third=-1910 w:those=-1544 w:thought=-257 w:thousand=-2020 w:three=3323 w:through=3633 w:throw=-371 w:thrown=-272
w:thu=-1361 w:thursday=-2154 w:ticket=-762 w:tile=-2531 w:till=-431 w:time=-6823 w:timeout=-1236 w:to=1826
w:together=-111 w:told=138 w:tone=-796 w:too=-2044 w:took=-6550 w:tool=588 w:top=-1084 w:topic=-65 w:total=-798
w:touch=326 w:town=-813 w:trad=-516 w:trader=-927 w:traffic=-1467 w:train=86 w:tram=-1075 w:translation=3372
w:travel=-1095 w:treat=-285 w:tri=-917 w:truck=-180 w:true=-157 w:trust=-1824 w:try=-765 w:tuesday=-376 w:turn=1887
w:twelve=74 w:twenty=139 w:twice=1811 w:two=-3100 w:under=-787 w:understand=517 w:understood=-216 w:unit=-1888
w:until=1866 w:up=2403 w:updat=-1501 w:update=-269 w:upper=265 w:us=351 w:usage=-763 w:use=-2771 w:used=-897 w:user=-23
w:usual=-1875 w:utc=-994 w:valley=130 w:value=-469 w:valve=1722 w:vanish=-472 w:vendor=2063 w:vendor'=-45
w:version=1639 w:very=-163 w:village=-1279 w:visitor=-1160 w:volunteer=-334 w:vote=-1252 w:voucher=-2435 w:wait=1041
w:walk=-464 w:wall=-936 w:want=3622 w:warden=-182 w:warehouse=552 w:was=-6838 w:watch=-1453 w:water=-897 w:way=-2317
w:we=-1136 w:we've=-766 w:web=-1406 w:week=3276 w:weekend=-282 w:weight=-23 w:well=-330 w:went=-3519 w:were=-4496
w:what=1101 w:whatever=-1045 w:when=4124 w:whenever=-2388 w:where=-2778 w:whether=-1206 w:which=-2314 w:while=-2083
w:who=-2339 w:whoever=-776 w:whole=3772 w:whose=-291 w:why=-337 w:will=7515 w:wing=-647 w:with=2708 w:within=-1950
w:without=-3096 w:word=-3955 w:work=-1006 w:worse=282 w:worth=-2291 w:would=712 w:writ=-1514 w:write=8513
w:written=-1667 w:wrong=-3515 w:wrote=-3512 w:year=83 w:yet=-558 w:you=-3747 w:your=-296 w:zero=1234 w:zeynep=782
'''
