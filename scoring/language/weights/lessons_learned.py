"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "ddfe0bb5d55b50cfdd6081d61260a285724692a932c5596d02be30cf6af046c1"
OFFSET = 0
WEIGHTS = r'''
1:!=1576 1:"=-739 1:#=-8229 1:$=-10897 1:%=-2311 1:(=-2392 1:)=-2392 1:,=5482 1:.=1433 1::=-8445 1:;=-216 1:<he>=14
1:<i>=-2408 1:<they>=4217 1:<we>=-7143 1:<you>=692 1:?=-880 1:AC=-2080 1:BAD=-1736 1:CHOSE=-5374 1:CIRC=-578
1:CLAIM=-2332 1:DAY=-7778 1:ELSE=5539 1:FAILV=3566 1:FAULT=2510 1:FOLLOW=-705 1:GOOD=4621 1:IDLE=-1180 1:INSULT=-431
1:KNEW=-3698 1:M=-876 1:M's=-385 1:MORAL=3668 1:N=-8085 1:N's=-665 1:P=1899 1:P's=4208 1:PERC=2531 1:SANC=-1045
1:SARC=2643 1:T=-4652 1:T's=-2097 1:^=-10897 1:a=-36 1:about=-2142 1:again=-2077 1:all=-5314 1:although=-430 1:am=-66
1:an=-52 1:and=-1259 1:any=3095 1:anyone=-45 1:are=9109 1:as=948 1:at=1191 1:be=1796 1:because=1843 1:been=390
1:being=-1646 1:both=434 1:but=-1778 1:by=1982 1:can=325 1:cannot=592 1:could=-452 1:did=54 1:do=-72 1:does=4709
1:during=-364 1:each=-4108 1:else=-3085 1:even=467 1:ever=-1871 1:everybody=1462 1:for=-4400 1:from=-2959 1:get=-424
1:got=-1729 1:had=-4763 1:has=-128 1:have=-315 1:here=-2646 1:how=-1095 1:if=732 1:in=-5006 1:instead=-1211 1:into=-966
1:is=5292 1:it=2321 1:its=301 1:itself=5209 1:just=-9 1:let=-1349 1:like=-668 1:more=3533 1:most=1064 1:much=-997
1:must=453 1:never=2736 1:no=1124 1:nobody=4791 1:not=2648 1:of=-3330 1:off=1264 1:on=-1859 1:once=3935 1:one=2179
1:only=3220 1:or=374 1:other=902 1:out=-3062 1:over=-1704 1:own=615 1:per=-1330 1:please=-2456 1:rather=-1618
1:same=252 1:should=6498 1:since=-690 1:so=-4713 1:some=3089 1:somebody=1515 1:still=510 1:such=-128 1:than=139
1:that=1525 1:the=-5194 1:then=514 1:there=-5186 1:this=-6545 1:those=101 1:three=-39 1:through=197 1:to=-3376
1:too=2639 1:twice=863 1:two=-79 1:under=-925 1:until=-2206 1:up=-3289 1:was=-5730 1:were=-3287 1:what=4569 1:when=3575
1:where=3409 1:whether=-813 1:which=-1632 1:while=-254 1:who=4734 1:whoever=-307 1:whose=-942 1:why=-1330 1:will=4183
1:with=-3977 1:within=-817 1:without=3255 1:would=-5354 1:x=-7871 1:xed=-766 1:xing=-4487 1:xly=-6361 1:yet=156
1:|=-776 2:!_$=1957 2:"_"=-183 2:"_$=-638 2:"_,=2101 2:"_.=-483 2:"_M=-275 2:"_as=-241 2:"_no=2359 2:"_x=-1665
2:#_#=-733 2:#_$=459 2:#_%=-2311 2:#_(=133 2:#_AC=-192 2:#_DAY=-990 2:#_M=345 2:#_N=-426 2:#_P=-562 2:#_and=-63
2:#_by=-922 2:#_for=-380 2:#_of=-1176 2:#_on=-193 2:#_the=-153 2:#_to=1910 2:#_was=162 2:#_when=-125 2:#_x=-3312
2:#_xed=-1244 2:#_|=-776 2:%_of=-117 2:(_#=143 2:(_M=-129 2:(_N=-96 2:(_x=-1272 2:)_$=-2275 2:)_.=-128 2:,_"=1965
2:,_#=-1908 2:,_<i>=4176 2:,_<we>=-874 2:,_M=-2480 2:,_N=-1492 2:,_PERC=5266 2:,_a=-3864 2:,_all=-1609
2:,_although=-430 2:,_and=6028 2:,_as=-583 2:,_because=-220 2:,_but=-1809 2:,_by=-139 2:,_for=2640 2:,_from=-617
2:,_had=-491 2:,_in=-1043 2:,_it=2697 2:,_no=2296 2:,_nobody=6486 2:,_not=-2298 2:,_of=-1413 2:,_one=1932
2:,_since=3223 2:,_so=-282 2:,_somebody=644 2:,_the=4737 2:,_then=-99 2:,_to=61 2:,_two=-339 2:,_when=-588
2:,_where=-209 2:,_which=-1035 2:,_who=-2358 2:,_with=-1068 2:,_x=-1350 2:,_xed=1736 2:,_xing=-2231 2:,_xly=-355
2:._#=-454 2:._$=2179 2:._x=-155 2::_#=1164 2::_<we>=213 2::_DAY=412 2::_M=-2552 2::_N=-804 2::_a=-1579 2::_about=-127
2::_by=-658 2::_it=-993 2::_the=429 2::_x=-2837 2:;_$=1894 2:;_<they>=2937 2:;_it=-696 2:;_the=-1897 2:<he>_.=-487
2:<he>_P=-279 2:<he>_PERC=-532 2:<he>_did=-622 2:<he>_had=-86 2:<he>_x=2017 2:<i>_.=-1455 2:<i>_M=413 2:<i>_PERC=-1525
2:<i>_am=-205 2:<i>_have=-2108 2:<i>_was=42 2:<i>_will=-1750 2:<i>_x=3344 2:<they>_.=5776 2:<they>_M=-1477
2:<they>_PERC=-3646 2:<they>_are=1157 2:<they>_do=804 2:<they>_have=4752 2:<they>_in=-623 2:<they>_own=-344
2:<they>_were=-1020 2:<they>_x=-942 2:<they>_xed=-492 2:<we>_#=335 2:<we>_,=-2797 2:<we>_.=3724 2:<we>_CHOSE=-896
2:<we>_GOOD=-385 2:<we>_M=-3899 2:<we>_P=-1849 2:<we>_PERC=349 2:<we>_T=-135 2:<we>_a=-1067 2:<we>_are=-1347
2:<we>_can=-438 2:<we>_could=-541 2:<we>_did=-70 2:<we>_do=-182 2:<we>_had=66 2:<we>_have=-784 2:<we>_own=-507
2:<we>_were=-1414 2:<we>_will=5099 2:<we>_would=-582 2:<we>_x=-709 2:<we>_xed=281 2:<we>_xly=-613 2:<you>_.=2023
2:<you>_a=-158 2:<you>_cannot=1251 2:<you>_do=560 2:<you>_have=2730 2:<you>_will=-1641 2:<you>_x=2055 2:AC_#=667
2:AC_$=-1512 2:AC_AC=-1216 2:AC_N=703 2:AC_and=154 2:AC_of=583 2:AC_x=-282 2:BAD_of=-445 2:CHOSE_out=-729
2:CHOSE_to=-1495 2:CHOSE_x=-965 2:CIRC_.=1479 2:CIRC_M=-150 2:CIRC_at=94 2:CIRC_by=-700 2:CIRC_off=2803 2:CIRC_on=-1327
2:CIRC_one=-368 2:CIRC_the=-777 2:CIRC_to=-104 2:CIRC_x=1333 2:CLAIM_that=-435 2:CLAIM_the=268 2:CLAIM_x=1118
2:CLAIM_xing=-866 2:DAY_#=-33 2:DAY_$=-758 2:DAY_,=-2614 2:DAY_.=-1036 2:DAY_<we>=-61 2:DAY_M=-268 2:DAY_and=913
2:DAY_at=-684 2:DAY_for=58 2:DAY_the=-1068 2:DAY_x=-1246 2:DAY_xing=-212 2:ELSE_than=1877 2:ELSE_x=2397 2:FAILV_in=-129
2:FOLLOW_.=-89 2:GOOD_.=-569 2:GOOD_<you>=-1723 2:GOOD_for=-889 2:GOOD_the=-1173 2:GOOD_to=-941 2:GOOD_x=3919
2:IDLE_.=-380 2:IDLE_x=-339 2:INSULT_of=-823 2:KNEW_,=-1071 2:KNEW_<we>=-103 2:KNEW_by=-692 2:KNEW_the=-485
2:KNEW_to=42 2:KNEW_x=-569 2:M's_M=-440 2:M's_own=16 2:MORAL_.=-1738 2:M_"=-2059 2:M_#=-308 2:M_$=-3420 2:M_(=-709
2:M_,=1240 2:M_.=-3019 2:M_:=-2434 2:M_;=3423 2:M_<we>=-2020 2:M_CIRC=-676 2:M_CLAIM=-475 2:M_PERC=-3699 2:M_a=-314
2:M_about=-1494 2:M_and=-3327 2:M_are=378 2:M_as=745 2:M_at=-1437 2:M_because=459 2:M_by=-2376 2:M_can=-117
2:M_could=-1164 2:M_did=-1471 2:M_for=-1505 2:M_from=-826 2:M_had=226 2:M_has=-4861 2:M_in=-813 2:M_is=927 2:M_it=274
2:M_must=795 2:M_nobody=-263 2:M_of=1549 2:M_off=1240 2:M_on=-850 2:M_only=4485 2:M_or=-1272 2:M_out=-806 2:M_over=-251
2:M_per=-433 2:M_still=-807 2:M_that=-230 2:M_the=928 2:M_then=-64 2:M_there=-852 2:M_to=-2048 2:M_twice=-804
2:M_was=406 2:M_were=-1813 2:M_when=-1220 2:M_which=1186 2:M_will=-748 2:M_with=-1540 2:M_within=-105 2:M_without=2360
2:M_x=-3332 2:M_xed=3664 2:M_xing=320 2:N's_M=-144 2:N_#=585 2:N_$=-55 2:N_)=244 2:N_,=-1252 2:N_.=-1419 2:N_:=-781
2:N_PERC=-572 2:N_and=232 2:N_from=291 2:N_had=188 2:N_x=-1222 2:N_xed=-536 2:P's_M=-612 2:P's_x=182 2:PERC_$=529
2:PERC_,=1821 2:PERC_.=3840 2:PERC_and=-821 2:PERC_at=-4136 2:PERC_by=-1006 2:PERC_for=4442 2:PERC_how=464 2:PERC_in=-5
2:PERC_it=-2388 2:PERC_of=-652 2:PERC_that=2432 2:PERC_the=-462 2:PERC_this=-1513 2:PERC_to=-1099 2:PERC_what=1497
2:PERC_whether=-1374 2:PERC_with=267 2:PERC_x=-1005 2:PERC_xly=95 2:P_)=-1014 2:P_,=-1703 2:P_.=-1745 2:P_:=-653
2:P_CLAIM=201 2:P_KNEW=-187 2:P_PERC=-442 2:P_a=-798 2:P_and=-905 2:P_at=2445 2:P_did=-755 2:P_for=1985 2:P_got=-674
2:P_had=-873 2:P_have=-300 2:P_in=-991 2:P_is=-297 2:P_of=481 2:P_on=3517 2:P_to=1018 2:P_was=749 2:P_were=-171
2:P_who=4123 2:P_will=1592 2:P_with=-264 2:P_x=1407 2:P_xed=-1909 2:P_xly=144 2:T's_M=-897 2:T's_P=-592 2:T's_x=-368
2:T_,=1521 2:T_.=-1654 2:T_:=372 2:T_CIRC=-906 2:T_PERC=2547 2:T_and=-600 2:T_does=-1644 2:T_for=381 2:T_had=-431
2:T_has=-611 2:T_have=-775 2:T_is=-3091 2:T_of=-656 2:T_that=-410 2:T_to=-219 2:T_was=1274 2:T_what=-502 2:T_will=1649
2:T_x=-2369 2:T_xed=-1237 2:^_#=-1569 2:^_<he>=-369 2:^_<i>=-3555 2:^_<they>=-1466 2:^_<we>=-3014 2:^_<you>=-1012
2:^_AC=-1166 2:^_GOOD=-752 2:^_M=2098 2:^_N=-1760 2:^_N's=-1234 2:^_P=499 2:^_PERC=6125 2:^_T=-2843 2:^_a=5630
2:^_all=184 2:^_an=2117 2:^_and=4148 2:^_anyone=749 2:^_as=-792 2:^_at=2913 2:^_by=-1989 2:^_each=-395 2:^_for=-2011
2:^_from=-567 2:^_how=-1047 2:^_if=3324 2:^_in=-153 2:^_it=-4578 2:^_no=-4787 2:^_nobody=-596 2:^_not=-1620
2:^_on=-1750 2:^_one=-3556 2:^_please=-1651 2:^_so=-908 2:^_some=-409 2:^_somebody=-1316 2:^_that=-4011 2:^_the=-5643
2:^_there=-5017 2:^_this=2690 2:^_three=4311 2:^_to=-447 2:^_two=3844 2:^_until=-1311 2:^_what=4047 2:^_when=6163
2:^_where=5198 2:^_why=-1186 2:^_with=-434 2:^_x=3780 2:^_xed=314 2:^_xing=-1761 2:^_xly=-927 2:a_CIRC=2209
2:a_DAY=-1757 2:a_GOOD=3145 2:a_M=5356 2:a_P=-2089 2:a_PERC=-1068 2:a_T=1 2:a_x=4752 2:a_xed=-449 2:a_xing=2409
2:a_xly=-1556 2:about_#=-96 2:about_a=-510 2:about_it=1069 2:about_the=-959 2:about_x=459 2:again_,=497 2:again_.=-820
2:again_in=-386 2:again_x=-509 2:all_#=326 2:all_.=-442 2:all_M=-990 2:all_P=-506 2:all_of=-1211 2:all_the=-145
2:all_x=-1291 2:although_the=-430 2:an_M=436 2:an_P=1019 2:an_x=-1582 2:and_#=-231 2:and_<he>=-770 2:and_<they>=895
2:and_<we>=329 2:and_CLAIM=-780 2:and_M=4441 2:and_N=-925 2:and_PERC=-190 2:and_a=1776 2:and_both=15 2:and_did=421
2:and_each=-844 2:and_from=-1937 2:and_has=-77 2:and_is=-917 2:and_it=-1038 2:and_let=-893 2:and_no=-852 2:and_not=-602
2:and_since=-1130 2:and_that=-1102 2:and_the=-3837 2:and_then=2964 2:and_this=519 2:and_those=3390 2:and_two=-779
2:and_was=134 2:and_were=2851 2:and_what=457 2:and_x=2190 2:and_xed=-70 2:and_xing=-2856 2:anyone_who=749 2:are_.=6559
2:are_CIRC=-1053 2:are_GOOD=4960 2:are_a=1877 2:are_not=-490 2:are_to=-1112 2:are_x=-2008 2:are_xing=-1501 2:as_"=-331
2:as_a=-2649 2:as_in=376 2:as_it=-1943 2:as_the=-512 2:as_x=4922 2:as_xed=820 2:at_#=-1022 2:at_N=-1161 2:at_all=-2199
2:at_on=148 2:at_once=-881 2:at_the=2722 2:at_x=2321 2:be_,=3241 2:be_CLAIM=-855 2:be_PERC=888 2:be_a=743 2:be_in=-1607
2:be_x=3780 2:be_xed=-5676 2:because_a=-331 2:because_of=3886 2:because_the=-605 2:because_x=-728 2:been_CIRC=2960
2:been_KNEW=335 2:been_PERC=-839 2:been_x=-3853 2:been_xed=397 2:been_xing=3006 2:being_PERC=832 2:being_x=-2012
2:both_M=-582 2:both_x=-1502 2:but_x=-997 2:by_#=-2050 2:by_:=-365 2:by_DAY=-1269 2:by_M=-3189 2:by_P=1235 2:by_a=-1437
2:by_itself=2108 2:by_nobody=-1295 2:by_one=-1181 2:by_somebody=2526 2:by_the=990 2:by_two=142 2:by_which=-219
2:by_x=1264 2:by_xing=1104 2:can_be=74 2:can_x=2383 2:cannot_x=1145 2:could_be=-1265 2:could_not=-2279 2:could_x=3469
2:did_.=2309 2:did_not=-2628 2:did_what=-711 2:did_xing=-212 2:do_not=-1212 2:do_with=1038 2:does_it=1895
2:does_not=329 2:during_x=81 2:each_M=-2327 2:each_of=-630 2:each_other=-425 2:each_x=-254 2:each_xed=-621
2:else_x=-1049 2:even_the=-1065 2:for_#=-480 2:for_,=-1773 2:for_.=-2979 2:for_<we>=488 2:for_a=-1694 2:for_an=-996
2:for_each=-820 2:for_it=-9 2:for_that=2594 2:for_the=-564 2:for_those=-2537 2:for_three=-661 2:for_which=223
2:for_x=1459 2:for_xing=2633 2:from_#=1946 2:from_M=-1167 2:from_N=700 2:from_P=1851 2:from_a=-407 2:from_one=-1386
2:from_the=-1950 2:from_x=46 2:got_the=324 2:got_x=-350 2:had_CIRC=-246 2:had_KNEW=-111 2:had_PERC=-228 2:had_a=324
2:had_been=1348 2:had_it=-537 2:had_no=-236 2:had_not=-1590 2:had_the=-501 2:had_to=-953 2:had_x=-476 2:had_xed=-321
2:has_a=-2867 2:has_been=294 2:has_no=-286 2:has_to=1705 2:has_x=-1243 2:has_xed=187 2:have_CIRC=-1254 2:have_PERC=1836
2:have_been=-2432 2:have_had=-171 2:have_it=-725 2:have_no=-2156 2:have_not=5651 2:have_the=-1328 2:have_to=1779
2:have_x=-332 2:here_is=-1454 2:how_it=530 2:how_the=-134 2:how_x=-958 2:if_<you>=-1277 2:in_#=1044 2:in_.=-916
2:in_<they>=1405 2:in_<we>=247 2:in_AC=154 2:in_DAY=-578 2:in_M=-1814 2:in_N=289 2:in_T=-241 2:in_a=533 2:in_again=943
2:in_all=471 2:in_and=-376 2:in_it=228 2:in_one=-1164 2:in_other=-392 2:in_the=-1534 2:in_this=-1336 2:in_two=590
2:in_x=811 2:in_xing=-86 2:instead_of=-1211 2:into_a=145 2:into_the=568 2:into_x=-1761 2:is_.=-340 2:is_CIRC=1271
2:is_ELSE=3364 2:is_PERC=-2367 2:is_a=4359 2:is_in=-1869 2:is_no=1000 2:is_not=5006 2:is_on=-1223 2:is_one=445
2:is_only=123 2:is_still=-1523 2:is_the=2967 2:is_to=-722 2:is_what=-1669 2:is_where=1379 2:is_x=-3259 2:is_xed=-243
2:is_xing=-1732 2:it_$=-985 2:it_,=1265 2:it_.=-116 2:it_because=-327 2:it_by=1189 2:it_did=2571 2:it_for=-663
2:it_had=2790 2:it_is=3571 2:it_on=-80 2:it_should=573 2:it_that=-426 2:it_to=-96 2:it_up=-979 2:it_was=-3328
2:it_would=-719 2:it_x=2013 2:it_xed=-1934 2:its_M=-3638 2:its_P=2491 2:its_own=-1002 2:its_x=2451 2:let_<we>=-704
2:let_the=-335 2:like_a=1754 2:like_x=-3339 2:more_than=196 2:more_x=2461 2:most_of=-2266 2:most_x=3330 2:must_x=1290
2:never_PERC=-1112 2:never_x=2566 2:no_M=-1655 2:no_one=5787 2:no_x=-4072 2:nobody_CLAIM=2745 2:nobody_had=-960
2:nobody_was=-22 2:nobody_x=476 2:not_.=1585 2:not_GOOD=1597 2:not_M=-247 2:not_PERC=2910 2:not_a=2466 2:not_be=2229
2:not_been=-479 2:not_being=372 2:not_in=-610 2:not_on=83 2:not_the=-2160 2:not_x=-7577 2:not_xed=1374 2:of_#=-489
2:of_<he>=-883 2:of_<they>=2596 2:of_<we>=-2447 2:of_<you>=-2196 2:of_BAD=-1290 2:of_M=3498 2:of_P=3090 2:of_T=-722
2:of_a=4513 2:of_all=-1006 2:of_an=-1390 2:of_each=-1696 2:of_it=-299 2:of_its=-1021 2:of_one=-1687 2:of_the=1906
2:of_this=-779 2:of_which=-573 2:of_x=-2277 2:off_.=-1054 2:off_by=-599 2:off_the=296 2:on_#=636 2:on_,=-392
2:on_.=-1164 2:on_<we>=-836 2:on_DAY=-1405 2:on_M=-975 2:on_T=214 2:on_a=-1025 2:on_its=-683 2:on_one=-591 2:on_the=184
2:on_what=-1787 2:on_x=7411 2:once_,=1085 2:once_.=-573 2:once_a=1646 2:once_the=-407 2:one_,=-22 2:one_.=1135
2:one_M=745 2:one_P=-2631 2:one_and=-1403 2:one_at=4889 2:one_by=-1181 2:one_does=4062 2:one_in=-161 2:one_is=129
2:one_of=-341 2:one_that=375 2:one_was=-917 2:one_x=950 2:only_PERC=-317 2:only_as=2080 2:only_x=3019 2:or_M=-1272
2:or_x=3111 2:other_.=-1210 2:other_M=-701 2:other_T=-1161 2:other_x=1301 2:out_.=-81 2:out_and=95 2:out_in=43
2:out_of=-1081 2:out_on=-253 2:out_with=794 2:out_x=-743 2:over_at=-1111 2:over_the=-1151 2:over_to=16 2:own_.=-393
2:own_M=-1322 2:own_x=371 2:per_M=-1680 2:please_do=-942 2:please_x=-1514 2:same_M=-2339 2:same_x=2787 2:same_xing=-7
2:should_PERC=-1490 2:should_be=3183 2:should_x=4438 2:since_,=-107 2:since_.=-1531 2:since_M=-318 2:since_the=-723
2:since_then=14 2:so_<we>=364 2:so_it=-246 2:so_much=-997 2:so_that=-1060 2:so_the=-2553 2:so_x=-1150 2:some_#=-1204
2:some_x=-1896 2:somebody_PERC=-383 2:somebody_has=2606 2:somebody_in=-471 2:somebody_who=2241 2:somebody_x=-527
2:still_xing=-79 2:than_#=-1626 2:than_<we>=-141 2:than_a=-1726 2:than_the=-572 2:than_x=957 2:that_<we>=-1994
2:that_<you>=1000 2:that_KNEW=-426 2:that_M=-1215 2:that_P=-726 2:that_a=3941 2:that_can=551 2:that_had=-1195
2:that_is=4683 2:that_it=-1725 2:that_nobody=1761 2:that_one=-2077 2:that_the=-2002 2:that_was=-665 2:that_were=-123
2:that_would=-1524 2:that_x=805 2:that_xed=-816 2:the_#=-98 2:the_AC=19 2:the_CIRC=-479 2:the_DAY=-349 2:the_ELSE=-1511
2:the_IDLE=-1459 2:the_M=-10303 2:the_M's=-336 2:the_MORAL=1662 2:the_N=73 2:the_P=1579 2:the_P's=1390 2:the_T=-7203
2:the_T's=-1459 2:the_more=4724 2:the_one=762 2:the_other=2479 2:the_same=252 2:the_three=-1192 2:the_two=-3307
2:the_x=-3709 2:the_xing=-2149 2:the_xly=-79 2:then_<we>=-690 2:then_it=685 2:then_the=-1077 2:then_x=2190
2:then_xed=-35 2:there_.=670 2:there_is=-5570 2:there_was=-681 2:there_were=89 2:this_,=31 2:this_M=-2228
2:this_is=-1643 2:this_x=547 2:those_who=-45 2:three_.=254 2:three_M=537 2:three_x=865 2:through_the=255 2:to_#=869
2:to_<they>=-1301 2:to_<we>=-1773 2:to_M=293 2:to_N=651 2:to_P=-1193 2:to_PERC=4189 2:to_a=-1639 2:to_be=474
2:to_do=-272 2:to_get=-573 2:to_have=-1 2:to_it=-68 2:to_one=-1384 2:to_the=-1624 2:to_x=1826 2:too_.=3745
2:too_x=-1105 2:twice_,=-1224 2:twice_.=-1196 2:twice_x=19 2:two_,=-51 2:two_M=1601 2:two_P=-1741 2:two_T=650
2:two_and=52 2:two_of=-68 2:two_x=-123 2:two_xed=-819 2:until_#=-791 2:until_DAY=-445 2:until_the=-1305 2:until_x=-365
2:up_a=-636 2:up_the=-274 2:up_to=-1199 2:was_"=144 2:was_.=-1272 2:was_CIRC=256 2:was_PERC=-221 2:was_a=-523
2:was_in=36 2:was_no=-297 2:was_not=-1075 2:was_on=379 2:was_over=375 2:was_still=306 2:was_the=-317 2:was_there=581
2:was_to=307 2:was_x=-1136 2:was_xed=-1617 2:was_xing=165 2:was_xly=722 2:were_CIRC=398 2:were_KNEW=-750
2:were_PERC=-391 2:were_in=-730 2:were_not=237 2:were_out=69 2:were_x=-826 2:were_xed=-1160 2:what_<i>=-2468
2:what_<we>=-1703 2:what_<you>=2951 2:what_had=-9 2:what_is=3638 2:what_it=1451 2:what_its=-433 2:what_the=1083
2:what_x=1527 2:what_xed=4088 2:when_<they>=801 2:when_a=2618 2:when_the=-2314 2:when_xing=1567 2:where_it=-1315
2:where_the=-889 2:where_two=1779 2:where_x=2916 2:whether_<we>=-102 2:whether_the=-592 2:which_M=278 2:which_a=-1776
2:which_is=-2840 2:which_the=506 2:which_was=-575 2:which_x=370 2:while_it=122 2:while_two=-640 2:who_CHOSE=-842
2:who_M=1884 2:who_had=-670 2:who_is=-1978 2:who_was=-1102 2:who_x=6433 2:who_xed=668 2:why_the=-1262 2:will_be=1082
2:will_not=2020 2:will_x=3152 2:with_<we>=-293 2:with_M=-749 2:with_N=-562 2:with_a=-2732 2:with_an=271
2:with_the=-1973 2:with_x=3704 2:within_the=-77 2:within_x=-740 2:without_N=-439 2:without_a=1103 2:without_being=285
2:without_it=1182 2:would_have=-2654 2:would_not=-473 2:would_x=-1437 2:x_!=2580 2:x_"=-2891 2:x_#=-1967 2:x_$=-3585
2:x_(=-932 2:x_)=268 2:x_,=5772 2:x_.=970 2:x_:=-1177 2:x_;=-616 2:x_<he>=-818 2:x_<i>=-836 2:x_<they>=-2269
2:x_<we>=-894 2:x_<you>=3012 2:x_AC=-210 2:x_CIRC=2668 2:x_CLAIM=-137 2:x_DAY=-704 2:x_FAULT=3451 2:x_FOLLOW=-58
2:x_IDLE=-217 2:x_M=-2646 2:x_N=609 2:x_P=1238 2:x_PERC=-1287 2:x_T=2309 2:x_a=2352 2:x_about=-2725 2:x_again=-1866
2:x_all=-1574 2:x_an=321 2:x_and=-2134 2:x_are=5202 2:x_as=6936 2:x_at=-819 2:x_because=3682 2:x_both=2183 2:x_by=2090
2:x_could=-1500 2:x_did=-193 2:x_during=-364 2:x_each=531 2:x_for=-3445 2:x_from=610 2:x_got=-779 2:x_had=-1255
2:x_has=1841 2:x_have=-488 2:x_how=-853 2:x_if=-2400 2:x_in=2233 2:x_instead=-1074 2:x_into=-1299 2:x_is=3114
2:x_it=6259 2:x_its=2496 2:x_like=3199 2:x_most=-525 2:x_never=-382 2:x_no=-1353 2:x_nobody=793 2:x_of=-1468
2:x_off=-1522 2:x_on=-141 2:x_once=2591 2:x_one=2656 2:x_only=-1759 2:x_or=2933 2:x_out=-454 2:x_over=-744 2:x_per=-897
2:x_should=3094 2:x_since=-1804 2:x_so=-2665 2:x_some=-149 2:x_somebody=-1015 2:x_still=-18 2:x_than=-3324
2:x_that=4103 2:x_the=7966 2:x_there=61 2:x_this=107 2:x_through=221 2:x_to=-3104 2:x_too=-488 2:x_twice=3332
2:x_two=-2400 2:x_until=-775 2:x_up=-1257 2:x_was=-1372 2:x_were=-2170 2:x_what=2767 2:x_when=-2607 2:x_whether=875
2:x_which=-1346 2:x_while=648 2:x_will=-987 2:x_with=1807 2:x_within=-106 2:x_without=2964 2:x_would=-909 2:x_x=556
2:x_xed=246 2:x_xing=-4104 2:x_xly=-1370 2:x_yet=-1417 2:xed_"=3680 2:xed_#=-329 2:xed_$=37 2:xed_,=1591 2:xed_.=-2796
2:xed_<we>=552 2:xed_M=217 2:xed_a=-2543 2:xed_again=-651 2:xed_and=572 2:xed_as=-291 2:xed_at=354 2:xed_because=5
2:xed_but=3488 2:xed_by=-3510 2:xed_for=-1170 2:xed_from=-2410 2:xed_in=-178 2:xed_into=-6 2:xed_is=-715 2:xed_it=2495
2:xed_like=334 2:xed_of=562 2:xed_on=-955 2:xed_once=2153 2:xed_over=16 2:xed_since=269 2:xed_so=-343 2:xed_that=-1442
2:xed_the=-1517 2:xed_to=254 2:xed_twice=-1964 2:xed_up=-344 2:xed_when=-1185 2:xed_with=-548 2:xed_within=5
2:xed_without=-237 2:xed_x=-1364 2:xed_xly=143 2:xing_$=350 2:xing_,=-2420 2:xing_.=-990 2:xing_<we>=459 2:xing_M=1143
2:xing_and=-208 2:xing_at=-1253 2:xing_by=2734 2:xing_else=-2478 2:xing_for=379 2:xing_had=177 2:xing_in=-1603
2:xing_is=2164 2:xing_it=169 2:xing_of=-556 2:xing_on=-79 2:xing_the=-817 2:xing_to=-1015 2:xing_was=300
2:xing_with=-733 2:xing_x=-2874 2:xing_xed=-1387 2:xing_xing=99 2:xly_,=-1349 2:xly_M=-1067 2:xly_on=-559
2:xly_the=-554 2:xly_x=-1444 2:yet_.=-28 2:|_x=-776 3:"_,_and=2528 3:"_._$=-483 3:"_no_x=2359 3:"_x_"=-215 3:#_#_#=-812
3:#_#_$=-155 3:#_#_x=65 3:#_%_of=-117 3:#_(_#=133 3:#_DAY_#=23 3:#_DAY_$=-758 3:#_DAY_.=-997 3:#_DAY_the=243
3:#_M_,=-779 3:#_M_xed=-67 3:#_N_)=384 3:#_N_.=-229 3:#_N_x=-33 3:#_and_has=-465 3:#_and_was=330 3:#_of_<they>=-852
3:#_of_which=-630 3:#_the_x=-315 3:#_to_#=869 3:#_x_#=289 3:#_x_$=1370 3:#_x_)=129 3:#_x_,=-289 3:#_x_.=-706
3:#_x_M=114 3:#_x_and=-396 3:#_x_at=10 3:#_x_had=144 3:#_x_on=199 3:#_x_were=-3 3:#_x_x=-555 3:%_of_M=101 3:(_#_x=127
3:(_N_,=-96 3:(_x_T=-1157 3:)_._$=-128 3:,_#_N=384 3:,_#_of=-630 3:,_#_x=-89 3:,_<i>_x=4242 3:,_N_.=-772 3:,_a_M=-1781
3:,_a_x=-1130 3:,_all_of=-801 3:,_although_the=-430 3:,_and_#=-94 3:,_and_<he>=-770 3:,_and_<we>=329 3:,_and_CLAIM=-826
3:,_and_N=-1101 3:,_and_it=259 3:,_and_let=-77 3:,_and_no=-968 3:,_and_since=-1130 3:,_and_that=-1102 3:,_and_the=-2119
3:,_and_then=466 3:,_and_this=519 3:,_and_x=3945 3:,_and_xed=-222 3:,_and_xing=-1797 3:,_as_in=376 3:,_because_the=66
3:,_by_#=-1323 3:,_from_x=-615 3:,_in_a=-704 3:,_in_the=-161 3:,_nobody_x=2329 3:,_so_<we>=717 3:,_so_it=35
3:,_so_that=-560 3:,_so_the=-1540 3:,_so_x=14 3:,_the_ELSE=-1417 3:,_the_M=1667 3:,_the_T=-982 3:,_the_x=4874
3:,_to_x=140 3:,_which_is=-1435 3:,_which_was=-575 3:,_which_x=589 3:,_with_a=-1030 3:,_x_#=5 3:,_x_M=2328
3:,_x_a=-1587 3:,_x_for=-637 3:,_x_of=-1147 3:,_x_the=4205 3:,_x_to=-2047 3:,_x_up=-201 3:,_x_when=-456 3:,_x_x=-3559
3:,_xed_in=143 3:,_xing_with=-317 3:,_xly_,=-240 3:._#_x=-313 3::_#_#=-233 3::_#_DAY=74 3::_#_x=1308 3::_DAY_#=412
3::_N_,=-727 3::_about_a=-611 3::_it_x=-993 3::_the_M=265 3::_the_x=232 3::_x_$=-998 3::_x_M=-142 3::_x_to=404
3::_x_x=-654 3:;_the_P=-593 3:;_the_x=-422 3:<he>_._$=-487 3:<i>_._$=-1388 3:<i>_PERC_for=117 3:<they>_._$=5776
3:<they>_M_.=-1419 3:<they>_do_not=804 3:<they>_in_the=-623 3:<they>_were_x=-1121 3:<they>_x_,=3185 3:<they>_x_.=-2492
3:<we>_._$=3724 3:<we>_PERC_and=-691 3:<we>_PERC_for=-684 3:<we>_PERC_x=886 3:<we>_a_x=-1067 3:<we>_are_x=-1312
3:<we>_can_be=-438 3:<we>_had_no=-220 3:<we>_had_x=439 3:<we>_have_PERC=84 3:<we>_have_no=-1664 3:<we>_have_x=1648
3:<we>_own_M=-298 3:<we>_will_x=3559 3:<we>_x_.=-531 3:<we>_x_M=-778 3:<we>_x_it=-1676 3:<we>_x_on=-307
3:<we>_x_that=310 3:<we>_x_the=4663 3:<we>_x_to=220 3:<we>_x_x=-1442 3:<we>_xed_it=-502 3:<we>_xed_the=151
3:<you>_._$=2023 3:<you>_have_not=5651 3:<you>_have_x=-1980 3:<you>_will_x=-1641 3:AC_#_#=395 3:AC_AC_#=568
3:AC_N_x=235 3:CHOSE_to_x=-2023 3:CIRC_._$=1479 3:CIRC_by_the=-700 3:CIRC_the_M=200 3:CIRC_the_x=78 3:CIRC_to_the=-104
3:CIRC_x_,=-555 3:CIRC_x_x=1888 3:CLAIM_x_x=-1078 3:DAY_#_#=412 3:DAY_#_$=-139 3:DAY_,_and=-1278 3:DAY_._$=-1036
3:DAY_at_#=-387 3:DAY_at_x=-297 3:DAY_the_M=-618 3:DAY_x_the=-988 3:FAILV_in_x=7 3:FOLLOW_._$=-89 3:GOOD_._$=-569
3:GOOD_to_the=-941 3:IDLE_._$=-380 3:INSULT_of_x=-823 3:KNEW_the_M=-298 3:KNEW_the_x=-411 3:KNEW_to_x=42
3:M's_M_has=-391 3:M's_own_M=16 3:MORAL_._$=-1738 3:M_"_x=-1344 3:M_#_$=-39 3:M_#_was=332 3:M_#_x=397 3:M_(_x=-893
3:M_,_#=-1297 3:M_,_and=1886 3:M_,_so=-1736 3:M_,_the=1809 3:M_,_two=-362 3:M_,_which=-2553 3:M_,_x=-1922 3:M_,_xed=271
3:M_,_xly=260 3:M_._$=-1713 3:M_:_x=-718 3:M_;_$=1459 3:M_;_the=-424 3:M_<we>_had=-83 3:M_PERC_,=-143
3:M_PERC_for=-1171 3:M_PERC_the=-402 3:M_a_M=-314 3:M_and_both=15 3:M_and_did=421 3:M_and_not=-7 3:M_and_the=-1019
3:M_and_x=-1802 3:M_and_xed=36 3:M_are_x=-2743 3:M_at_the=-804 3:M_by_M=-1846 3:M_could_be=-1035 3:M_could_not=-130
3:M_did_not=-888 3:M_for_a=-1011 3:M_for_an=-664 3:M_for_the=1621 3:M_for_three=-551 3:M_for_x=-515 3:M_for_xing=-1542
3:M_from_the=-504 3:M_had_been=-70 3:M_had_not=-479 3:M_had_to=-136 3:M_had_xed=771 3:M_has_a=-1854 3:M_has_been=-468
3:M_has_no=-286 3:M_has_x=-1282 3:M_in_M=-1353 3:M_in_N=737 3:M_in_a=-770 3:M_in_the=354 3:M_is_PERC=-1158
3:M_is_a=6080 3:M_is_in=-1772 3:M_is_x=-5884 3:M_is_xed=-3553 3:M_it_x=-254 3:M_of_#=-377 3:M_of_M=-2561
3:M_of_all=-195 3:M_of_the=3815 3:M_of_x=2044 3:M_on_the=-271 3:M_on_x=1443 3:M_or_M=-1272 3:M_out_of=-451
3:M_that_<we>=-652 3:M_that_<you>=1553 3:M_that_can=551 3:M_that_had=-916 3:M_that_is=2526 3:M_that_nobody=-360
3:M_that_the=-1170 3:M_that_were=-245 3:M_that_would=-1302 3:M_that_x=2033 3:M_that_xed=-816 3:M_the_M=1212
3:M_to_P=-258 3:M_to_the=292 3:M_to_x=-1274 3:M_was_in=202 3:M_was_not=-123 3:M_was_there=581 3:M_was_x=1991
3:M_was_xed=-989 3:M_were_x=-1123 3:M_were_xed=56 3:M_will_be=-748 3:M_with_the=125 3:M_within_the=-105
3:M_without_a=1910 3:M_x_"=-331 3:M_x_#=-1190 3:M_x_$=-1107 3:M_x_,=4348 3:M_x_.=-1238 3:M_x_;=-1327 3:M_x_<we>=-35
3:M_x_CIRC=160 3:M_x_a=-1629 3:M_x_an=-1168 3:M_x_and=191 3:M_x_as=3635 3:M_x_at=-920 3:M_x_by=2573 3:M_x_for=-361
3:M_x_from=1200 3:M_x_in=47 3:M_x_is=-1439 3:M_x_it=-2855 3:M_x_of=-481 3:M_x_on=-1159 3:M_x_out=-980 3:M_x_that=39
3:M_x_the=-1211 3:M_x_to=-812 3:M_x_twice=2781 3:M_x_with=2213 3:M_x_x=-375 3:M_x_xing=-822 3:M_xed_#=144 3:M_xed_$=-85
3:M_xed_a=-1086 3:M_xed_for=12 3:M_xed_in=-682 3:M_xed_to=-19 3:M_xed_x=-1164 3:N_#_was=-170 3:N_)_$=384 3:N_,_N=-486
3:N_._$=-1513 3:N_:_x=-781 3:N_x_#=-169 3:N_x_M=335 3:N_xed_x=-236 3:PERC_._$=4889 3:PERC_and_what=-691
3:PERC_at_on=148 3:PERC_at_the=398 3:PERC_at_x=-2197 3:PERC_for_.=-295 3:PERC_for_a=-1159 3:PERC_for_the=1641
3:PERC_for_x=4708 3:PERC_it_.=-1870 3:PERC_the_M=-1602 3:PERC_the_T=176 3:PERC_the_same=-274 3:PERC_the_x=-1860
3:PERC_this_x=-1513 3:PERC_to_x=-778 3:PERC_whether_the=-1467 3:PERC_x_at=-1444 3:PERC_x_on=-624 3:PERC_x_the=-669
3:PERC_x_x=1180 3:P_)_$=-1014 3:P_,_and=-495 3:P_,_who=-2195 3:P_,_x=-504 3:P_._$=-1745 3:P_:_N=-695 3:P_PERC_.=-528
3:P_PERC_the=-570 3:P_PERC_x=-416 3:P_at_the=2445 3:P_had_the=150 3:P_had_to=-772 3:P_have_the=-290 3:P_in_N=-680
3:P_in_the=-149 3:P_of_the=306 3:P_to_x=-634 3:P_were_x=-144 3:P_who_had=-631 3:P_who_x=3932 3:P_will_x=1592
3:P_with_the=257 3:P_x_M=138 3:P_x_on=-423 3:P_x_x=944 3:P_xed_the=-316 3:T's_P_PERC=-315 3:T_,_and=-1350 3:T_._$=-1654
3:T_:_x=116 3:T_for_a=494 3:T_had_been=146 3:T_had_x=-198 3:T_of_the=75 3:T_to_x=-219 3:T_was_x=774 3:T_will_x=-1003
3:T_x_.=26 3:T_x_a=-2854 3:T_x_at=4807 3:T_x_in=-395 3:T_xed_within=5 3:^_#_M=-980 3:^_#_P=-209 3:^_#_x=73
3:^_<i>_am=-205 3:^_<i>_have=-2108 3:^_<i>_will=-1750 3:^_<we>_GOOD=-385 3:^_<we>_M=-2626 3:^_<we>_PERC=1077
3:^_<we>_are=-86 3:^_<we>_had=-260 3:^_<we>_have=454 3:^_<we>_would=-582 3:^_<we>_x=-3115 3:^_<we>_xed=165
3:^_<you>_x=260 3:^_AC_AC=-1216 3:^_AC_N=703 3:^_M_are=2001 3:^_M_of=2168 3:^_M_were=-52 3:^_M_x=7003 3:^_N_:=-174
3:^_N_x=-593 3:^_N_xed=11 3:^_P_:=-598 3:^_P_were=15 3:^_P_xed=-94 3:^_T_had=-77 3:^_T_xed=-761 3:^_a_M=3737
3:^_a_P=-680 3:^_a_T=-177 3:^_a_x=3894 3:^_an_M=2533 3:^_anyone_who=749 3:^_as_a=-261 3:^_at_#=-905 3:^_by_the=-1214
3:^_by_x=-100 3:^_for_a=-499 3:^_for_the=-1565 3:^_from_the=165 3:^_how_it=-560 3:^_if_<you>=-1277 3:^_in_the=-2184
3:^_in_x=2463 3:^_it_is=-5040 3:^_it_was=-312 3:^_it_x=5068 3:^_it_xed=-422 3:^_no_M=-993 3:^_no_x=-3285
3:^_nobody_had=-283 3:^_on_#=385 3:^_on_the=-975 3:^_one_P=-722 3:^_one_of=-319 3:^_that_M=-1254 3:^_that_is=-1850
3:^_that_the=-658 3:^_the_M=-858 3:^_the_M's=-7 3:^_the_P=1247 3:^_the_P's=499 3:^_the_T=-2792 3:^_the_T's=-965
3:^_the_x=-2334 3:^_the_xing=-2033 3:^_there_is=-2615 3:^_there_was=-584 3:^_this_M=338 3:^_this_x=2805
3:^_three_x=4484 3:^_to_the=367 3:^_two_P=-77 3:^_two_of=-68 3:^_two_x=3974 3:^_what_<i>=-1766 3:^_what_is=3638
3:^_what_x=709 3:^_what_xed=3370 3:^_x_#=-1162 3:^_x_,=322 3:^_x_:=-1117 3:^_x_M=5810 3:^_x_T=-490 3:^_x_all=-632
3:^_x_and=990 3:^_x_are=3000 3:^_x_from=-604 3:^_x_in=3824 3:^_x_is=-1536 3:^_x_of=-2733 3:^_x_the=-347 3:^_x_to=-1583
3:^_x_were=272 3:^_x_x=-5159 3:^_x_xed=-1162 3:^_xed_in=-518 3:^_xed_x=345 3:^_xing_the=183 3:^_xing_x=-792
3:a_CIRC_x=2569 3:a_DAY_,=27 3:a_M_$=-277 3:a_M_,=-2486 3:a_M_.=2348 3:a_M_;=781 3:a_M_and=-229 3:a_M_by=-1559
3:a_M_for=1068 3:a_M_from=-685 3:a_M_had=293 3:a_M_has=-418 3:a_M_in=-1066 3:a_M_is=2886 3:a_M_nobody=-263 3:a_M_of=-49
3:a_M_on=2249 3:a_M_that=1419 3:a_M_to=-479 3:a_M_was=-169 3:a_M_with=-270 3:a_M_without=3460 3:a_M_x=2131
3:a_P_in=-680 3:a_T_.=-5 3:a_x_$=-1903 3:a_x_,=3977 3:a_x_.=647 3:a_x_;=-852 3:a_x_M=-1034 3:a_x_and=-1326
3:a_x_from=2367 3:a_x_in=196 3:a_x_is=869 3:a_x_of=-2552 3:a_x_one=2183 3:a_x_that=-1652 3:a_x_to=2238 3:a_x_with=2195
3:a_x_x=1749 3:a_xed_M=-449 3:a_xing_x=-873 3:a_xly_M=-1128 3:a_xly_x=-428 3:about_#_AC=-406 3:about_a_x=-510
3:about_it_.=1545 3:again_,_and=102 3:again_._$=-820 3:all_#_M=35 3:all_._$=-442 3:all_of_it=-687 3:all_the_M=-237
3:all_the_x=520 3:all_x_x=-1076 3:an_M_.=-741 3:an_x_,=-79 3:an_x_.=-1917 3:an_x_M=-793 3:an_x_x=319 3:and_#_%=-344
3:and_<we>_will=1074 3:and_CLAIM_x=-197 3:and_PERC_the=-496 3:and_a_M=344 3:and_a_x=-1721 3:and_did_not=421
3:and_has_been=19 3:and_it_xed=-856 3:and_let_the=244 3:and_not_on=83 3:and_not_the=-1590 3:and_the_IDLE=-254
3:and_the_M=-3301 3:and_the_P=-1976 3:and_the_T=-758 3:and_the_two=164 3:and_the_x=-3309 3:and_those_who=3390
3:and_were_x=3161 3:and_x_M=-2753 3:and_x_a=3440 3:and_x_it=-539 3:and_x_the=1862 3:and_x_two=-640 3:and_x_x=816
3:and_xed_the=-453 3:and_xed_with=113 3:are_._$=6559 3:are_a_x=1854 3:are_x_,=698 3:are_x_.=-2373 3:are_x_and=-726
3:are_x_x=835 3:as_a_x=-1849 3:as_it_should=-1308 3:as_it_was=-104 3:as_the_M=207 3:as_x_as=2134 3:as_xed_.=606
3:at_#_$=294 3:at_#_the=-315 3:at_#_x=-828 3:at_all_.=-305 3:at_once_.=-573 3:at_the_M=312 3:at_the_P's=-241
3:at_the_same=1479 3:at_the_x=2067 3:at_x_,=-765 3:at_x_.=4026 3:at_x_in=2990 3:at_x_the=-299 3:be_,_and=3241
3:be_PERC_for=1662 3:be_a_x=743 3:be_x_.=3236 3:be_x_by=-559 3:be_x_with=128 3:be_xed_.=-2305 3:be_xed_by=-928
3:be_xed_in=-47 3:be_xed_with=-382 3:because_the_M=-310 3:been_CIRC_to=-104 3:been_PERC_to=-778 3:been_x_.=-319
3:been_x_since=-737 3:been_xed_,=-582 3:been_xed_.=-527 3:been_xed_and=-546 3:been_xed_for=96 3:been_xed_on=24
3:been_xed_to=-734 3:both_M_x=-582 3:by_#_#=-794 3:by_#_DAY=-705 3:by_DAY_.=-1017 3:by_M_,=-112 3:by_M_.=-1485
3:by_P_,=-495 3:by_P_.=1461 3:by_P_and=218 3:by_P_in=-311 3:by_P_who=-711 3:by_a_M=-806 3:by_the_M=-324 3:by_the_P=-6
3:by_the_T=-400 3:by_the_x=689 3:by_two_P=142 3:by_which_x=-219 3:by_x_,=228 3:by_x_.=1881 3:by_x_x=-11 3:can_be_x=894
3:can_x_.=1328 3:could_be_x=-836 3:could_be_xed=-152 3:could_not_be=-585 3:could_not_x=-207 3:did_._$=2309
3:did_not_PERC=-295 3:did_not_x=-866 3:did_what_its=-433 3:do_not_x=-2843 3:each_other_.=-425 3:even_the_x=-1065
3:for_#_x=-480 3:for_._$=-2979 3:for_<we>_.=488 3:for_a_M=-904 3:for_a_x=912 3:for_a_xly=-428 3:for_an_x=-996
3:for_each_M=-381 3:for_the_M=-1436 3:for_the_x=-1106 3:for_those_who=-2537 3:for_three_x=4 3:for_x_.=2921
3:for_x_M=-2460 3:for_x_the=1555 3:for_x_x=-195 3:for_xing_x=3749 3:from_#_$=1045 3:from_#_to=869 3:from_the_M=-187
3:from_the_x=-1104 3:from_x_.=-798 3:from_x_to=-1219 3:had_CIRC_the=-246 3:had_KNEW_the=-111 3:had_a_M=343
3:had_a_x=-203 3:had_been_CIRC=-104 3:had_been_PERC=-137 3:had_been_x=-7 3:had_been_xed=-412 3:had_been_xing=3006
3:had_it_on=-554 3:had_no_M=-143 3:had_no_x=-93 3:had_not_been=-479 3:had_the_M=197 3:had_the_x=-537 3:had_to_be=-711
3:had_to_do=-272 3:had_to_x=-590 3:had_x_in=273 3:had_x_x=-442 3:had_xed_the=-167 3:has_a_x=-1366 3:has_been_x=-2177
3:has_been_xed=-574 3:has_to_be=-611 3:has_to_x=2316 3:have_PERC_for=3056 3:have_PERC_the=369 3:have_been_x=-971
3:have_been_xed=-745 3:have_it_x=-725 3:have_no_M=-910 3:have_no_x=-1245 3:have_not_PERC=5651 3:how_it_was=-362
3:in_#_and=49 3:in_._$=-916 3:in_<they>_x=1305 3:in_<we>_M=247 3:in_AC_and=154 3:in_DAY_.=274 3:in_DAY_for=58
3:in_M_.=-1700 3:in_M_of=-138 3:in_N_.=114 3:in_N_and=232 3:in_N_x=142 3:in_a_M=2658 3:in_a_x=-2096 3:in_all_x=426
3:in_it_.=620 3:in_one_x=-767 3:in_the_M=-783 3:in_the_T=282 3:in_the_same=-735 3:in_the_x=61 3:in_the_xing=978
3:in_the_xly=-305 3:in_this_M=-748 3:in_x_,=-1043 3:in_x_.=-375 3:in_x_M=104 3:in_x_T=3161 3:in_x_of=-732
3:in_x_the=173 3:in_x_x=927 3:into_a_M=145 3:into_the_M=873 3:into_the_x=-591 3:is_._$=-340 3:is_PERC_at=-719
3:is_a_M=6080 3:is_a_x=627 3:is_not_a=3145 3:is_not_x=-551 3:is_the_M=-732 3:is_the_x=530 3:is_to_be=-1874
3:is_to_x=1153 3:is_x_,=-3230 3:is_x_.=6225 3:is_x_and=-2375 3:is_x_at=231 3:is_x_only=-1759 3:is_x_to=1978
3:is_x_too=194 3:is_x_when=-2497 3:is_x_x=2496 3:is_xed_by=-899 3:is_xed_for=-578 3:is_xed_from=-2538 3:is_xed_on=950
3:is_xed_to=2311 3:is_xing_x=-849 3:it_._$=-116 3:it_by_P=1893 3:it_is_.=-340 3:it_is_not=438 3:it_is_the=-2064
3:it_is_x=-2382 3:it_on_the=505 3:it_should_be=-496 3:it_to_<we>=-546 3:it_was_.=-1272 3:it_was_a=223 3:it_was_over=375
3:it_was_the=252 3:it_was_x=-2133 3:it_was_xed=-516 3:it_x_#=273 3:it_x_,=-414 3:it_x_.=-2453 3:it_x_<we>=-912
3:it_x_a=4012 3:it_x_in=-1746 3:it_x_the=-677 3:it_x_to=9408 3:it_x_x=-983 3:it_xed_.=-653 3:it_xed_x=79
3:its_M_PERC=-433 3:its_M_was=-883 3:its_own_M=-992 3:its_x_.=-939 3:its_x_M=-34 3:let_<we>_x=-704 3:let_the_M=543
3:let_the_x=-878 3:like_a_x=1754 3:like_x_.=-3339 3:more_than_#=-547 3:most_of_the=-820 3:no_M_.=931 3:no_M_for=-120
3:no_M_of=-865 3:no_M_that=-429 3:no_M_x=-519 3:no_one_at=4889 3:no_x_M=237 3:no_x_in=-294 3:no_x_to=-783
3:no_x_x=-2663 3:nobody_had_xed=-945 3:nobody_was_x=-22 3:nobody_x_xing=-1317 3:not_._$=1585 3:not_PERC_at=-2006
3:not_PERC_for=-361 3:not_PERC_of=-236 3:not_a_M=1992 3:not_a_x=474 3:not_be_xed=-407 3:not_on_the=83 3:not_the_M=-1437
3:not_the_x=-415 3:not_x_$=250 3:not_x_.=-81 3:not_x_a=-1797 3:not_x_at=-648 3:not_x_it=-231 3:not_x_that=-1931
3:not_x_with=-814 3:not_x_x=25 3:not_xed_.=-1474 3:of_#_x=-49 3:of_<they>_.=4187 3:of_<they>_in=-623
3:of_<they>_x=-1695 3:of_<we>_P=-344 3:of_<we>_x=-242 3:of_<you>_have=-2196 3:of_M_#=55 3:of_M_,=1751 3:of_a_x=2025
3:of_a_xing=2452 3:of_all_x=277 3:of_an_x=-199 3:of_it_,=-461 3:of_it_x=-661 3:of_its_x=-1092 3:of_the_AC=-28
3:of_the_M=5539 3:of_the_P=-2003 3:of_the_T=-424 3:of_the_x=-1813 3:of_the_xing=199 3:of_this_M=-125 3:of_x_,=-777
3:of_x_.=-874 3:of_x_M=-1576 3:of_x_in=-1312 3:of_x_of=-296 3:of_x_x=-3686 3:off_._$=-1054 3:on_#_DAY=636
3:on_._$=-1164 3:on_DAY_.=942 3:on_DAY_at=-549 3:on_a_DAY=-548 3:on_a_xing=-329 3:on_its_own=-98 3:on_one_M=-591
3:on_the_M=-2190 3:on_the_T=-445 3:on_the_same=3491 3:on_the_x=-212 3:on_x_,=-585 3:on_x_M=-1636 3:on_x_x=3554
3:once_._$=-573 3:once_a_x=1646 3:one_,_and=738 3:one_._$=1135 3:one_M_,=2140 3:one_M_.=-541 3:one_P_had=-772
3:one_by_one=-1181 3:one_in_the=-161 3:one_of_<we>=-155 3:one_of_the=-144 3:one_x_,=-1134 3:one_x_.=2080
3:one_x_to=-1391 3:one_x_x=2348 3:only_as_x=2080 3:or_M_xed=-1272 3:or_x_.=3296 3:other_._$=-1210 3:other_M_.=-283
3:other_T_.=-223 3:out_._$=-81 3:out_and_x=95 3:out_in_DAY=386 3:out_of_the=-451 3:out_with_the=794 3:over_at_x=-1111
3:over_the_M=-1161 3:own_._$=-393 3:own_M_.=-354 3:own_M_xed=-19 3:own_x_,=1691 3:own_x_.=-357 3:please_do_not=-942
3:same_M_.=-1610 3:same_M_and=290 3:same_x_,=1383 3:same_x_.=-906 3:should_be_x=788 3:since_._$=-1531
3:since_the_M=-1541 3:since_the_T=807 3:since_the_x=-394 3:so_it_x=35 3:so_that_it=-264 3:so_x_x=-286 3:some_#_x=-1204
3:some_x_x=-574 3:somebody_has_to=2606 3:than_<we>_did=-141 3:than_a_x=-1726 3:than_the_x=-572 3:than_x_.=1556
3:that_KNEW_<we>=-426 3:that_M_x=124 3:that_a_M=3941 3:that_had_been=-241 3:that_is_x=-738 3:that_is_xed=1238
3:that_the_M=-1019 3:that_the_T=-1802 3:that_the_x=-1854 3:that_x_.=-2017 3:that_x_the=-2460 3:that_x_x=2310
3:the_#_x=-263 3:the_CIRC_M=-150 3:the_DAY_M=-268 3:the_DAY_x=-80 3:the_IDLE_x=-309 3:the_M's_M=-391 3:the_M's_own=16
3:the_M_$=328 3:the_M_(=274 3:the_M_,=-490 3:the_M_.=-847 3:the_M_;=2697 3:the_M_<we>=128 3:the_M_CLAIM=-320
3:the_M_PERC=-668 3:the_M_and=-2717 3:the_M_are=-2303 3:the_M_as=-716 3:the_M_by=-529 3:the_M_could=-725
3:the_M_did=-1173 3:the_M_for=-2370 3:the_M_from=21 3:the_M_had=966 3:the_M_has=-930 3:the_M_in=701 3:the_M_is=1734
3:the_M_it=-1546 3:the_M_of=21 3:the_M_off=1240 3:the_M_on=1963 3:the_M_over=-251 3:the_M_still=-807 3:the_M_that=-1492
3:the_M_to=-63 3:the_M_was=448 3:the_M_were=-140 3:the_M_which=1186 3:the_M_with=-482 3:the_M_within=-105
3:the_M_x=-3905 3:the_M_xed=-521 3:the_P's_M=-384 3:the_P's_x=464 3:the_P_,=-1651 3:the_P_.=-1148 3:the_P_KNEW=-187
3:the_P_PERC=-1461 3:the_P_of=882 3:the_P_on=-352 3:the_P_x=48 3:the_P_xed=-889 3:the_T's_P=-657 3:the_T's_x=-146
3:the_T_,=-152 3:the_T_.=-598 3:the_T_and=717 3:the_T_had=274 3:the_T_has=-186 3:the_T_of=-815 3:the_T_was=1200
3:the_T_will=-925 3:the_T_x=-4688 3:the_T_xed=-156 3:the_one_that=-1357 3:the_other_M=86 3:the_other_T=-1201
3:the_other_x=1708 3:the_same_M=-2339 3:the_same_x=2787 3:the_same_xing=-7 3:the_three_x=-1403 3:the_two_M=-978
3:the_two_P=-1437 3:the_two_T=-370 3:the_two_x=-686 3:the_x_"=65 3:the_x_$=-170 3:the_x_,=2265 3:the_x_.=-669
3:the_x_;=-757 3:the_x_<we>=-479 3:the_x_M=2801 3:the_x_P=-1416 3:the_x_T=-1320 3:the_x_a=1726 3:the_x_and=-230
3:the_x_are=-1348 3:the_x_as=-1245 3:the_x_at=-600 3:the_x_by=-527 3:the_x_did=-193 3:the_x_for=-470 3:the_x_had=-345
3:the_x_has=-552 3:the_x_in=-2878 3:the_x_is=-2725 3:the_x_it=6501 3:the_x_of=3292 3:the_x_on=-2871 3:the_x_one=-1262
3:the_x_that=296 3:the_x_the=-1441 3:the_x_to=-2024 3:the_x_was=-930 3:the_x_were=-834 3:the_x_when=-1285
3:the_x_will=608 3:the_x_with=73 3:the_x_x=-2830 3:the_x_xed=768 3:the_x_xing=263 3:the_xing_,=36 3:the_xing_.=2700
3:the_xing_is=-1135 3:the_xing_of=-556 3:the_xing_to=-1755 3:the_xing_was=433 3:the_xing_x=-442 3:then_the_x=-1077
3:there_._$=670 3:there_is_no=-714 3:there_was_no=-297 3:this_M_are=-748 3:this_M_x=-392 3:this_x_.=-638
3:this_x_for=5423 3:this_x_x=-89 3:three_._$=254 3:three_x_,=18 3:through_the_M=646 3:to_#_$=212 3:to_M_at=-1084
3:to_M_x=-653 3:to_P_x=-481 3:to_a_M=-920 3:to_a_x=-719 3:to_be_PERC=1952 3:to_be_in=-1607 3:to_be_x=2836
3:to_be_xed=-1372 3:to_it_that=-426 3:to_the_M=1262 3:to_the_P=-2289 3:to_the_T=493 3:to_the_other=-727 3:to_the_x=837
3:to_x_#=-748 3:to_x_,=-3282 3:to_x_.=-222 3:to_x_:=-1155 3:to_x_<they>=-1875 3:to_x_a=-1822 3:to_x_for=-525
3:to_x_it=-475 3:to_x_one=-1470 3:to_x_the=8979 3:to_x_what=1552 3:to_x_x=989 3:too_._$=3745 3:too_x_.=-609
3:too_x_to=-496 3:twice_._$=-1196 3:two_M_x=467 3:two_P_.=142 3:two_P_have=-290 3:two_P_x=-1123 3:two_of_<we>=-68
3:two_x_.=-2416 3:two_x_and=-1889 3:two_x_x=-648 3:until_DAY_.=376 3:until_the_M=769 3:until_the_x=-541 3:up_the_M=-274
3:up_to_x=-1199 3:was_._$=-1272 3:was_CIRC_at=66 3:was_PERC_at=179 3:was_a_x=120 3:was_in_the=682 3:was_no_M=-120
3:was_not_PERC=-763 3:was_still_xing=306 3:was_the_M=-99 3:was_the_x=-11 3:was_x_,=-740 3:was_x_.=547 3:was_x_for=-1239
3:was_x_in=369 3:was_x_of=640 3:was_x_out=-121 3:was_x_to=-766 3:was_x_with=-399 3:was_x_x=-44 3:was_xed_,=-208
3:was_xed_.=409 3:was_xed_as=-291 3:was_xed_by=-336 3:was_xed_from=-289 3:was_xed_in=1808 3:was_xed_to=-622
3:was_xed_with=-306 3:was_xed_x=-523 3:was_xly_x=722 3:were_KNEW_by=-692 3:were_not_xed=-119 3:were_x_,=-1081
3:were_x_by=-315 3:were_x_from=-284 3:were_xed_,=640 3:were_xed_.=-242 3:were_xed_twice=-644 3:what_<we>_PERC=-1075
3:what_its_M=-433 3:what_the_M=-834 3:what_the_x=1917 3:what_xed_it=3000 3:when_a_M=1416 3:when_a_x=1202
3:when_the_M=-1874 3:when_the_x=-1153 3:where_two_M=1779 3:whether_the_x=-191 3:which_a_M=-1776 3:which_is_the=-353
3:which_the_x=307 3:which_x_the=-1786 3:which_x_x=2437 3:who_CHOSE_to=-842 3:who_M_it=1884 3:who_xed_to=908
3:will_be_,=3701 3:will_be_x=1359 3:will_be_xed=-3370 3:will_x_the=-1067 3:will_x_x=1068 3:with_<we>_,=-293
3:with_a_M=-881 3:with_a_x=-1851 3:with_the_M=-1756 3:with_the_T=-426 3:with_the_same=190 3:with_the_x=-153
3:with_x_x=2468 3:within_the_x=-77 3:within_x_and=-338 3:within_x_x=-402 3:without_a_M=-2396 3:without_being_PERC=832
3:would_have_been=-594 3:would_x_<we>=-846 3:x_!_$=2580 3:x_"_$=-31 3:x_"_,=-913 3:x_"_.=-697 3:x_"_x=13 3:x_#_#=108
3:x_#_%=-1102 3:x_#_N=-1042 3:x_#_P=-194 3:x_#_and=168 3:x_#_x=-511 3:x_)_$=256 3:x_,_"=-849 3:x_,_#=-153 3:x_,_M=-1617
3:x_,_N=-854 3:x_,_PERC=5266 3:x_,_a=-3156 3:x_,_and=1825 3:x_,_as=-678 3:x_,_because=-266 3:x_,_but=-1015
3:x_,_by=1201 3:x_,_for=2652 3:x_,_from=-617 3:x_,_in=-665 3:x_,_not=-2229 3:x_,_since=3223 3:x_,_so=2302
3:x_,_the=-3433 3:x_,_then=-110 3:x_,_to=-336 3:x_,_when=-603 3:x_,_which=-360 3:x_,_with=-745 3:x_,_x=2152
3:x_,_xed=1256 3:x_,_xing=-1075 3:x_._#=-454 3:x_._$=1836 3:x_:_#=1719 3:x_:_DAY=412 3:x_:_about=-3 3:x_:_the=441
3:x_:_x=-1749 3:x_;_$=1477 3:x_;_the=-715 3:x_<they>_.=3049 3:x_<we>_,=-871 3:x_<we>_.=4251 3:x_<we>_PERC=1270
3:x_<we>_a=-1066 3:x_<we>_x=-1522 3:x_<you>_x=2348 3:x_CIRC_.=3449 3:x_M_$=157 3:x_M_,=1365 3:x_M_.=3991 3:x_M_;=-1448
3:x_M_PERC=-377 3:x_M_a=183 3:x_M_and=138 3:x_M_are=3035 3:x_M_because=335 3:x_M_for=3004 3:x_M_from=170 3:x_M_had=-140
3:x_M_has=-3206 3:x_M_in=-356 3:x_M_is=657 3:x_M_it=-229 3:x_M_of=-2217 3:x_M_on=-1961 3:x_M_out=-390 3:x_M_that=1985
3:x_M_to=-1060 3:x_M_was=615 3:x_M_were=-756 3:x_M_with=-1162 3:x_M_x=-5406 3:x_M_xed=2077 3:x_PERC_the=-917
3:x_P_.=-29 3:x_P_a=-798 3:x_P_x=2321 3:x_T_,=3371 3:x_T_.=73 3:x_T_had=-359 3:x_T_x=-2245 3:x_a_M=-711 3:x_a_x=436
3:x_about_#=-1048 3:x_again_.=-951 3:x_all_the=535 3:x_all_x=-1478 3:x_an_x=822 3:x_and_CLAIM=-152 3:x_and_PERC=333
3:x_and_a=-33 3:x_and_is=-917 3:x_and_not=53 3:x_and_the=-529 3:x_and_were=-1279 3:x_and_x=1323 3:x_and_xed=-1016
3:x_are_not=548 3:x_are_to=-1112 3:x_are_x=209 3:x_as_the=-720 3:x_as_x=2842 3:x_at_#=-255 3:x_at_N=-1161
3:x_at_all=-1260 3:x_at_once=-814 3:x_at_the=963 3:x_at_x=2131 3:x_because_of=3886 3:x_because_x=-74 3:x_by_M=-647
3:x_by_P=785 3:x_by_a=-806 3:x_by_itself=2108 3:x_by_the=-2505 3:x_by_x=664 3:x_could_not=-1196 3:x_did_not=-113
3:x_during_x=81 3:x_each_x=531 3:x_for_.=-1985 3:x_for_a=-1345 3:x_for_the=-544 3:x_for_x=-761 3:x_for_xing=4073
3:x_from_#=771 3:x_from_M=-560 3:x_from_the=-1401 3:x_from_x=1717 3:x_had_been=-351 3:x_had_to=-382 3:x_had_x=-319
3:x_had_xed=-366 3:x_has_been=2363 3:x_have_been=-488 3:x_in_<they>=2423 3:x_in_AC=154 3:x_in_DAY=-55 3:x_in_N=232
3:x_in_a=-147 3:x_in_the=-95 3:x_in_x=1942 3:x_instead_of=-1074 3:x_into_the=-358 3:x_is_CIRC=-1703 3:x_is_a=2947
3:x_is_not=1147 3:x_is_the=6325 3:x_is_x=-3817 3:x_is_xed=-884 3:x_it_.=-2989 3:x_it_by=-835 3:x_it_for=-663
3:x_it_is=8481 3:x_it_on=474 3:x_it_to=-546 3:x_it_was=-472 3:x_it_x=3767 3:x_its_P=2491 3:x_its_x=6 3:x_most_of=-525
3:x_no_one=-1353 3:x_of_#=-378 3:x_of_<they>=-2667 3:x_of_<we>=-73 3:x_of_<you>=-2196 3:x_of_M=5959 3:x_of_a=3418
3:x_of_an=-199 3:x_of_it=583 3:x_of_its=-942 3:x_of_the=528 3:x_of_this=-916 3:x_of_x=-1406 3:x_on_<we>=-665
3:x_on_DAY=184 3:x_on_a=-127 3:x_on_one=-591 3:x_on_the=3400 3:x_on_x=1105 3:x_once_a=1444 3:x_one_,=738 3:x_one_.=1766
3:x_one_M=-650 3:x_one_is=129 3:x_one_x=3446 3:x_or_x=3111 3:x_out_.=-275 3:x_out_in=-121 3:x_out_on=-253
3:x_out_with=794 3:x_should_be=3094 3:x_since_.=-1531 3:x_somebody_in=-471 3:x_than_#=-1080 3:x_than_the=-572
3:x_than_x=-749 3:x_that_a=3941 3:x_that_had=-279 3:x_that_one=-1573 3:x_that_the=-2560 3:x_that_x=3728 3:x_the_M=3606
3:x_the_T=-463 3:x_the_two=-1618 3:x_the_x=625 3:x_the_xing=-484 3:x_this_x=42 3:x_through_the=646 3:x_to_M=-925
3:x_to_PERC=2984 3:x_to_a=-765 3:x_to_be=-1382 3:x_to_it=43 3:x_to_one=-1384 3:x_to_the=-2242 3:x_to_x=5637
3:x_too_x=-1635 3:x_two_and=52 3:x_two_x=-1158 3:x_until_the=-1224 3:x_up_a=-636 3:x_was_a=-746 3:x_was_not=-701
3:x_was_x=-494 3:x_was_xed=819 3:x_were_KNEW=-441 3:x_were_not=91 3:x_were_x=-1588 3:x_were_xed=-414 3:x_what_<we>=-528
3:x_when_<they>=801 3:x_when_a=-1441 3:x_when_the=-291 3:x_whether_the=875 3:x_will_be=-956 3:x_with_a=423
3:x_with_the=-1854 3:x_with_x=4189 3:x_within_x=-106 3:x_would_have=-594 3:x_x_"=-481 3:x_x_#=812 3:x_x_$=3184
3:x_x_(=-934 3:x_x_,=-6233 3:x_x_.=-3378 3:x_x_:=-331 3:x_x_;=-1411 3:x_x_<we>=-171 3:x_x_<you>=1487 3:x_x_M=-3804
3:x_x_P=2912 3:x_x_a=3466 3:x_x_an=1532 3:x_x_and=1960 3:x_x_as=-954 3:x_x_at=196 3:x_x_by=434 3:x_x_for=656
3:x_x_from=1404 3:x_x_in=1551 3:x_x_into=-377 3:x_x_is=6087 3:x_x_it=4765 3:x_x_of=-1109 3:x_x_on=2117 3:x_x_or=2289
3:x_x_out=-503 3:x_x_since=292 3:x_x_than=-2238 3:x_x_that=-2300 3:x_x_the=459 3:x_x_through=-425 3:x_x_to=-3106
3:x_x_two=-1750 3:x_x_until=-997 3:x_x_was=740 3:x_x_were=-1079 3:x_x_what=-879 3:x_x_with=1855 3:x_x_x=3347
3:x_x_xed=147 3:x_x_xing=-916 3:x_xed_without=-237 3:x_xed_x=14 3:x_xing_$=408 3:x_xing_,=-1847 3:x_xing_.=-2404
3:x_xing_x=-1729 3:x_yet_.=-1417 3:xed_"_,=3013 3:xed_"_x=453 3:xed_#_%=-602 3:xed_,_and=2576 3:xed_,_so=240
3:xed_,_the=-206 3:xed_,_with=19 3:xed_._$=-2796 3:xed_M_:=-97 3:xed_a_M=-1096 3:xed_a_x=-1447 3:xed_again_,=-384
3:xed_at_#=385 3:xed_by_:=-365 3:xed_by_M=-324 3:xed_by_P=-782 3:xed_by_the=417 3:xed_by_x=-705 3:xed_for_<we>=263
3:xed_for_the=-1208 3:xed_for_x=-214 3:xed_from_the=322 3:xed_in_#=1742 3:xed_in_one=-849 3:xed_in_the=185
3:xed_it_,=3000 3:xed_on_DAY=-1576 3:xed_on_the=-192 3:xed_on_x=1238 3:xed_over_to=16 3:xed_so_that=-343
3:xed_that_x=-1265 3:xed_the_M=-648 3:xed_the_x=-955 3:xed_to_the=-398 3:xed_to_x=1465 3:xed_twice_.=-890
3:xed_with_the=-452 3:xed_x_,=-700 3:xed_x_.=772 3:xed_x_and=-438 3:xed_x_on=471 3:xed_x_the=189 3:xed_x_x=-474
3:xing_,_and=-1738 3:xing_,_x=-46 3:xing_._$=-990 3:xing_and_not=778 3:xing_at_x=-930 3:xing_else_x=-1049
3:xing_on_the=-463 3:xing_the_M=-591 3:xing_to_x=-1442 3:xing_was_x=132 3:xing_was_xed=-507 3:xing_with_the=-733
3:xing_x_$=-887 3:xing_x_,=3143 3:xing_x_.=-2059 3:xing_x_the=-640 3:xing_x_x=-1314 3:xly_,_and=-192 3:xly_,_by=229
3:xly_x_.=-1415 3:xly_x_x=-504 3:yet_._$=-28 b:a_certificate=-939 b:a_change=1250 b:a_copy=-990 b:a_cupboard=-968
b:a_day=-3419 b:a_factor=-806 b:a_file=-704 b:a_good=3445 b:a_guard=-999 b:a_half=-958 b:a_job=293 b:a_limit=3302
b:a_line=-1145 b:a_list=2054 b:a_loan=6637 b:a_lock=-1331 b:a_login=-1401 b:a_look=-1068 b:a_loss=1926 b:a_matter=-1643
b:a_miss=-952 b:a_mixture=-425 b:a_new=-184 b:a_notice=-381 b:a_number=-1420 b:a_part=3809 b:a_plan=2022
b:a_position=-26 b:a_quarter=310 b:a_reason=2717 b:a_ring=-2994 b:a_second=-1365 b:a_single=-1572 b:a_small=-509
b:a_snapshot=-1901 b:a_supplier=-222 b:a_system=2820 b:a_test=320 b:a_thing=1374 b:a_third=-462 b:a_ticket=90
b:a_tuesday=-1114 b:a_vote=3799 b:a_voucher=-473 b:a_wall=2310 b:a_week=-2319 b:a_word=-1937 b:a_work=1995
b:a_wrong=680 b:a_year=-855 b:about_a=-510 b:about_it=1069 b:about_the=-959 b:above_is=2378 b:acknowledg_after=-100
b:acknowledge_minute=18 b:add_a=-1561 b:address_to=-474 b:after_a=1014 b:after_it=-968 b:after_min=-124
b:after_minute=508 b:after_ten=-963 b:after_the=-2876 b:again_after=-509 b:again_and=102 b:again_in=-386
b:against_the=-303 b:all_of=-1211 b:all_the=-145 b:although_the=-430 b:an_alarm=2875 b:an_answer=-185 b:an_empty=-1460
b:an_error=-718 b:an_hour=-1054 b:and_a=1776 b:and_ask=-26 b:and_both=15 b:and_count=109 b:and_did=421 b:and_each=-844
b:and_found=-128 b:and_from=-1937 b:and_has=-77 b:and_he=-770 b:and_is=-917 b:and_it=-1038 b:and_let=-893 b:and_no=-852
b:and_not=-602 b:and_put=-100 b:and_rang=-312 b:and_read=-122 b:and_sent=-478 b:and_since=-1130 b:and_that=-1102
b:and_the=-3837 b:and_then=2964 b:and_they=895 b:and_thi=519 b:and_those=3390 b:and_to=295 b:and_two=-779 b:and_was=134
b:and_watch=-52 b:and_we=329 b:and_were=2851 b:and_what=457 b:and_wrote=-66 b:anyone_who=749 b:anyth_and=-1738
b:app_derive=-567 b:are_a=1877 b:are_kept=4960 b:are_not=-490 b:are_print=-758 b:are_sorry=-1312 b:are_to=-1112
b:as_a=-2649 b:as_in=376 b:as_it=-1943 b:as_long=-854 b:as_the=-512 b:as_well=5779 b:ask_for=-2169 b:ask_in=-65
b:ask_the=2049 b:ask_to=-778 b:ask_what=1497 b:ask_whether=-309 b:assume_that=-1491 b:at_all=-2199 b:at_every=-1158
b:at_four=2990 b:at_night=-331 b:at_noon=-680 b:at_on=243 b:at_once=-881 b:at_the=2407 b:at_two=-329
b:authorisation_service=-361 b:away_the=-130 b:back_by=-656 b:back_for=467 b:back_to=-225 b:be_a=743 b:be_and=4133
b:be_chang=-1257 b:be_done=1086 b:be_in=-1607 b:be_reach=-183 b:be_read=-166 b:be_said=-855 b:be_sent=-705
b:be_settl=-382 b:because_a=-331 b:because_of=3886 b:because_the=-605 b:been_ask=-556 b:been_made=-2103
b:been_open=-707 b:been_put=-373 b:been_switch=2819 b:before_it=2974 b:before_the=-434 b:before_we=-579 b:began_to=-753
b:behind_the=-842 b:being_ask=832 b:being_paid=-2012 b:belong_to=-957 b:beside_it=3130 b:between_two=-602
b:bother_me=-936 b:built_for=-1515 b:built_the=-29 b:buy_a=3065 b:by_a=-1437 b:by_accident=4106 b:by_friday=-1191
b:by_hand=2025 b:by_itself=2108 b:by_january=316 b:by_mail=-2162 b:by_nobody=-1295 b:by_october=-331 b:by_one=-1181
b:by_somebody=2526 b:by_the=892 b:by_two=142 b:by_which=-219 b:cache_was=-228 b:call_centre=39 b:call_to=335
b:call_were=513 b:came_back=544 b:came_in=-787 b:came_on=-127 b:came_to=-1250 b:can_be=74 b:car_park=218
b:carrier_and=-490 b:carry_the=4345 b:caus_it=3000 b:certificat_of=297 b:change_is=585 b:change_of=-955
b:change_on=-1397 b:check_that=-3262 b:check_with=267 b:compar_the=426 b:compar_with=116 b:compare_the=-1326
b:connect_to=321 b:control_room=-836 b:copy_of=-1176 b:correct_and=1878 b:could_be=-1265 b:could_not=-2279
b:count_of=-823 b:customer_care=-55 b:customer_in=-432 b:customer_was=235 b:customer_with=-109 b:day_and=-958
b:day_before=13 b:day_in=-1472 b:decision_of=-367 b:default_meet=1779 b:delivery_service=-544 b:desk_rang=-704
b:detection_minute=-604 b:did_not=-2628 b:did_noth=-212 b:did_what=-711 b:disk_was=-289 b:do_not=-1212 b:do_with=1038
b:doe_it=921 b:doe_not=329 b:done_by=1086 b:drill_in=-1055 b:dropp_the=-403 b:dry_run=-1579 b:dry_then=157
b:each_of=-630 b:each_other=-425 b:edge_team=-1499 b:eleven_day=-136 b:else_happen=-674 b:empty_a=473 b:empty_and=-546
b:empty_file=-234 b:end_date=2864 b:end_of=-244 b:even_the=-1065 b:event_twice=-804 b:every_two=-1134 b:failure_to=-604
b:fed_from=-2142 b:feed_was=615 b:file_of=-487 b:fill_in=-277 b:find_the=-532 b:first_call=188 b:first_of=-922
b:first_the=-288 b:follow_is=-3245 b:for_a=-1694 b:for_an=-996 b:for_each=-820 b:for_forty=110 b:for_good=-122
b:for_it=-9 b:for_other=1585 b:for_that=2594 b:for_the=-564 b:for_those=-2537 b:for_three=-661 b:for_twenty=-81
b:for_us=488 b:for_which=223 b:form_for=-1159 b:forty_minute=147 b:found_it=-1409 b:four_hour=-1293 b:four_in=2990
b:from_a=-407 b:from_failure=-604 b:from_first=-615 b:from_minute=-225 b:from_one=-1386 b:from_the=-1950 b:from_to=869
b:front_of=-474 b:front_page=-175 b:full_of=-640 b:gave_it=-720 b:gave_up=8 b:given_the=-953 b:goe_back=-145
b:good_mood=-2437 b:good_worth=-129 b:got_the=324 b:ground_in=-360 b:h_are=-1469 b:h_min=-309 b:habit_of=-360
b:had_a=324 b:had_been=1348 b:had_begun=373 b:had_come=-317 b:had_it=-537 b:had_no=-236 b:had_not=-1590 b:had_the=-501
b:had_to=-953 b:had_told=-111 b:half_hour=-1757 b:half_of=-1771 b:hand_and=-198 b:hand_in=-1329 b:hand_over=-1111
b:happen_and=1987 b:happen_is=-715 b:has_a=-2867 b:has_been=294 b:has_no=-286 b:has_to=1705 b:have_ask=-978
b:have_been=-2432 b:have_had=-171 b:have_it=-725 b:have_no=-2156 b:have_not=5651 b:have_put=-837 b:have_the=-1328
b:have_to=1779 b:he_did=-622 b:head_of=-131 b:hence_the=-360 b:here_is=-1454 b:hour_and=-130 b:hour_because=-239
b:hour_no=-1353 b:hour_we=123 b:hour_with=-126 b:how_it=530 b:how_the=-134 b:i_am=-205 b:i_ask=117 b:i_have=-2108
b:i_know=-1643 b:i_was=42 b:i_will=-1750 b:if_you=-1277 b:in_a=533 b:in_again=943 b:in_all=471 b:in_and=-327
b:in_charge=-1172 b:in_every=2744 b:in_for=-1146 b:in_front=-474 b:in_future=5706 b:in_it=228 b:in_one=-1164
b:in_other=-392 b:in_our=247 b:in_september=274 b:in_spr=-1676 b:in_the=-1534 b:in_their=1305 b:in_thi=-1336
b:in_two=590 b:in_writ=35 b:instead_of=-1211 b:internal_impact=-1097 b:into_a=145 b:into_the=568 b:is_a=4359
b:is_clos=-182 b:is_done=2608 b:is_in=-1869 b:is_look=-719 b:is_made=817 b:is_no=1000 b:is_not=5006 b:is_on=-1223
b:is_one=445 b:is_only=123 b:is_read=-1649 b:is_still=-1523 b:is_the=5422 b:is_to=-722 b:is_used=1284 b:is_what=-1669
b:is_where=1379 b:it_away=-720 b:it_because=-327 b:it_by=1189 b:it_came=-1289 b:it_did=2571 b:it_for=-663 b:it_had=2790
b:it_is=3571 b:it_on=-80 b:it_report=-492 b:it_should=573 b:it_that=-426 b:it_to=-96 b:it_took=-1846 b:it_up=-979
b:it_was=-3328 b:it_would=-719 b:its_own=-1002 b:job_had=515 b:k_was=-170 b:kept_the=-1173 b:key_was=-279
b:know_it=-1870 b:know_of=-236 b:last_one=-816 b:last_year=139 b:left_out=-230 b:legal_answer=225 b:let_the=-335
b:let_us=-704 b:level_on=-816 b:like_a=1754 b:limit_was=224 b:line_for=1 b:line_that=-1207 b:list_had=-113
b:list_is=1849 b:list_of=1909 b:lock_on=-1767 b:log_is=-1270 b:long_as=-854 b:long_before=2901 b:longer_than=-1624
b:look_after=-620 b:look_at=-1347 b:look_for=3621 b:look_like=1754 b:loss_of=1926 b:lost_and=-753 b:make_the=1823
b:many_of=-2196 b:matter_of=-1643 b:matter_on=-1420 b:message_to=-223 b:middle_of=-161 b:mihai'_query=-252
b:minute_after=-1266 b:minute_and=2233 b:minute_from=-615 b:minute_on=-89 b:minute_went=-316 b:mitigate_minute=18
b:mixture_of=-425 b:more_than=196 b:most_of=-2266 b:mov_the=-964 b:mov_to=-19 b:need_a=1613 b:need_to=-1077
b:new_figure=16 b:new_version=-335 b:new_voucher=-244 b:no_alert=-706 b:no_idea=2873 b:no_list=-583 b:no_money=-666
b:no_one=5787 b:no_second=-376 b:no_way=-783 b:nobody_had=-960 b:nobody_look=2264 b:nobody_was=-22 b:nobody_wrote=2745
b:none_of=-3563 b:not_a=2466 b:not_be=2229 b:not_been=-479 b:not_being=372 b:not_in=-610 b:not_kept=1597
b:not_know=1153 b:not_known=-2470 b:not_on=83 b:not_see=-660 b:not_seen=2310 b:not_that=-1723 b:not_the=-2160
b:noth_else=-1003 b:noth_was=132 b:now_and=1411 b:number_in=460 b:number_of=-904 b:october_a=127 b:october_the=136
b:of_a=4513 b:of_all=-1006 b:of_an=-1390 b:of_another=-92 b:of_each=-1981 b:of_his=-883 b:of_it=-299 b:of_its=-1021
b:of_may=385 b:of_minute=171 b:of_number=-1138 b:of_old=-946 b:of_one=-1687 b:of_open=-348 b:of_our=-2210
b:of_paper=2101 b:of_the=1906 b:of_their=-536 b:of_them=3132 b:of_thi=-779 b:of_us=-236 b:of_which=-573 b:of_you=-2196
b:off_and=1240 b:off_by=-599 b:off_the=296 b:office_of=-28 b:old_one=-612 b:old_server=173 b:old_thing=1826
b:on_a=-1025 b:on_call=3337 b:on_its=-683 b:on_june=-33 b:on_monday=-556 b:on_october=382 b:on_one=-591 b:on_our=-836
b:on_paper=1609 b:on_shift=214 b:on_the=184 b:on_thursday=718 b:on_tuesday=237 b:on_what=-1787 b:once_a=1646
b:once_and=3577 b:once_the=-407 b:one_and=-666 b:one_at=4889 b:one_by=-1181 b:one_doe=4062 b:one_from=-119
b:one_in=-161 b:one_is=129 b:one_line=-734 b:one_of=-341 b:one_person=-1149 b:one_should=1585 b:one_that=375
b:one_was=-917 b:only_as=2080 b:open_a=90 b:open_and=-562 b:open_for=-278 b:open_it=-106 b:opt_out=-729 b:or_later=3296
b:order_and=-64 b:order_of=-577 b:order_were=-440 b:ought_to=246 b:our_own=-410 b:our_shop=-86 b:out_and=95 b:out_in=43
b:out_of=-1081 b:out_on=-253 b:out_with=794 b:over_at=-1111 b:over_the=-1151 b:over_to=16 b:page_and=-103
b:page_ask=-329 b:page_was=1287 b:paid_for=-2150 b:panel_was=640 b:parcel_by=-578 b:part_of=3809 b:pay_for=-1831
b:people_got=-674 b:people_on=4116 b:people_who=4688 b:picture_of=-181 b:plan_for=-8 b:plan_in=-26 b:please_do=-942
b:pool_of=316 b:price_table=96 b:price_were=-410 b:print_by=-572 b:print_on=-1327 b:pull_the=-1171 b:purge_of=145
b:put_a=-52 b:put_on=-823 b:put_up=-636 b:quarter_of=-458 b:queue_was=-155 b:ran_out=-313 b:rang_the=-251
b:raw_log=-119 b:raw_note=-2 b:reach_the=-1726 b:read_by=-1006 b:read_the=-1804 b:reconcile_job=-10
b:redemption_page=92 b:referral_sent=228 b:replac_its=-1179 b:report_on=-1450 b:request_went=127 b:resolve_minute=18
b:review_and=968 b:review_rule=-1392 b:right_one=-2479 b:right_to=-1097 b:role_were=-96 b:row_and=482 b:run_on=-1251
b:said_that=-435 b:sale_week=127 b:same_name=-455 b:same_picture=-268 b:saw_it=-234 b:saw_the=-206 b:say_that=1048
b:screen_and=-1248 b:second_level=-816 b:second_line=-78 b:secondary_site=-775 b:security_review=-690 b:see_to=-426
b:sent_a=-555 b:sent_to=-125 b:server_had=123 b:set_it=-1668 b:set_to=-1225 b:settl_with=-382 b:shar_one=-370
b:shop_and=-30 b:shop_in=-558 b:should_be=3183 b:show_the=520 b:shut_for=-66 b:since_and=-621 b:since_spr=-318
b:since_the=-723 b:since_then=14 b:six_in=-1047 b:slip_of=2101 b:sluice_by=-352 b:so_it=-246 b:so_much=-997
b:so_our=721 b:so_that=-1060 b:so_the=-2553 b:so_we=275 b:some_forty=-574 b:somebody_has=2606 b:somebody_in=-471
b:somebody_who=2241 b:someth_else=-648 b:someth_is=2297 b:sooner_or=3296 b:stand_in=1955 b:stop_and=256 b:stop_at=-517
b:stop_the=-2144 b:stopp_the=89 b:story_and=-1466 b:switch_off=2803 b:switch_the=1257 b:switch_to=29 b:table_was=-488
b:take_a=-1957 b:take_place=-1021 b:taken_back=365 b:taken_out=55 b:telephone_line=-695 b:tell_us=4251 b:ten_minute=927
b:textile_wing=402 b:than_a=-1726 b:than_the=-572 b:than_we=-141 b:thank_to=-941 b:thank_you=-1723 b:that_a=3941
b:that_can=551 b:that_compare=-1299 b:that_customer=-726 b:that_day=-1003 b:that_had=-1195 b:that_is=4683
b:that_it=-1725 b:that_nobody=1761 b:that_one=-2077 b:that_the=-2002 b:that_time=-784 b:that_told=-426 b:that_was=-665
b:that_we=-1994 b:that_were=-123 b:that_would=-1524 b:that_you=1000 b:the_account=-759 b:the_afternoon=295
b:the_alarm=-1099 b:the_app=-567 b:the_application=-76 b:the_archive=254 b:the_authorisation=-237 b:the_backup=-69
b:the_barrier=-125 b:the_bell=-509 b:the_belt=-1860 b:the_board=-402 b:the_book=670 b:the_bridge=-389 b:the_broker=17
b:the_build=-1450 b:the_bus=217 b:the_cabinet=-1236 b:the_cache=-220 b:the_call=232 b:the_carrier=201 b:the_case=-1222
b:the_cdn=47 b:the_cellar=-552 b:the_change=-791 b:the_check=370 b:the_client=-2925 b:the_climate=402
b:the_coffee=-1230 b:the_concentrator=-645 b:the_control=-191 b:the_coo=-28 b:the_cookie=-178 b:the_counter=3041
b:the_course=1520 b:the_crew=-200 b:the_customer=-127 b:the_data=-261 b:the_database=-283 b:the_date=1082
b:the_day=2129 b:the_decision=-1099 b:the_delivery=-715 b:the_depot=-253 b:the_desk=-487 b:the_disk=-460
b:the_drill=492 b:the_driver=-767 b:the_dry=-292 b:the_early=89 b:the_edge=-1239 b:the_end=-745 b:the_even=12
b:the_feed=356 b:the_file=-697 b:the_first=4864 b:the_flag=-217 b:the_follow=-1779 b:the_form=-1159 b:the_gate=-824
b:the_graph=-3584 b:the_ground=-799 b:the_group=360 b:the_guild=-226 b:the_hall=-323 b:the_harbour=-23 b:the_head=2523
b:the_heat=282 b:the_holiday=-453 b:the_hotline=448 b:the_hour=-629 b:the_house=-707 b:the_id=2076 b:the_invoice=-881
b:the_job=-66 b:the_key=3050 b:the_kitchen=-267 b:the_last=2237 b:the_letter=716 b:the_light=85 b:the_limit=337
b:the_line=2173 b:the_list=335 b:the_load=-342 b:the_log=-205 b:the_machine=-588 b:the_map=-291 b:the_mast=-15
b:the_matter=-554 b:the_meet=-477 b:the_middle=-161 b:the_mirror=607 b:the_month=-533 b:the_more=4724 b:the_morn=2208
b:the_move=1231 b:the_name=-1077 b:the_new=-2717 b:the_next=1953 b:the_night=-150 b:the_number=48 b:the_office=-1733
b:the_old=-408 b:the_one=2291 b:the_order=188 b:the_origin=156 b:the_other=2553 b:the_page=288 b:the_panel=-117
b:the_password=-104 b:the_people=5588 b:the_phone=-307 b:the_picture=291 b:the_plan=-289 b:the_plug=-1077
b:the_pool=316 b:the_porter'=-451 b:the_pressure=-7 b:the_price=-247 b:the_provider=-47 b:the_pump=-824 b:the_queue=70
b:the_raw=-385 b:the_reason=-2367 b:the_receiver=-704 b:the_reconcile=-10 b:the_redemption=92 b:the_release=-652
b:the_repair=-185 b:the_report=-103 b:the_repository=-905 b:the_rest=-1585 b:the_restart=-1619 b:the_right=-516
b:the_ring=163 b:the_rule=-2878 b:the_runbook=-588 b:the_same=252 b:the_school=-1071 b:the_screen=-1008
b:the_script=-767 b:the_seam=2596 b:the_second=221 b:the_secondary=-775 b:the_secretary=-477 b:the_sender=246
b:the_sensor=-365 b:the_server=-404 b:the_shelf=299 b:the_shop=398 b:the_sluice=-352 b:the_south=-299 b:the_start=-1615
b:the_story=-3182 b:the_sum=587 b:the_supplier=-1578 b:the_switch=290 b:the_system=1404 b:the_table=-512
b:the_team=-367 b:the_test=49 b:the_textile=402 b:the_three=-1192 b:the_ticket=-472 b:the_till=-2197 b:the_time=1761
b:the_train=19 b:the_tram=-332 b:the_truck=248 b:the_two=-3307 b:the_unit=-1287 b:the_update=-1461 b:the_usage=-2141
b:the_vendor=-89 b:the_vendor'=-758 b:the_visitor=-843 b:the_wall=1303 b:the_warehouse=-91 b:the_water=-85
b:the_way=-560 b:the_web=-768 b:the_whole=-337 b:the_word=39 b:the_work=1796 b:the_wrong=-954 b:their_own=-344
b:them_in=-623 b:then_it=685 b:then_the=-1077 b:then_we=-690 b:there_is=-5570 b:there_was=-681 b:there_were=89
b:they_are=1157 b:they_do=804 b:they_have=4752 b:they_were=-1020 b:thi_document=-652 b:thi_is=-1643 b:thi_report=-331
b:thi_the=256 b:those_who=-45 b:three_hour=18 b:through_the=255 b:throw_away=-675 b:thrown_away=-510 b:ticket_with=-39
b:time_for=-434 b:time_from=-918 b:time_in=-3 b:time_it=1181 b:time_to=-167 b:to_a=-1639 b:to_acknowledge=18
b:to_all=193 b:to_be=474 b:to_customer=25 b:to_detection=-604 b:to_do=-272 b:to_get=-573 b:to_go=-463 b:to_have=-1
b:to_it=-68 b:to_keep=164 b:to_light=-1250 b:to_look=2113 b:to_mitigate=18 b:to_one=-1384 b:to_open=-263 b:to_our=28
b:to_pay=-528 b:to_people=-729 b:to_resolve=18 b:to_say=1672 b:to_stop=-2234 b:to_take=-1033 b:to_the=-1624
b:to_try=-1802 b:to_us=-1801 b:to_wait=18 b:to_write=-3178 b:together_from=369 b:told_by=-692 b:told_the=-632
b:told_to=42 b:told_us=-212 b:took_over=337 b:took_place=617 b:took_the=-1052 b:took_us=-349 b:twenty_minute=-545
b:two_and=52 b:two_default=1779 b:two_hour=162 b:two_minute=-34 b:two_of=-68 b:two_people=-115 b:two_team=2148
b:two_year=-1475 b:understood_that=2816 b:until_the=-1305 b:up_a=-636 b:up_of=-137 b:up_the=-274 b:up_to=-1199
b:us_a=-1067 b:us_minute=65 b:usage_page=-869 b:usage_table=-1304 b:used_by=-1114 b:used_to=142 b:user_saw=-528
b:voucher_of=-531 b:voucher_were=-577 b:wait_for=-772 b:wait_outside=-1408 b:want_to=-1206 b:was_a=-523 b:was_as=-625
b:was_brought=-736 b:was_chang=506 b:was_compar=116 b:was_dark=-578 b:was_full=-203 b:was_in=36 b:was_left=-136
b:was_look=179 b:was_lost=-577 b:was_made=-372 b:was_mov=-79 b:was_no=-297 b:was_not=-1075 b:was_on=379 b:was_over=375
b:was_put=431 b:was_right=-588 b:was_sent=-33 b:was_shut=-220 b:was_split=794 b:was_still=306 b:was_taken=655
b:was_the=-317 b:was_there=581 b:was_to=307 b:was_written=445 b:watch_the=-52 b:way_round=-533 b:way_the=1898
b:way_to=-783 b:we_are=-1347 b:we_ask=-725 b:we_can=-438 b:we_could=-541 b:we_did=-70 b:we_do=-182 b:we_gave=-271
b:we_had=495 b:we_have=-784 b:we_know=2290 b:we_lost=-265 b:we_pull=-273 b:we_saw=-562 b:we_send=262 b:we_took=-740
b:we_want=-896 b:we_were=-1414 b:we_will=5099 b:we_would=-582 b:web_page=-768 b:went_into=313 b:went_out=-751
b:went_to=-273 b:were_given=-427 b:were_in=-730 b:were_made=-859 b:were_not=237 b:were_number=129 b:were_out=69
b:were_told=-750 b:what_caus=3000 b:what_had=-9 b:what_happen=2719 b:what_i=-1570 b:what_is=3638 b:what_it=1451
b:what_its=-433 b:what_the=1083 b:what_we=-1353 b:what_you=2951 b:when_a=2618 b:when_the=-2314 b:when_they=801
b:where_it=-1315 b:where_the=-889 b:where_two=1779 b:whether_the=-592 b:whether_we=-102 b:which_a=-1776
b:which_is=-2840 b:which_the=506 b:which_was=-575 b:while_it=122 b:while_two=-640 b:who_had=-670 b:who_is=-1978
b:who_want=-842 b:who_was=-1102 b:whole_thing=-1045 b:why_the=-1262 b:will_be=1082 b:will_not=2020 b:with_a=-2732
b:with_an=271 b:with_the=-1973 b:with_us=-293 b:within_ten=-379 b:within_the=-77 b:without_a=1103 b:without_being=285
b:without_it=1182 b:without_secure=-439 b:word_we=177 b:work_again=-1008 b:work_and=-1016 b:work_day=-329 b:work_on=135
b:would_have=-2654 b:would_not=-473 b:write_down=-1083 b:write_to=-1456 b:wrote_down=2736 b:wrote_the=268
b:year_and=1382 b:year_the=-928 b:you_a=-158 b:you_cannot=1251 b:you_do=560 b:you_find=449 b:you_have=2730
b:you_will=-1641 general=12091 len:0=-7963 len:1=365 len:2=-4731 len:3=3438 len:4=-1636 len:5=-370 present=7010 w:a=-36
w:abebe=-387 w:about=-2142 w:above=1326 w:access=-84 w:accident=4106 w:accord=-311 w:account=669 w:acknowledg=-552
w:acknowledge=18 w:add=-1944 w:address=-84 w:affect=-1760 w:after=-5226 w:afternoon=219 w:again=-2077 w:against=-963
w:age=6038 w:agnieszka=11 w:ahead=399 w:alarm=1386 w:alert=-3329 w:all=-5314 w:allow=-11 w:alone=2317 w:along=-874
w:aloud=-1368 w:although=-430 w:am=-66 w:an=-52 w:and=-1259 w:another=-1672 w:answer=-2518 w:any=3095 w:anyone=-45
w:anyth=-2401 w:apart=1843 w:app=-1319 w:application=-76 w:approval=-276 w:approx=84 w:april=-584 w:archive=254
w:are=9109 w:around=2099 w:arriv=-509 w:as=948 w:ask=-188 w:assume=-1491 w:at=1191 w:audit=-1441 w:aug=384
w:august=-910 w:author=165 w:authorisation=-237 w:automate=4112 w:autumn=-865 w:availability=-1175 w:away=141
w:back=-1118 w:backup=1460 w:bad=775 w:bakery=-950 w:bank=135 w:barrier=-266 w:batch=-193 w:batche=-560 w:battery=155
w:be=1796 w:became=-2 w:because=1843 w:been=390 w:before=4009 w:began=-294 w:begun=373 w:behind=-336 w:being=-1646
w:bell=-540 w:belong=-957 w:belt=-2650 w:beside=3130 w:best=-99 w:better=3615 w:between=-477 w:bill=-1865 w:bind=-2053
w:bit=437 w:blink=-207 w:board=-402 w:bohdan=-562 w:book=278 w:both=434 w:bother=-936 w:box=-11 w:branche=487
w:bread=1944 w:bridge=-711 w:broker=-223 w:brought=-843 w:browser=-2107 w:build=308 w:built=-1002 w:bundle=40 w:bus=217
w:but=-1778 w:buy=4212 w:by=1982 w:cabinet=-1119 w:cable=-756 w:cache=3287 w:calendar=-1630 w:call=-575 w:calm=3995
w:came=-1780 w:can=325 w:canary=-144 w:cannot=592 w:car=218 w:card=-1172 w:care=-55 w:carri=-369 w:carrier=-279
w:carrier'=-578 w:carry=3862 w:case=-2652 w:catalogue=-208 w:caus=2950 w:cause=-928 w:cdn=-137 w:cellar=-552
w:centre=-441 w:certificat=297 w:certificate=-380 w:chang=-1539 w:change=-3840 w:channel=-507 w:charg=3369
w:charge=-1017 w:chat=-293 w:check=-121 w:claim=-794 w:client=760 w:climate=402 w:clinic=-301 w:clock=-219 w:clos=-802
w:code=-2246 w:coffee=-1038 w:colleague=177 w:column=-311 w:come=-117 w:command=-190 w:communication=-278
w:company=-789 w:compar=-862 w:compare=-2015 w:complaint=-405 w:concentrator=-645 w:concern=-123 w:confirm=-664
w:connect=321 w:connection=-567 w:consumer=304 w:control=-690 w:coo=-28 w:cookie=-178 w:cool=568 w:copy=-1445
w:correct=3268 w:correction=1695 w:cost=1828 w:could=-452 w:count=3748 w:counter=2572 w:course=1520 w:crew=-1086
w:cupboard=-968 w:customer=-5297 w:daily=-1700 w:dark=-1372 w:data=-1206 w:database=-283 w:date=3396 w:day=-1659
w:december=-655 w:decide=603 w:decision=4528 w:decoration=4502 w:default=4146 w:delay=-593 w:deliver=-1041
w:delivery=-760 w:depot=-253 w:derive=-567 w:describ=73 w:desk=-795 w:detail=794 w:detection=-604 w:did=54
w:differ=-1303 w:different=-1149 w:disk=-460 w:disruption=-141 w:do=-72 w:document=-422 w:doe=4709 w:done=3252
w:door=2026 w:double=299 w:down=957 w:drain=-59 w:draw=5191 w:drill=-782 w:driver=-1187 w:drop=-866 w:dropp=1372
w:drove=-522 w:dry=-1423 w:due=2929 w:duplicate=49 w:dur=-364 w:duration=442 w:duty=-320 w:each=-4108 w:earlier=-1134
w:early=1598 w:easter=-925 w:edge=-2396 w:eight=309 w:eleven=-1767 w:else=-3085 w:emergency=-1018 w:empti=-899
w:empty=-2635 w:end=1992 w:enforce=-121 w:engineer=-469 w:entry=553 w:equal=-223 w:error=-788 w:euro=182 w:even=295
w:event=9848 w:ever=-1871 w:every=7397 w:everybody=1462 w:everyth=-119 w:exactly=-3187 w:exchang=-601 w:exchange=-1314
w:exist=-827 w:expect=-329 w:experiment=-106 w:explain=-220 w:export=-940 w:eye=-496 w:factor=-806 w:fail=1578
w:failure=-604 w:fall=-401 w:far=-3011 w:fault=-940 w:fed=-2142 w:feed=371 w:fell=146 w:field=-1719 w:fifty=310
w:figure=-2123 w:file=-1619 w:fill=-699 w:film=-271 w:final=-1214 w:find=-1190 w:finish=319 w:first=1140 w:five=-491
w:flag=-217 w:float=245 w:floor=-638 w:folder=-902 w:follow=-5955 w:for=-4400 w:forgotten=2873 w:form=-1508
w:forty=-779 w:forward=-942 w:found=-2287 w:four=1921 w:free=281 w:friday=-1768 w:from=-2959 w:front=-649 w:froze=-288
w:full=-2138 w:funny=3445 w:future=5881 w:gate=-959 w:gateway=-584 w:gave=-1081 w:generator=330 w:get=-974 w:give=-1817
w:given=-1073 w:go=-1294 w:goe=2713 w:going=349 w:gone=-1378 w:good=2160 w:got=-1729 w:graph=-3584 w:green=1341
w:ground=-743 w:group=2974 w:guard=311 w:guess=-229 w:guild=-226 w:h=-2078 w:habit=-360 w:had=-4763 w:half=-4922
w:hall=-1394 w:hand=-1106 w:hand-over=-2668 w:handover=-2788 w:hang=4352 w:happen=3719 w:harbour=-23 w:harmless=-663
w:has=-128 w:have=-315 w:he=-481 w:head=2542 w:header=-1232 w:heard=-255 w:heat=-41 w:held=265 w:help=-1378
w:hence=-360 w:her=103 w:here=-2646 w:him=-786 w:his=1679 w:history=-140 w:hold=5959 w:holiday=924 w:home=4408
w:hospital=-434 w:host=-620 w:hot=-166 w:hotline=890 w:hour=-4253 w:house=-579 w:household=-1824 w:how=-1095 w:hub=-493
w:hurt=4265 w:hygrometer=-1197 w:i=-6995 w:i'd=3088 w:id=2076 w:idea=2845 w:if=732 w:image=356 w:impact=-1458
w:in=-5006 w:inc=32 w:inform=22 w:instead=-1211 w:internal=-2454 w:into=-966 w:invoice=-2425 w:is=5292 w:it=2321
w:its=301 w:itself=5209 w:january=612 w:ji-woo=174 w:job=2909 w:join=-325 w:june=105 w:just=-9 w:k=-519 w:keep=-462
w:kept=4783 w:key=2014 w:kind=7835 w:kitchen=-267 w:knew=-2987 w:know=6842 w:known=79 w:language=475 w:laptop=307
w:last=976 w:late=90 w:later=2226 w:lead=-199 w:leak=-500 w:learn=283 w:leave=312 w:led=-211 w:ledger=107 w:left=3010
w:legal=225 w:less=2396 w:let=-1501 w:letter=315 w:level=-2383 w:lift=-184 w:light=1562 w:lik=-1025 w:like=-668
w:limit=5560 w:line=-1587 w:list=1613 w:liv=-311 w:live=2078 w:load=18 w:loan=6637 w:lock=-191 w:log=-2769
w:login=-2341 w:long=-1114 w:longer=-2611 w:look=3598 w:loss=1037 w:lost=-1127 w:luck=411 w:lumi=259 w:m=-1276
w:machine=3052 w:made=5237 w:mail=-3287 w:make=977 w:management=-894 w:manager=-845 w:many=-2196 w:map=281 w:march=182
w:mark=-309 w:market=-725 w:mast=-558 w:matter=-3235 w:may=-1593 w:me=-1675 w:mean=-1243 w:medishare=-67 w:meet=887
w:mei=33 w:memorandum=-2448 w:mend=-299 w:message=-604 w:met=-326 w:meter=-2113 w:middle=-161 w:midnight=-1227
w:mihai'=-252 w:min=-676 w:minute=-2858 w:mirror=748 w:miss=-1084 w:mitigate=18 w:mixture=-425 w:monday=-1701
w:money=2008 w:month=120 w:mood=-2437 w:more=3533 w:morn=2469 w:most=1064 w:mov=-1506 w:move=1807 w:much=-997
w:music=-932 w:must=453 w:my=2098 w:name=-3469 w:need=14177 w:network=1549 w:never=2736 w:new=318 w:next=1194
w:night=-1585 w:nine=-2921 w:no=1124 w:noa=-1238 w:nobody=4791 w:node=-535 w:none=-2597 w:noon=-629 w:not=2648
w:note=-2913 w:noth=-5549 w:notice=-862 w:now=272 w:nowhere=-507 w:number=-61 w:nurse=-259 w:o'clock=-213 w:october=567
w:of=-3330 w:off=1264 w:offer=692 w:office=-3409 w:offline=-997 w:offset=224 w:often=1867 w:old=1150 w:on=-1859
w:once=3935 w:one=3446 w:only=3220 w:open=-2076 w:opt=-729 w:opt-out=39 w:opted-out=-946 w:or=374 w:order=-4337
w:origin=282 w:other=2915 w:ought=246 w:our=-3480 w:out=-3062 w:outside=-2470 w:over=-1704 w:own=615 w:owner=2567
w:page=-6363 w:paid=1442 w:panel=-2328 w:paper=2978 w:parcel=-1398 w:park=-326 w:part=15880 w:pass=-440 w:passenger=175
w:password=-104 w:past=-57 w:pay=8185 w:payment=214 w:people=10677 w:per=-1330 w:percent=48 w:permit=-668
w:person=-1335 w:phone=-568 w:picture=-1542 w:piec=369 w:pipe=-203 w:pizza=-1570 w:plac=-648 w:place=-3191 w:plan=5639
w:plann=66 w:platform=-220 w:please=-2456 w:plu=-385 w:plug=-1077 w:plugg=246 w:point=-1781 w:pool=316 w:porter'=-451
w:position=-26 w:post=-15 w:present=-1195 w:pressure=-7 w:price=-4616 w:print=-2764 w:printer=-972 w:product=-603
w:project=3732 w:promis=-1040 w:proof=-642 w:protocol=-1647 w:provider=-150 w:pull=358 w:pump=-854 w:purge=-1013
w:purpose=-284 w:push=-841 w:put=-2701 w:quarter=-458 w:query=-252 w:question=46 w:queue=296 w:quickly=26 w:quiet=2471
w:r=-212 w:radio=-143 w:rafe=-300 w:ran=442 w:random=-391 w:rang=-2187 w:rather=-1618 w:raw=-121 w:reach=-1377
w:read=-5355 w:reader=-611 w:reading=-828 w:real=-137 w:reason=398 w:receipt=-27 w:receiv=-629 w:receiver=-1018
w:recipe=-363 w:recipient=-809 w:recomputation=-242 w:reconcile=-10 w:red=1884 w:redemption=-96 w:referral=-1277
w:refuse=-520 w:regulator=828 w:release=-652 w:remov=2235 w:renam=-1206 w:rename=-1625 w:renew=-359 w:repair=3673
w:replac=-1601 w:report=-2827 w:repository=-905 w:request=554 w:reset=-1615 w:resolve=18 w:rest=-1585 w:restart=-1951
w:restore=1617 w:revenue=395 w:review=-2661 w:reviewer=-2786 w:right=-3210 w:ring=-3286 w:road=-436 w:role=-725
w:roll=-349 w:rollback=-822 w:room=-2219 w:round=-1356 w:router=-1740 w:row=85 w:rule=4514 w:run=-2584 w:runbook=-588
w:runn=-375 w:safe=150 w:safety=1449 w:said=-3282 w:sale=-788 w:same=252 w:sat=150 w:sav=56 w:save=2705 w:saw=-1788
w:say=3166 w:school=-2010 w:screen=-855 w:script=-1570 w:seam=2596 w:second=-2421 w:secondary=-775 w:secretary=-477
w:secure=-266 w:security=-690 w:see=-2469 w:seen=643 w:segment=-704 w:send=-2736 w:sender=94 w:sensor=-239 w:sent=1057
w:september=274 w:server=-1429 w:service=-19 w:set=-4612 w:settl=-382 w:sev=55 w:seven=-3023 w:shar=2205 w:share=-350
w:she=-1014 w:shelf=-237 w:shift=672 w:ship=-1771 w:shoe=-2275 w:shop=-1027 w:short=-1245 w:should=6498 w:shout=689
w:show=-656 w:shown=-1770 w:shut=-827 w:side=990 w:sign=445 w:silence=1628 w:since=-690 w:single=-1572 w:site=-810
w:six=-1479 w:slip=1680 w:slow=-591 w:sluice=-352 w:small=627 w:snapshot=-1901 w:so=-4713 w:software=-747 w:sold=-740
w:some=3089 w:somebody=1515 w:somebody'=2149 w:someth=1547 w:sooner=3296 w:sorry=-1312 w:sort=-792 w:south=-299
w:space=-1497 w:speak=-1825 w:split=-703 w:spr=-1646 w:stand=587 w:start=-1800 w:stay=6148 w:step=-33 w:still=510
w:stood=331 w:stop=-3416 w:stopp=423 w:store=1319 w:story=-5328 w:stranger=-390 w:struck=-353 w:stuck=-249 w:such=-128
w:suffix=6730 w:sum=-670 w:summer=-605 w:sunday=-408 w:supplier=-1878 w:support=-447 w:switch=6315 w:synthetic=-676
w:system=5573 w:table=-2148 w:tablet=-369 w:take=-5437 w:talk=-1045 w:team=-1139 w:telephone=-901 w:tell=2037
w:template=-634 w:temporary=1297 w:ten=284 w:test=2860 w:text=-967 w:textile=402 w:than=139 w:thank=-3049 w:that=1525
w:the=-5194 w:their=-2290 w:them=1620 w:then=514 w:there=-5186 w:they=3951 w:thi=-6545 w:thing=5034 w:think=499
w:third=-241 w:those=101 w:thought=5089 w:thousand=-690 w:three=-39 w:through=197 w:throw=-675 w:thrown=-510 w:thu=129
w:thursday=718 w:ticket=-3601 w:tile=-87 w:till=-2197 w:time=-4434 w:timeout=154 w:to=-3376 w:together=-312
w:told=-2680 w:tone=-1404 w:too=2639 w:took=-959 w:tool=-1135 w:topic=-1227 w:total=417 w:town=-917 w:trad=-134
w:trader=-28 w:traffic=-593 w:train=-537 w:tram=-870 w:translation=-1572 w:travel=5364 w:treat=-1123 w:tri=180
w:truck=248 w:true=-171 w:trust=5016 w:try=138 w:tuesday=-878 w:turn=-1701 w:twelve=-198 w:twenty=-513 w:twice=863
w:two=-79 w:under=-925 w:understand=-69 w:understood=2816 w:unit=3990 w:until=-2206 w:up=-3289 w:updat=517
w:update=-2797 w:us=-2077 w:usage=-2612 w:use=5038 w:used=104 w:user=-528 w:usual=-576 w:utc=302 w:value=-151
w:valve=-1682 w:vendor=-1040 w:vendor'=-758 w:version=-662 w:visitor=-1073 w:volunteer=1347 w:vote=3799 w:voucher=-2452
w:wait=-2180 w:walk=391 w:wall=2643 w:want=-2786 w:warehouse=-375 w:was=-5730 w:watch=1600 w:water=-470 w:way=105
w:we=-4473 w:we've=-1442 w:web=-862 w:week=918 w:weight=-125 w:well=2604 w:went=-2969 w:were=-3287 w:what=4569
w:whatever=2525 w:when=3575 w:whenever=5393 w:where=3409 w:whether=-813 w:which=-1632 w:while=-254 w:who=4734
w:whoever=-307 w:whole=-696 w:whose=-942 w:why=-1330 w:will=4183 w:wing=402 w:with=-3977 w:within=-817 w:without=3255
w:word=-3224 w:work=9626 w:worse=1597 w:worth=102 w:would=-5354 w:writ=22 w:write=-4790 w:written=-2665 w:wrong=5005
w:wrote=2971 w:year=2475 w:yet=156 w:you=4302 w:your=-3610 w:zero=-375 w:zeynep=-286
'''
