"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "f31761ceaf6e9533ed779aa75d03a81026e9548750f9cb4da14f17a3c1826c5d"
OFFSET = 0
WEIGHTS = r'''
1:!=-779 1:"=-241 1:#=-7936 1:$=-7970 1:%=483 1:(=-399 1:)=-399 1:,=-1326 1:.=-922 1::=-5045 1:;=1484 1:<he>=-389
1:<i>=-4424 1:<they>=1179 1:<we>=1408 1:<you>=175 1:?=-750 1:AC=-2946 1:BAD=2604 1:CHOSE=-885 1:CIRC=4874 1:CLAIM=65
1:DAY=-8576 1:ELSE=2434 1:FAILV=-2825 1:FAULT=-595 1:FOLLOW=1302 1:GOOD=-771 1:IDLE=-6713 1:INSULT=-2943 1:KNEW=4647
1:M=571 1:M's=-3883 1:MORAL=1027 1:N=-4727 1:N's=1372 1:P=5286 1:P's=-1338 1:PERC=-5278 1:SANC=-1889 1:T=-4663
1:T's=3792 1:^=-7970 1:a=-2263 1:about=-201 1:again=8452 1:all=-3581 1:also=1839 1:although=-790 1:am=-1321 1:an=-2571
1:and=-175 1:any=-712 1:anyone=-1041 1:are=-5226 1:as=-2358 1:at=-4508 1:be=-301 1:because=-3533 1:been=-2853
1:being=1930 1:both=-4116 1:but=6651 1:by=-2115 1:can=4020 1:cannot=-1169 1:could=-1028 1:did=4228 1:do=1037
1:does=-861 1:during=1502 1:each=-280 1:else=-200 1:even=-524 1:ever=953 1:everybody=3950 1:everyone=-263 1:for=-460
1:from=-922 1:further=-1570 1:get=-306 1:got=-1491 1:had=-3764 1:has=-4222 1:have=-4376 1:here=-2114 1:how=-4041
1:if=-588 1:in=-1697 1:instead=-1385 1:into=-3355 1:is=-1497 1:it=-1498 1:its=-2351 1:itself=-1783 1:just=-1383
1:let=2917 1:like=-2164 1:more=-1544 1:most=-2215 1:must=-712 1:never=-596 1:no=-4781 1:nobody=-3570 1:not=-7160
1:of=-4820 1:off=-1048 1:on=6137 1:once=844 1:one=-18 1:only=-157 1:or=-1922 1:other=-3475 1:out=3237 1:over=4576
1:own=-3583 1:per=1239 1:please=-369 1:same=-2903 1:should=-4363 1:since=-3000 1:so=5319 1:some=-4548 1:somebody=-2381
1:still=-637 1:such=2827 1:than=-4852 1:that=-1725 1:the=-1819 1:then=5007 1:there=-5924 1:this=4957 1:those=-875
1:three=3879 1:through=849 1:to=136 1:too=-2302 1:twice=-4625 1:two=4793 1:under=-1351 1:until=9353 1:up=2505
1:very=-1562 1:was=596 1:were=4793 1:what=-3987 1:when=-4905 1:where=-2214 1:whether=-2495 1:which=2293 1:while=5304
1:who=-4484 1:why=100 1:will=-5617 1:with=-2914 1:within=-311 1:without=-2040 1:would=-2415 1:x=-368 1:xed=774
1:xing=-6746 1:xly=35 1:yet=-457 1:|=173 2:!_$=-488 2:"_"=-874 2:"_$=86 2:"_,=-2498 2:"_.=2750 2:"_M=-797 2:"_no=-405
2:"_what=-379 2:"_x=3982 2:"_xed=6376 2:"_xing=-1187 2:#_#=-2359 2:#_$=2388 2:#_%=483 2:#_(=-1253 2:#_AC=-876
2:#_DAY=-2620 2:#_M=-3178 2:#_N=1484 2:#_P=310 2:#_and=894 2:#_for=-307 2:#_of=-163 2:#_on=-1401 2:#_the=-1367
2:#_to=628 2:#_was=-1150 2:#_when=-565 2:#_x=3973 2:#_xed=-1224 2:#_|=173 2:%_of=1837 2:(_#=-629 2:(_M=-1335 2:(_N=3751
2:(_x=-746 2:)_$=-4257 2:)_.=3234 2:,_"=-840 2:,_#=1618 2:,_<i>=-1112 2:,_<we>=823 2:,_GOOD=-2354 2:,_M=896 2:,_N=2614
2:,_PERC=-55 2:,_a=3578 2:,_all=-1502 2:,_although=-790 2:,_and=2016 2:,_as=-4013 2:,_because=1333 2:,_but=-1862
2:,_by=-3897 2:,_each=-1689 2:,_for=2067 2:,_from=1147 2:,_in=-1242 2:,_it=665 2:,_no=285 2:,_nobody=-1062
2:,_not=-1584 2:,_of=-412 2:,_on=1023 2:,_one=1621 2:,_since=-1790 2:,_so=425 2:,_somebody=28 2:,_the=584 2:,_then=4838
2:,_to=-1750 2:,_two=1608 2:,_was=-1273 2:,_when=-1342 2:,_which=4409 2:,_who=-650 2:,_with=-2879 2:,_x=-825
2:,_xed=5606 2:,_xing=-90 2:,_xly=4104 2:._#=-2185 2:._$=-853 2:._x=-276 2::_#=-92 2::_<we>=-652 2::_DAY=-489 2::_M=71
2::_N=-2474 2::_a=-1070 2::_about=-920 2::_by=-923 2::_it=2016 2::_the=-3118 2::_x=353 2:;_$=3671 2:;_<they>=-334
2:;_the=251 2:<he>_.=2316 2:<he>_M=-794 2:<he>_P=-1417 2:<he>_did=1588 2:<he>_had=-682 2:<he>_x=-1950 2:<i>_CHOSE=-362
2:<i>_M=-999 2:<i>_PERC=2042 2:<i>_am=-1101 2:<i>_have=-226 2:<i>_was=-2556 2:<i>_x=-2441 2:<they>_.=-779
2:<they>_CIRC=2262 2:<they>_M=3239 2:<they>_PERC=-213 2:<they>_are=-2373 2:<they>_do=2 2:<they>_have=-1443
2:<they>_in=-1003 2:<they>_own=-337 2:<they>_were=-3722 2:<they>_x=235 2:<they>_xed=1410 2:<we>_,=-698 2:<we>_.=4064
2:<we>_CLAIM=-2170 2:<we>_GOOD=-1338 2:<we>_M=-4890 2:<we>_P=1243 2:<we>_PERC=1492 2:<we>_a=-538 2:<we>_are=-994
2:<we>_can=2233 2:<we>_could=1323 2:<we>_did=4836 2:<we>_do=-2887 2:<we>_had=-3972 2:<we>_have=-1434 2:<we>_own=-1637
2:<we>_were=-3112 2:<we>_will=-1059 2:<we>_would=-659 2:<we>_x=-161 2:<we>_xed=3599 2:<we>_xly=-1098 2:<you>_.=-1753
2:<you>_a=-16 2:<you>_cannot=-653 2:<you>_do=4987 2:<you>_have=266 2:<you>_x=-597 2:<you>_xed=-743 2:AC_#=-392
2:AC_$=-540 2:AC_AC=-1090 2:AC_N=-526 2:AC_and=-728 2:AC_of=656 2:AC_x=-265 2:BAD_of=-2354 2:CHOSE_to=-83
2:CHOSE_x=-1106 2:CIRC_.=591 2:CIRC_M=-2472 2:CIRC_at=1404 2:CIRC_by=1865 2:CIRC_off=-486 2:CIRC_on=-771
2:CIRC_one=-2441 2:CIRC_the=3488 2:CIRC_to=-1721 2:CIRC_x=4706 2:CLAIM_that=-1130 2:CLAIM_to=-2315 2:CLAIM_x=4301
2:CLAIM_xing=-966 2:DAY_#=-896 2:DAY_$=280 2:DAY_,=-751 2:DAY_.=2297 2:DAY_<we>=-882 2:DAY_and=-1049 2:DAY_at=-1899
2:DAY_only=-1385 2:DAY_the=-1232 2:DAY_x=-1507 2:ELSE_than=-875 2:ELSE_x=1722 2:FAILV_in=-1660 2:FOLLOW_.=-1175
2:GOOD_.=2633 2:GOOD_<we>=-2345 2:GOOD_<you>=-809 2:GOOD_for=-489 2:GOOD_the=4190 2:GOOD_to=-1945 2:IDLE_.=60
2:KNEW_,=3752 2:KNEW_<we>=-1613 2:KNEW_by=1241 2:KNEW_of=1479 2:KNEW_the=2008 2:KNEW_x=589 2:M's_M=-683 2:M's_own=-661
2:MORAL_.=-150 2:M_"=-1871 2:M_#=-2315 2:M_$=-2386 2:M_(=-218 2:M_,=7894 2:M_.=1802 2:M_:=-1707 2:M_;=-4243
2:M_<we>=-2005 2:M_CIRC=-2619 2:M_CLAIM=-1626 2:M_PERC=-3875 2:M_a=-699 2:M_and=99 2:M_are=-2059 2:M_as=-1034
2:M_at=187 2:M_because=-915 2:M_by=1774 2:M_can=1332 2:M_could=-2563 2:M_did=-1764 2:M_for=-5671 2:M_from=-3024
2:M_had=779 2:M_has=885 2:M_in=2200 2:M_is=-4603 2:M_it=382 2:M_must=704 2:M_nobody=-524 2:M_of=-5210 2:M_off=1720
2:M_on=-1387 2:M_only=-1000 2:M_out=2041 2:M_over=-889 2:M_per=-1291 2:M_still=-784 2:M_that=-1031 2:M_the=-2881
2:M_then=-922 2:M_to=4398 2:M_twice=-112 2:M_was=13880 2:M_were=3089 2:M_which=-423 2:M_will=-1138 2:M_with=-1110
2:M_within=1163 2:M_without=-1668 2:M_x=-4324 2:M_xed=-5306 2:M_xing=2174 2:N's_M=2605 2:N_#=-578 2:N_$=-867 2:N_)=3225
2:N_,=429 2:N_.=-3452 2:N_:=-206 2:N_CLAIM=-1201 2:N_PERC=-413 2:N_and=-22 2:N_but=-1801 2:N_had=-1408 2:N_x=2285
2:N_xed=2148 2:P's_M=-2318 2:P's_x=4333 2:PERC_,=-1268 2:PERC_.=-2284 2:PERC_<you>=400 2:PERC_and=665 2:PERC_at=124
2:PERC_for=3763 2:PERC_how=-139 2:PERC_in=717 2:PERC_it=-1715 2:PERC_of=-978 2:PERC_that=-331 2:PERC_the=4424
2:PERC_to=-1886 2:PERC_what=-517 2:PERC_with=252 2:PERC_x=-3660 2:PERC_xly=-1099 2:P_)=-280 2:P_,=3913 2:P_.=-5605
2:P_:=-1600 2:P_CLAIM=-1784 2:P_KNEW=4398 2:P_PERC=2463 2:P_a=-572 2:P_and=-1856 2:P_at=-1363 2:P_did=1539 2:P_for=1996
2:P_got=-920 2:P_had=1842 2:P_have=-222 2:P_in=-3778 2:P_is=-902 2:P_of=-3240 2:P_on=-280 2:P_to=1213 2:P_was=-4214
2:P_were=9798 2:P_who=-3538 2:P_will=-487 2:P_with=9 2:P_x=7300 2:P_xed=7071 2:P_xly=-991 2:T's_P=2008 2:T's_x=-2223
2:T_,=-1398 2:T_.=4337 2:T_:=-653 2:T_CIRC=-1343 2:T_PERC=-1937 2:T_and=976 2:T_for=-1655 2:T_had=-5289 2:T_has=-454
2:T_have=-849 2:T_in=-1904 2:T_is=692 2:T_of=-653 2:T_that=-592 2:T_to=975 2:T_was=2502 2:T_will=-781 2:T_x=4580
2:T_xed=-2887 2:^_#=-5036 2:^_<i>=-842 2:^_<they>=-2537 2:^_<we>=865 2:^_<you>=5093 2:^_AC=-273 2:^_GOOD=-955
2:^_M=-3088 2:^_N=1261 2:^_N's=-320 2:^_P=10755 2:^_PERC=-345 2:^_T=1444 2:^_a=-3934 2:^_all=2539 2:^_an=-650
2:^_and=-3474 2:^_anyone=-275 2:^_as=5752 2:^_at=-3395 2:^_by=-623 2:^_each=-1074 2:^_for=-2241 2:^_from=5745
2:^_if=-1041 2:^_in=6066 2:^_it=-8196 2:^_no=-3109 2:^_nobody=-3302 2:^_not=-698 2:^_on=-2048 2:^_one=778 2:^_so=-2191
2:^_some=-1154 2:^_that=-1440 2:^_the=-1281 2:^_there=-2168 2:^_this=-2777 2:^_three=3836 2:^_to=-1179 2:^_two=3730
2:^_what=3595 2:^_when=-1026 2:^_where=-2380 2:^_with=-2078 2:^_x=1753 2:^_xed=8052 2:^_xing=-5868 2:^_xly=-274
2:a_BAD=-1540 2:a_CIRC=3470 2:a_DAY=-242 2:a_ELSE=-76 2:a_M=5648 2:a_P=-321 2:a_T=-1577 2:a_x=-3194 2:a_xed=-1617
2:a_xing=-1253 2:a_xly=575 2:about_#=-1008 2:about_a=-1741 2:about_it=5499 2:about_the=-530 2:about_x=-1404
2:again_,=6763 2:again_.=-623 2:again_in=1489 2:all_#=269 2:all_.=2541 2:all_M=2163 2:all_P=-1526 2:all_of=-1234
2:all_the=-3375 2:all_x=-587 2:although_the=-790 2:am_not=-17 2:an_M=-3153 2:an_P=-673 2:an_x=985 2:and_"=4367
2:and_#=3717 2:and_<he>=1233 2:and_<i>=974 2:and_<they>=-1186 2:and_<we>=-2399 2:and_CLAIM=1758 2:and_M=-1675
2:and_N=-1808 2:and_PERC=6385 2:and_a=2593 2:and_by=-1912 2:and_each=562 2:and_had=1782 2:and_has=-1516 2:and_is=-639
2:and_it=653 2:and_let=3380 2:and_no=1091 2:and_nobody=-90 2:and_not=-3053 2:and_that=4216 2:and_the=1669
2:and_then=-1310 2:and_those=-429 2:and_two=-1836 2:and_was=117 2:and_were=-3926 2:and_what=-1488 2:and_when=-312
2:and_x=-4165 2:and_xed=5433 2:and_xing=-654 2:anyone_who=-275 2:are_.=-729 2:are_CIRC=-1174 2:are_GOOD=-1164
2:are_a=-521 2:are_not=-450 2:are_x=-2374 2:are_xed=-668 2:are_xing=-444 2:as_"=2168 2:as_a=2744 2:as_in=-2058
2:as_it=483 2:as_the=-1715 2:as_x=-1831 2:as_xed=-1428 2:at_#=-5168 2:at_M=187 2:at_N=-245 2:at_all=420 2:at_on=-1215
2:at_once=789 2:at_the=-984 2:at_x=1172 2:be_,=-1182 2:be_CLAIM=7532 2:be_PERC=-1256 2:be_a=-786 2:be_in=-1014
2:be_x=531 2:be_xed=-572 2:because_of=185 2:because_the=-1150 2:because_x=-1288 2:been_CIRC=-2644 2:been_GOOD=2468
2:been_KNEW=82 2:been_PERC=-4029 2:been_x=4228 2:been_xed=-806 2:been_xing=-113 2:being_PERC=-570 2:both_,=-660
2:both_M=-429 2:both_x=-1288 2:but_x=2313 2:by_#=-2430 2:by_:=-1027 2:by_<they>=2594 2:by_DAY=-301 2:by_M=3340
2:by_P=3133 2:by_a=-2026 2:by_itself=-305 2:by_no=-706 2:by_nobody=-269 2:by_one=2096 2:by_somebody=37 2:by_the=-497
2:by_two=-872 2:by_which=-1941 2:by_x=2269 2:by_xing=-264 2:can_be=4425 2:can_x=474 2:cannot_x=-847 2:could_be=-1256
2:could_have=-1330 2:could_not=1463 2:could_x=96 2:did_.=-770 2:did_not=-6336 2:did_what=-2549 2:did_x=7242
2:did_xing=3869 2:do_not=176 2:do_with=-287 2:does_it=-82 2:does_not=110 2:during_x=-1133 2:each_M=-137 2:each_of=-1384
2:each_other=-1752 2:each_x=1905 2:each_xed=2835 2:else_x=236 2:even_the=-524 2:for_#=-1263 2:for_,=-666 2:for_.=-2921
2:for_<we>=2631 2:for_ELSE=-1404 2:for_M=662 2:for_a=705 2:for_an=501 2:for_each=-1829 2:for_it=-931 2:for_other=-969
2:for_that=-252 2:for_the=3994 2:for_those=-327 2:for_three=-79 2:for_x=-2161 2:for_xing=710 2:from_#=-1041
2:from_M=-803 2:from_N=44 2:from_P=-911 2:from_a=1127 2:from_it=-363 2:from_one=-2077 2:from_the=4420 2:from_x=-3990
2:further_x=-1570 2:had_PERC=-268 2:had_a=3520 2:had_been=-3937 2:had_it=1184 2:had_no=1719 2:had_not=-532
2:had_the=5006 2:had_to=-734 2:had_x=-4852 2:had_xed=-3557 2:has_a=-1173 2:has_been=-1359 2:has_no=2979 2:has_to=-632
2:has_x=-643 2:has_xed=-2805 2:have_CIRC=-930 2:have_PERC=-2429 2:have_been=767 2:have_had=-496 2:have_no=-247
2:have_not=646 2:have_the=-11 2:have_to=-1412 2:have_x=1101 2:how_<we>=-560 2:how_it=-512 2:how_the=-1273
2:if_<you>=-400 2:in_#=2817 2:in_.=-616 2:in_<they>=-1339 2:in_<we>=185 2:in_AC=-728 2:in_DAY=-2779 2:in_M=102
2:in_N=-3366 2:in_T=-1945 2:in_a=-460 2:in_again=4598 2:in_all=-1434 2:in_and=1323 2:in_it=-81 2:in_no=2263
2:in_one=1800 2:in_the=-874 2:in_this=4966 2:in_two=2432 2:in_x=1264 2:in_xing=-797 2:instead_of=-1385 2:into_a=898
2:into_the=-392 2:into_x=-906 2:is_,=-675 2:is_.=-155 2:is_CIRC=-856 2:is_ELSE=-107 2:is_PERC=-528 2:is_a=-1371
2:is_how=-874 2:is_in=-103 2:is_no=-675 2:is_not=2310 2:is_on=-1631 2:is_one=-624 2:is_only=-23 2:is_still=-208
2:is_the=24 2:is_to=-604 2:is_where=-670 2:is_x=-3552 2:is_xed=-4504 2:is_xing=-983 2:it_,=-1955 2:it_.=-3291
2:it_by=115 2:it_did=-230 2:it_does=-774 2:it_for=-2165 2:it_had=-171 2:it_is=-1575 2:it_on=-1702 2:it_should=-1132
2:it_to=959 2:it_up=-1532 2:it_was=2935 2:it_would=-1130 2:it_x=-5151 2:it_xed=-238 2:its_M=-3606 2:its_P=-821
2:its_own=1268 2:its_x=809 2:let_the=2403 2:like_to=-382 2:like_x=-559 2:more_than=-2727 2:more_x=1973 2:most_of=-2015
2:most_x=-200 2:must_x=-708 2:never_PERC=-307 2:never_x=2402 2:no_M=240 2:no_one=-1941 2:no_x=-2094
2:nobody_CLAIM=-1185 2:nobody_had=-1226 2:nobody_on=1858 2:nobody_x=-364 2:not_.=-632 2:not_GOOD=-628 2:not_M=-2797
2:not_PERC=-1347 2:not_a=4415 2:not_be=2486 2:not_being=-1053 2:not_in=-1683 2:not_the=-1312 2:not_what=-656
2:not_x=-1596 2:not_xed=-2047 2:not_xing=-1384 2:of_#=-1561 2:of_<he>=-779 2:of_<they>=1328 2:of_<we>=2193
2:of_<you>=-376 2:of_DAY=-110 2:of_M=3168 2:of_P=-1322 2:of_a=-502 2:of_all=-1485 2:of_an=6545 2:of_each=-1327
2:of_it=-3672 2:of_its=-599 2:of_one=505 2:of_the=2276 2:of_this=-1155 2:of_what=-549 2:of_which=-328 2:of_x=2123
2:of_xing=-951 2:off_.=-995 2:off_and=2316 2:off_by=-1377 2:off_the=1980 2:on_#=-2138 2:on_,=-1686 2:on_.=2312
2:on_<i>=-1647 2:on_DAY=-1679 2:on_M=-574 2:on_T=1012 2:on_a=-937 2:on_its=2286 2:on_one=1452 2:on_the=-1502
2:on_to=5160 2:on_what=-26 2:on_x=750 2:once_,=-724 2:once_a=-1114 2:once_the=1587 2:one_,=-2040 2:one_.=-2778
2:one_M=-1891 2:one_P=582 2:one_at=-75 2:one_by=2096 2:one_does=364 2:one_in=2030 2:one_is=-498 2:one_of=2988
2:one_that=-625 2:one_was=-936 2:one_x=-1193 2:only_.=-1385 2:only_PERC=-1284 2:only_as=-398 2:only_x=426 2:or_x=-725
2:other_.=-3445 2:other_M=510 2:other_T=-886 2:other_x=306 2:out_.=-1448 2:out_and=-1524 2:out_in=-1096 2:out_of=-2063
2:out_on=-2777 2:out_with=-926 2:out_x=7867 2:over_,=80 2:over_at=-758 2:over_the=-1083 2:over_to=-1306 2:own_.=-362
2:own_M=-4200 2:own_x=2030 2:per_M=-579 2:please_do=-328 2:same_M=-2218 2:same_x=842 2:same_xing=-980
2:should_PERC=-251 2:should_be=-2254 2:should_x=-885 2:since_#=-199 2:since_,=-696 2:since_the=-1497 2:since_then=4135
2:so_<we>=3067 2:so_it=-1291 2:so_that=9022 2:so_the=-1487 2:so_x=-1569 2:some_x=-1355 2:somebody_PERC=-1525
2:somebody_has=-265 2:somebody_in=-1696 2:somebody_who=-645 2:somebody_x=1002 2:still_PERC=-638 2:still_xing=2039
2:than_#=-444 2:than_<we>=-1676 2:than_a=-911 2:than_the=-687 2:than_x=-1387 2:that_<they>=-217 2:that_<we>=1873
2:that_<you>=-333 2:that_KNEW=-1613 2:that_M=-2533 2:that_P=1603 2:that_a=-924 2:that_can=-1790 2:that_had=187
2:that_is=-630 2:that_it=4186 2:that_nobody=-1760 2:that_one=-718 2:that_the=-1816 2:that_was=5547 2:that_were=-1889
2:that_would=142 2:that_x=-3042 2:that_xed=-991 2:that_xing=1244 2:the_#=-1778 2:the_AC=-553 2:the_CIRC=2018
2:the_DAY=72 2:the_ELSE=6782 2:the_IDLE=-3001 2:the_M=1913 2:the_M's=-3739 2:the_MORAL=5346 2:the_N=-498 2:the_P=-3586
2:the_P's=51 2:the_T=2080 2:the_T's=811 2:the_more=-263 2:the_one=-280 2:the_other=90 2:the_same=-2903 2:the_three=3203
2:the_two=-558 2:the_x=-646 2:the_xed=-470 2:the_xing=-2261 2:the_xly=-1669 2:then_<we>=906 2:then_it=-451
2:then_the=-611 2:then_x=-26 2:then_xed=159 2:there_,=-1278 2:there_.=756 2:there_is=-943 2:there_was=-1213
2:this_,=-1898 2:this_M=-4038 2:this_T=3932 2:this_for=1865 2:this_is=4801 2:this_x=-4617 2:those_who=-716
2:three_.=-1363 2:three_M=-1134 2:three_x=260 2:through_the=410 2:to_#=-1777 2:to_<we>=81 2:to_M=-1004 2:to_N=23
2:to_P=79 2:to_PERC=1311 2:to_a=-2532 2:to_be=356 2:to_get=1292 2:to_have=-1163 2:to_it=-1081 2:to_one=2510
2:to_the=-851 2:to_x=6701 2:too_.=-646 2:too_x=-1656 2:twice_,=451 2:twice_.=-2345 2:twice_x=-532 2:two_,=5235
2:two_M=-1907 2:two_P=-3270 2:two_T=-4010 2:two_and=-2203 2:two_of=5454 2:two_x=-3898 2:two_xed=3734 2:until_#=2400
2:until_DAY=1841 2:until_the=3843 2:up_to=-238 2:was_,=-1171 2:was_.=-1526 2:was_CIRC=3912 2:was_PERC=-3734
2:was_a=2922 2:was_in=-3155 2:was_no=-725 2:was_not=419 2:was_on=536 2:was_over=3470 2:was_still=1997 2:was_that=-466
2:was_the=1694 2:was_there=277 2:was_to=3190 2:was_x=1321 2:was_xed=770 2:was_xing=-1103 2:were_CIRC=4159
2:were_KNEW=1217 2:were_PERC=1706 2:were_in=-1296 2:were_not=-1587 2:were_out=1976 2:were_x=1428 2:were_xed=2520
2:what_<i>=-1522 2:what_<they>=-829 2:what_<we>=3707 2:what_<you>=-120 2:what_had=-934 2:what_is=-182 2:what_it=-1645
2:what_its=-1338 2:what_the=-1421 2:what_x=-192 2:what_xed=-382 2:when_<we>=-1398 2:when_a=-441 2:when_the=-812
2:when_xing=454 2:where_the=-1298 2:where_two=-967 2:where_x=-608 2:whether_the=-1399 2:which_a=69 2:which_is=-3439
2:which_the=2399 2:which_was=2854 2:which_x=862 2:while_it=2657 2:while_two=1429 2:who_CHOSE=-442 2:who_had=-1449
2:who_is=4457 2:who_was=-825 2:who_x=-2201 2:who_xed=-2688 2:why_the=100 2:will_be=-3226 2:will_not=283 2:will_x=-2296
2:with_<they>=-1138 2:with_M=-570 2:with_N=-755 2:with_a=3914 2:with_the=-840 2:with_x=-912 2:within_the=1163
2:within_x=-527 2:without_N=-908 2:without_a=-1721 2:without_being=1153 2:without_it=-22 2:without_xing=-1237
2:would_be=-1130 2:would_have=-724 2:would_not=-175 2:would_x=155 2:x_!=-381 2:x_"=-1130 2:x_#=1553 2:x_$=-1228
2:x_(=-912 2:x_)=-3218 2:x_,=174 2:x_.=-1518 2:x_:=4845 2:x_;=4367 2:x_<he>=-89 2:x_<they>=3388 2:x_<we>=-3754
2:x_<you>=1540 2:x_AC=-838 2:x_CIRC=-3119 2:x_CLAIM=-2109 2:x_FAULT=-448 2:x_FOLLOW=1681 2:x_IDLE=-604 2:x_M=-3556
2:x_N=-2051 2:x_P=-2633 2:x_PERC=2660 2:x_T=5358 2:x_a=-5630 2:x_about=-2004 2:x_again=-720 2:x_all=-112 2:x_an=-2005
2:x_and=4245 2:x_are=582 2:x_as=-2276 2:x_at=-1074 2:x_because=125 2:x_both=396 2:x_by=1875 2:x_could=-821 2:x_did=941
2:x_during=1502 2:x_each=2853 2:x_for=-878 2:x_from=-5737 2:x_had=1484 2:x_has=1107 2:x_how=-183 2:x_if=-476 2:x_in=427
2:x_instead=-1385 2:x_into=-4305 2:x_is=646 2:x_it=2552 2:x_its=-1184 2:x_like=106 2:x_never=1873 2:x_no=-2224
2:x_nobody=30 2:x_of=-2249 2:x_off=316 2:x_on=1432 2:x_once=-1223 2:x_one=313 2:x_only=6022 2:x_or=-743 2:x_out=200
2:x_over=3631 2:x_per=2530 2:x_should=-716 2:x_since=-1497 2:x_so=2671 2:x_some=-377 2:x_somebody=-2040 2:x_still=-656
2:x_than=-1350 2:x_that=-5435 2:x_the=-1437 2:x_there=-2626 2:x_this=-5235 2:x_through=1098 2:x_to=4953 2:x_too=-1196
2:x_twice=-1166 2:x_two=-2794 2:x_until=4191 2:x_up=4635 2:x_was=-3053 2:x_were=3102 2:x_what=-1080 2:x_when=-1504
2:x_where=2749 2:x_whether=-1223 2:x_while=4123 2:x_will=-1569 2:x_with=-1443 2:x_within=-290 2:x_without=-169
2:x_would=-607 2:x_x=3231 2:x_xed=5534 2:x_xing=3484 2:x_xly=1744 2:x_yet=-305 2:xed_"=6098 2:xed_#=-633 2:xed_,=6092
2:xed_.=-3348 2:xed_<you>=-1363 2:xed_M=-2622 2:xed_a=-628 2:xed_again=3211 2:xed_and=-1829 2:xed_as=-1637
2:xed_at=-1338 2:xed_because=-1305 2:xed_but=-2462 2:xed_by=2462 2:xed_for=-1025 2:xed_from=1418 2:xed_in=3065
2:xed_it=-2417 2:xed_like=-1410 2:xed_of=425 2:xed_on=4930 2:xed_once=-691 2:xed_over=-1306 2:xed_since=4291
2:xed_that=-1474 2:xed_the=8712 2:xed_to=-4105 2:xed_twice=-566 2:xed_when=-967 2:xed_with=675 2:xed_without=-1010
2:xed_x=5062 2:xed_xing=3163 2:xed_xly=-2246 2:xing_$=-893 2:xing_,=-3301 2:xing_.=1934 2:xing_;=-945 2:xing_<we>=170
2:xing_M=964 2:xing_about=-386 2:xing_and=-3181 2:xing_else=-522 2:xing_for=1075 2:xing_had=-1361 2:xing_in=-674
2:xing_is=-1316 2:xing_it=-260 2:xing_of=-1936 2:xing_on=5306 2:xing_one=-688 2:xing_that=-272 2:xing_the=-384
2:xing_to=-2618 2:xing_was=-104 2:xing_with=1022 2:xing_x=-494 2:xing_xed=-1357 2:xing_xing=-648 2:xly_,=-1742
2:xly_.=3606 2:xly_:=-1630 2:xly_M=-1802 2:xly_on=3695 2:xly_to=-1277 2:xly_x=4270 2:yet_.=-206 2:|_x=173 3:"_,_and=122
3:"_._$=2750 3:"_no_x=-405 3:"_x_"=4045 3:"_xed_"=6953 3:"_xing_is=-1187 3:#_#_#=-1866 3:#_#_$=-1032 3:#_#_x=-1841
3:#_%_of=1837 3:#_(_#=-1253 3:#_DAY_#=250 3:#_DAY_$=280 3:#_DAY_.=-1230 3:#_DAY_the=-927 3:#_M_,=110 3:#_M_xed=-1503
3:#_N_)=-609 3:#_N_.=339 3:#_N_x=2090 3:#_and_has=-54 3:#_and_the=2113 3:#_and_was=-1130 3:#_and_x=-508
3:#_of_<they>=-296 3:#_of_which=841 3:#_the_x=-954 3:#_to_#=-1703 3:#_x_#=-3918 3:#_x_$=857 3:#_x_)=-1213 3:#_x_,=3892
3:#_x_.=4603 3:#_x_M=385 3:#_x_and=-836 3:#_x_at=-1298 3:#_x_on=1830 3:#_x_were=-1832 3:#_x_x=-4770 3:%_of_M=-506
3:(_#_x=11 3:(_N_,=3751 3:(_x_T=-11 3:)_._$=3234 3:,_#_N=-609 3:,_#_of=841 3:,_<i>_x=-714 3:,_N_.=-1407 3:,_N_x=1376
3:,_a_M=3957 3:,_a_x=-1128 3:,_all_of=-1421 3:,_although_the=-790 3:,_and_<he>=1233 3:,_and_<i>=1046
3:,_and_<they>=-1210 3:,_and_<we>=-2399 3:,_and_N=-2024 3:,_and_it=-2896 3:,_and_let=3613 3:,_and_no=1815
3:,_and_that=4442 3:,_and_the=-1827 3:,_and_then=-473 3:,_and_x=-2082 3:,_and_xed=3138 3:,_as_in=-2058
3:,_because_the=-440 3:,_by_#=-843 3:,_from_x=1595 3:,_it_is=-1074 3:,_nobody_x=-538 3:,_so_<we>=-296 3:,_so_that=1427
3:,_so_the=-1340 3:,_the_M=2272 3:,_the_T=-777 3:,_the_x=-2440 3:,_then_x=811 3:,_then_xed=159 3:,_to_x=-1413
3:,_which_is=-3542 3:,_which_was=2854 3:,_which_x=2803 3:,_with_a=-1694 3:,_x_#=-2614 3:,_x_.=-668 3:,_x_M=-842
3:,_x_for=-778 3:,_x_of=-350 3:,_x_the=4323 3:,_x_to=-924 3:,_x_up=2641 3:,_x_when=-349 3:,_x_x=-2626 3:,_xed_in=4048
3:,_xly_,=692 3:._#_x=-1450 3::_#_#=-412 3::_#_DAY=-587 3::_#_x=1547 3::_DAY_#=-489 3::_N_,=-2248 3::_a_x=-1070
3::_it_x=2016 3::_the_M=-1663 3::_the_x=-1454 3::_x_$=449 3::_x_x=3919 3:;_the_P=-1593 3:;_the_x=1845 3:<he>_._$=2316
3:<he>_x_x=-1752 3:<i>_am_not=-17 3:<i>_x_this=-1429 3:<they>_._$=-779 3:<they>_M_.=2310 3:<they>_do_not=432
3:<they>_have_to=-971 3:<they>_in_the=-1003 3:<they>_were_x=-3436 3:<they>_x_,=-412 3:<they>_x_.=-1608 3:<we>_._$=4064
3:<we>_M_x=-1749 3:<we>_M_xed=-370 3:<we>_PERC_and=-1341 3:<we>_PERC_for=4482 3:<we>_PERC_x=-1284 3:<we>_a_x=-538
3:<we>_can_be=2233 3:<we>_have_PERC=-1535 3:<we>_have_no=61 3:<we>_have_x=1224 3:<we>_will_x=-1201 3:<we>_x_.=195
3:<we>_x_M=-1635 3:<we>_x_it=-2400 3:<we>_x_that=-288 3:<we>_x_the=-4 3:<we>_x_through=-2478 3:<we>_x_to=1601
3:<we>_x_x=1387 3:<we>_xed_it=-1725 3:<we>_xed_the=5622 3:<you>_._$=-1753 3:<you>_have_not=646 3:<you>_have_x=-380
3:AC_#_#=36 3:AC_AC_#=-809 3:AC_N_x=55 3:CHOSE_to_x=-491 3:CIRC_._$=591 3:CIRC_by_the=1865 3:CIRC_the_M=2650
3:CIRC_the_x=-3134 3:CIRC_to_the=-1721 3:CIRC_x_,=6598 3:CLAIM_to_<we>=-944 3:CLAIM_to_the=-1370 3:CLAIM_x_x=4013
3:DAY_#_#=-489 3:DAY_#_$=663 3:DAY_._$=2297 3:DAY_at_#=-327 3:DAY_at_x=-1572 3:DAY_only_.=-1385 3:DAY_x_the=-824
3:FOLLOW_._$=-1175 3:GOOD_._$=2633 3:GOOD_to_the=-1945 3:IDLE_._$=60 3:KNEW_the_M=173 3:KNEW_the_x=778 3:M's_M_has=-539
3:M's_own_M=-661 3:MORAL_._$=-150 3:M_#_was=-176 3:M_#_x=-206 3:M_(_x=-642 3:M_,_#=74 3:M_,_N=1376 3:M_,_and=-7433
3:M_,_it=2013 3:M_,_so=-1348 3:M_,_the=127 3:M_,_two=1975 3:M_,_which=-916 3:M_,_x=1394 3:M_,_xed=837 3:M_,_xly=5049
3:M_._$=1671 3:M_:_x=-1088 3:M_;_$=-2601 3:M_PERC_,=-1606 3:M_PERC_for=-1784 3:M_a_M=-699 3:M_and_the=2766
3:M_and_x=2733 3:M_and_xed=-760 3:M_are_x=-681 3:M_by_M=-336 3:M_could_be=-1489 3:M_could_not=-1074 3:M_did_not=123
3:M_for_a=-881 3:M_for_an=-506 3:M_for_the=-1807 3:M_for_those=-548 3:M_for_x=531 3:M_for_xing=-1029 3:M_from_the=-1038
3:M_had_a=-607 3:M_had_been=456 3:M_had_no=2509 3:M_had_to=-935 3:M_had_xed=723 3:M_has_a=-80 3:M_has_been=-2206
3:M_has_no=2979 3:M_has_x=-265 3:M_in_N=-1408 3:M_in_a=-800 3:M_in_the=4044 3:M_is_a=-578 3:M_is_in=65 3:M_is_x=-719
3:M_is_xed=-2081 3:M_it_x=1220 3:M_of_#=-1250 3:M_of_M=-1607 3:M_of_all=-249 3:M_of_the=-400 3:M_of_x=3696
3:M_off_and=2316 3:M_on_the=812 3:M_on_x=-1274 3:M_out_of=-1783 3:M_that_<we>=1691 3:M_that_<you>=-11
3:M_that_can=-1790 3:M_that_had=940 3:M_that_is=-477 3:M_that_nobody=-934 3:M_that_the=-559 3:M_that_were=-1889
3:M_that_would=-26 3:M_that_x=43 3:M_that_xed=-991 3:M_the_M=-1587 3:M_to_P=79 3:M_to_the=1004 3:M_to_x=3024
3:M_was_in=-2627 3:M_was_there=277 3:M_was_x=10500 3:M_was_xed=7262 3:M_were_x=142 3:M_were_xed=2727 3:M_will_be=-1138
3:M_with_a=-1049 3:M_with_the=1819 3:M_within_the=1163 3:M_without_a=-1125 3:M_x_"=-787 3:M_x_#=-1248 3:M_x_$=-28
3:M_x_,=-3064 3:M_x_.=2804 3:M_x_<we>=2280 3:M_x_CIRC=-518 3:M_x_a=-960 3:M_x_and=-1286 3:M_x_as=-360 3:M_x_at=-217
3:M_x_by=-706 3:M_x_from=1785 3:M_x_it=-666 3:M_x_of=-924 3:M_x_on=-462 3:M_x_only=4322 3:M_x_out=943 3:M_x_that=-1428
3:M_x_the=-914 3:M_x_to=-4992 3:M_x_twice=-1166 3:M_x_with=-457 3:M_x_x=7135 3:M_xed_#=-514 3:M_xed_a=-1653
3:M_xed_for=5064 3:M_xed_in=-911 3:M_xed_x=-895 3:N_#_was=-974 3:N_)_$=-609 3:N_,_N=2455 3:N_._$=-3236 3:N_:_x=-206
3:N_x_#=-634 3:N_x_M=-341 3:N_xed_x=-1404 3:PERC_._$=-869 3:PERC_<you>_.=400 3:PERC_and_what=-1341 3:PERC_at_on=-1215
3:PERC_at_the=1146 3:PERC_for_.=-1088 3:PERC_for_a=2883 3:PERC_for_the=5891 3:PERC_for_x=-1416 3:PERC_it_.=-80
3:PERC_of_it=-662 3:PERC_that_x=-348 3:PERC_the_M=2391 3:PERC_the_T=1086 3:PERC_the_same=-756 3:PERC_the_x=1682
3:PERC_this_x=-93 3:PERC_to_x=-978 3:PERC_what_it=-610 3:PERC_x_at=-412 3:PERC_x_the=-1279 3:PERC_x_x=-1807
3:P_)_$=-280 3:P_,_and=4451 3:P_,_then=-2552 3:P_,_who=-650 3:P_,_x=4750 3:P_._$=-5605 3:P_:_N=-1178 3:P_PERC_.=-683
3:P_PERC_the=2199 3:P_PERC_x=1724 3:P_at_the=-1363 3:P_had_the=4176 3:P_had_to=-1992 3:P_in_N=-445 3:P_in_the=-3235
3:P_of_the=-1603 3:P_to_x=1569 3:P_was_x=-1648 3:P_were_x=3489 3:P_who_x=-1064 3:P_will_x=-487 3:P_with_the=1034
3:P_x_M=-2002 3:P_x_on=1061 3:P_x_x=7093 3:P_xed_the=2886 3:T's_P_PERC=777 3:T_,_<i>=-1348 3:T_,_and=2596 3:T_._$=4337
3:T_for_a=-743 3:T_had_been=-1374 3:T_had_x=-1891 3:T_in_N=-1490 3:T_of_the=-909 3:T_to_x=975 3:T_was_x=1641
3:T_x_.=-1450 3:T_x_at=203 3:T_xed_the=-1696 3:^_#_M=-858 3:^_#_P=-1142 3:^_#_x=-2981 3:^_<i>_am=-1029
3:^_<i>_have=-226 3:^_<we>_GOOD=-1338 3:^_<we>_M=-1624 3:^_<we>_PERC=1805 3:^_<we>_are=-994 3:^_<we>_did=-862
3:^_<we>_had=-1572 3:^_<we>_have=319 3:^_<we>_own=-1468 3:^_<we>_were=-1122 3:^_<we>_would=-659 3:^_<we>_x=1548
3:^_<we>_xed=4237 3:^_<you>_x=-18 3:^_AC_AC=-1090 3:^_AC_N=-526 3:^_M_are=-178 3:^_M_of=-1437 3:^_M_were=-506
3:^_M_with=-430 3:^_M_x=1062 3:^_N_:=-532 3:^_N_x=-664 3:^_N_xed=4606 3:^_P_:=-1419 3:^_P_were=6545 3:^_P_xed=5351
3:^_T_had=-1792 3:^_a_M=-2119 3:^_a_P=-445 3:^_a_x=1080 3:^_an_M=-223 3:^_and_the=-2524 3:^_anyone_who=-275
3:^_at_#=-2789 3:^_by_the=43 3:^_for_a=-1903 3:^_for_the=-1731 3:^_from_the=1175 3:^_if_<you>=-400 3:^_in_the=4748
3:^_in_x=1317 3:^_it_is=-213 3:^_it_was=-1009 3:^_it_x=-3642 3:^_it_xed=-567 3:^_no_M=98 3:^_no_x=-2576 3:^_on_#=-1635
3:^_on_the=-2454 3:^_on_x=2808 3:^_one_P=3545 3:^_one_of=-2056 3:^_that_M=-1364 3:^_that_is=284 3:^_that_the=-360
3:^_the_M=-1400 3:^_the_M's=-2510 3:^_the_P=-1420 3:^_the_P's=4217 3:^_the_T=1209 3:^_the_T's=2085 3:^_the_x=437
3:^_the_xing=-832 3:^_there_is=-697 3:^_there_was=-745 3:^_this_M=-1337 3:^_this_x=700 3:^_to_the=-234 3:^_two_of=6394
3:^_two_x=-1785 3:^_what_<i>=-730 3:^_what_<we>=6774 3:^_what_is=-182 3:^_what_x=-169 3:^_x_#=-811 3:^_x_,=-1533
3:^_x_:=-1509 3:^_x_M=-4294 3:^_x_T=-827 3:^_x_all=-865 3:^_x_and=-605 3:^_x_are=581 3:^_x_from=-2546 3:^_x_is=-1892
3:^_x_of=-1162 3:^_x_that=-199 3:^_x_the=692 3:^_x_to=12175 3:^_x_were=1414 3:^_x_x=3106 3:^_x_xed=3557 3:^_xed_in=7020
3:^_xed_x=2431 3:^_xing_x=-2628 3:a_M_,=1530 3:a_M_.=-1403 3:a_M_;=-656 3:a_M_and=596 3:a_M_by=-425 3:a_M_for=-993
3:a_M_from=-1027 3:a_M_had=-1007 3:a_M_has=544 3:a_M_in=4735 3:a_M_is=-1003 3:a_M_nobody=-524 3:a_M_of=-777
3:a_M_that=3611 3:a_M_to=236 3:a_M_was=3708 3:a_M_with=3079 3:a_M_without=-893 3:a_M_x=14 3:a_P_in=-445 3:a_x_,=-3730
3:a_x_.=1415 3:a_x_M=1498 3:a_x_P=-1813 3:a_x_and=-2979 3:a_x_from=-1548 3:a_x_in=629 3:a_x_is=-853 3:a_x_of=3669
3:a_x_one=-346 3:a_x_that=-899 3:a_x_to=-1541 3:a_x_x=-1776 3:a_xing_x=-935 3:a_xly_M=-1503 3:about_#_AC=67
3:about_a_x=-1741 3:about_it_.=-2053 3:again_._$=-623 3:all_#_M=-308 3:all_._$=2541 3:all_of_<we>=-1325 3:all_of_it=619
3:all_the_M=-1706 3:all_the_x=-1122 3:all_x_,=1628 3:all_x_x=-1026 3:an_M_.=-2131 3:an_x_,=-261 3:an_x_.=5294
3:an_x_M=-629 3:an_x_on=55 3:an_x_x=-3979 3:and_#_%=2886 3:and_<they>_are=-854 3:and_<we>_will=-1059
3:and_PERC_the=4430 3:and_a_M=1599 3:and_a_x=-373 3:and_it_xed=-1731 3:and_let_the=1662 3:and_not_the=-592
3:and_the_M=-4414 3:and_the_P=-2092 3:and_the_T=-2309 3:and_the_two=2835 3:and_the_x=5553 3:and_those_who=-429
3:and_were_x=-2830 3:and_x_<they>=-840 3:and_x_M=-837 3:and_x_a=1583 3:and_x_it=5570 3:and_x_the=-2390
3:and_x_two=-2019 3:and_x_x=-2036 3:and_xed_the=422 3:are_._$=-729 3:are_a_x=-154 3:are_x_.=-323 3:are_x_and=-315
3:are_x_x=-291 3:as_a_x=3082 3:as_it_should=-358 3:as_it_was=-2396 3:as_the_M=-1669 3:as_the_x=-690 3:as_x_as=-376
3:as_xed_.=-1428 3:at_#_$=-984 3:at_#_the=-954 3:at_#_x=-1501 3:at_the_M=3522 3:at_the_P's=-1150 3:at_the_same=-501
3:at_the_x=-2836 3:at_x_.=238 3:at_x_in=169 3:at_x_the=2005 3:be_,_and=-1182 3:be_PERC_for=-785 3:be_a_x=-786
3:be_x_.=-333 3:be_x_by=-1318 3:be_xed_.=2127 3:be_xed_by=3569 3:be_xed_in=-1232 3:be_xed_with=-759
3:because_the_M=-197 3:because_the_x=-814 3:been_CIRC_to=-1721 3:been_PERC_to=-1886 3:been_x_.=-802 3:been_x_x=1720
3:been_xed_,=-1827 3:been_xed_and=1 3:been_xed_to=-814 3:both_M_x=-429 3:by_#_DAY=-1148 3:by_M_,=-1740 3:by_M_.=4293
3:by_P_,=525 3:by_P_.=1450 3:by_P_and=1045 3:by_P_in=373 3:by_P_who=-2035 3:by_a_M=-1437 3:by_the_M=-2804
3:by_the_P=-2080 3:by_the_T=7257 3:by_the_x=-2968 3:by_two_P=-872 3:by_which_x=-1941 3:by_x_,=-796 3:by_x_.=4397
3:by_x_x=-1825 3:can_be_x=2918 3:can_x_.=-478 3:could_be_x=431 3:could_be_xed=-1802 3:could_have_been=-1330
3:could_not_be=2344 3:did_._$=-770 3:did_not_M=-2659 3:did_not_PERC=-1411 3:did_not_x=-1381 3:did_what_its=-1338
3:do_not_x=280 3:each_other_.=-1752 3:even_the_x=-524 3:for_#_x=-1263 3:for_._$=-2921 3:for_<we>_.=2631 3:for_a_M=2202
3:for_a_x=-1949 3:for_an_x=501 3:for_each_M=-392 3:for_the_M=531 3:for_the_x=5755 3:for_those_who=-327 3:for_x_.=-53
3:for_x_M=-621 3:for_x_that=-87 3:for_x_the=-825 3:for_x_x=672 3:for_xing_x=1712 3:from_#_$=1731 3:from_#_to=-1703
3:from_one_M=-99 3:from_the_M=1803 3:from_the_x=828 3:from_x_to=-951 3:from_x_x=1106 3:had_a_M=2204 3:had_a_x=1567
3:had_been_CIRC=-1721 3:had_been_PERC=-3941 3:had_been_x=4008 3:had_been_xed=-1516 3:had_been_xing=-113
3:had_it_on=-1019 3:had_no_M=-746 3:had_no_x=2465 3:had_not_xed=-400 3:had_the_M=2002 3:had_the_x=2972
3:had_to_be=-3800 3:had_to_x=76 3:had_x_in=-1881 3:had_x_x=-1173 3:had_xed_the=-2025 3:has_a_M=-1493 3:has_a_x=321
3:has_been_x=2041 3:has_been_xed=-1702 3:has_to_x=-492 3:have_PERC_for=-987 3:have_PERC_the=-1049 3:have_been_x=-1734
3:have_been_xed=4510 3:have_no_M=-447 3:have_not_PERC=646 3:have_to_be=-971 3:have_x_on=-915 3:how_it_was=-921
3:in_#_and=2509 3:in_._$=-616 3:in_<they>_x=-756 3:in_<we>_M=185 3:in_AC_and=-728 3:in_DAY_only=-1385 3:in_M_of=447
3:in_N_.=-252 3:in_N_and=-22 3:in_N_x=-781 3:in_a_M=-1822 3:in_a_x=1362 3:in_all_x=-1148 3:in_it_.=-81 3:in_no_M=2263
3:in_one_x=2833 3:in_the_M=1256 3:in_the_T=-1700 3:in_the_same=1550 3:in_the_x=-5062 3:in_the_xing=241
3:in_the_xly=-796 3:in_this_M=-134 3:in_x_,=1996 3:in_x_.=-388 3:in_x_T=-807 3:in_x_of=-970 3:in_x_the=-1298
3:in_x_x=579 3:into_a_M=898 3:into_the_M=331 3:is_._$=-155 3:is_a_M=-578 3:is_a_x=-478 3:is_not_a=5278 3:is_not_x=-611
3:is_the_M=1906 3:is_the_x=-755 3:is_to_x=-319 3:is_x_.=-306 3:is_x_and=-309 3:is_x_at=-658 3:is_x_of=223
3:is_x_only=-1484 3:is_x_when=733 3:is_x_x=-1803 3:is_xed_by=-858 3:is_xed_for=-2110 3:is_xed_on=-444 3:is_xed_to=-175
3:is_xing_x=-982 3:it_._$=-3291 3:it_by_P=1694 3:it_is_.=-155 3:it_is_not=-917 3:it_is_the=2031 3:it_is_x=-865
3:it_on_the=-1519 3:it_should_be=-699 3:it_to_<we>=1576 3:it_was_.=-1526 3:it_was_a=-1349 3:it_was_over=3470
3:it_was_the=747 3:it_was_x=-3222 3:it_would_be=-1130 3:it_x_#=2923 3:it_x_,=-130 3:it_x_.=-1912 3:it_x_<we>=-243
3:it_x_in=2373 3:it_x_to=-832 3:it_x_x=-1132 3:it_xed_.=-1472 3:its_M_PERC=-1338 3:its_own_M=-1532 3:its_own_x=2800
3:its_x_.=2318 3:let_the_M=2749 3:let_the_x=-346 3:like_x_.=-559 3:more_than_#=-385 3:no_M_.=-1113 3:no_M_for=-344
3:no_M_of=403 3:no_M_that=194 3:no_M_x=-425 3:no_one_at=-75 3:no_x_M=752 3:no_x_in=220 3:no_x_to=-1172 3:no_x_was=-446
3:no_x_x=-1096 3:nobody_had_xed=-1140 3:nobody_on_the=1858 3:nobody_x_xing=-659 3:not_._$=-632 3:not_M_.=-2659
3:not_PERC_at=457 3:not_PERC_for=-482 3:not_PERC_of=-658 3:not_a_M=-1132 3:not_a_x=5547 3:not_be_xed=2344
3:not_in_the=-705 3:not_the_M=-592 3:not_x_.=-716 3:not_x_a=622 3:not_x_at=-345 3:not_x_it=117 3:not_x_that=89
3:not_x_with=-807 3:not_xed_.=-1281 3:of_#_and=89 3:of_#_x=-2204 3:of_<they>_in=-1003 3:of_<they>_x=-1199
3:of_<we>_.=-1325 3:of_<we>_P=2052 3:of_<we>_x=3691 3:of_M_#=-216 3:of_M_,=-1134 3:of_a_xing=358 3:of_all_x=226
3:of_an_x=6773 3:of_it_,=-486 3:of_it_.=-504 3:of_it_x=163 3:of_the_AC=-345 3:of_the_M=-3874 3:of_the_P=1484
3:of_the_T=2494 3:of_the_x=3411 3:of_the_xing=-2293 3:of_this_M=-993 3:of_x_,=4561 3:of_x_M=2909 3:of_x_of=-581
3:of_x_x=2027 3:off_._$=-995 3:on_#_DAY=-2138 3:on_._$=2312 3:on_DAY_.=1771 3:on_DAY_at=-1612 3:on_T_.=2021
3:on_a_DAY=-413 3:on_its_own=2469 3:on_one_M=1452 3:on_the_M=-2384 3:on_the_T=3126 3:on_the_same=316 3:on_the_x=-280
3:on_x_,=2849 3:on_x_M=-725 3:on_x_of=-808 3:on_x_x=1249 3:once_a_x=-1114 3:one_._$=-2778 3:one_M_,=1231
3:one_M_.=-1676 3:one_P_had=-1992 3:one_by_one=2096 3:one_in_the=2030 3:one_of_<we>=-1011 3:one_of_the=840
3:one_x_,=-647 3:one_x_.=1977 3:one_x_to=-2014 3:one_x_x=1442 3:only_._$=-1385 3:only_as_x=-398 3:or_x_.=-725
3:other_._$=-3445 3:other_M_.=1109 3:other_T_.=-625 3:out_._$=-1448 3:out_and_x=-1524 3:out_in_DAY=-805
3:out_of_the=-1783 3:out_with_the=-926 3:over_at_x=-758 3:own_._$=-362 3:own_M_xed=-1783 3:own_x_.=3110
3:please_do_not=-328 3:same_M_.=-494 3:same_M_and=-1460 3:same_x_,=1810 3:same_x_.=-1440 3:should_be_x=-877
3:since_the_T=60 3:since_the_x=-1125 3:so_that_it=4147 3:so_the_M=-896 3:some_x_x=-508 3:somebody_has_to=-265
3:than_<we>_did=-1676 3:than_a_x=-911 3:than_the_x=-687 3:than_x_.=246 3:that_KNEW_<we>=-1613 3:that_M_x=-844
3:that_a_M=-599 3:that_is_x=-14 3:that_is_xed=-444 3:that_the_M=-2087 3:that_the_T=-672 3:that_the_x=678
3:that_x_.=1558 3:that_x_of=-320 3:that_x_the=-680 3:that_x_x=-899 3:the_#_x=-1143 3:the_CIRC_M=-2472 3:the_DAY_x=84
3:the_M's_M=-539 3:the_M's_own=-661 3:the_M_(=-7 3:the_M_,=11295 3:the_M_.=4421 3:the_M_;=-2846 3:the_M_<we>=-2005
3:the_M_PERC=-1461 3:the_M_and=2396 3:the_M_are=-1527 3:the_M_as=-967 3:the_M_by=3010 3:the_M_could=-392
3:the_M_did=-363 3:the_M_for=-1927 3:the_M_from=-1431 3:the_M_had=-167 3:the_M_has=828 3:the_M_in=-1729
3:the_M_is=-1415 3:the_M_of=431 3:the_M_off=2474 3:the_M_on=-2979 3:the_M_over=-889 3:the_M_still=-784
3:the_M_that=-1577 3:the_M_to=-2127 3:the_M_was=4482 3:the_M_were=1147 3:the_M_which=-423 3:the_M_with=-1245
3:the_M_within=1163 3:the_M_x=4854 3:the_M_xed=1639 3:the_P's_M=-1473 3:the_P's_x=4833 3:the_P_,=-641 3:the_P_.=-2474
3:the_P_KNEW=4398 3:the_P_PERC=-2182 3:the_P_of=-1981 3:the_P_on=1222 3:the_P_x=-1328 3:the_P_xed=-1588
3:the_T's_P=2558 3:the_T's_x=-886 3:the_T_,=2869 3:the_T_.=-1132 3:the_T_and=-1383 3:the_T_had=-2373 3:the_T_has=-454
3:the_T_in=-1490 3:the_T_of=-324 3:the_T_was=37 3:the_T_x=1124 3:the_T_xed=2142 3:the_other_.=-1693 3:the_other_M=1253
3:the_other_T=-507 3:the_other_x=772 3:the_same_M=-2218 3:the_same_x=842 3:the_same_xing=-980 3:the_three_x=3612
3:the_two_M=-1036 3:the_two_T=-1671 3:the_x_"=-840 3:the_x_$=-1262 3:the_x_,=-5376 3:the_x_.=-6495 3:the_x_;=4020
3:the_x_<we>=-1702 3:the_x_M=6515 3:the_x_P=-729 3:the_x_T=8228 3:the_x_a=-2207 3:the_x_and=4016 3:the_x_at=-715
3:the_x_by=-1186 3:the_x_did=941 3:the_x_for=48 3:the_x_had=2047 3:the_x_has=1742 3:the_x_in=-178 3:the_x_is=-2001
3:the_x_it=3018 3:the_x_of=-2932 3:the_x_on=3106 3:the_x_one=1746 3:the_x_that=2298 3:the_x_to=2154 3:the_x_was=-3202
3:the_x_were=-834 3:the_x_will=-1269 3:the_x_with=7483 3:the_x_x=1578 3:the_x_xed=-5687 3:the_x_xing=1717
3:the_xing_,=-2053 3:the_xing_.=6938 3:the_xing_;=-945 3:the_xing_is=-41 3:the_xing_of=-997 3:the_xing_was=-1075
3:the_xing_x=2866 3:then_the_x=-611 3:there_._$=756 3:there_is_no=-256 3:there_was_no=-725 3:this_M_are=-134
3:this_M_x=-1382 3:this_x_.=-2076 3:this_x_for=-1160 3:this_x_x=529 3:those_who_xed=41 3:three_._$=-1363
3:three_x_,=-581 3:through_the_M=1793 3:to_#_$=-378 3:to_<we>_.=1194 3:to_M_at=-355 3:to_M_x=-1018 3:to_a_M=-1238
3:to_a_x=-1294 3:to_be_PERC=-925 3:to_be_in=-1014 3:to_be_x=-2214 3:to_be_xed=-2442 3:to_the_M=-3609 3:to_the_P=-1686
3:to_the_T=-3907 3:to_the_other=3105 3:to_the_x=6347 3:to_x_#=3513 3:to_x_,=2636 3:to_x_.=989 3:to_x_:=7220
3:to_x_<they>=1478 3:to_x_a=-918 3:to_x_and=-1520 3:to_x_for=-1139 3:to_x_it=1097 3:to_x_one=-789 3:to_x_the=-717
3:to_x_what=-121 3:to_x_with=-424 3:to_x_x=2197 3:too_._$=-646 3:too_x_to=-1182 3:twice_._$=-2345 3:two_M_x=-1173
3:two_P_.=-872 3:two_of_<we>=5454 3:two_x_.=-4135 3:two_x_and=249 3:two_x_x=-1977 3:until_DAY_.=2146 3:until_the_M=2426
3:up_to_x=-238 3:was_._$=-1526 3:was_CIRC_at=1804 3:was_PERC_at=-2051 3:was_a_x=-1802 3:was_in_DAY=-1385
3:was_in_the=-1993 3:was_no_M=-344 3:was_not_PERC=-301 3:was_not_in=-1367 3:was_still_xing=1997 3:was_the_M=2321
3:was_the_x=1012 3:was_x_,=-1152 3:was_x_.=-8075 3:was_x_for=2451 3:was_x_in=1611 3:was_x_of=-1422 3:was_x_out=-967
3:was_x_to=3991 3:was_x_with=-1579 3:was_x_x=541 3:was_xed_,=-1546 3:was_xed_.=418 3:was_xed_as=-1637
3:was_xed_by=-1877 3:was_xed_from=4157 3:was_xed_in=-1424 3:was_xed_to=985 3:was_xed_with=307 3:was_xed_x=3597
3:were_KNEW_by=1241 3:were_not_xed=-789 3:were_x_,=3781 3:were_x_by=-409 3:were_x_from=865 3:were_xed_,=3847
3:were_xed_.=-1164 3:were_xed_twice=-1570 3:what_<i>_x=-298 3:what_<we>_PERC=-2295 3:what_it_was=-999
3:what_its_M=-1338 3:what_the_x=-1195 3:when_a_M=-453 3:when_a_x=13 3:when_the_M=1396 3:when_the_x=-778
3:when_xing_x=408 3:where_two_M=-967 3:whether_the_x=-1399 3:which_a_M=69 3:which_is_the=-1143 3:which_the_x=3190
3:which_was_x=-1824 3:which_x_the=1386 3:which_x_x=1993 3:who_CHOSE_to=-442 3:who_xed_the=-1813 3:who_xed_to=-231
3:will_be_,=-371 3:will_be_x=592 3:will_be_xed=-3002 3:will_x_the=-718 3:will_x_x=-1045 3:with_a_M=1433 3:with_a_x=2481
3:with_the_M=-505 3:with_the_T=3643 3:with_the_same=-2336 3:with_the_x=110 3:with_x_x=-382 3:within_the_x=1163
3:within_x_and=810 3:within_x_x=-1337 3:without_a_M=-1023 3:without_being_PERC=-570 3:would_have_been=-607 3:x_!_$=-381
3:x_"_,=-1381 3:x_"_.=3824 3:x_"_what=-379 3:x_"_x=-722 3:x_#_#=-1257 3:x_#_%=-508 3:x_#_N=25 3:x_#_P=1763
3:x_#_and=-293 3:x_#_x=6184 3:x_)_$=-2618 3:x_,_"=-982 3:x_,_#=-779 3:x_,_GOOD=-2354 3:x_,_M=-3104 3:x_,_N=-1217
3:x_,_PERC=-55 3:x_,_a=4681 3:x_,_and=2897 3:x_,_as=-3743 3:x_,_because=-2101 3:x_,_but=-999 3:x_,_by=-693
3:x_,_for=-413 3:x_,_from=1147 3:x_,_not=507 3:x_,_on=1023 3:x_,_since=-1470 3:x_,_so=-612 3:x_,_the=639
3:x_,_then=5571 3:x_,_to=-598 3:x_,_which=147 3:x_,_with=-1718 3:x_,_x=-2378 3:x_,_xed=5773 3:x_,_xing=-90
3:x_._#=-2185 3:x_._$=242 3:x_:_#=548 3:x_:_DAY=-489 3:x_:_the=-2516 3:x_:_x=2749 3:x_;_$=2426 3:x_;_the=1941
3:x_<they>_.=-1029 3:x_<we>_,=-1434 3:x_<we>_.=-250 3:x_<we>_M=-1162 3:x_<we>_a=-547 3:x_<we>_x=137 3:x_<you>_x=1743
3:x_CIRC_.=-2131 3:x_M_"=-925 3:x_M_$=-1400 3:x_M_,=-7476 3:x_M_.=1993 3:x_M_:=-464 3:x_M_;=-138 3:x_M_PERC=-591
3:x_M_a=-255 3:x_M_are=-209 3:x_M_for=342 3:x_M_from=343 3:x_M_had=3598 3:x_M_has=752 3:x_M_in=-1689 3:x_M_is=-566
3:x_M_of=-1393 3:x_M_on=-281 3:x_M_out=2468 3:x_M_that=-1821 3:x_M_to=1185 3:x_M_was=5202 3:x_M_were=1958
3:x_M_with=-1790 3:x_M_x=161 3:x_M_xed=-601 3:x_PERC_the=-454 3:x_P_.=-2065 3:x_P_a=-572 3:x_P_x=842 3:x_T_,=-1216
3:x_T_.=6009 3:x_T_had=-1103 3:x_T_x=-715 3:x_a_M=-610 3:x_a_P=-1013 3:x_a_x=-1730 3:x_about_#=-483 3:x_again_.=-3928
3:x_all_the=-1673 3:x_all_x=1309 3:x_an_x=-1542 3:x_and_CLAIM=3168 3:x_and_PERC=2093 3:x_and_a=1076 3:x_and_is=-897
3:x_and_the=740 3:x_and_were=-3469 3:x_and_x=-1351 3:x_and_xed=3307 3:x_are_not=-134 3:x_are_x=-445 3:x_as_the=-46
3:x_as_x=-1433 3:x_at_#=-63 3:x_at_M=187 3:x_at_N=-245 3:x_at_all=-75 3:x_at_once=-15 3:x_at_the=149 3:x_at_x=-973
3:x_because_of=185 3:x_because_x=-1127 3:x_by_M=-1686 3:x_by_P=1803 3:x_by_a=-485 3:x_by_itself=-305 3:x_by_the=-4157
3:x_by_x=6124 3:x_did_not=-879 3:x_during_x=-1133 3:x_each_x=2853 3:x_for_a=2209 3:x_for_the=3393 3:x_for_x=310
3:x_for_xing=-954 3:x_from_#=-672 3:x_from_M=-1550 3:x_from_one=-1746 3:x_from_the=1400 3:x_from_x=-2532
3:x_had_been=-1438 3:x_had_to=-1215 3:x_had_x=-775 3:x_had_xed=-1474 3:x_has_been=2105 3:x_in_<they>=-1326
3:x_in_AC=-728 3:x_in_N=-22 3:x_in_a=-2105 3:x_in_the=6297 3:x_in_x=-3092 3:x_instead_of=-1385 3:x_into_the=-743
3:x_is_,=-675 3:x_is_CIRC=124 3:x_is_a=-1024 3:x_is_not=-724 3:x_is_the=-864 3:x_is_x=-1513 3:x_is_xed=-2172
3:x_it_.=1187 3:x_it_by=2224 3:x_it_for=-2165 3:x_it_is=1096 3:x_it_on=-683 3:x_it_to=1576 3:x_it_was=1978
3:x_it_x=-846 3:x_its_P=-821 3:x_its_x=-363 3:x_no_one=-2224 3:x_of_#=-286 3:x_of_<they>=-543 3:x_of_<we>=-1192
3:x_of_<you>=-376 3:x_of_DAY=-110 3:x_of_M=5281 3:x_of_a=-153 3:x_of_all=-202 3:x_of_an=6773 3:x_of_it=-1353
3:x_of_its=-599 3:x_of_the=-5915 3:x_of_this=-409 3:x_of_what=-549 3:x_of_x=-597 3:x_on_DAY=-1291 3:x_on_one=1452
3:x_on_the=-2303 3:x_on_x=-2514 3:x_once_a=-1076 3:x_one_.=-1440 3:x_one_M=-1277 3:x_one_is=-498 3:x_one_x=-953
3:x_or_x=24 3:x_out_.=-302 3:x_out_in=-967 3:x_out_on=-2777 3:x_out_with=-926 3:x_should_be=-716 3:x_since_#=-199
3:x_some_x=-377 3:x_than_#=-59 3:x_than_the=-687 3:x_than_x=136 3:x_that_a=-924 3:x_that_one=-43 3:x_that_the=-1362
3:x_that_x=-1240 3:x_the_M=-1182 3:x_the_T=-1392 3:x_the_other=-1022 3:x_the_x=4515 3:x_the_xing=1434 3:x_this_x=-2574
3:x_through_the=1865 3:x_to_M=-2769 3:x_to_PERC=1582 3:x_to_a=-1209 3:x_to_be=7073 3:x_to_one=2510 3:x_to_the=1291
3:x_to_x=7160 3:x_two_and=-2203 3:x_two_x=120 3:x_was_a=4271 3:x_was_not=-797 3:x_was_that=-466 3:x_was_x=-1618
3:x_was_xed=-2773 3:x_were_KNEW=3266 3:x_were_not=-1429 3:x_were_x=5477 3:x_were_xed=-1768 3:x_what_<we>=-683
3:x_what_<you>=27 3:x_when_a=17 3:x_when_the=-1083 3:x_whether_the=-1223 3:x_will_be=-1190 3:x_with_a=4683
3:x_with_the=-1730 3:x_with_x=-558 3:x_within_x=-290 3:x_would_have=-607 3:x_x_"=-2046 3:x_x_#=8381 3:x_x_$=3283
3:x_x_(=-1099 3:x_x_,=520 3:x_x_.=3723 3:x_x_:=-2357 3:x_x_;=1398 3:x_x_<we>=-791 3:x_x_<you>=-689 3:x_x_M=-1446
3:x_x_P=-1116 3:x_x_a=-3097 3:x_x_an=-252 3:x_x_and=3869 3:x_x_at=-860 3:x_x_by=-2335 3:x_x_for=2698 3:x_x_from=-4185
3:x_x_had=-1417 3:x_x_in=-1203 3:x_x_into=-1423 3:x_x_is=-1198 3:x_x_it=-974 3:x_x_of=3460 3:x_x_on=-838
3:x_x_one=-1045 3:x_x_or=-852 3:x_x_out=1931 3:x_x_since=-802 3:x_x_than=-1128 3:x_x_that=-1535 3:x_x_the=-3600
3:x_x_to=43 3:x_x_was=2068 3:x_x_were=8320 3:x_x_what=-257 3:x_x_with=-3396 3:x_x_x=-3039 3:x_x_xed=3009
3:x_x_xing=-2794 3:x_xed_without=-1010 3:x_xed_x=-1296 3:x_xing_,=-867 3:x_xing_.=-2395 3:x_xing_was=-340
3:x_xing_x=2614 3:x_yet_.=-305 3:xed_"_,=-412 3:xed_"_x=-443 3:xed_#_%=-206 3:xed_,_and=1964 3:xed_,_the=546
3:xed_,_with=-346 3:xed_._$=-3348 3:xed_M_:=-944 3:xed_a_M=1896 3:xed_a_x=-2524 3:xed_at_#=-727 3:xed_by_:=-1027
3:xed_by_P=-802 3:xed_by_the=2587 3:xed_by_x=-1237 3:xed_for_<we>=4556 3:xed_for_x=-682 3:xed_from_the=2981
3:xed_in_#=1097 3:xed_in_one=3467 3:xed_in_the=-904 3:xed_on_the=-846 3:xed_on_x=-444 3:xed_over_to=-1306
3:xed_that_x=-767 3:xed_the_M=5856 3:xed_the_x=5753 3:xed_to_the=-1678 3:xed_to_x=165 3:xed_twice_.=-1492
3:xed_with_the=675 3:xed_x_,=3420 3:xed_x_.=-21 3:xed_x_are=2805 3:xed_x_on=-2509 3:xed_x_the=-1027 3:xing_,_and=-640
3:xing_,_x=-1340 3:xing_._$=1934 3:xing_;_$=-945 3:xing_and_not=-131 3:xing_else_x=236 3:xing_of_the=-2612
3:xing_on_the=2401 3:xing_to_x=-1566 3:xing_was_x=-399 3:xing_with_the=1022 3:xing_x_$=728 3:xing_x_,=-3175
3:xing_x_.=-2332 3:xing_x_the=-1679 3:xing_x_x=-196 3:xly_,_and=760 3:xly_,_by=-974 3:xly_._$=3606 3:xly_x_.=5203
3:xly_x_x=1188 3:yet_._$=-206 b:a_certificate=-1696 b:a_change=188 b:a_copy=-1347 b:a_cupboard=-654 b:a_date=2205
b:a_day=-679 b:a_factor=-485 b:a_file=1515 b:a_good=-1171 b:a_guard=2014 b:a_job=-1007 b:a_limit=-1237 b:a_line=-928
b:a_list=-390 b:a_loan=-858 b:a_login=-158 b:a_loss=-612 b:a_matter=6261 b:a_new=-1145 b:a_notice=1924 b:a_number=-600
b:a_part=-457 b:a_plan=-417 b:a_quarter=1889 b:a_reason=-946 b:a_ring=755 b:a_rule=2486 b:a_second=3433 b:a_single=550
b:a_small=-1688 b:a_snapshot=-925 b:a_system=-608 b:a_test=1611 b:a_thing=-352 b:a_third=-1544 b:a_tuesday=444
b:a_voucher=-418 b:a_week=-903 b:a_word=-859 b:a_work=-47 b:a_wrong=-343 b:a_year=-646 b:about_a=-1741 b:about_it=5499
b:about_the=-530 b:above_is=-22 b:acknowledg_after=3938 b:acknowledge_minute=2591 b:address_to=636 b:after_a=-268
b:after_min=322 b:after_minute=7084 b:after_ten=2015 b:after_the=-9755 b:again_in=1489 b:against_the=-337 b:all_day=176
b:all_of=-1234 b:all_the=-3375 b:although_the=-790 b:am_not=-17 b:an_alarm=-352 b:an_answer=-2437 b:an_empty=-1380
b:an_error=-2366 b:an_hour=5432 b:and_a=2593 b:and_by=-1912 b:and_count=374 b:and_each=562 b:and_found=1612
b:and_had=1782 b:and_has=-1516 b:and_he=1233 b:and_i=974 b:and_is=-639 b:and_it=653 b:and_let=3380 b:and_no=1091
b:and_nobody=-90 b:and_not=-3053 b:and_put=-1862 b:and_rang=108 b:and_read=626 b:and_sent=1287 b:and_that=4216
b:and_the=964 b:and_then=-1310 b:and_they=-1186 b:and_those=-429 b:and_to=1178 b:and_two=-1836 b:and_was=117
b:and_watch=5273 b:and_we=-2399 b:and_were=-3926 b:and_what=-1488 b:and_when=-312 b:and_wrote=-781 b:another_and=1001
b:anyone_who=-275 b:anyth_and=-566 b:app_derive=-400 b:are_a=-521 b:are_kept=-1164 b:are_not=-450 b:are_print=-981
b:as_a=2744 b:as_in=-2058 b:as_it=483 b:as_long=-394 b:as_the=-1715 b:as_well=156 b:ask_for=3254 b:ask_in=-505
b:ask_the=701 b:ask_to=-978 b:ask_what=138 b:assume_that=526 b:at_all=420 b:at_four=169 b:at_night=-1259
b:at_noon=-1955 b:at_on=-941 b:at_once=789 b:at_the=-1937 b:at_two=1187 b:authorisation_service=-763 b:back_by=-996
b:back_for=3638 b:back_to=160 b:be_a=-786 b:be_and=-774 b:be_done=-483 b:be_in=-1014 b:be_reach=3202 b:be_read=-26
b:be_said=7532 b:be_sent=1104 b:be_settl=-759 b:because_of=185 b:because_the=-1150 b:been_ask=-1462 b:been_made=16
b:been_sent=-1712 b:been_switch=-2395 b:been_told=2171 b:before_anyth=-1641 b:before_it=-1246 b:before_the=5340
b:before_we=-1562 b:began_to=-1661 b:behind_the=-1109 b:being_ask=-570 b:belong_to=-1014 b:bergen_had=-1298
b:beside_it=1654 b:built_for=1734 b:built_the=-386 b:by_a=-2026 b:by_accident=-399 b:by_friday=-301 b:by_hand=5650
b:by_itself=-305 b:by_january=-641 b:by_mail=-968 b:by_no=-706 b:by_nobody=-269 b:by_one=2096 b:by_somebody=37
b:by_the=-1166 b:by_their=2594 b:by_two=-872 b:by_which=-1941 b:call_centre=982 b:call_the=2262 b:call_to=2703
b:call_were=-1522 b:came_back=-2120 b:came_in=-1824 b:came_on=1336 b:came_to=-762 b:can_be=4425 b:car_park=-962
b:carrier_and=3021 b:carry_the=-2290 b:certificat_of=-382 b:change_is=452 b:change_of=-592 b:change_on=-1605
b:check_that=246 b:check_with=252 b:come_in=-1359 b:compar_the=835 b:compar_with=214 b:connect_to=-941
b:control_room=-1534 b:copy_of=645 b:correct_and=761 b:could_be=-1256 b:could_have=-1330 b:could_not=1463
b:customer_care=1524 b:customer_in=-3019 b:customer_was=-2037 b:customer_with=1370 b:date_far=2636 b:day_before=-1294
b:day_in=-22 b:day_long=176 b:decision_of=-1314 b:default_meet=-967 b:delivery_service=31 b:desk_in=-1490
b:desk_rang=-705 b:detection_minute=-2546 b:did_not=-6336 b:did_noth=3869 b:did_what=-2549 b:disk_was=1849 b:do_not=176
b:do_with=-287 b:doe_it=-308 b:doe_not=110 b:done_by=-483 b:dry_then=2761 b:each_of=-1384 b:each_other=-1752
b:each_time=545 b:edge_team=-826 b:eleven_day=-659 b:else_happen=-451 b:empty_a=104 b:empty_file=-867 b:end_date=-175
b:english_only=-1385 b:even_of=-1098 b:even_the=-524 b:event_twice=-112 b:failure_to=-2546 b:far_in=2636
b:fed_from=-544 b:feed_was=-881 b:file_of=-439 b:fill_in=-1200 b:find_a=-896 b:find_out=125 b:find_the=-467
b:first_call=2703 b:first_of=-1825 b:first_the=6019 b:follow_is=254 b:for_a=705 b:for_an=501 b:for_each=-1829
b:for_forty=1086 b:for_good=-493 b:for_it=-931 b:for_nine=-954 b:for_other=-2372 b:for_that=-252 b:for_the=3994
b:for_those=-327 b:for_three=-79 b:for_us=2631 b:form_for=-223 b:forty_minute=451 b:found_it=1902 b:four_hour=-3390
b:four_in=169 b:from_a=1127 b:from_failure=-2546 b:from_first=1595 b:from_it=-363 b:from_minute=-2365 b:from_one=-2077
b:from_the=4420 b:from_to=-1703 b:front_of=-970 b:full_of=-1061 b:gave_it=-2069 b:gave_up=1276 b:good_mood=-208
b:green_all=-1196 b:ground_in=-665 b:h_are=-36 b:h_min=-641 b:habit_of=-1225 b:had_a=3520 b:had_been=-3937
b:had_come=-475 b:had_it=1184 b:had_no=1719 b:had_not=-532 b:had_the=5006 b:had_to=-734 b:half_hour=5605 b:half_of=573
b:hand_and=3408 b:hand_in=360 b:hand_over=-758 b:happen_and=211 b:has_a=-1173 b:has_been=-1359 b:has_no=2979
b:has_to=-632 b:have_ask=-2055 b:have_been=767 b:have_had=-496 b:have_no=-247 b:have_not=646 b:have_put=1493
b:have_seen=-393 b:have_the=-11 b:have_to=-1412 b:have_written=-45 b:he_did=1588 b:hence_the=4455 b:hour_and=3897
b:hour_because=928 b:hour_no=-2224 b:hour_we=-1252 b:how_it=-512 b:how_the=-1273 b:how_we=-560 b:i_am=-1101
b:i_have=-226 b:i_know=-161 b:i_was=-2556 b:if_you=-400 b:in_a=-460 b:in_again=4598 b:in_all=-1434 b:in_and=3833
b:in_bergen=-1356 b:in_english=-1385 b:in_every=-1190 b:in_for=-353 b:in_front=-970 b:in_future=-536 b:in_it=-81
b:in_no=2263 b:in_one=1800 b:in_our=185 b:in_spr=-346 b:in_the=-874 b:in_their=-756 b:in_thi=4966 b:in_two=2432
b:in_writ=-500 b:instead_of=-1385 b:internal_impact=-1699 b:into_a=898 b:into_the=-392 b:is_a=-1371 b:is_clos=-2172
b:is_done=-139 b:is_how=-874 b:is_in=-103 b:is_made=-1583 b:is_no=-675 b:is_not=2310 b:is_on=-1631 b:is_one=-624
b:is_only=-23 b:is_read=-236 b:is_still=-208 b:is_the=98 b:is_to=-604 b:is_used=-1253 b:is_where=-670 b:it_away=-2069
b:it_before=-1050 b:it_by=115 b:it_came=149 b:it_did=-230 b:it_doe=-774 b:it_for=-2165 b:it_had=-171 b:it_has=-1313
b:it_is=-1575 b:it_on=-1702 b:it_should=-1132 b:it_since=119 b:it_so=-709 b:it_to=959 b:it_took=3611 b:it_up=-1532
b:it_was=2935 b:it_would=-1130 b:its_own=1268 b:job_had=-1682 b:k_was=-974 b:keep_it=-21 b:kept_the=4190 b:key_was=1433
b:know_of=-1917 b:last_of=-465 b:let_the=2403 b:level_on=-55 b:like_to=-382 b:limit_was=1840 b:line_for=-384
b:list_had=-616 b:list_is=-574 b:list_of=1740 b:log_and=-1249 b:log_is=-725 b:long_as=-394 b:long_before=-369
b:longer_than=-282 b:look_at=-542 b:look_for=702 b:look_like=229 b:loss_of=-612 b:lost_and=1166 b:make_the=-951
b:many_of=-376 b:matter_on=-1011 b:mihai'_query=-953 b:minute_after=-1915 b:minute_and=3756 b:minute_from=1595
b:minute_on=156 b:minute_went=-1677 b:mitigate_minute=2591 b:more_than=-2727 b:most_of=-2015 b:mov_the=1477
b:need_a=-1287 b:need_to=-601 b:new_figure=1362 b:new_search=1678 b:new_voucher=2455 b:night_editor=-1093
b:no_alert=-1157 b:no_document=2263 b:no_one=-1941 b:no_second=-1570 b:no_way=-418 b:nobody_had=-1226 b:nobody_look=186
b:nobody_on=1858 b:nobody_wrote=-1185 b:none_of=12 b:not_a=4415 b:not_be=2486 b:not_being=-1053 b:not_in=-1683
b:not_kept=-628 b:not_know=-665 b:not_known=584 b:not_see=-1610 b:not_seen=520 b:not_that=-208 b:not_the=-1312
b:not_what=-656 b:noth_and=-864 b:noth_was=1311 b:now_and=-1189 b:number_in=-625 b:number_of=-1342 b:obituary_are=2805
b:obituary_team=-772 b:october_a=-588 b:october_the=-1064 b:of_a=-502 b:of_all=-1485 b:of_an=6545 b:of_and=89
b:of_another=-755 b:of_each=-1303 b:of_his=-779 b:of_it=-3672 b:of_its=-599 b:of_may=184 b:of_minute=-1952
b:of_number=-421 b:of_old=-1253 b:of_one=505 b:of_open=3455 b:of_our=2051 b:of_paper=-1547 b:of_the=2276
b:of_their=-1054 b:of_them=2382 b:of_thi=-1155 b:of_us=141 b:of_what=-549 b:of_which=-328 b:of_you=-376 b:off_and=1720
b:off_by=-1377 b:off_the=1980 b:office_of=-345 b:old_one=-2407 b:old_search=2047 b:old_thing=-854 b:on_a=-937
b:on_call=-833 b:on_its=2286 b:on_monday=-807 b:on_october=-1383 b:on_one=1452 b:on_paper=-867 b:on_shift=1012
b:on_the=-1502 b:on_thursday=1225 b:on_to=5160 b:on_top=-808 b:on_what=-26 b:once_a=-1114 b:once_and=-418
b:once_the=1587 b:one_after=615 b:one_and=-1280 b:one_at=-75 b:one_by=2096 b:one_doe=364 b:one_from=-1827 b:one_in=2030
b:one_is=-498 b:one_line=-685 b:one_of=2988 b:one_person=4004 b:one_should=-913 b:one_that=-625 b:one_was=-936
b:only_as=-398 b:open_and=1117 b:open_for=-2602 b:open_it=3878 b:or_later=24 b:order_and=-1869 b:order_of=1378
b:order_were=1253 b:ought_to=-1146 b:our_first=-2022 b:our_own=-1468 b:our_shop=26 b:out_and=-1524 b:out_in=-1096
b:out_of=-2063 b:out_on=-2777 b:out_with=-926 b:over_at=-758 b:over_the=-1083 b:over_to=-1306 b:page_and=400
b:page_was=-3059 b:panel_was=-943 b:paper_before=-2530 b:parcel_by=4744 b:part_of=-100 b:pass_on=5160 b:people_got=-920
b:people_on=1621 b:people_who=-1871 b:picture_of=-312 b:place_and=-2212 b:place_where=3363 b:plan_in=-614
b:please_do=-328 b:pool_of=-892 b:prepar_obituary=1731 b:price_table=-704 b:price_were=5792 b:print_by=-1842
b:print_on=-771 b:pull_the=3205 b:purge_of=-817 b:put_a=-865 b:put_on=1478 b:quarter_of=6773 b:queue_was=-1190
b:rang_the=-502 b:raw_log=-1073 b:raw_note=-858 b:reach_the=-767 b:read_the=-2353 b:reconcile_job=-1407
b:redemption_page=-544 b:referral_sent=-658 b:request_went=-1290 b:resolve_minute=2591 b:review_and=-1411
b:review_rule=-496 b:right_one=-312 b:right_to=1192 b:role_were=209 b:row_and=1189 b:run_on=16 b:said_that=-1130
b:sale_week=-1344 b:same_name=-606 b:sav_us=-2345 b:saw_it=-1149 b:saw_the=-1764 b:say_that=-612 b:screen_and=-603
b:search_for=-2107 b:second_level=-55 b:secondary_site=1765 b:security_review=-26 b:sent_a=2450 b:sent_to=2667
b:set_it=-383 b:settl_with=-759 b:shar_one=-1671 b:shop_and=-943 b:shop_in=-464 b:should_be=-2254 b:show_the=-2287
b:shut_for=703 b:since_and=-659 b:since_the=-1497 b:since_then=4135 b:six_in=2137 b:slip_of=-1547 b:so_it=-1291
b:so_our=-1720 b:so_that=9022 b:so_the=-1487 b:so_we=4275 b:some_forty=-766 b:somebody_has=-265 b:somebody_in=-1696
b:somebody_who=-645 b:someth_else=-71 b:someth_is=-916 b:sooner_or=24 b:spoke_to=-1151 b:stand_in=-1245
b:stood_there=-1955 b:stop_and=-1763 b:stop_at=1653 b:stop_the=-879 b:stop_then=811 b:stopp_the=1145 b:story_and=2420
b:switch_off=-486 b:switch_the=1720 b:switch_to=-2966 b:table_was=-2310 b:take_a=19 b:take_place=-1027
b:taken_back=1313 b:telephone_line=-1396 b:tell_us=-250 b:ten_minute=-1858 b:textile_wing=-91 b:than_a=-911
b:than_the=-687 b:than_we=-1676 b:thank_to=-1945 b:thank_you=-809 b:that_a=-924 b:that_can=-1790 b:that_customer=1603
b:that_had=187 b:that_is=-630 b:that_it=4186 b:that_look=-579 b:that_nobody=-1760 b:that_noth=1018 b:that_one=-718
b:that_the=-1816 b:that_time=2015 b:that_told=-1613 b:that_was=5547 b:that_we=1873 b:that_were=-1889 b:that_would=142
b:that_you=-333 b:the_account=-915 b:the_afternoon=-255 b:the_alarm=-889 b:the_app=-400 b:the_application=-1319
b:the_archive=3386 b:the_author=-2077 b:the_authorisation=-1003 b:the_backup=1641 b:the_barrier=-293 b:the_belt=-314
b:the_board=1602 b:the_book=-172 b:the_bridge=-2924 b:the_broker=282 b:the_build=1257 b:the_bus=5303 b:the_call=2000
b:the_carrier=2156 b:the_case=147 b:the_cdn=-208 b:the_cellar=689 b:the_change=374 b:the_check=193 b:the_client=-988
b:the_climate=-91 b:the_coffee=-122 b:the_concentrator=-909 b:the_control=-791 b:the_coo=-345 b:the_cookie=-567
b:the_counter=949 b:the_crew=2865 b:the_customer=1603 b:the_database=2074 b:the_date=-763 b:the_day=-3810
b:the_decision=-943 b:the_delivery=31 b:the_desk=1350 b:the_disk=1849 b:the_drill=-2254 b:the_early=-1464
b:the_edge=-2813 b:the_end=-231 b:the_even=4260 b:the_feed=-1754 b:the_file=1127 b:the_first=-1149 b:the_flag=2809
b:the_follow=-455 b:the_form=-223 b:the_future=2636 b:the_gate=4715 b:the_graph=-1344 b:the_ground=1910
b:the_group=-1228 b:the_guild=-49 b:the_harbour=-1191 b:the_head=-1584 b:the_hotline=-1890 b:the_hour=973
b:the_id=-2324 b:the_index=1498 b:the_invoice=-480 b:the_job=3437 b:the_key=-517 b:the_kind=-1910 b:the_kitchen=-1633
b:the_last=499 b:the_light=-2171 b:the_limit=1440 b:the_line=4849 b:the_list=-682 b:the_log=-2947 b:the_mast=2376
b:the_matter=-2339 b:the_meet=-587 b:the_more=-263 b:the_morn=-1681 b:the_move=-264 b:the_new=1885 b:the_next=2236
b:the_night=3179 b:the_number=-2388 b:the_obituary=-772 b:the_office=-970 b:the_old=1424 b:the_oldest=-862
b:the_one=537 b:the_order=3699 b:the_origin=-850 b:the_other=2555 b:the_page=-4271 b:the_panel=-918 b:the_paper=-4314
b:the_people=1345 b:the_phone=-153 b:the_picture=-850 b:the_piece=-1424 b:the_plan=-3964 b:the_plug=1933
b:the_pool=-892 b:the_porter'=-1468 b:the_pressure=-789 b:the_price=-518 b:the_project=5616 b:the_pump=2380
b:the_queue=-361 b:the_raw=-1300 b:the_reason=674 b:the_receiver=-1640 b:the_reconcile=-1407 b:the_redemption=-544
b:the_release=6698 b:the_report=2358 b:the_repository=-519 b:the_rest=4317 b:the_right=-3488 b:the_ring=948
b:the_rule=-499 b:the_rumour=-1190 b:the_runbook=-1531 b:the_same=-2903 b:the_screen=-1900 b:the_script=-1316
b:the_seam=4300 b:the_search=-1431 b:the_second=-2333 b:the_secondary=1765 b:the_sender=559 b:the_sensor=-1110
b:the_shelf=-94 b:the_shop=-1400 b:the_start=-666 b:the_story=1214 b:the_sum=1680 b:the_supplier=-831
b:the_switchboard=-1913 b:the_system=-1993 b:the_table=98 b:the_team=1400 b:the_test=-1544 b:the_textile=-91
b:the_three=3203 b:the_ticket=2402 b:the_till=-2164 b:the_time=-158 b:the_train=4346 b:the_tram=-1038 b:the_truck=7430
b:the_two=-558 b:the_unit=-675 b:the_usage=-2361 b:the_vendor=410 b:the_wall=-2588 b:the_warehouse=6091 b:the_web=5520
b:the_whole=-3336 b:the_word=-1698 b:the_work=-935 b:the_wrong=211 b:their_own=-337 b:them_in=-1003 b:then_it=-451
b:then_the=-611 b:then_we=906 b:there_is=-943 b:there_was=-1213 b:they_are=-2373 b:they_call=2262 b:they_do=2
b:they_have=-1701 b:they_were=-3722 b:thi_company=3932 b:thi_document=-253 b:thi_for=1865 b:thi_is=4801
b:thi_report=-1325 b:thi_sort=-1108 b:thing_and=-721 b:thing_that=-337 b:those_who=-716 b:three_hour=-581
b:three_time=-647 b:through_the=410 b:thrown_away=1355 b:ticket_with=2869 b:time_for=-820 b:time_from=-2913
b:time_in=-972 b:time_it=-1532 b:time_to=7564 b:to_a=-2532 b:to_acknowledge=2591 b:to_ask=-562 b:to_be=356
b:to_customer=79 b:to_detection=-2546 b:to_find=-1365 b:to_get=1292 b:to_go=4157 b:to_have=-1163 b:to_it=-1081
b:to_keep=234 b:to_know=88 b:to_light=-762 b:to_look=138 b:to_mitigate=2591 b:to_one=2510 b:to_pay=-1263
b:to_resolve=2591 b:to_say=780 b:to_stop=-1121 b:to_switch=-1029 b:to_take=97 b:to_the=-851 b:to_try=520 b:to_us=329
b:to_wait=-516 b:to_write=-1887 b:together_from=-1969 b:told_by=1241 b:told_of=1479 b:told_the=1747 b:told_us=-1613
b:took_over=4748 b:took_place=-2027 b:took_the=3541 b:took_us=806 b:top_of=-808 b:twenty_minute=-84 b:two_and=-2203
b:two_default=-967 b:two_minute=476 b:two_of=5454 b:two_people=-2177 b:two_team=-2301 b:two_year=-1343
b:understood_that=-428 b:until_the=3843 b:up_of=-849 b:up_to=-238 b:us_a=-538 b:us_minute=3862 b:usage_page=-1507
b:usage_table=-875 b:used_by=-640 b:used_to=-1157 b:user_saw=-683 b:voucher_of=526 b:voucher_were=2105 b:wait_for=4248
b:want_to=-656 b:was_a=2922 b:was_brought=-1889 b:was_compar=214 b:was_full=-3608 b:was_in=-3155 b:was_left=325
b:was_look=-2051 b:was_lost=865 b:was_no=-725 b:was_not=419 b:was_on=536 b:was_over=3470 b:was_put=2768 b:was_right=680
b:was_sent=3923 b:was_shut=1949 b:was_split=2555 b:was_still=1997 b:was_taken=2624 b:was_that=-466 b:was_the=1694
b:was_there=277 b:was_to=3190 b:was_written=-128 b:watch_the=5273 b:way_round=-1530 b:way_to=-418 b:we_are=-994
b:we_ask=5372 b:we_can=2233 b:we_could=1323 b:we_did=4836 b:we_do=-2887 b:we_gave=3632 b:we_had=-3972 b:we_have=-1434
b:we_know=-2158 b:we_lost=-1413 b:we_pull=2799 b:we_saw=-1123 b:we_send=-2345 b:we_spoke=-1151 b:we_took=2871
b:we_were=-3112 b:we_will=-1059 b:we_would=-659 b:web_page=5520 b:went_into=-954 b:went_out=4041 b:went_to=-2897
b:were_given=4486 b:were_in=-1296 b:were_made=2882 b:were_not=-1587 b:were_number=-686 b:were_out=1976 b:were_told=1217
b:what_had=-934 b:what_happen=145 b:what_i=-1929 b:what_is=-182 b:what_it=-1645 b:what_its=-1338 b:what_the=-1421
b:what_they=-829 b:what_we=4221 b:what_you=-120 b:when_a=-441 b:when_someth=-165 b:when_the=-812 b:when_we=-1398
b:where_the=-1298 b:where_thing=-608 b:where_two=-967 b:whether_the=-1399 b:which_a=69 b:which_is=-3439
b:which_the=2399 b:which_was=2854 b:while_it=2657 b:while_two=1429 b:who_had=-1449 b:who_is=4457 b:who_want=-442
b:who_was=-825 b:whole_thing=-1429 b:why_the=100 b:will_be=-3226 b:will_not=283 b:with_a=3914 b:with_the=-840
b:within_ten=512 b:within_the=1163 b:without_a=-1721 b:without_being=1153 b:without_it=-22 b:without_secure=-908
b:work_again=-1647 b:work_and=4587 b:work_on=-846 b:would_be=-1130 b:would_have=-724 b:would_not=-175
b:write_again=-1553 b:write_down=-379 b:write_to=-578 b:written_by=405 b:written_to=-2012 b:wrote_to=-1680
b:year_and=-1119 b:you_a=-16 b:you_cannot=-653 b:you_do=4987 b:you_find=-455 b:you_have=266 general=-2694 len:0=6028
len:1=-7167 len:2=-1357 len:3=-259 len:4=-8148 len:5=2933 present=-11235 w:a=-2263 w:abebe=-842 w:about=-201
w:above=-1804 w:acceptance=2471 w:access=844 w:accident=-399 w:accord=-1074 w:account=-2551 w:acknowledg=8437
w:acknowledge=2591 w:add=-283 w:address=-1035 w:affect=-1039 w:after=83 w:afternoon=-1145 w:again=8452 w:against=-1407
w:age=-1178 w:agnieszka=-890 w:agre=1707 w:agreement=-730 w:ahead=-1525 w:alarm=-3492 w:album=-1978 w:alert=-1684
w:all=-3581 w:allow=-479 w:alone=-1118 w:along=-387 w:aloud=1417 w:also=1839 w:although=-790 w:am=-1321 w:an=-2571
w:and=-175 w:another=1750 w:answer=-3317 w:any=-712 w:anyone=-1041 w:anyth=-2781 w:apart=-1187 w:app=-1031
w:application=-1319 w:approval=7391 w:approx=-2046 w:april=-222 w:archive=3265 w:are=-5226 w:around=712 w:arriv=-1676
w:as=-2358 w:ask=2848 w:assume=526 w:at=-4508 w:aug=-609 w:author=-1876 w:authorisation=-1003 w:automate=-1000
w:availability=-960 w:away=1204 w:back=6084 w:backup=1515 w:bad=-336 w:barrier=-1028 w:batch=1733 w:batche=5144
w:be=-301 w:because=-3533 w:been=-2853 w:before=2013 w:began=-3483 w:behind=-2148 w:being=1930 w:bell=-1174
w:belong=-1014 w:belt=-362 w:bergen=-3466 w:beside=1654 w:best=-2406 w:better=-1219 w:between=-4297 w:bill=700 w:bind=9
w:bit=1074 w:board=1602 w:bohdan=5575 w:book=-172 w:both=-4116 w:box=814 w:branche=-196 w:bridge=-3086 w:broker=-579
w:brought=-521 w:browser=-977 w:build=2200 w:built=752 w:bundle=-188 w:bus=5303 w:but=6651 w:by=-2115 w:cable=-849
w:cache=1934 w:call=10990 w:came=-830 w:can=4020 w:canary=-793 w:cannot=-1169 w:car=-962 w:card=-2642 w:care=1524
w:carri=2702 w:carrier=1628 w:carrier'=6810 w:carry=64 w:case=-1956 w:catalogue=3248 w:caus=-1446 w:cdn=-1082
w:cellar=689 w:centre=454 w:certificat=-382 w:certificate=1264 w:chang=-55 w:change=98 w:channel=-2637 w:charg=-985
w:charge=1457 w:chat=-1176 w:check=3278 w:claim=-633 w:client=1528 w:climate=-91 w:clinic=-826 w:clos=3564 w:code=-1449
w:coffee=-338 w:colleague=-1693 w:colour=-1396 w:column=-1497 w:com=135 w:come=-47 w:communication=-3446 w:company=2845
w:compar=69 w:compare=-756 w:complaint=-338 w:concentrator=-909 w:concern=-229 w:confirm=-1632 w:connect=-941
w:connection=-2112 w:consumer=-1912 w:control=-1693 w:coo=-345 w:cookie=-567 w:cool=551 w:copy=377 w:correct=860
w:correction=-1481 w:corridor=4510 w:cost=1613 w:could=-1028 w:count=-693 w:counter=1431 w:crew=2865 w:cupboard=-654
w:customer=4247 w:daily=-189 w:dark=-1371 w:dashboard=-1392 w:data=-2856 w:database=2074 w:date=301 w:day=-9317
w:december=-1097 w:decide=-1196 w:decision=-1920 w:decoration=-344 w:default=-703 w:delay=-2052 w:deliver=-1808
w:delivery=31 w:derive=-400 w:describ=-2148 w:desk=878 w:detail=518 w:detection=-2546 w:did=4228 w:differ=75
w:different=1873 w:disk=1849 w:disruption=-443 w:do=1037 w:document=1285 w:doe=-861 w:done=-1019 w:door=-2208
w:double=-380 w:down=2647 w:draft=3745 w:drain=3694 w:draw=-1462 w:drill=-2254 w:driver=-3502 w:drop=-1755
w:dropp=-1383 w:drove=2360 w:dry=2654 w:due=-1914 w:duplicate=1055 w:dur=1502 w:duration=-3960 w:duty=-913 w:each=-280
w:earlier=-1583 w:early=1276 w:easter=-317 w:edge=-2824 w:editor=-1237 w:eight=1069 w:election=1781 w:eleven=-1454
w:else=-200 w:emergency=3627 w:empti=67 w:empty=-3858 w:end=-2857 w:enforce=-967 w:engineer=213 w:english=-1385
w:entry=1882 w:equal=-1747 w:error=348 w:even=2777 w:event=-2880 w:ever=953 w:every=6100 w:everybody=3950
w:everyone=-263 w:everyth=4726 w:exchang=-2210 w:expect=240 w:experiment=-1563 w:explain=-1543 w:explanation=-537
w:eye=2325 w:factor=-485 w:fail=-611 w:failure=-2546 w:fall=-1416 w:far=1348 w:fed=-544 w:feed=-2353 w:few=-1217
w:field=-651 w:fifty=1060 w:figure=-1159 w:file=1619 w:fill=348 w:film=-1074 w:filter=5387 w:final=-749 w:find=4479
w:finish=-637 w:first=7616 w:five=4800 w:flag=2809 w:float=-462 w:floor=-19 w:folder=-3036 w:follow=-25 w:for=-460
w:forgotten=-1316 w:form=-1069 w:forty=320 w:forward=-328 w:found=-3452 w:four=-6220 w:friday=-931 w:from=-922
w:front=-1661 w:froze=2595 w:full=-6496 w:funny=-344 w:further=-1570 w:future=2315 w:gate=3390 w:gateway=-474
w:gave=-441 w:generator=3123 w:get=-306 w:give=-955 w:given=3628 w:go=5358 w:goe=-1574 w:going=2832 w:gone=1132
w:good=855 w:got=-1491 w:graph=-1344 w:green=83 w:ground=1672 w:group=-2049 w:guard=1417 w:guess=-602 w:guild=-49
w:h=-2014 w:habit=-1225 w:had=-3764 w:halden=-2026 w:half=3932 w:hall=1868 w:hand=1635 w:handover=343 w:happen=-2259
w:harbour=-1191 w:harmless=3 w:has=-4222 w:have=-4376 w:he=2207 w:head=880 w:header=-1638 w:heard=-4536 w:heat=530
w:held=3797 w:help=2264 w:hence=3840 w:her=-2880 w:here=-2114 w:hid=748 w:him=937 w:his=-1696 w:hold=1384
w:holiday=-2086 w:home=-1620 w:hospital=-477 w:host=-787 w:hotline=-3596 w:hour=5198 w:house=-31 w:household=8
w:how=-4041 w:hub=-720 w:hygrometer=-363 w:i=-2543 w:i'd=261 w:id=-2324 w:idea=3468 w:if=-588 w:image=-1888
w:impact=-3101 w:in=-1697 w:index=1498 w:inform=747 w:instead=-1385 w:internal=-1952 w:into=-3355 w:invoice=-850
w:is=-1497 w:it=-1498 w:its=-2351 w:itself=-1783 w:january=-1304 w:ji-woo=-679 w:job=787 w:june=-108 w:just=-1383
w:k=-865 w:keep=-1784 w:kept=3962 w:kettle=-1430 w:key=1278 w:kind=-3193 w:kitchen=-1633 w:knew=-4703 w:know=1082
w:known=-996 w:laptop=3004 w:last=-402 w:late=-806 w:later=-788 w:lead=109 w:learn=-1188 w:leave=-417 w:led=5360
w:ledger=-1595 w:left=6468 w:less=-778 w:let=2917 w:letter=-2301 w:level=31 w:lift=5970 w:light=661 w:lik=1931
w:like=-2164 w:limit=-17 w:line=1858 w:list=-1874 w:liv=-616 w:live=2164 w:load=473 w:loan=-858 w:local=-1135
w:lock=1335 w:log=-4738 w:login=-1522 w:long=-2161 w:longer=-258 w:look=1001 w:loss=-782 w:lost=-828 w:luck=-1627
w:m=-960 w:machine=857 w:made=-1724 w:mail=-5353 w:make=-1240 w:many=-696 w:march=-515 w:mark=-499 w:market=3216
w:mast=2376 w:matter=3380 w:may=-1003 w:mayor=-2594 w:me=-2015 w:mean=1158 w:medishare=-1068 w:meet=-1460 w:mei=3634
w:memorandum=-829 w:message=-3770 w:meter=-701 w:midnight=1508 w:mihai'=-953 w:million=-840 w:min=-840 w:minute=14815
w:mirror=-486 w:miss=-1772 w:mitigate=2591 w:monday=-1481 w:money=-1104 w:monitor=-1191 w:month=-1250 w:mood=-208
w:more=-1544 w:morn=-3508 w:most=-2215 w:mov=2499 w:move=-2799 w:music=-3007 w:must=-712 w:my=-1467 w:name=-3312
w:need=-1717 w:network=-1153 w:never=-596 w:new=-1493 w:newsroom=-67 w:next=1662 w:night=2806 w:nine=1997 w:no=-4781
w:nobody=-3570 w:node=1442 w:none=-3322 w:noon=-1955 w:not=-7160 w:note=3266 w:noth=4855 w:notice=4697 w:now=-2065
w:number=-4737 w:nurse=-1132 w:o'clock=-1521 w:obituary=959 w:october=-1992 w:of=-4820 w:off=-1048 w:offer=-394
w:office=-5188 w:offline=97 w:offset=-851 w:often=754 w:old=-456 w:oldest=-862 w:on=6137 w:once=844 w:one=528
w:only=-157 w:open=4922 w:or=-1922 w:order=422 w:origin=-2194 w:other=-2414 w:ought=-1146 w:our=-7753 w:out=3237
w:outside=3194 w:over=4576 w:own=-3583 w:owner=-845 w:page=-3046 w:paid=-1175 w:panel=-230 w:paper=-4738 w:parcel=2145
w:park=-1585 w:part=-2334 w:pass=4884 w:passenger=-1462 w:pay=-2884 w:payment=2701 w:people=-1270 w:per=1239
w:permit=-509 w:person=695 w:phone=-863 w:photo=-721 w:picture=-2189 w:piec=-1969 w:piece=-2669 w:pizza=-141
w:plac=-1716 w:place=-3126 w:plan=-1961 w:plann=-857 w:platform=-1282 w:please=-369 w:plu=-2143 w:plug=1933 w:point=132
w:pool=-892 w:porter'=-1468 w:prepar=1402 w:present=5460 w:press=-2119 w:pressure=-789 w:price=759 w:print=1331
w:product=-143 w:project=4136 w:promis=-1109 w:proof=-762 w:protocol=-636 w:proud=-1497 w:provider=1848 w:publish=6203
w:pull=2937 w:pump=5877 w:purge=-1430 w:purpose=3065 w:put=7033 w:quarter=6773 w:query=-953 w:question=-1707
w:queue=-1213 w:quickly=-2202 w:r=42 w:radio=1293 w:rafe=1322 w:ran=3558 w:random=-32 w:rang=-4706 w:raw=-1931
w:reach=2435 w:read=-5024 w:reader=-564 w:reading=-384 w:real=2408 w:reason=-947 w:receipt=-989 w:receiv=-1127
w:receiver=-1640 w:recipe=-151 w:recipient=-47 w:recomputation=4264 w:reconcile=-1407 w:red=-294 w:redemption=-881
w:referral=-3062 w:refuse=-620 w:release=6698 w:remov=-427 w:renam=-687 w:rename=-182 w:repair=1624 w:replac=-675
w:report=-3108 w:repository=-519 w:request=-2269 w:reset=6529 w:resolve=2591 w:rest=4317 w:restart=6058 w:restore=-1335
w:revenue=-842 w:review=-3010 w:reviewer=4153 w:right=-3471 w:ring=695 w:role=-129 w:rollback=1363 w:room=-3808
w:round=-1530 w:row=157 w:rule=1294 w:rumour=-1190 w:run=-754 w:runbook=-1531 w:runn=-1194 w:safety=-297 w:said=2657
w:sale=-2505 w:same=-2903 w:sat=907 w:sav=-2832 w:saw=-6170 w:say=-2593 w:school=-762 w:screen=-3258 w:script=-2068
w:seam=4300 w:search=-136 w:second=-399 w:secondary=1765 w:secure=-1108 w:security=-26 w:see=-2542 w:seen=-860
w:send=-2582 w:sender=559 w:sensor=-1780 w:sent=2688 w:server=1020 w:service=-1419 w:set=-1289 w:settl=-759
w:seven=-651 w:shar=-4435 w:she=-707 w:shelf=-433 w:shift=2031 w:shoe=-2115 w:shop=-524 w:short=964 w:should=-4363
w:shout=-1045 w:show=-3949 w:shown=1166 w:shut=2275 w:side=-2740 w:sign=455 w:silence=-1105 w:since=-3000 w:single=550
w:site=527 w:six=115 w:slip=-1455 w:small=836 w:snapshot=-925 w:so=5319 w:software=-1109 w:sold=-662 w:solution=170
w:some=-4548 w:somebody=-2381 w:somebody'=-13 w:someth=-2681 w:sooner=24 w:sort=-1108 w:speak=-467 w:split=3180
w:spoke=-1151 w:spr=-2039 w:stand=1071 w:start=-472 w:stay=-851 w:step=-2037 w:still=-637 w:stood=-2751 w:stop=8065
w:stopp=2976 w:store=-1793 w:story=1214 w:struck=-2066 w:stuck=3282 w:such=2827 w:suffix=-523 w:sum=1442 w:summer=-1362
w:sunday=1605 w:supplier=-1789 w:support=-2418 w:switch=-3231 w:switchboard=-1913 w:synthetic=-1916 w:system=-1246
w:table=-2029 w:take=-1331 w:taken=2297 w:talk=-1889 w:team=-5565 w:telephone=-2069 w:tell=-570 w:template=-722
w:temporary=-1931 w:ten=4394 w:test=4299 w:text=-1172 w:textile=-91 w:than=-4852 w:thank=-4092 w:that=-1725 w:the=-1819
w:their=-660 w:them=3983 w:then=5007 w:there=-5924 w:they=-4273 w:thi=4957 w:thing=57 w:third=2604 w:those=-875
w:thought=2627 w:thousand=1426 w:three=3879 w:through=849 w:thrown=1355 w:thu=-288 w:thursday=1225 w:ticket=8720
w:till=-2164 w:time=562 w:timeout=-1355 w:to=136 w:together=-3382 w:told=5010 w:tone=-544 w:too=-2302 w:took=11524
w:tool=4354 w:top=-808 w:topic=-963 w:total=-1419 w:town=-890 w:trad=-880 w:trader=-1598 w:traffic=1781 w:train=4346
w:tram=-1177 w:travel=22 w:tri=-769 w:truck=7430 w:true=-3285 w:trust=-115 w:try=472 w:tuesday=-300 w:turn=484
w:twelve=1261 w:twenty=-84 w:twice=-4625 w:two=4793 w:under=-1351 w:understand=684 w:understood=-654 w:unit=2226
w:until=9353 w:up=2505 w:updat=-2225 w:update=-2317 w:us=277 w:usage=-2836 w:use=-1376 w:used=-2909 w:user=-1927
w:usual=-704 w:utc=-1790 w:value=-991 w:valve=-1939 w:vanish=-560 w:vendor=3211 w:very=-1562 w:visitor=-907
w:voucher=-351 w:wait=7407 w:walk=-770 w:wall=-3077 w:want=-2341 w:warehouse=5550 w:was=596 w:watch=4916 w:water=471
w:way=-2328 w:we=3996 w:web=6792 w:week=-3116 w:weekend=-1426 w:weight=-1205 w:well=-2166 w:went=-2201 w:were=4793
w:what=-3987 w:whatever=-781 w:when=-4905 w:where=-2214 w:whether=-2495 w:which=2293 w:while=5304 w:who=-4484
w:whole=-1035 w:why=100 w:will=-5617 w:wing=-91 w:with=-2914 w:within=-311 w:without=-2040 w:word=2539 w:work=603
w:worse=-628 w:worth=-2292 w:would=-2415 w:writ=-499 w:write=-4574 w:written=2333 w:wrong=-1403 w:wrote=-3559
w:year=-457 w:yet=-457 w:you=-1951 w:your=972 w:zero=-2380
'''
