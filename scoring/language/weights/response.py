"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "043a3dfa71346d7ad9e90276ab9806222a0fe93c3ee7974ccbf370827e35370c"
OFFSET = 0
WEIGHTS = r'''
1:!=-830 1:"=233 1:#=-6793 1:$=-7532 1:%=1055 1:(=-146 1:)=-146 1:,=-1365 1:.=-2526 1::=-6305 1:;=1571 1:<he>=182
1:<i>=-3581 1:<they>=2296 1:<we>=3035 1:<you>=1468 1:?=-675 1:AC=-3270 1:BAD=-2473 1:CHOSE=-2600 1:CIRC=5293
1:CLAIM=2134 1:DAY=-7677 1:ELSE=3128 1:FAILV=-2400 1:FAULT=-593 1:FOLLOW=2002 1:GOOD=-140 1:IDLE=-6662 1:INSULT=-2589
1:KNEW=4734 1:M=248 1:M's=-3818 1:MORAL=-2486 1:N=-3530 1:N's=1950 1:P=5163 1:P's=-4022 1:PERC=-3559 1:SANC=-1903
1:T=-3680 1:T's=-2144 1:^=-7532 1:a=-2621 1:about=64 1:again=7621 1:all=-3653 1:also=1839 1:although=-722 1:am=-1390
1:an=-2126 1:and=-315 1:any=-622 1:anyone=-622 1:are=-4131 1:as=-2075 1:at=-4344 1:be=-74 1:because=-3569 1:been=-4125
1:being=2347 1:both=-3719 1:but=2934 1:by=-1932 1:can=4659 1:cannot=-1069 1:could=-178 1:did=5191 1:do=1478
1:does=-1252 1:during=1702 1:each=26 1:else=-409 1:even=-186 1:ever=1349 1:everybody=4085 1:everyone=-487 1:for=-518
1:from=262 1:further=-1045 1:get=-58 1:got=-1388 1:had=-4254 1:has=-3391 1:have=-5517 1:here=-1894 1:how=-4086
1:i'll=-572 1:if=-4 1:in=-2143 1:instead=-1865 1:into=-3428 1:is=-2758 1:it=-1456 1:its=-2378 1:itself=-2040
1:just=-1177 1:let=3516 1:like=-1979 1:more=-630 1:most=-1304 1:must=-836 1:never=-1039 1:no=-3640 1:nobody=-3056
1:not=-7934 1:of=-4119 1:off=-1798 1:on=4318 1:once=1189 1:one=463 1:only=234 1:or=-1602 1:other=-2818 1:out=2788
1:over=5080 1:own=-2709 1:per=1327 1:please=-119 1:same=-2644 1:should=-3838 1:since=-2439 1:so=5236 1:some=-3899
1:somebody=-2125 1:still=-373 1:such=3157 1:than=-4619 1:that=-1831 1:the=-3566 1:then=4244 1:there=-5988 1:this=3088
1:those=-736 1:three=4056 1:through=368 1:to=-536 1:too=-3232 1:twice=-4865 1:two=4681 1:under=-1088 1:until=8844
1:up=2285 1:very=-1681 1:was=1171 1:were=5631 1:what=-2947 1:when=-5126 1:where=-2363 1:whether=-3504 1:which=3019
1:while=6482 1:who=-3984 1:whoever=2407 1:why=279 1:will=-5751 1:with=-2884 1:within=-2257 1:without=-1484
1:would=-1579 1:x=184 1:xed=507 1:xing=-5431 1:xly=1262 1:yet=-480 1:|=293 2:!_$=-760 2:"_"=-809 2:"_$=46 2:"_,=-2450
2:"_.=3076 2:"_M=-792 2:"_no=-371 2:"_what=-315 2:"_x=4170 2:"_xed=6551 2:"_xing=-970 2:#_#=-2187 2:#_$=2684 2:#_%=1055
2:#_(=-1280 2:#_AC=-793 2:#_DAY=-2626 2:#_M=-3092 2:#_N=1498 2:#_P=166 2:#_and=1111 2:#_for=-320 2:#_of=-240
2:#_on=-1444 2:#_the=-1432 2:#_to=560 2:#_was=-993 2:#_when=-394 2:#_x=3708 2:#_xed=-1135 2:#_|=293 2:%_of=2072
2:(_#=-503 2:(_M=-1498 2:(_N=3784 2:(_x=-664 2:)_$=-4171 2:)_.=3248 2:,_"=-837 2:,_#=1567 2:,_<i>=-932 2:,_<we>=997
2:,_GOOD=-2139 2:,_M=-3010 2:,_N=3076 2:,_PERC=51 2:,_a=2275 2:,_all=-1582 2:,_although=-722 2:,_and=2001 2:,_as=-3615
2:,_because=1847 2:,_but=-1165 2:,_by=-4251 2:,_each=-1674 2:,_for=2185 2:,_from=1502 2:,_in=-1037 2:,_it=1679
2:,_no=415 2:,_nobody=-1218 2:,_not=-1314 2:,_of=-370 2:,_on=877 2:,_one=1629 2:,_since=-1423 2:,_so=522
2:,_somebody=156 2:,_the=-537 2:,_then=5324 2:,_to=-1999 2:,_two=1656 2:,_was=-1136 2:,_when=-1203 2:,_where=-1138
2:,_which=4241 2:,_who=-515 2:,_with=-2205 2:,_x=586 2:,_xed=6167 2:,_xing=180 2:,_xly=4645 2:._#=-1840 2:._$=-2295
2:._x=-386 2::_#=-653 2::_<we>=-479 2::_DAY=-292 2::_M=279 2::_N=-1824 2::_a=-1478 2::_about=-791 2::_by=-838
2::_it=2211 2::_the=-3491 2::_x=-1801 2:;_$=4315 2:;_<they>=-339 2:;_it=-1715 2:;_the=662 2:<he>_.=2772 2:<he>_M=-953
2:<he>_P=-1438 2:<he>_PERC=-1671 2:<he>_did=1876 2:<he>_had=-894 2:<he>_x=-1791 2:<i>_CHOSE=-153 2:<i>_M=-1038
2:<i>_PERC=2173 2:<i>_am=-1197 2:<i>_have=-157 2:<i>_was=-2531 2:<i>_x=-1949 2:<they>_.=-638 2:<they>_CIRC=2638
2:<they>_M=3667 2:<they>_PERC=-391 2:<they>_are=-2575 2:<they>_do=228 2:<they>_have=-1255 2:<they>_in=-934
2:<they>_own=-182 2:<they>_were=-3859 2:<they>_x=-560 2:<they>_xed=1366 2:<we>_,=-306 2:<we>_.=5245 2:<we>_CHOSE=-233
2:<we>_CLAIM=-2026 2:<we>_GOOD=-1257 2:<we>_M=-5666 2:<we>_P=1273 2:<we>_PERC=1743 2:<we>_T=-77 2:<we>_a=-802
2:<we>_are=-1271 2:<we>_can=2410 2:<we>_could=1088 2:<we>_did=5044 2:<we>_do=-3091 2:<we>_had=-3851 2:<we>_have=-954
2:<we>_own=-1713 2:<we>_were=-3296 2:<we>_will=-1553 2:<we>_would=-600 2:<we>_x=764 2:<we>_xed=3619 2:<we>_xly=-1007
2:<you>_.=-1761 2:<you>_a=149 2:<you>_cannot=-538 2:<you>_do=5588 2:<you>_have=581 2:<you>_x=-305 2:<you>_xed=-1001
2:AC_#=-711 2:AC_$=-635 2:AC_AC=-1186 2:AC_N=-739 2:AC_and=-761 2:AC_of=355 2:AC_x=-133 2:BAD_of=-2022 2:CHOSE_to=-2035
2:CHOSE_x=-1005 2:CIRC_.=629 2:CIRC_M=-1889 2:CIRC_at=1440 2:CIRC_by=1713 2:CIRC_off=-337 2:CIRC_on=-638
2:CIRC_one=-2365 2:CIRC_the=3259 2:CIRC_to=-1317 2:CIRC_x=4876 2:CLAIM_that=-1184 2:CLAIM_to=-2284 2:CLAIM_x=4642
2:CLAIM_xing=-922 2:DAY_#=-722 2:DAY_$=192 2:DAY_,=-691 2:DAY_.=1767 2:DAY_<we>=-1034 2:DAY_and=-746 2:DAY_at=-1637
2:DAY_only=-1107 2:DAY_the=-641 2:DAY_x=-1306 2:ELSE_of=-1957 2:ELSE_than=-763 2:ELSE_x=1996 2:FAILV_in=-1354
2:FOLLOW_.=-1020 2:GOOD_.=2885 2:GOOD_<we>=-1983 2:GOOD_<you>=-521 2:GOOD_for=-227 2:GOOD_the=3344 2:GOOD_to=-1767
2:IDLE_.=-153 2:IDLE_x=-833 2:KNEW_,=3509 2:KNEW_<we>=-1907 2:KNEW_by=1594 2:KNEW_of=1478 2:KNEW_the=1655 2:KNEW_x=858
2:M's_M=-625 2:M's_own=-721 2:MORAL_.=103 2:M_"=-1920 2:M_#=-2095 2:M_$=-1799 2:M_(=-111 2:M_,=5271 2:M_.=2034
2:M_:=-1231 2:M_;=-3684 2:M_<we>=-1934 2:M_CIRC=-2597 2:M_CLAIM=-1615 2:M_PERC=-4270 2:M_a=-543 2:M_about=-816
2:M_and=307 2:M_are=-965 2:M_as=-1016 2:M_at=113 2:M_because=-1559 2:M_by=2396 2:M_can=1519 2:M_could=-2615
2:M_did=-1611 2:M_for=-6371 2:M_from=-2743 2:M_had=1621 2:M_has=1525 2:M_in=2191 2:M_is=-4050 2:M_it=-24 2:M_must=684
2:M_nobody=240 2:M_of=-5122 2:M_off=1648 2:M_on=-5251 2:M_only=-1205 2:M_out=2179 2:M_over=-523 2:M_per=-1198
2:M_still=-646 2:M_that=-973 2:M_the=-3108 2:M_then=-1077 2:M_there=-461 2:M_to=5359 2:M_twice=-294 2:M_was=14483
2:M_were=2329 2:M_when=-424 2:M_which=-353 2:M_will=-1621 2:M_with=-1209 2:M_within=1223 2:M_without=-1867 2:M_x=-3443
2:M_xed=-5138 2:M_xing=2093 2:N's_M=3006 2:N_#=-506 2:N_$=-775 2:N_)=3189 2:N_,=1021 2:N_.=-2862 2:N_:=16
2:N_CLAIM=-1300 2:N_PERC=-386 2:N_and=15 2:N_but=-1658 2:N_had=-1217 2:N_x=1700 2:N_xed=2727 2:P's_M=-1313 2:P's_x=-898
2:PERC_,=-1172 2:PERC_.=-1783 2:PERC_<you>=12 2:PERC_and=489 2:PERC_at=-171 2:PERC_by=-741 2:PERC_for=4672
2:PERC_how=-117 2:PERC_in=1284 2:PERC_it=-1282 2:PERC_of=-1083 2:PERC_that=-328 2:PERC_the=4767 2:PERC_this=145
2:PERC_to=-1443 2:PERC_what=-376 2:PERC_whether=-1249 2:PERC_with=232 2:PERC_x=-3292 2:PERC_xly=-1107 2:P_)=44
2:P_,=4784 2:P_.=-4871 2:P_:=-1256 2:P_CLAIM=-1394 2:P_KNEW=4853 2:P_PERC=3703 2:P_a=-790 2:P_and=-1715 2:P_at=-1257
2:P_did=1685 2:P_for=1887 2:P_got=-774 2:P_had=-83 2:P_have=27 2:P_in=-3758 2:P_is=-890 2:P_of=-2482 2:P_on=362
2:P_to=1154 2:P_was=-4343 2:P_were=10532 2:P_who=-2814 2:P_will=-420 2:P_with=51 2:P_x=6510 2:P_xed=7629 2:P_xly=-963
2:T's_P=1032 2:T's_x=-1953 2:T_,=-807 2:T_.=1684 2:T_:=-452 2:T_CIRC=-1308 2:T_PERC=-1832 2:T_and=1346 2:T_does=-520
2:T_for=-1442 2:T_had=-5445 2:T_has=-555 2:T_have=-535 2:T_in=-1717 2:T_is=313 2:T_of=-402 2:T_that=-541 2:T_to=1074
2:T_was=2721 2:T_will=-705 2:T_x=4828 2:T_xed=-2319 2:^_#=-5051 2:^_<he>=-1725 2:^_<i>=-361 2:^_<they>=-2104
2:^_<we>=193 2:^_<you>=5735 2:^_AC=-830 2:^_GOOD=-818 2:^_M=-1933 2:^_N=1347 2:^_N's=-160 2:^_P=11318 2:^_PERC=-360
2:^_T=1734 2:^_a=-2929 2:^_all=2576 2:^_an=-409 2:^_and=-3184 2:^_anyone=-229 2:^_as=5823 2:^_at=-3265 2:^_by=-1571
2:^_each=-1142 2:^_for=-1373 2:^_from=6077 2:^_if=-585 2:^_in=42 2:^_it=-6800 2:^_no=-2737 2:^_nobody=-3407
2:^_not=-469 2:^_on=-977 2:^_one=588 2:^_so=-1797 2:^_some=-1080 2:^_somebody=1714 2:^_that=-1415 2:^_the=-2710
2:^_there=-2099 2:^_this=-2104 2:^_three=3633 2:^_to=-930 2:^_two=4456 2:^_until=-980 2:^_what=3319 2:^_when=-1529
2:^_where=-2038 2:^_why=158 2:^_with=-2021 2:^_x=1102 2:^_xed=7762 2:^_xing=-5635 2:^_xly=-20 2:a_BAD=-1343
2:a_CIRC=2938 2:a_DAY=-134 2:a_ELSE=-23 2:a_M=7163 2:a_P=401 2:a_T=-1992 2:a_x=-4731 2:a_xed=-2904 2:a_xing=-1082
2:a_xly=891 2:about_#=-785 2:about_a=-1556 2:about_it=5449 2:about_the=-432 2:about_x=-1596 2:again_,=5654
2:again_.=-376 2:again_in=1848 2:again_x=-2426 2:all_#=100 2:all_.=2389 2:all_M=2223 2:all_P=-1387 2:all_of=-1663
2:all_the=-3329 2:all_x=210 2:although_the=-722 2:am_not=-134 2:an_M=-2912 2:an_P=-770 2:an_x=1290 2:and_"=4655
2:and_#=4206 2:and_<he>=1465 2:and_<i>=820 2:and_<they>=-1229 2:and_<we>=-2314 2:and_CLAIM=2498 2:and_M=-1289
2:and_N=-1368 2:and_PERC=6894 2:and_a=2811 2:and_by=-2001 2:and_each=-359 2:and_had=1962 2:and_has=-1396 2:and_is=-304
2:and_it=156 2:and_let=3314 2:and_no=957 2:and_nobody=-152 2:and_not=-2505 2:and_since=-698 2:and_that=4417
2:and_the=2425 2:and_then=-909 2:and_those=-258 2:and_two=-1508 2:and_was=353 2:and_were=-3819 2:and_what=-1543
2:and_when=-240 2:and_x=-2777 2:and_xed=5903 2:and_xing=-1998 2:anyone_who=-229 2:are_.=-240 2:are_CIRC=-1143
2:are_GOOD=-989 2:are_a=-272 2:are_not=-365 2:are_to=-341 2:are_x=-1537 2:are_xed=-542 2:are_xing=-613 2:as_"=2055
2:as_a=2771 2:as_in=-1714 2:as_it=788 2:as_the=-1919 2:as_x=-1928 2:as_xed=-1361 2:at_#=-4882 2:at_M=53 2:at_N=-425
2:at_all=288 2:at_on=-1071 2:at_once=688 2:at_the=-482 2:at_x=-114 2:be_,=-1264 2:be_CLAIM=7438 2:be_PERC=-1675
2:be_a=-695 2:be_in=-774 2:be_x=517 2:be_xed=56 2:because_a=-1434 2:because_of=85 2:because_the=-1079 2:because_x=-1024
2:been_CIRC=-2001 2:been_GOOD=2525 2:been_KNEW=417 2:been_PERC=-3558 2:been_x=5114 2:been_xed=-4516 2:been_xing=-33
2:being_PERC=-545 2:both_,=-501 2:both_M=-255 2:both_x=-1270 2:but_x=2391 2:by_#=-2173 2:by_:=-785 2:by_<they>=2954
2:by_DAY=300 2:by_M=3677 2:by_P=3453 2:by_a=-2122 2:by_itself=-182 2:by_no=-622 2:by_nobody=-507 2:by_one=2147
2:by_somebody=-207 2:by_the=-1090 2:by_then=-1402 2:by_two=-911 2:by_which=-1956 2:by_x=2413 2:by_xing=-180
2:can_be=4826 2:can_x=559 2:cannot_x=-747 2:could_be=-827 2:could_have=-808 2:could_not=1052 2:could_x=405 2:did_.=-717
2:did_not=-6110 2:did_what=-2230 2:did_x=7684 2:did_xing=3754 2:do_not=682 2:do_with=-236 2:does_it=115 2:does_not=89
2:during_x=-1012 2:each_M=-76 2:each_of=-1028 2:each_other=-1594 2:each_x=2680 2:each_xed=2030 2:else_x=208
2:even_the=-186 2:for_#=-1209 2:for_,=-575 2:for_.=-2665 2:for_<we>=3496 2:for_ELSE=-1401 2:for_M=-1929 2:for_a=985
2:for_an=689 2:for_each=-1587 2:for_it=-1073 2:for_other=-639 2:for_that=30 2:for_the=3126 2:for_those=-366
2:for_three=-542 2:for_x=-2128 2:for_xing=803 2:from_#=-579 2:from_M=-653 2:from_N=-43 2:from_P=-896 2:from_a=1163
2:from_it=-276 2:from_one=-2070 2:from_the=4915 2:from_x=-3716 2:further_x=-1045 2:had_CIRC=-694 2:had_KNEW=-1552
2:had_PERC=-357 2:had_a=3765 2:had_been=-4060 2:had_it=1694 2:had_no=2046 2:had_not=-358 2:had_the=3621 2:had_to=-273
2:had_x=-4595 2:had_xed=-4463 2:has_a=-1099 2:has_been=67 2:has_its=-1052 2:has_no=3106 2:has_to=-1017 2:has_x=-624
2:has_xed=-2713 2:have_CIRC=-796 2:have_PERC=-2313 2:have_been=-2404 2:have_had=-348 2:have_it=-212 2:have_no=86
2:have_not=798 2:have_the=304 2:have_to=-1260 2:have_x=1650 2:how_<we>=-723 2:how_it=-520 2:how_the=-1137
2:if_<you>=-272 2:in_#=2388 2:in_.=-634 2:in_<they>=-1325 2:in_<we>=170 2:in_AC=-761 2:in_DAY=-2946 2:in_M=-74
2:in_N=-3271 2:in_T=-1905 2:in_a=492 2:in_again=5000 2:in_all=-1400 2:in_and=1270 2:in_it=-1172 2:in_no=2288
2:in_one=1673 2:in_the=-2513 2:in_this=5522 2:in_two=2724 2:in_x=2013 2:in_xing=-543 2:instead_of=-1865 2:into_a=1035
2:into_the=-604 2:into_x=-916 2:is_,=-745 2:is_.=-188 2:is_CIRC=-494 2:is_ELSE=-90 2:is_PERC=-1048 2:is_a=-726
2:is_how=-1004 2:is_in=-95 2:is_no=-281 2:is_not=-542 2:is_on=-1284 2:is_one=-297 2:is_only=-135 2:is_still=-69
2:is_that=-1134 2:is_the=697 2:is_to=-771 2:is_where=-558 2:is_x=-3203 2:is_xed=-4188 2:is_xing=-891 2:it_,=-2868
2:it_.=-3730 2:it_by=110 2:it_did=-135 2:it_does=-613 2:it_for=-1966 2:it_had=-28 2:it_is=-272 2:it_on=-1146
2:it_should=-1011 2:it_that=96 2:it_to=1217 2:it_up=-1442 2:it_was=763 2:it_would=-1170 2:it_x=-4806 2:it_xed=-756
2:its_M=-4001 2:its_P=-660 2:its_own=1272 2:its_x=1011 2:let_the=2652 2:like_to=-64 2:like_x=-718 2:more_than=-2466
2:more_x=2201 2:most_of=-1238 2:most_x=-66 2:must_x=-807 2:never_PERC=-423 2:never_x=3049 2:no_M=845 2:no_one=-1846
2:no_x=-1979 2:nobody_CLAIM=-1164 2:nobody_had=-1490 2:nobody_on=2029 2:nobody_x=193 2:not_.=-511 2:not_GOOD=-176
2:not_M=-2635 2:not_PERC=-1037 2:not_a=782 2:not_be=2202 2:not_been=177 2:not_being=-893 2:not_in=-1332 2:not_on=-1167
2:not_the=-931 2:not_what=-410 2:not_x=-553 2:not_xed=-1641 2:not_xing=-1305 2:of_#=-1309 2:of_<he>=-329
2:of_<they>=1300 2:of_<we>=3272 2:of_<you>=-466 2:of_DAY=-143 2:of_M=-1223 2:of_P=-1047 2:of_a=-659 2:of_all=-1882
2:of_an=6770 2:of_each=-1129 2:of_it=-3864 2:of_its=-1119 2:of_one=339 2:of_the=391 2:of_this=-866 2:of_what=-610
2:of_which=-101 2:of_x=3489 2:of_xing=-747 2:off_.=-1590 2:off_and=2175 2:off_by=-1320 2:off_the=2281 2:on_#=-2192
2:on_,=-1691 2:on_.=2758 2:on_<i>=-1502 2:on_DAY=-1648 2:on_M=-409 2:on_T=1656 2:on_a=-1283 2:on_its=2749 2:on_one=1494
2:on_the=-2084 2:on_to=-198 2:on_what=19 2:on_x=1209 2:once_,=-665 2:once_.=-487 2:once_a=-1037 2:once_the=1497
2:one_,=-1987 2:one_.=-2453 2:one_M=-1603 2:one_P=812 2:one_at=-66 2:one_by=2147 2:one_does=354 2:one_in=2078
2:one_is=-369 2:one_of=3502 2:one_that=-1461 2:one_was=-784 2:one_x=-1640 2:only_.=-1107 2:only_PERC=-1312
2:only_as=-411 2:only_x=279 2:or_x=-641 2:other_.=-4295 2:other_M=766 2:other_T=-537 2:other_x=976 2:out_.=-2085
2:out_and=-1299 2:out_in=-932 2:out_of=-2311 2:out_on=-2381 2:out_with=-808 2:out_x=7940 2:over_,=331 2:over_at=-881
2:over_the=-1549 2:over_to=-1287 2:own_.=-441 2:own_M=-4376 2:own_x=2725 2:per_M=-559 2:please_do=-162 2:same_M=-1851
2:same_x=63 2:same_xing=-755 2:should_PERC=-99 2:should_be=-2186 2:should_x=-740 2:since_#=-150 2:since_,=-767
2:since_M=-599 2:since_the=-1737 2:since_then=4409 2:so_<we>=3357 2:so_it=-1065 2:so_that=8629 2:so_the=-1268
2:so_x=-2409 2:some_x=-1270 2:somebody_PERC=-1269 2:somebody_has=-716 2:somebody_in=-1610 2:somebody_who=-894
2:somebody_x=1120 2:still_PERC=-741 2:still_xing=1831 2:than_#=-462 2:than_<we>=-1808 2:than_a=-849 2:than_the=-656
2:than_x=-1046 2:that_<they>=-250 2:that_<we>=1837 2:that_<you>=-365 2:that_KNEW=-1452 2:that_M=-2735 2:that_P=1596
2:that_PERC=-143 2:that_a=-616 2:that_can=-1885 2:that_had=-11 2:that_is=-39 2:that_it=3552 2:that_nobody=-1714
2:that_one=-455 2:that_the=-1587 2:that_was=5666 2:that_were=-1593 2:that_would=160 2:that_x=-2835 2:that_xed=-884
2:that_xing=1363 2:the_#=-1328 2:the_AC=-181 2:the_CIRC=2397 2:the_DAY=34 2:the_ELSE=6777 2:the_IDLE=-3277 2:the_M=4293
2:the_M's=-3766 2:the_MORAL=307 2:the_N=-1153 2:the_P=-6333 2:the_P's=-3339 2:the_T=3615 2:the_T's=2123 2:the_more=-249
2:the_one=-1027 2:the_other=-13 2:the_same=-2644 2:the_three=3778 2:the_two=-1584 2:the_x=-73 2:the_xed=-109
2:the_xing=-1367 2:the_xly=-1307 2:then_<we>=956 2:then_it=-1387 2:then_the=-572 2:then_x=-661 2:then_xed=560
2:there_,=-1420 2:there_.=948 2:there_for=-1020 2:there_is=-341 2:there_was=-1467 2:there_were=-1123 2:this_,=-1438
2:this_M=-2993 2:this_T=4648 2:this_for=2163 2:this_is=-751 2:this_x=-3707 2:those_who=-575 2:three_.=-1107
2:three_M=-1138 2:three_x=2 2:through_the=1044 2:to_#=-2006 2:to_<we>=398 2:to_M=-501 2:to_N=260 2:to_P=-96
2:to_PERC=1344 2:to_a=-2531 2:to_be=-218 2:to_get=1286 2:to_have=-1183 2:to_it=-1595 2:to_one=2068 2:to_the=-1960
2:to_x=8007 2:too_.=-325 2:too_x=-2907 2:twice_,=347 2:twice_.=-3093 2:twice_a=-90 2:twice_x=-557 2:two_,=5859
2:two_M=-4034 2:two_P=-3540 2:two_T=-3808 2:two_and=-1835 2:two_of=5766 2:two_x=-3351 2:two_xed=3995 2:until_#=2157
2:until_DAY=2679 2:until_the=2133 2:up_a=736 2:up_the=296 2:up_to=176 2:was_,=-1177 2:was_.=-2908 2:was_CIRC=4557
2:was_PERC=-3641 2:was_a=2706 2:was_in=-2787 2:was_no=-1081 2:was_not=410 2:was_on=570 2:was_over=3992 2:was_still=1837
2:was_that=-391 2:was_the=2316 2:was_there=389 2:was_to=3284 2:was_x=963 2:was_xed=101 2:was_xing=-1042 2:was_xly=-1573
2:were_CIRC=3976 2:were_KNEW=1575 2:were_PERC=2132 2:were_in=-1447 2:were_not=-1394 2:were_out=2482 2:were_x=1225
2:were_xed=2963 2:what_<i>=-1388 2:what_<they>=-674 2:what_<we>=4101 2:what_<you>=53 2:what_had=-820 2:what_is=-117
2:what_it=-1401 2:what_its=-1264 2:what_the=-1406 2:what_x=120 2:what_xed=-1587 2:when_<they>=-496 2:when_<we>=-1236
2:when_a=-226 2:when_the=-981 2:when_xing=527 2:where_it=-163 2:where_the=-1194 2:where_two=-714 2:where_x=-1157
2:whether_the=-2358 2:which_a=40 2:which_is=-3152 2:which_the=2576 2:which_was=2044 2:which_x=1775 2:while_it=3168
2:while_two=1636 2:who_CHOSE=-150 2:who_M=-703 2:who_had=-1080 2:who_is=4959 2:who_was=-1001 2:who_x=-2250
2:who_xed=-3015 2:why_the=200 2:will_be=-3057 2:will_not=524 2:will_x=-2081 2:with_<they>=-1048 2:with_M=-581
2:with_N=-505 2:with_a=3694 2:with_an=-2630 2:with_the=-395 2:with_x=-1006 2:within_the=1223 2:within_x=-2602
2:without_N=-744 2:without_a=-1559 2:without_being=986 2:without_it=10 2:without_xing=-1129 2:would_be=-1170
2:would_have=-110 2:would_not=-177 2:would_x=143 2:x_!=-479 2:x_"=-672 2:x_#=2022 2:x_$=-368 2:x_(=-956 2:x_)=-3409
2:x_,=-2240 2:x_.=-759 2:x_:=2604 2:x_;=4695 2:x_<he>=341 2:x_<they>=4197 2:x_<we>=-4014 2:x_<you>=1791 2:x_AC=-837
2:x_CIRC=-2837 2:x_CLAIM=-1708 2:x_DAY=-1193 2:x_FAULT=-386 2:x_FOLLOW=1949 2:x_IDLE=-779 2:x_M=-2469 2:x_N=-2280
2:x_P=-1524 2:x_PERC=2830 2:x_T=1699 2:x_a=-4865 2:x_about=-2136 2:x_again=-17 2:x_all=273 2:x_an=-2217 2:x_and=2936
2:x_are=707 2:x_as=-2472 2:x_at=-1040 2:x_because=211 2:x_both=514 2:x_by=2247 2:x_could=-1674 2:x_did=1159
2:x_during=1702 2:x_each=3559 2:x_for=-2195 2:x_from=-5512 2:x_had=2573 2:x_has=1495 2:x_have=-195 2:x_how=-24
2:x_if=-334 2:x_in=778 2:x_instead=-1105 2:x_into=-4736 2:x_is=2086 2:x_it=2147 2:x_its=-784 2:x_like=352
2:x_never=2338 2:x_no=-2243 2:x_nobody=246 2:x_of=-3631 2:x_off=32 2:x_on=3432 2:x_once=-1115 2:x_one=624 2:x_only=6374
2:x_or=-459 2:x_out=-1029 2:x_over=3409 2:x_per=2525 2:x_should=-737 2:x_since=-1448 2:x_so=2751 2:x_some=-313
2:x_somebody=-1981 2:x_still=-616 2:x_than=-1423 2:x_that=-4232 2:x_the=-2215 2:x_there=-2213 2:x_this=-4391
2:x_through=303 2:x_to=4987 2:x_too=-2483 2:x_twice=-660 2:x_two=-3821 2:x_until=3662 2:x_up=5003 2:x_was=-2291
2:x_were=4124 2:x_what=-1092 2:x_when=-1780 2:x_where=3216 2:x_whether=-1109 2:x_while=4997 2:x_will=-1389
2:x_with=-195 2:x_within=-2658 2:x_without=-25 2:x_would=-221 2:x_x=3039 2:x_xed=6511 2:x_xing=4138 2:x_xly=1887
2:x_yet=-329 2:xed_"=6357 2:xed_#=-458 2:xed_,=5949 2:xed_.=-2197 2:xed_<we>=-2887 2:xed_<you>=-1350 2:xed_M=-3319
2:xed_a=-48 2:xed_again=2123 2:xed_and=-1698 2:xed_as=-1408 2:xed_at=-1441 2:xed_because=-1406 2:xed_but=-2212
2:xed_by=2782 2:xed_for=-1216 2:xed_from=1186 2:xed_in=3773 2:xed_into=1570 2:xed_is=-1367 2:xed_it=-2052
2:xed_like=-1444 2:xed_of=840 2:xed_on=655 2:xed_once=-300 2:xed_over=-1287 2:xed_since=4405 2:xed_so=552
2:xed_that=-1351 2:xed_the=10224 2:xed_to=-3390 2:xed_twice=-1497 2:xed_up=-1680 2:xed_when=-960 2:xed_with=486
2:xed_without=-858 2:xed_x=6712 2:xed_xing=3168 2:xed_xly=-2188 2:xing_$=-545 2:xing_,=-3017 2:xing_.=2077
2:xing_;=-1019 2:xing_<we>=164 2:xing_M=1018 2:xing_about=-378 2:xing_and=-3098 2:xing_at=-130 2:xing_else=-629
2:xing_for=880 2:xing_had=-1341 2:xing_in=-2025 2:xing_is=-678 2:xing_it=-255 2:xing_of=-1726 2:xing_on=6190
2:xing_one=-499 2:xing_that=-132 2:xing_the=-414 2:xing_to=-2733 2:xing_was=350 2:xing_with=1244 2:xing_x=581
2:xing_xed=-1285 2:xing_xing=-545 2:xly_,=-1963 2:xly_.=4200 2:xly_:=-1497 2:xly_M=-1355 2:xly_on=3853 2:xly_the=-169
2:xly_to=-988 2:xly_x=4239 2:yet_.=-296 2:|_x=293 3:"_,_and=84 3:"_._$=3076 3:"_no_x=-371 3:"_x_"=4404 3:"_xed_"=7118
3:"_xing_is=-970 3:#_#_#=-1703 3:#_#_$=-949 3:#_#_x=-1993 3:#_%_of=2072 3:#_(_#=-1280 3:#_DAY_#=407 3:#_DAY_$=192
3:#_DAY_.=-1674 3:#_DAY_the=-680 3:#_M_,=206 3:#_M_xed=-1578 3:#_N_)=-728 3:#_N_.=342 3:#_N_x=2263 3:#_and_has=62
3:#_and_the=2269 3:#_and_was=-1221 3:#_and_x=-246 3:#_of_<they>=-514 3:#_of_which=1124 3:#_the_x=-1038 3:#_to_#=-1808
3:#_x_#=-3594 3:#_x_$=117 3:#_x_)=-1128 3:#_x_,=3966 3:#_x_.=4938 3:#_x_M=334 3:#_x_and=-922 3:#_x_at=-1154
3:#_x_on=2376 3:#_x_were=-1669 3:#_x_x=-4769 3:%_of_M=-551 3:(_#_x=318 3:(_N_,=3784 3:(_x_T=49 3:)_._$=3248
3:,_#_N=-728 3:,_#_of=1124 3:,_<i>_x=-636 3:,_N_.=-1204 3:,_N_x=1348 3:,_a_M=3471 3:,_a_x=-1379 3:,_all_of=-1615
3:,_although_the=-722 3:,_and_<he>=1465 3:,_and_<i>=990 3:,_and_<they>=-1332 3:,_and_<we>=-2314 3:,_and_N=-1745
3:,_and_a=2296 3:,_and_it=-3624 3:,_and_let=3620 3:,_and_no=1673 3:,_and_since=-698 3:,_and_that=4466 3:,_and_the=-1022
3:,_and_then=-260 3:,_and_x=-1873 3:,_and_xed=3075 3:,_and_xing=-1251 3:,_as_in=-1714 3:,_because_the=-419
3:,_by_#=-648 3:,_from_x=1770 3:,_it_is=-302 3:,_nobody_x=-554 3:,_so_<we>=-138 3:,_so_that=1848 3:,_so_the=-1160
3:,_the_ELSE=883 3:,_the_M=2263 3:,_the_T=-1682 3:,_the_x=-1948 3:,_then_x=729 3:,_then_xed=560 3:,_to_x=-1359
3:,_which_is=-3202 3:,_which_was=2044 3:,_which_x=3730 3:,_with_a=-1132 3:,_x_#=-2420 3:,_x_.=-726 3:,_x_M=-589
3:,_x_for=-598 3:,_x_of=-345 3:,_x_the=3962 3:,_x_to=-707 3:,_x_up=2904 3:,_x_when=-357 3:,_x_x=-1904 3:,_xed_in=3791
3:,_xly_,=444 3:._#_x=-1012 3::_#_#=-128 3::_#_DAY=-515 3::_#_x=812 3::_DAY_#=-292 3::_N_,=-1696 3::_a_x=-895
3::_it_x=2211 3::_the_M=-1511 3::_the_x=-2059 3::_x_$=2078 3::_x_x=-904 3:;_the_P=-1492 3:;_the_x=2046 3:<he>_._$=2772
3:<he>_x_x=-1678 3:<i>_am_not=-134 3:<i>_x_this=-1087 3:<they>_._$=-638 3:<they>_M_.=2565 3:<they>_do_not=589
3:<they>_have_to=-817 3:<they>_in_the=-934 3:<they>_were_x=-3438 3:<they>_x_,=-339 3:<they>_x_.=-2240 3:<we>_._$=5245
3:<we>_M_x=-1771 3:<we>_M_xed=-390 3:<we>_PERC_and=-1446 3:<we>_PERC_for=4596 3:<we>_PERC_x=-1388 3:<we>_a_x=-802
3:<we>_can_be=2410 3:<we>_have_PERC=-1344 3:<we>_have_no=113 3:<we>_have_x=1536 3:<we>_will_x=-1132 3:<we>_x_.=480
3:<we>_x_M=-1818 3:<we>_x_it=-2157 3:<we>_x_that=-219 3:<we>_x_the=-178 3:<we>_x_through=-2429 3:<we>_x_to=1752
3:<we>_x_x=1051 3:<we>_xed_it=-1607 3:<we>_xed_the=5692 3:<you>_._$=-1761 3:<you>_have_not=798 3:<you>_have_x=-216
3:AC_#_#=-252 3:AC_AC_#=-923 3:AC_N_x=-37 3:CHOSE_to_x=-2411 3:CIRC_._$=629 3:CIRC_by_the=1713 3:CIRC_the_M=2542
3:CIRC_the_x=-3011 3:CIRC_to_the=-1317 3:CIRC_x_,=6892 3:CIRC_x_x=-1260 3:CLAIM_to_<we>=-1030 3:CLAIM_to_the=-1254
3:CLAIM_x_x=3778 3:DAY_#_#=-292 3:DAY_#_$=800 3:DAY_,_and=233 3:DAY_._$=1767 3:DAY_at_#=-200 3:DAY_at_x=-1438
3:DAY_only_.=-1107 3:DAY_x_the=-713 3:ELSE_of_the=-1957 3:FOLLOW_._$=-1020 3:GOOD_._$=2885 3:GOOD_to_the=-1767
3:IDLE_._$=-153 3:KNEW_the_M=-642 3:KNEW_the_x=1286 3:M's_M_has=-574 3:M's_own_M=-721 3:MORAL_._$=103 3:M_#_$=-1469
3:M_#_was=38 3:M_#_x=-59 3:M_(_x=-582 3:M_,_#=-57 3:M_,_N=1348 3:M_,_and=-6924 3:M_,_it=2706 3:M_,_so=-1908
3:M_,_the=316 3:M_,_two=1978 3:M_,_which=-1240 3:M_,_x=2109 3:M_,_xed=810 3:M_,_xly=5406 3:M_._$=1788 3:M_:_x=-711
3:M_;_$=-2243 3:M_;_the=-794 3:M_PERC_,=-1405 3:M_PERC_for=-1905 3:M_PERC_the=-450 3:M_a_M=-543 3:M_and_not=-468
3:M_and_the=3161 3:M_and_x=2035 3:M_and_xed=-691 3:M_are_x=-76 3:M_by_M=177 3:M_could_be=-1657 3:M_could_not=-958
3:M_did_not=-4 3:M_for_a=-802 3:M_for_an=-476 3:M_for_the=-2890 3:M_for_those=-568 3:M_for_three=-403 3:M_for_x=1012
3:M_for_xing=-960 3:M_from_the=-741 3:M_had_a=-492 3:M_had_been=314 3:M_had_no=2627 3:M_had_not=177 3:M_had_to=-796
3:M_had_xed=1175 3:M_has_a=-111 3:M_has_been=-1666 3:M_has_no=3106 3:M_has_x=-439 3:M_in_M=-1121 3:M_in_N=-1430
3:M_in_a=-700 3:M_in_the=5138 3:M_is_PERC=-980 3:M_is_a=-310 3:M_is_in=215 3:M_is_x=-826 3:M_is_xed=-2029 3:M_it_x=1129
3:M_of_#=-1295 3:M_of_M=-910 3:M_of_all=-372 3:M_of_the=-589 3:M_of_x=4147 3:M_off_and=2175 3:M_on_the=-3484
3:M_on_x=-699 3:M_out_of=-1974 3:M_that_<we>=1654 3:M_that_<you>=-42 3:M_that_can=-1885 3:M_that_had=1163
3:M_that_is=-349 3:M_that_nobody=-936 3:M_that_the=-841 3:M_that_were=-1593 3:M_that_would=-47 3:M_that_x=-301
3:M_that_xed=-884 3:M_the_M=-1871 3:M_to_P=-96 3:M_to_the=2083 3:M_to_x=2479 3:M_was_in=-1989 3:M_was_not=-1375
3:M_was_there=389 3:M_was_x=11178 3:M_was_xed=6300 3:M_were_x=-775 3:M_were_xed=2587 3:M_will_be=-1621 3:M_with_a=-970
3:M_with_the=2331 3:M_within_the=1223 3:M_without_a=-1257 3:M_x_"=-824 3:M_x_#=-1704 3:M_x_$=-184 3:M_x_,=-3236
3:M_x_.=1915 3:M_x_;=-86 3:M_x_<we>=2204 3:M_x_CIRC=-491 3:M_x_a=-1115 3:M_x_an=-675 3:M_x_and=-1282 3:M_x_as=-675
3:M_x_at=-1287 3:M_x_by=-666 3:M_x_from=1617 3:M_x_is=152 3:M_x_it=-1032 3:M_x_of=-394 3:M_x_on=-439 3:M_x_only=4520
3:M_x_out=1193 3:M_x_that=-1417 3:M_x_the=-267 3:M_x_to=-4168 3:M_x_twice=-660 3:M_x_with=-233 3:M_x_x=7824
3:M_x_xing=2635 3:M_xed_#=-495 3:M_xed_a=-1723 3:M_xed_for=5907 3:M_xed_in=-788 3:M_xed_x=-207 3:N_#_was=-1031
3:N_)_$=-728 3:N_,_N=2751 3:N_._$=-2706 3:N_:_x=16 3:N_x_#=-574 3:N_x_M=-596 3:N_xed_x=-1047 3:PERC_._$=-424
3:PERC_<you>_.=12 3:PERC_and_what=-1446 3:PERC_at_on=-1071 3:PERC_at_the=1431 3:PERC_at_x=-733 3:PERC_for_.=-1138
3:PERC_for_a=3660 3:PERC_for_the=6105 3:PERC_for_x=-1671 3:PERC_it_.=46 3:PERC_of_it=-814 3:PERC_that_x=-371
3:PERC_the_M=2708 3:PERC_the_T=1460 3:PERC_the_same=-1060 3:PERC_the_x=1641 3:PERC_this_x=-51 3:PERC_to_x=-761
3:PERC_what_it=-518 3:PERC_whether_the=-1249 3:PERC_x_at=-243 3:PERC_x_the=-1013 3:PERC_x_x=-1706 3:P_)_$=44
3:P_,_and=4633 3:P_,_then=-2514 3:P_,_who=-515 3:P_,_x=4507 3:P_._$=-4871 3:P_:_N=-835 3:P_PERC_.=-898
3:P_PERC_the=2573 3:P_PERC_x=1776 3:P_at_the=-1257 3:P_had_the=2019 3:P_had_to=-1718 3:P_in_N=-532 3:P_in_the=-3238
3:P_of_the=-1073 3:P_to_x=1476 3:P_was_x=-1823 3:P_were_x=4231 3:P_who_x=-783 3:P_will_x=-420 3:P_with_the=1101
3:P_x_M=-1996 3:P_x_on=1353 3:P_x_x=7198 3:P_xed_the=3214 3:T's_P_PERC=1674 3:T_,_<i>=-1189 3:T_,_and=2780 3:T_._$=1684
3:T_for_a=-715 3:T_had_been=-1100 3:T_had_x=-1659 3:T_in_N=-1324 3:T_of_the=-637 3:T_to_x=1074 3:T_was_x=1751
3:T_will_x=-746 3:T_x_.=-1120 3:T_x_a=-51 3:T_x_at=305 3:T_x_in=-1554 3:T_xed_the=-1556 3:^_#_M=-771 3:^_#_P=-1065
3:^_#_x=-3080 3:^_<he>_had=-691 3:^_<i>_am=-1027 3:^_<i>_have=-157 3:^_<we>_GOOD=-1257 3:^_<we>_M=-2407
3:^_<we>_PERC=1996 3:^_<we>_are=-1271 3:^_<we>_did=-888 3:^_<we>_had=-1681 3:^_<we>_have=683 3:^_<we>_own=-1403
3:^_<we>_were=-1339 3:^_<we>_would=-600 3:^_<we>_x=988 3:^_<we>_xed=4359 3:^_<you>_x=-63 3:^_AC_AC=-1186 3:^_AC_N=-739
3:^_M_are=-375 3:^_M_of=-860 3:^_M_were=-910 3:^_M_with=-466 3:^_M_x=1241 3:^_N_:=-320 3:^_N_x=-629 3:^_N_xed=4620
3:^_P_:=-1123 3:^_P_were=6554 3:^_P_xed=5721 3:^_T_had=-1406 3:^_a_M=-771 3:^_a_P=-532 3:^_a_T=-1486 3:^_a_x=1760
3:^_an_M=-28 3:^_and_the=-2521 3:^_anyone_who=-229 3:^_as_a=2456 3:^_at_#=-2688 3:^_by_the=248 3:^_by_x=-667
3:^_for_a=-1962 3:^_for_the=-1620 3:^_from_the=1330 3:^_if_<you>=-272 3:^_in_the=-1587 3:^_in_x=1628 3:^_it_is=-214
3:^_it_was=-718 3:^_it_x=-2768 3:^_it_xed=-714 3:^_no_M=-103 3:^_no_x=-2477 3:^_nobody_had=-1223 3:^_on_#=-1445
3:^_on_the=-1663 3:^_on_x=2734 3:^_one_P=3292 3:^_one_of=-1835 3:^_that_M=-1516 3:^_that_is=471 3:^_that_the=-370
3:^_the_M=-849 3:^_the_M's=-2498 3:^_the_P=-780 3:^_the_P's=-886 3:^_the_T=1154 3:^_the_T's=3259 3:^_the_x=744
3:^_the_xing=-413 3:^_there_is=-224 3:^_there_was=-1159 3:^_this_M=-1057 3:^_this_x=1112 3:^_three_x=-754 3:^_to_the=-6
3:^_two_of=6654 3:^_two_x=-1425 3:^_what_<i>=-706 3:^_what_<we>=7094 3:^_what_is=-117 3:^_what_x=-70 3:^_what_xed=-1749
3:^_when_the=-1010 3:^_x_#=-598 3:^_x_,=-1612 3:^_x_:=-4897 3:^_x_M=-4119 3:^_x_T=-901 3:^_x_all=-945 3:^_x_and=-1137
3:^_x_are=576 3:^_x_from=-2478 3:^_x_is=-1345 3:^_x_of=-1078 3:^_x_that=-198 3:^_x_the=873 3:^_x_to=13314
3:^_x_were=1640 3:^_x_x=3024 3:^_x_xed=3829 3:^_xed_in=6734 3:^_xed_x=2047 3:^_xing_x=-2388 3:a_CIRC_x=-1260
3:a_DAY_,=348 3:a_M_,=1996 3:a_M_.=-1234 3:a_M_;=-616 3:a_M_and=392 3:a_M_by=-376 3:a_M_for=-1619 3:a_M_from=-907
3:a_M_had=-864 3:a_M_has=461 3:a_M_in=3758 3:a_M_is=-637 3:a_M_nobody=240 3:a_M_of=-787 3:a_M_on=-1240 3:a_M_that=3327
3:a_M_to=1109 3:a_M_was=3926 3:a_M_with=3373 3:a_M_without=-989 3:a_M_x=300 3:a_P_in=-532 3:a_x_,=-2985 3:a_x_.=1428
3:a_x_M=1220 3:a_x_P=-1826 3:a_x_and=-2470 3:a_x_from=-1019 3:a_x_in=1099 3:a_x_is=-613 3:a_x_of=-642 3:a_x_one=-699
3:a_x_that=-969 3:a_x_to=-1244 3:a_x_x=-2066 3:a_xed_M=-1837 3:a_xing_x=-756 3:a_xly_M=-1241 3:about_#_AC=20
3:about_a_x=-1556 3:about_it_.=-2067 3:again_,_and=1817 3:again_._$=-376 3:all_#_M=-447 3:all_._$=2389
3:all_of_<we>=-1498 3:all_of_it=306 3:all_the_M=-1615 3:all_the_x=-1207 3:all_x_,=1817 3:all_x_x=-856 3:an_M_.=-2025
3:an_x_,=-77 3:an_x_.=5262 3:an_x_M=-410 3:an_x_on=30 3:an_x_x=-3847 3:and_#_%=3315 3:and_<they>_are=-1010
3:and_<we>_will=-970 3:and_PERC_the=4437 3:and_a_M=1058 3:and_a_x=-261 3:and_it_xed=-1522 3:and_let_the=1412
3:and_not_on=-1167 3:and_not_the=-392 3:and_the_IDLE=-1193 3:and_the_M=-4867 3:and_the_P=-924 3:and_the_T=-2851
3:and_the_two=3115 3:and_the_x=5951 3:and_those_who=-258 3:and_were_x=-2790 3:and_x_<they>=-652 3:and_x_M=-888
3:and_x_a=1867 3:and_x_it=6293 3:and_x_the=-2181 3:and_x_two=-1905 3:and_x_x=-1503 3:and_xed_the=494
3:and_xed_with=1044 3:are_._$=-240 3:are_a_x=50 3:are_x_.=508 3:are_x_and=-130 3:are_x_x=-419 3:as_a_x=3134
3:as_it_should=-458 3:as_it_was=-2120 3:as_the_M=-1801 3:as_the_x=-875 3:as_x_as=-250 3:as_xed_.=-1361 3:at_#_$=-1069
3:at_#_the=-1038 3:at_#_x=-1732 3:at_once_.=-487 3:at_the_M=3614 3:at_the_P's=-983 3:at_the_same=-405 3:at_the_x=-2644
3:at_x_,=-577 3:at_x_.=-171 3:at_x_in=-231 3:at_x_the=2547 3:be_,_and=-1264 3:be_PERC_for=-672 3:be_a_x=-695
3:be_x_.=613 3:be_x_by=-1539 3:be_xed_.=2471 3:be_xed_by=3773 3:be_xed_in=-856 3:be_xed_with=-626 3:because_the_M=-184
3:because_the_x=-832 3:been_CIRC_to=-1317 3:been_PERC_to=-1516 3:been_x_.=-236 3:been_x_x=2040 3:been_xed_,=-1563
3:been_xed_.=198 3:been_xed_and=192 3:been_xed_for=-522 3:been_xed_on=-433 3:been_xed_to=-418 3:both_M_x=-255
3:by_#_DAY=-731 3:by_DAY_.=257 3:by_M_,=-2244 3:by_M_.=5082 3:by_P_,=488 3:by_P_.=1757 3:by_P_and=1064 3:by_P_in=479
3:by_P_who=-1977 3:by_a_M=-1465 3:by_the_M=-3532 3:by_the_P=-1899 3:by_the_T=6989 3:by_the_x=-2847 3:by_then_it=-1402
3:by_two_P=-911 3:by_which_x=-1956 3:by_x_,=-737 3:by_x_.=4270 3:by_x_x=-1768 3:can_be_x=3030 3:can_x_.=-452
3:could_be_x=1038 3:could_be_xed=-1889 3:could_have_been=-808 3:could_not_be=2040 3:did_._$=-717 3:did_not_M=-2432
3:did_not_PERC=-1298 3:did_not_x=-1402 3:did_what_its=-1264 3:do_not_x=745 3:each_other_.=-1594 3:even_the_x=-186
3:for_#_x=-1209 3:for_._$=-2665 3:for_<we>_.=3496 3:for_a_M=1963 3:for_a_x=-1656 3:for_an_x=689 3:for_each_M=-262
3:for_the_M=433 3:for_the_x=6406 3:for_those_who=-366 3:for_three_x=-680 3:for_x_.=-924 3:for_x_M=-195
3:for_x_that=-245 3:for_x_the=-630 3:for_x_x=1121 3:for_xing_x=1734 3:from_#_$=2279 3:from_#_to=-1808 3:from_one_M=-187
3:from_the_M=2046 3:from_the_x=532 3:from_x_to=-708 3:from_x_x=1394 3:had_CIRC_the=-694 3:had_KNEW_the=-1552
3:had_a_M=2058 3:had_a_x=1891 3:had_been_CIRC=-1317 3:had_been_PERC=-3527 3:had_been_x=3293 3:had_been_xed=-1995
3:had_been_xing=-33 3:had_it_on=-708 3:had_no_M=-728 3:had_no_x=2775 3:had_not_been=177 3:had_not_xed=-151
3:had_the_M=2615 3:had_the_x=897 3:had_to_be=-3550 3:had_to_x=298 3:had_x_in=-1930 3:had_x_x=-915 3:had_xed_the=-2070
3:has_a_M=-1467 3:has_a_x=369 3:has_been_x=2658 3:has_been_xed=-1146 3:has_its_own=-1052 3:has_to_be=-785
3:has_to_x=-233 3:have_PERC_for=-1151 3:have_PERC_the=-922 3:have_been_x=-926 3:have_been_xed=74 3:have_it_x=-212
3:have_no_M=-91 3:have_not_PERC=798 3:have_to_be=-817 3:have_x_on=-799 3:how_it_was=-910 3:in_#_and=2398 3:in_._$=-634
3:in_<they>_x=-703 3:in_<we>_M=170 3:in_AC_and=-761 3:in_DAY_.=-514 3:in_DAY_only=-1107 3:in_M_.=-776 3:in_M_of=564
3:in_N_.=-228 3:in_N_and=15 3:in_N_x=-718 3:in_a_M=-1660 3:in_a_x=2153 3:in_all_x=-1058 3:in_it_.=129 3:in_no_M=2288
3:in_one_x=2641 3:in_the_M=2759 3:in_the_T=-1758 3:in_the_same=1660 3:in_the_x=-4216 3:in_the_xing=357
3:in_the_xly=-624 3:in_this_M=-166 3:in_x_,=2291 3:in_x_.=-785 3:in_x_T=-828 3:in_x_of=-917 3:in_x_the=-1308
3:in_x_x=1136 3:into_a_M=1035 3:into_the_M=418 3:into_the_x=-558 3:is_._$=-188 3:is_PERC_at=-1088 3:is_a_M=-310
3:is_a_x=-339 3:is_not_a=1485 3:is_not_x=-434 3:is_the_M=2201 3:is_the_x=-465 3:is_to_be=-680 3:is_to_x=-90
3:is_x_,=-251 3:is_x_.=-184 3:is_x_and=-357 3:is_x_at=-317 3:is_x_of=405 3:is_x_only=-1477 3:is_x_to=-176
3:is_x_too=-701 3:is_x_when=764 3:is_x_x=-1400 3:is_xed_by=-683 3:is_xed_for=-1886 3:is_xed_from=-332 3:is_xed_on=-330
3:is_xed_to=-104 3:is_xing_x=-999 3:it_._$=-3730 3:it_by_P=1716 3:it_is_.=-188 3:it_is_not=-574 3:it_is_the=2417
3:it_is_x=-1030 3:it_on_the=-1243 3:it_should_be=-770 3:it_to_<we>=1837 3:it_was_.=-2908 3:it_was_a=-1262
3:it_was_over=3992 3:it_was_the=1300 3:it_was_x=-4862 3:it_was_xed=-1677 3:it_would_be=-1170 3:it_x_#=3214 3:it_x_,=130
3:it_x_.=-1952 3:it_x_<we>=-190 3:it_x_in=2028 3:it_x_to=-469 3:it_x_x=-2028 3:it_xed_.=-1661 3:it_xed_x=-751
3:its_M_PERC=-1264 3:its_M_was=-1424 3:its_own_M=-1722 3:its_own_x=2995 3:its_x_.=2542 3:let_the_M=2909
3:let_the_x=-257 3:like_x_.=-718 3:more_than_#=-265 3:no_M_.=-271 3:no_M_for=-431 3:no_M_of=297 3:no_M_that=-68
3:no_M_x=-370 3:no_one_at=-66 3:no_x_M=870 3:no_x_in=199 3:no_x_to=-1182 3:no_x_was=-636 3:no_x_x=-1351
3:nobody_had_xed=-914 3:nobody_on_the=2029 3:nobody_x_xing=-712 3:not_._$=-511 3:not_M_.=-2432 3:not_PERC_at=582
3:not_PERC_for=-523 3:not_PERC_of=-653 3:not_a_M=-543 3:not_a_x=1325 3:not_be_xed=2783 3:not_in_the=-577
3:not_on_the=-1167 3:not_the_M=-392 3:not_x_.=-635 3:not_x_a=557 3:not_x_at=-418 3:not_x_it=14 3:not_x_that=319
3:not_x_with=-668 3:not_x_x=-77 3:not_xed_.=-1253 3:of_#_and=21 3:of_#_x=-1989 3:of_<they>_.=-178 3:of_<they>_in=-934
3:of_<they>_x=-1252 3:of_<we>_.=-1498 3:of_<we>_P=2091 3:of_<we>_x=3754 3:of_M_#=-130 3:of_M_,=-565 3:of_a_x=-354
3:of_a_xing=387 3:of_all_x=164 3:of_an_x=6907 3:of_it_,=-743 3:of_it_.=-356 3:of_it_x=-102 3:of_its_x=-837
3:of_the_AC=-39 3:of_the_M=-3166 3:of_the_P=-2895 3:of_the_T=2281 3:of_the_x=4238 3:of_the_xing=-2122 3:of_this_M=-764
3:of_x_,=4680 3:of_x_M=3045 3:of_x_of=-481 3:of_x_x=2320 3:off_._$=-1590 3:on_#_DAY=-2192 3:on_._$=2758 3:on_DAY_.=1112
3:on_DAY_at=-1395 3:on_T_.=2682 3:on_a_DAY=-288 3:on_a_x=-234 3:on_its_own=2653 3:on_one_M=1494 3:on_the_M=-1487
3:on_the_T=3806 3:on_the_same=524 3:on_the_x=-3145 3:on_x_,=2801 3:on_x_M=-478 3:on_x_of=-874 3:on_x_x=1676
3:once_._$=-487 3:once_a_x=-1037 3:one_._$=-2453 3:one_M_,=1381 3:one_M_.=-1618 3:one_P_had=-1718 3:one_by_one=2147
3:one_in_the=2078 3:one_of_<we>=-844 3:one_of_the=705 3:one_x_,=-576 3:one_x_.=1872 3:one_x_to=-1921 3:one_x_x=1414
3:only_._$=-1107 3:only_as_x=-411 3:or_x_.=-641 3:other_._$=-4295 3:other_M_.=1379 3:other_T_.=-336 3:out_._$=-2085
3:out_and_x=-1299 3:out_in_DAY=-762 3:out_of_the=-1974 3:out_with_the=-808 3:over_at_x=-881 3:over_the_M=-1920
3:own_._$=-441 3:own_M_.=-548 3:own_M_xed=-1843 3:own_x_.=3726 3:please_do_not=-162 3:same_M_.=55 3:same_M_and=-1326
3:same_x_,=1567 3:same_x_.=-1224 3:should_be_x=-698 3:since_the_M=-763 3:since_the_T=-99 3:since_the_x=-867
3:so_that_it=3372 3:so_the_M=-895 3:so_x_x=-1866 3:some_x_x=-512 3:somebody_has_to=-716 3:than_<we>_did=-1808
3:than_a_x=-849 3:than_the_x=-656 3:than_x_.=322 3:that_KNEW_<we>=-1452 3:that_M_x=-1014 3:that_a_M=-226
3:that_had_been=-1343 3:that_is_x=176 3:that_is_xed=-330 3:that_it_x=-1480 3:that_the_M=-2336 3:that_the_T=-689
3:that_the_x=1117 3:that_x_.=1308 3:that_x_of=-350 3:that_x_the=-917 3:that_x_x=-640 3:the_#_x=-677 3:the_CIRC_M=-1889
3:the_DAY_x=11 3:the_IDLE_x=-327 3:the_M's_M=-574 3:the_M's_own=-721 3:the_M_(=146 3:the_M_,=12138 3:the_M_.=5418
3:the_M_;=-2699 3:the_M_<we>=-1934 3:the_M_PERC=-1511 3:the_M_and=1709 3:the_M_are=-1183 3:the_M_as=-980
3:the_M_by=2882 3:the_M_could=-628 3:the_M_did=-415 3:the_M_for=-2148 3:the_M_from=-1333 3:the_M_had=-447
3:the_M_has=1023 3:the_M_in=-1583 3:the_M_is=-2298 3:the_M_of=1033 3:the_M_off=2377 3:the_M_on=-2475 3:the_M_over=-523
3:the_M_still=-646 3:the_M_that=-1918 3:the_M_to=-2044 3:the_M_was=5823 3:the_M_were=1345 3:the_M_which=-353
3:the_M_with=-1730 3:the_M_within=1223 3:the_M_x=5329 3:the_M_xed=1606 3:the_P's_M=-699 3:the_P's_x=-541 3:the_P_,=-607
3:the_P_.=-1805 3:the_P_KNEW=4853 3:the_P_PERC=-1836 3:the_P_of=-1413 3:the_P_on=1829 3:the_P_x=-2801 3:the_P_xed=-1559
3:the_T's_P=3646 3:the_T's_x=-780 3:the_T_,=3275 3:the_T_.=-153 3:the_T_and=-1287 3:the_T_had=-2964 3:the_T_has=-289
3:the_T_in=-1324 3:the_T_of=-295 3:the_T_was=70 3:the_T_will=-1204 3:the_T_x=91 3:the_T_xed=2616 3:the_one_that=-1213
3:the_other_.=-2702 3:the_other_M=1356 3:the_other_T=-352 3:the_other_x=1363 3:the_same_M=-1851 3:the_same_x=63
3:the_same_xing=-755 3:the_three_x=4200 3:the_two_M=-1814 3:the_two_P=170 3:the_two_T=-1593 3:the_two_x=-1462
3:the_x_"=-817 3:the_x_$=-772 3:the_x_,=-4001 3:the_x_.=-6179 3:the_x_;=4328 3:the_x_<we>=-1291 3:the_x_M=5696
3:the_x_P=40 3:the_x_T=4195 3:the_x_a=-1583 3:the_x_and=3190 3:the_x_are=-1415 3:the_x_at=-711 3:the_x_by=-1089
3:the_x_did=1159 3:the_x_for=205 3:the_x_had=2784 3:the_x_has=1886 3:the_x_in=991 3:the_x_is=-2683 3:the_x_it=2484
3:the_x_of=-1456 3:the_x_on=2984 3:the_x_one=2531 3:the_x_that=2945 3:the_x_the=-1197 3:the_x_to=-23 3:the_x_was=-2847
3:the_x_were=-282 3:the_x_when=-1091 3:the_x_will=-942 3:the_x_with=7690 3:the_x_x=2483 3:the_x_xed=-5082
3:the_x_xing=2268 3:the_xing_,=-1894 3:the_xing_.=7007 3:the_xing_;=-1019 3:the_xing_is=150 3:the_xing_of=-838
3:the_xing_was=-829 3:the_xing_x=2687 3:then_the_x=-572 3:there_._$=948 3:there_for_x=-1020 3:there_is_no=-389
3:there_was_no=-1081 3:this_M_are=-166 3:this_M_x=-1059 3:this_x_.=-2205 3:this_x_for=-699 3:this_x_x=779
3:those_who_xed=14 3:three_._$=-1107 3:three_x_,=-582 3:through_the_M=2316 3:to_#_$=-176 3:to_<we>_.=1508
3:to_M_at=-248 3:to_M_x=-762 3:to_a_M=-1294 3:to_a_x=-1237 3:to_be_PERC=-836 3:to_be_in=-774 3:to_be_x=-3189
3:to_be_xed=-2360 3:to_it_that=96 3:to_the_M=-3057 3:to_the_P=-1430 3:to_the_T=-2736 3:to_the_other=3676
3:to_the_x=3945 3:to_x_#=3568 3:to_x_,=2325 3:to_x_.=1166 3:to_x_:=8228 3:to_x_<they>=1652 3:to_x_a=-1363
3:to_x_and=-1465 3:to_x_for=-3332 3:to_x_it=1637 3:to_x_one=-792 3:to_x_the=-2365 3:to_x_what=-111 3:to_x_with=-398
3:to_x_x=2456 3:too_._$=-325 3:too_x_.=-1296 3:too_x_to=-1611 3:twice_._$=-3093 3:twice_a_x=-90 3:two_M_x=-1857
3:two_P_.=-911 3:two_P_x=-1740 3:two_of_<we>=5766 3:two_x_,=-2203 3:two_x_.=-3822 3:two_x_and=199 3:two_x_x=-1497
3:until_DAY_.=2640 3:until_the_M=2871 3:until_the_x=-2153 3:up_the_M=296 3:up_to_x=176 3:was_._$=-2908
3:was_CIRC_at=1950 3:was_PERC_at=-1875 3:was_a_x=-1906 3:was_in_DAY=-1107 3:was_in_the=-1556 3:was_no_M=-431
3:was_not_PERC=-241 3:was_not_in=-1152 3:was_still_xing=1837 3:was_the_M=2739 3:was_the_x=1561 3:was_x_,=-1884
3:was_x_.=-8846 3:was_x_for=2619 3:was_x_in=1919 3:was_x_of=-1296 3:was_x_out=-874 3:was_x_to=4427 3:was_x_with=-1374
3:was_x_x=-21 3:was_xed_,=-2223 3:was_xed_.=590 3:was_xed_as=-1408 3:was_xed_by=-2443 3:was_xed_from=4513
3:was_xed_in=-1279 3:was_xed_to=1281 3:was_xed_with=578 3:was_xed_x=3901 3:was_xly_x=-1573 3:were_KNEW_by=1594
3:were_not_xed=-733 3:were_x_,=4001 3:were_x_by=-357 3:were_x_from=502 3:were_xed_,=3925 3:were_xed_.=-1401
3:were_xed_twice=-1412 3:what_<i>_x=-226 3:what_<we>_PERC=-2447 3:what_it_was=-897 3:what_its_M=-1264
3:what_the_x=-1249 3:when_a_M=-350 3:when_a_x=124 3:when_the_M=780 3:when_the_x=-490 3:when_xing_x=400
3:where_two_M=-714 3:whether_the_x=-1324 3:which_a_M=40 3:which_is_the=-1048 3:which_the_x=3284 3:which_was_still=-1483
3:which_was_x=-1800 3:which_x_the=1674 3:which_x_x=2624 3:who_CHOSE_to=-150 3:who_M_it=-703 3:who_xed_the=-1864
3:who_xed_to=-431 3:will_be_,=-424 3:will_be_x=666 3:will_be_xed=-3179 3:will_x_the=-296 3:will_x_x=-923
3:with_a_M=1607 3:with_a_x=2087 3:with_the_M=-609 3:with_the_T=3923 3:with_the_same=-2121 3:with_the_x=328
3:with_x_x=-55 3:within_the_x=1223 3:within_x_and=-1720 3:within_x_x=-881 3:without_a_M=-886 3:without_being_PERC=-545
3:would_have_been=-221 3:x_!_$=-479 3:x_"_,=-1386 3:x_"_.=4143 3:x_"_what=-315 3:x_"_x=-659 3:x_#_#=-1111 3:x_#_%=-581
3:x_#_N=65 3:x_#_P=1583 3:x_#_and=131 3:x_#_x=6453 3:x_)_$=-2740 3:x_,_"=-999 3:x_,_#=-466 3:x_,_GOOD=-2139
3:x_,_M=-2000 3:x_,_N=-1023 3:x_,_PERC=51 3:x_,_a=3431 3:x_,_and=3537 3:x_,_as=-3439 3:x_,_because=-1986 3:x_,_but=-624
3:x_,_by=-891 3:x_,_for=-271 3:x_,_from=1502 3:x_,_not=657 3:x_,_on=877 3:x_,_since=-993 3:x_,_so=-332 3:x_,_the=-1113
3:x_,_then=5855 3:x_,_to=-454 3:x_,_which=-102 3:x_,_with=-1075 3:x_,_x=-1590 3:x_,_xed=6221 3:x_,_xing=180
3:x_,_xly=277 3:x_._#=-1840 3:x_._$=1177 3:x_:_#=168 3:x_:_DAY=-292 3:x_:_the=-2857 3:x_:_x=-23 3:x_;_$=2991
3:x_;_the=2379 3:x_<they>_.=-660 3:x_<we>_,=-1308 3:x_<we>_.=-395 3:x_<we>_M=-1149 3:x_<we>_a=-373 3:x_<we>_x=336
3:x_<you>_x=1938 3:x_CIRC_.=-1937 3:x_M_"=-844 3:x_M_$=-1148 3:x_M_,=-6578 3:x_M_.=65 3:x_M_:=-354 3:x_M_;=14
3:x_M_PERC=-535 3:x_M_a=-156 3:x_M_are=-92 3:x_M_because=-1269 3:x_M_for=839 3:x_M_from=301 3:x_M_had=4097
3:x_M_has=875 3:x_M_in=-1371 3:x_M_is=-198 3:x_M_it=1586 3:x_M_of=-1118 3:x_M_on=266 3:x_M_out=2560 3:x_M_that=-1070
3:x_M_to=1181 3:x_M_was=5005 3:x_M_were=2395 3:x_M_with=-1669 3:x_M_x=-567 3:x_M_xed=-1044 3:x_PERC_the=-573
3:x_P_.=-2155 3:x_P_a=-790 3:x_P_x=1555 3:x_T_,=-1250 3:x_T_.=628 3:x_T_had=-454 3:x_T_x=-303 3:x_a_M=-1216
3:x_a_P=-596 3:x_a_x=-619 3:x_about_#=-475 3:x_again_.=-3928 3:x_all_the=-1739 3:x_all_x=2060 3:x_an_x=-1786
3:x_and_CLAIM=3668 3:x_and_PERC=2659 3:x_and_a=1395 3:x_and_each=-1461 3:x_and_is=-635 3:x_and_not=-804 3:x_and_the=1
3:x_and_were=-3440 3:x_and_x=60 3:x_and_xed=4243 3:x_are_not=-185 3:x_are_to=-341 3:x_are_x=-281 3:x_as_the=-117
3:x_as_x=-1517 3:x_at_#=-241 3:x_at_M=53 3:x_at_N=-425 3:x_at_all=9 3:x_at_once=-53 3:x_at_the=471 3:x_at_x=-1507
3:x_because_of=85 3:x_because_x=-922 3:x_by_M=-1864 3:x_by_P=1800 3:x_by_a=-344 3:x_by_itself=-182 3:x_by_the=-4141
3:x_by_x=5952 3:x_could_not=-790 3:x_did_not=-773 3:x_during_x=-1012 3:x_each_x=3559 3:x_for_a=2433 3:x_for_the=4090
3:x_for_x=-329 3:x_for_xing=-771 3:x_from_#=-918 3:x_from_M=-1359 3:x_from_one=-1646 3:x_from_the=1464 3:x_from_x=-2502
3:x_had_been=-1404 3:x_had_to=-1151 3:x_had_x=-696 3:x_had_xed=-1741 3:x_has_been=2598 3:x_have_been=-195
3:x_in_<they>=-1278 3:x_in_AC=-761 3:x_in_N=15 3:x_in_a=-2121 3:x_in_the=6135 3:x_in_x=-3076 3:x_instead_of=-1105
3:x_into_the=-951 3:x_is_,=-745 3:x_is_CIRC=71 3:x_is_a=-580 3:x_is_not=-39 3:x_is_the=-672 3:x_is_x=-1981
3:x_is_xed=-2159 3:x_it_,=-1462 3:x_it_.=39 3:x_it_by=2271 3:x_it_for=-1966 3:x_it_is=1459 3:x_it_on=-439
3:x_it_to=1837 3:x_it_was=1176 3:x_it_x=-162 3:x_its_P=-660 3:x_its_x=-124 3:x_no_one=-2243 3:x_of_#=-233
3:x_of_<they>=-882 3:x_of_<we>=-1170 3:x_of_<you>=-466 3:x_of_DAY=-143 3:x_of_M=238 3:x_of_a=-517 3:x_of_all=-157
3:x_of_an=6907 3:x_of_it=-855 3:x_of_its=-391 3:x_of_the=-3872 3:x_of_this=-253 3:x_of_what=-610 3:x_of_x=508
3:x_on_DAY=-1205 3:x_on_a=-155 3:x_on_one=1494 3:x_on_the=-1485 3:x_on_x=-2781 3:x_once_a=-1018 3:x_one_.=-1110
3:x_one_M=-1286 3:x_one_is=-369 3:x_one_x=-1426 3:x_or_x=145 3:x_out_.=-983 3:x_out_in=-874 3:x_out_on=-2381
3:x_out_with=-808 3:x_should_be=-737 3:x_since_#=-150 3:x_some_x=-313 3:x_somebody_in=-959 3:x_than_#=-197
3:x_than_the=-656 3:x_than_x=229 3:x_that_a=-616 3:x_that_had=-1174 3:x_that_one=111 3:x_that_the=-1122
3:x_that_x=-1065 3:x_the_M=-1162 3:x_the_T=-943 3:x_the_other=-887 3:x_the_two=-821 3:x_the_x=2954 3:x_the_xing=2014
3:x_this_x=-2564 3:x_through_the=2486 3:x_to_M=-2310 3:x_to_PERC=1761 3:x_to_a=-1268 3:x_to_be=7144 3:x_to_it=-807
3:x_to_one=2068 3:x_to_the=2947 3:x_to_x=5963 3:x_too_x=-2385 3:x_two_and=-1835 3:x_two_x=-514 3:x_until_the=80
3:x_up_a=736 3:x_was_a=3969 3:x_was_not=-675 3:x_was_that=-391 3:x_was_x=-1470 3:x_was_xed=-2936 3:x_were_KNEW=3724
3:x_were_not=-1233 3:x_were_x=5460 3:x_were_xed=-1349 3:x_what_<we>=-898 3:x_what_<you>=150 3:x_when_<they>=-496
3:x_when_a=173 3:x_when_the=-1184 3:x_whether_the=-1109 3:x_will_be=-1034 3:x_with_a=5389 3:x_with_the=-1811
3:x_with_x=-310 3:x_within_x=-2658 3:x_would_have=-221 3:x_x_"=-1985 3:x_x_#=8600 3:x_x_$=3279 3:x_x_(=-944
3:x_x_,=-3400 3:x_x_.=4725 3:x_x_:=-1934 3:x_x_;=1209 3:x_x_<we>=-626 3:x_x_<you>=-359 3:x_x_M=-1034 3:x_x_P=-856
3:x_x_a=-3126 3:x_x_an=-41 3:x_x_and=5021 3:x_x_as=-322 3:x_x_at=-1044 3:x_x_by=-2247 3:x_x_for=3269 3:x_x_from=-4033
3:x_x_had=-1513 3:x_x_in=-965 3:x_x_into=-1513 3:x_x_is=-604 3:x_x_it=-375 3:x_x_of=3560 3:x_x_on=-763 3:x_x_one=-899
3:x_x_or=-563 3:x_x_out=2119 3:x_x_since=-736 3:x_x_than=-1178 3:x_x_that=-1492 3:x_x_the=-4390 3:x_x_through=-2183
3:x_x_to=332 3:x_x_two=-936 3:x_x_until=-322 3:x_x_was=2199 3:x_x_were=8287 3:x_x_what=-346 3:x_x_with=-3332
3:x_x_x=-4206 3:x_x_xed=3155 3:x_x_xing=-2957 3:x_xed_without=-858 3:x_xed_x=-912 3:x_xing_,=-811 3:x_xing_.=-2232
3:x_xing_was=-280 3:x_xing_x=3040 3:x_yet_.=-329 3:xed_"_,=-412 3:xed_"_x=-350 3:xed_#_%=1 3:xed_,_and=2731
3:xed_,_the=303 3:xed_,_with=-432 3:xed_._$=-2197 3:xed_M_:=-466 3:xed_a_M=2057 3:xed_a_x=-2105 3:xed_again_,=1184
3:xed_at_#=-863 3:xed_by_:=-785 3:xed_by_M=3091 3:xed_by_P=-755 3:xed_by_the=2870 3:xed_by_x=-1205 3:xed_for_<we>=5415
3:xed_for_the=-2092 3:xed_for_x=-449 3:xed_from_the=3008 3:xed_in_#=1008 3:xed_in_one=3479 3:xed_in_the=-319
3:xed_on_the=-458 3:xed_on_x=-330 3:xed_over_to=-1287 3:xed_so_that=552 3:xed_that_x=-795 3:xed_the_M=5862
3:xed_the_x=6856 3:xed_to_the=-1559 3:xed_to_x=507 3:xed_twice_.=-2453 3:xed_with_the=946 3:xed_x_,=4235 3:xed_x_.=-241
3:xed_x_and=2750 3:xed_x_are=2878 3:xed_x_on=-2424 3:xed_x_the=-981 3:xing_,_and=-769 3:xing_,_x=-1110 3:xing_._$=2077
3:xing_;_$=-1019 3:xing_and_not=-142 3:xing_at_x=-628 3:xing_else_x=208 3:xing_of_the=-2567 3:xing_on_the=2870
3:xing_to_x=-1779 3:xing_was_x=-173 3:xing_with_the=1244 3:xing_x_$=555 3:xing_x_,=-2731 3:xing_x_.=-2094
3:xing_x_the=-1513 3:xing_x_x=-462 3:xly_,_and=549 3:xly_,_by=-1056 3:xly_._$=4200 3:xly_x_.=5687 3:xly_x_x=1401
3:yet_._$=-296 b:a_certificate=-1699 b:a_change=242 b:a_copy=-1335 b:a_cupboard=-653 b:a_date=2093 b:a_day=-797
b:a_factor=-344 b:a_file=1461 b:a_good=-448 b:a_guard=2308 b:a_job=-864 b:a_limit=-986 b:a_line=-735 b:a_list=139
b:a_loan=-493 b:a_lock=-1119 b:a_login=-223 b:a_loss=-91 b:a_matter=619 b:a_miss=-1375 b:a_new=-1343 b:a_notice=2801
b:a_number=197 b:a_part=-318 b:a_plan=-72 b:a_position=-1021 b:a_quarter=2412 b:a_reason=-810 b:a_ring=568
b:a_rule=2658 b:a_second=2859 b:a_single=482 b:a_small=-1287 b:a_snapshot=-875 b:a_system=-517 b:a_test=1019
b:a_thing=-271 b:a_third=-1544 b:a_tuesday=423 b:a_voucher=-648 b:a_wall=-537 b:a_week=-791 b:a_word=-752 b:a_work=-160
b:a_wrong=-486 b:a_year=-398 b:about_a=-1556 b:about_it=5449 b:about_the=-432 b:acknowledg_after=4028
b:acknowledge_minute=2823 b:add_a=-323 b:address_to=1337 b:after_a=254 b:after_it=-1206 b:after_min=209
b:after_minute=7155 b:after_ten=2248 b:after_the=-8910 b:again_after=-2426 b:again_and=1817 b:again_in=1848
b:against_the=-488 b:all_day=364 b:all_of=-1663 b:all_the=-3329 b:although_the=-722 b:am_not=-134 b:an_alarm=-113
b:an_answer=-2152 b:an_empty=-1416 b:an_error=-2563 b:an_hour=6008 b:and_a=2811 b:and_by=-2001 b:and_count=247
b:and_each=-359 b:and_found=1918 b:and_had=1962 b:and_has=-1396 b:and_he=1465 b:and_i=820 b:and_is=-304 b:and_it=156
b:and_let=3314 b:and_no=957 b:and_nobody=-152 b:and_not=-2505 b:and_put=-1611 b:and_rang=609 b:and_read=1014
b:and_sent=1159 b:and_since=-698 b:and_that=4417 b:and_the=1773 b:and_then=-909 b:and_they=-1229 b:and_those=-258
b:and_to=1222 b:and_two=-1508 b:and_was=353 b:and_watch=5306 b:and_we=-2314 b:and_were=-3819 b:and_what=-1543
b:and_when=-240 b:and_wrote=-681 b:another_and=996 b:anyone_who=-229 b:anyth_and=-570 b:app_derive=-333 b:are_a=-272
b:are_kept=-989 b:are_not=-365 b:are_print=-1013 b:are_to=-341 b:as_a=2771 b:as_in=-1714 b:as_it=788 b:as_long=-224
b:as_the=-1919 b:as_well=30 b:ask_for=3987 b:ask_in=-447 b:ask_the=804 b:ask_to=-761 b:ask_what=269 b:assume_that=667
b:at_all=288 b:at_every=-980 b:at_four=-231 b:at_night=-1090 b:at_noon=-1701 b:at_on=-802 b:at_once=688 b:at_the=-1520
b:at_two=1714 b:authorisation_service=-689 b:back_by=-817 b:back_for=4022 b:back_to=295 b:be_a=-695 b:be_and=-874
b:be_chang=-1720 b:be_done=-498 b:be_found=-1115 b:be_in=-774 b:be_reach=3585 b:be_read=-882 b:be_said=7438
b:be_sent=1715 b:be_settl=-626 b:because_a=-1434 b:because_of=85 b:because_the=-1079 b:been_ask=-1130 b:been_made=139
b:been_open=-659 b:been_put=-1430 b:been_sent=-1183 b:been_switch=-1859 b:been_told=2329 b:before_anyth=-1630
b:before_it=-1067 b:before_the=3625 b:before_we=-1520 b:began_to=-1406 b:behind_the=-782 b:being_ask=-545
b:belong_to=-1089 b:bergen_had=-1174 b:beside_it=1998 b:between_two=-1402 b:built_for=1880 b:built_the=-249
b:by_a=-2122 b:by_accident=-338 b:by_friday=-158 b:by_hand=5968 b:by_itself=-182 b:by_january=-268 b:by_mail=-906
b:by_no=-622 b:by_nobody=-507 b:by_october=-165 b:by_one=2147 b:by_somebody=-207 b:by_the=-1730 b:by_their=2954
b:by_then=-1402 b:by_two=-911 b:by_which=-1956 b:call_centre=1699 b:call_the=2638 b:call_to=2068 b:call_were=-1375
b:came_back=-2044 b:came_in=-1612 b:came_on=1508 b:came_to=-653 b:can_be=4826 b:car_park=-1023 b:carrier_and=3309
b:carry_the=-1916 b:certificat_of=-385 b:change_is=538 b:change_of=-204 b:change_on=-1591 b:check_that=-98
b:check_with=232 b:come_in=-1334 b:compar_the=913 b:compar_with=436 b:compare_the=-1484 b:connect_to=-673
b:control_room=-1663 b:copy_of=-812 b:correct_and=889 b:could_be=-827 b:could_have=-808 b:could_not=1052
b:customer_care=1558 b:customer_in=-2889 b:customer_was=-2099 b:customer_with=1405 b:date_far=2549 b:day_before=-1162
b:day_in=176 b:day_long=364 b:decision_of=-1191 b:default_meet=-714 b:delivery_service=237 b:desk_in=-1324
b:desk_rang=-634 b:detection_minute=-2478 b:did_not=-6110 b:did_noth=3754 b:did_what=-2230 b:disk_was=2225 b:do_not=682
b:do_with=-236 b:doe_it=-42 b:doe_not=89 b:done_by=-498 b:drill_in=-1359 b:dry_then=3099 b:each_of=-1028
b:each_other=-1594 b:each_time=587 b:edge_team=-649 b:eleven_day=-517 b:else_happen=-643 b:empty_a=95 b:empty_and=-901
b:empty_file=-800 b:end_date=-49 b:end_of=173 b:english_only=-1107 b:error_and=-552 b:even_of=-848 b:even_the=-186
b:event_twice=-294 b:every_two=-1352 b:failure_to=-2478 b:far_in=2549 b:fed_from=-667 b:feed_was=-920 b:file_of=-412
b:fill_in=-1266 b:find_a=-864 b:find_out=345 b:find_the=-391 b:first_call=2898 b:first_of=-1695 b:first_the=6342
b:follow_is=307 b:for_a=985 b:for_an=689 b:for_each=-1587 b:for_forty=1367 b:for_good=-1380 b:for_it=-1073
b:for_nine=-838 b:for_other=-2040 b:for_that=30 b:for_the=3126 b:for_those=-366 b:for_three=-542 b:for_twenty=-973
b:for_us=3496 b:form_for=-319 b:forty_minute=723 b:found_it=2276 b:four_hour=-3064 b:four_in=-231 b:from_a=1163
b:from_failure=-2478 b:from_first=1770 b:from_it=-276 b:from_minute=-2407 b:from_one=-2070 b:from_the=4915
b:from_to=-1808 b:front_of=-917 b:front_page=-1101 b:full_of=-866 b:gave_it=-1986 b:gave_up=1401 b:given_the=-548
b:goe_back=-883 b:going_to=-454 b:good_mood=22 b:green_all=-1226 b:ground_in=-743 b:h_are=-172 b:h_min=-497
b:habit_of=-937 b:had_a=3765 b:had_been=-4060 b:had_come=-427 b:had_it=1694 b:had_no=2046 b:had_not=-358 b:had_the=3621
b:had_to=-273 b:had_told=-1552 b:half_hour=5519 b:half_of=1152 b:hand_and=3398 b:hand_in=431 b:hand_over=-881
b:happen_and=163 b:happen_is=-1367 b:has_a=-1099 b:has_been=67 b:has_its=-1052 b:has_no=3106 b:has_to=-1017
b:have_ask=-2104 b:have_been=-2404 b:have_had=-348 b:have_it=-212 b:have_no=86 b:have_not=798 b:have_put=1375
b:have_seen=-226 b:have_the=304 b:have_to=-1260 b:have_written=64 b:he_did=1876 b:he_had=-691 b:hence_the=4198
b:hour_and=4188 b:hour_because=908 b:hour_no=-2243 b:hour_we=-1362 b:how_it=-520 b:how_the=-1137 b:how_we=-723
b:i_am=-1197 b:i_have=-157 b:i_know=-229 b:i_was=-2531 b:if_you=-272 b:in_a=492 b:in_again=5000 b:in_all=-1400
b:in_and=3669 b:in_bergen=-1203 b:in_charge=-34 b:in_english=-1107 b:in_every=-1036 b:in_for=-277 b:in_front=-917
b:in_future=-556 b:in_it=-1172 b:in_no=2288 b:in_one=1673 b:in_our=170 b:in_september=-514 b:in_spr=-638 b:in_the=-2513
b:in_their=-703 b:in_thi=5522 b:in_two=2724 b:in_writ=-302 b:instead_of=-1865 b:internal_impact=-1357 b:into_a=1035
b:into_the=-604 b:is_a=-726 b:is_clos=-1955 b:is_done=-96 b:is_full=-252 b:is_how=-1004 b:is_in=-95 b:is_look=-1088
b:is_made=-1252 b:is_no=-281 b:is_not=-542 b:is_on=-1284 b:is_one=-297 b:is_only=-135 b:is_read=40 b:is_still=-69
b:is_that=-1134 b:is_the=738 b:is_to=-771 b:is_used=-882 b:is_where=-558 b:it_away=-1986 b:it_before=-1004 b:it_by=110
b:it_came=-17 b:it_did=-135 b:it_doe=-613 b:it_for=-1966 b:it_had=-28 b:it_has=-1254 b:it_is=-272 b:it_on=-1146
b:it_should=-1011 b:it_since=-93 b:it_so=-698 b:it_that=96 b:it_to=1217 b:it_took=3905 b:it_up=-1442 b:it_was=763
b:it_would=-1170 b:its_own=1272 b:job_had=-1568 b:k_was=-1031 b:keep_it=9 b:kept_the=3344 b:key_was=1323
b:know_of=-1971 b:last_of=-438 b:last_year=-172 b:left_out=-710 b:let_the=2652 b:level_on=423 b:like_to=-64
b:limit_was=2137 b:line_for=-422 b:line_that=-326 b:list_had=-412 b:list_is=200 b:list_of=2215 b:lock_on=-666
b:log_and=-1398 b:log_is=-627 b:long_as=-224 b:long_before=-285 b:longer_than=-163 b:look_after=-414 b:look_at=-435
b:look_for=1005 b:look_like=369 b:loss_of=-91 b:lost_and=1103 b:make_the=-754 b:many_of=-466 b:matter_of=287
b:matter_on=-589 b:mihai'_query=-859 b:minute_after=-1377 b:minute_and=1005 b:minute_from=1770 b:minute_on=662
b:minute_went=-1615 b:mitigate_minute=2823 b:more_than=-2466 b:most_of=-1238 b:mov_the=1820 b:need_a=-809
b:need_to=-621 b:new_figure=1486 b:new_search=1870 b:new_voucher=2988 b:night_editor=-1048 b:no_alert=-1124
b:no_document=2288 b:no_one=-1846 b:no_second=-1659 b:no_way=-453 b:nobody_had=-1490 b:nobody_look=860 b:nobody_on=2029
b:nobody_wrote=-1164 b:none_of=38 b:not_a=782 b:not_be=2202 b:not_been=177 b:not_being=-893 b:not_in=-1332
b:not_kept=-176 b:not_know=-745 b:not_known=762 b:not_on=-1167 b:not_see=-1611 b:not_seen=622 b:not_that=29
b:not_the=-931 b:not_what=-410 b:noth_and=-906 b:noth_was=1459 b:now_and=-841 b:number_in=-195 b:number_of=-1031
b:obituary_are=2878 b:obituary_team=-603 b:october_a=-533 b:october_the=-1026 b:of_a=-659 b:of_all=-1882 b:of_an=6770
b:of_and=21 b:of_another=-567 b:of_each=-1186 b:of_his=-329 b:of_it=-3864 b:of_its=-1119 b:of_may=406 b:of_minute=-1660
b:of_number=78 b:of_old=-1199 b:of_one=339 b:of_open=3264 b:of_our=2745 b:of_paper=-1547 b:of_the=391 b:of_their=-874
b:of_them=2173 b:of_thi=-866 b:of_us=527 b:of_what=-610 b:of_which=-101 b:of_you=-466 b:off_and=1648 b:off_by=-1320
b:off_the=2281 b:office_of=-39 b:old_one=-2196 b:old_search=2124 b:old_server=1220 b:old_thing=-932 b:on_a=-1283
b:on_call=-487 b:on_its=2749 b:on_june=-550 b:on_monday=-561 b:on_october=-1179 b:on_one=1494 b:on_paper=-964
b:on_shift=1656 b:on_the=-2084 b:on_thursday=571 b:on_to=-198 b:on_top=-874 b:on_tuesday=-823 b:on_what=19
b:once_a=-1037 b:once_and=41 b:once_the=1497 b:one_after=643 b:one_and=-1237 b:one_at=-66 b:one_by=2147 b:one_doe=354
b:one_from=-1538 b:one_in=2078 b:one_is=-369 b:one_line=-555 b:one_of=3502 b:one_person=4035 b:one_should=-770
b:one_that=-1461 b:one_was=-784 b:only_as=-411 b:open_and=1309 b:open_for=-2930 b:open_it=4203 b:or_later=145
b:order_and=-1869 b:order_of=1566 b:order_were=1349 b:ought_to=-1332 b:our_first=-1876 b:our_own=-1403 b:our_shop=34
b:out_and=-1299 b:out_in=-932 b:out_of=-2311 b:out_on=-2381 b:out_with=-808 b:over_at=-881 b:over_the=-1549
b:over_to=-1287 b:page_and=1086 b:page_ask=-700 b:page_was=-2801 b:panel_was=-1021 b:paper_before=-2237
b:parcel_by=4637 b:part_of=47 b:pass_on=-198 b:people_got=-774 b:people_on=2044 b:people_who=-1695 b:picture_of=-238
b:place_and=-2244 b:place_where=3711 b:plan_for=-200 b:plan_in=-492 b:please_do=-162 b:pool_of=-860
b:prepar_obituary=1811 b:price_table=-1812 b:price_were=5715 b:print_by=-1879 b:print_on=-638 b:pull_the=3293
b:purge_of=-819 b:put_a=-880 b:put_on=1601 b:put_up=736 b:quarter_of=6907 b:queue_was=-1134 b:ran_out=-1303
b:rang_the=31 b:raw_log=-980 b:raw_note=-689 b:reach_the=-499 b:read_by=-741 b:read_the=-2438 b:reconcile_job=-1362
b:redemption_page=-478 b:referral_sent=-612 b:replac_its=-983 b:request_went=-1272 b:resolve_minute=2823
b:review_and=-1225 b:review_rule=-388 b:right_one=-92 b:right_to=1425 b:role_were=134 b:row_and=1406 b:run_on=28
b:said_that=-1184 b:sale_week=-976 b:same_name=-243 b:same_picture=-912 b:sav_us=-1983 b:saw_it=-907 b:saw_the=-1591
b:say_that=-836 b:screen_and=-558 b:search_for=-1982 b:second_level=423 b:second_line=454 b:secondary_site=2191
b:security_review=-4 b:see_to=96 b:sent_a=2473 b:sent_to=2615 b:server_had=-915 b:set_it=-201 b:set_to=-1308
b:settl_with=-626 b:shar_one=-1593 b:shop_and=-1045 b:shop_in=-330 b:should_be=-2186 b:show_the=-2284 b:shut_for=817
b:since_and=-655 b:since_spr=-599 b:since_the=-1737 b:since_then=4409 b:six_in=2128 b:slip_of=-1547 b:sluice_by=357
b:so_it=-1065 b:so_our=-1516 b:so_that=8629 b:so_the=-1268 b:so_we=4458 b:some_forty=-843 b:somebody_has=-716
b:somebody_in=-1610 b:somebody_who=-894 b:someth_else=14 b:someth_is=-794 b:sooner_or=145 b:spoke_to=-1020
b:stand_in=-867 b:stood_there=-1807 b:stop_and=-1667 b:stop_at=1450 b:stop_the=-1170 b:stop_then=729 b:stopp_the=999
b:story_and=2866 b:switch_off=-337 b:switch_the=1105 b:switch_to=-2291 b:table_was=-3420 b:take_a=54 b:take_place=-874
b:taken_back=1868 b:taken_out=-1780 b:telephone_line=-1318 b:tell_us=-395 b:ten_minute=-1145 b:textile_wing=6
b:than_a=-849 b:than_the=-656 b:than_we=-1808 b:thank_to=-1767 b:thank_you=-521 b:that_a=-616 b:that_can=-1885
b:that_compare=-85 b:that_customer=1596 b:that_had=-11 b:that_is=-39 b:that_it=3552 b:that_look=-455
b:that_nobody=-1714 b:that_noth=1314 b:that_one=-455 b:that_the=-1587 b:that_time=2095 b:that_told=-1452
b:that_was=5666 b:that_we=1837 b:that_were=-1593 b:that_would=160 b:that_you=-365 b:the_account=-822 b:the_afternoon=57
b:the_alarm=-806 b:the_app=-333 b:the_application=-985 b:the_archive=3522 b:the_author=-1952 b:the_authorisation=-979
b:the_backup=1529 b:the_barrier=-111 b:the_bell=-782 b:the_belt=-106 b:the_board=2684 b:the_book=-74 b:the_bridge=-2587
b:the_broker=894 b:the_build=2093 b:the_bus=5613 b:the_cabinet=-752 b:the_call=77 b:the_carrier=2586 b:the_case=223
b:the_cdn=-142 b:the_cellar=729 b:the_change=821 b:the_check=760 b:the_client=-593 b:the_climate=6 b:the_coffee=-436
b:the_concentrator=-695 b:the_control=-589 b:the_coo=-39 b:the_cookie=-828 b:the_correction=-2138 b:the_counter=1119
b:the_course=-699 b:the_crew=2961 b:the_customer=2327 b:the_data=-1176 b:the_database=2091 b:the_date=-795
b:the_day=-3502 b:the_decision=-720 b:the_delivery=237 b:the_desk=1376 b:the_disk=2065 b:the_drill=-1892
b:the_early=-1300 b:the_edge=-2857 b:the_end=-868 b:the_even=4949 b:the_feed=-1483 b:the_file=1302 b:the_first=-519
b:the_flag=2634 b:the_follow=-156 b:the_form=-319 b:the_future=2549 b:the_gate=4722 b:the_graph=-932 b:the_ground=2241
b:the_group=-1583 b:the_guild=152 b:the_hall=-557 b:the_harbour=-1182 b:the_head=-1146 b:the_heat=-324
b:the_holiday=-922 b:the_hotline=-1607 b:the_hour=978 b:the_house=-125 b:the_id=-2352 b:the_index=1509
b:the_invoice=-462 b:the_job=3302 b:the_key=-231 b:the_kind=-1883 b:the_kitchen=-1396 b:the_last=549 b:the_letter=-1249
b:the_light=-1885 b:the_limit=1703 b:the_line=5443 b:the_list=-987 b:the_load=-178 b:the_log=-3100 b:the_machine=-1057
b:the_mast=2668 b:the_matter=-1908 b:the_meet=-499 b:the_month=-159 b:the_more=-249 b:the_morn=-2058 b:the_move=-180
b:the_name=-317 b:the_new=1929 b:the_next=2111 b:the_night=3624 b:the_number=-2186 b:the_obituary=-603
b:the_office=-2696 b:the_old=1450 b:the_oldest=-724 b:the_one=-41 b:the_order=3948 b:the_origin=-792 b:the_other=2637
b:the_page=-3036 b:the_panel=-919 b:the_paper=-4120 b:the_people=1999 b:the_phone=60 b:the_picture=-778
b:the_piece=-1260 b:the_plan=-4343 b:the_plug=1761 b:the_pool=-860 b:the_porter'=-931 b:the_pressure=-899
b:the_price=-1226 b:the_project=5930 b:the_provider=1552 b:the_pump=1063 b:the_queue=99 b:the_raw=-1037
b:the_reason=157 b:the_receiver=-1566 b:the_reconcile=-1362 b:the_redemption=-478 b:the_release=7602 b:the_repair=-1523
b:the_report=2394 b:the_repository=-254 b:the_rest=4126 b:the_restart=4714 b:the_right=-3348 b:the_ring=1011
b:the_rule=-1806 b:the_rumour=-1200 b:the_runbook=-1210 b:the_same=-2644 b:the_school=-168 b:the_screen=-1621
b:the_script=-960 b:the_seam=4555 b:the_search=-1371 b:the_second=-1798 b:the_secondary=2191 b:the_secretary=-668
b:the_sender=727 b:the_sensor=-1676 b:the_server=-1199 b:the_shelf=266 b:the_shop=-1503 b:the_sluice=357
b:the_start=-296 b:the_story=1811 b:the_sum=1788 b:the_supplier=-949 b:the_switch=-1659 b:the_switchboard=-2046
b:the_system=-1763 b:the_table=213 b:the_team=1488 b:the_test=-1515 b:the_textile=6 b:the_three=3778 b:the_ticket=2396
b:the_till=-2136 b:the_time=115 b:the_train=4772 b:the_tram=-667 b:the_truck=7823 b:the_two=-1584 b:the_unit=-486
b:the_update=-826 b:the_usage=-1930 b:the_vendor=852 b:the_wall=-1757 b:the_warehouse=6802 b:the_water=-90
b:the_way=-213 b:the_web=789 b:the_whole=-3889 b:the_word=-1534 b:the_work=-1015 b:the_wrong=404 b:their_own=-182
b:them_in=-934 b:then_it=-1387 b:then_the=-572 b:then_we=956 b:there_for=-1020 b:there_is=-341 b:there_was=-1467
b:there_were=-1123 b:they_are=-2575 b:they_call=2638 b:they_do=228 b:they_have=-1586 b:they_were=-3859
b:thi_company=4648 b:thi_document=9 b:thi_for=2163 b:thi_is=-751 b:thi_report=-1141 b:thi_sort=-980 b:thi_the=-916
b:thing_and=-699 b:thing_that=-165 b:those_who=-575 b:three_hour=-582 b:three_time=-852 b:through_the=1044
b:thrown_away=1681 b:ticket_with=3275 b:time_for=-986 b:time_from=-2744 b:time_in=-1192 b:time_it=-1430 b:time_to=8164
b:to_a=-2531 b:to_acknowledge=2823 b:to_another=-1206 b:to_ask=-347 b:to_be=-218 b:to_customer=-96 b:to_detection=-2478
b:to_find=-1232 b:to_get=1286 b:to_go=4555 b:to_have=-1183 b:to_it=-1595 b:to_keep=569 b:to_know=-40 b:to_light=-653
b:to_look=173 b:to_mitigate=2823 b:to_one=2068 b:to_pay=-1224 b:to_resolve=2823 b:to_say=1502 b:to_stop=-993
b:to_switch=-901 b:to_take=-164 b:to_the=-1960 b:to_try=1092 b:to_us=539 b:to_wait=-2929 b:to_write=-1517
b:together_from=-1904 b:told_by=1594 b:told_of=1478 b:told_the=1385 b:told_us=-1452 b:took_over=5044 b:took_place=-2055
b:took_the=3864 b:took_us=813 b:top_of=-874 b:twenty_minute=433 b:twice_a=-90 b:two_and=-1835 b:two_default=-714
b:two_hour=3943 b:two_minute=1019 b:two_of=5766 b:two_people=-2314 b:two_team=-2089 b:two_year=-1037 b:until_the=2133
b:up_a=736 b:up_of=-476 b:up_the=296 b:up_to=176 b:us_a=-802 b:us_minute=3770 b:usage_page=-1504 b:usage_table=-739
b:used_by=-568 b:used_to=-1242 b:user_saw=-898 b:voucher_of=468 b:voucher_were=2464 b:wait_for=1574 b:wait_outside=1813
b:want_to=-256 b:was_a=2706 b:was_brought=-1669 b:was_compar=436 b:was_dark=-2372 b:was_full=-3511 b:was_in=-2787
b:was_left=523 b:was_look=-1875 b:was_lost=823 b:was_made=-2150 b:was_mov=-1440 b:was_no=-1081 b:was_not=410
b:was_on=570 b:was_over=3992 b:was_put=3670 b:was_right=1102 b:was_sent=4091 b:was_shut=2047 b:was_split=2916
b:was_still=1837 b:was_taken=3185 b:was_that=-391 b:was_the=2316 b:was_there=389 b:was_to=3284 b:was_written=255
b:watch_the=5306 b:way_round=-1399 b:way_the=-904 b:way_to=-453 b:we_are=-1271 b:we_ask=5749 b:we_can=2410
b:we_could=1088 b:we_did=5044 b:we_do=-3091 b:we_gave=3941 b:we_had=-3851 b:we_have=-954 b:we_know=-2163
b:we_lost=-1350 b:we_pull=2867 b:we_saw=-1316 b:we_send=-2479 b:we_spoke=-1020 b:we_took=3152 b:we_want=-233
b:we_went=-1075 b:we_were=-3296 b:we_will=-1553 b:we_would=-600 b:web_page=789 b:went_into=-994 b:went_out=4091
b:went_to=-2332 b:were_given=5186 b:were_in=-1447 b:were_made=3018 b:were_not=-1394 b:were_number=-931 b:were_out=2482
b:were_told=1575 b:what_had=-820 b:what_happen=-861 b:what_i=-1814 b:what_is=-117 b:what_it=-1401 b:what_its=-1264
b:what_the=-1406 b:what_they=-674 b:what_we=4683 b:what_you=53 b:when_a=-226 b:when_someth=-36 b:when_the=-981
b:when_they=-496 b:when_we=-1236 b:where_it=-163 b:where_the=-1194 b:where_thing=-327 b:where_two=-714
b:whether_the=-2358 b:which_a=40 b:which_is=-3152 b:which_the=2576 b:which_was=2044 b:while_it=3168 b:while_two=1636
b:who_had=-1080 b:who_is=4959 b:who_want=-150 b:who_was=-1001 b:whole_thing=-1505 b:why_the=200 b:will_be=-3057
b:will_not=524 b:with_a=3694 b:with_an=-2630 b:with_the=-395 b:within_ten=896 b:within_the=1223 b:without_a=-1559
b:without_being=986 b:without_it=10 b:without_secure=-744 b:work_again=-1477 b:work_and=5179 b:work_on=-174
b:would_be=-1170 b:would_have=-110 b:would_not=-177 b:write_again=-1510 b:write_down=-100 b:write_to=-401
b:written_by=530 b:written_to=-1899 b:wrote_to=-1640 b:year_and=-624 b:year_the=-120 b:you_a=149 b:you_cannot=-538
b:you_do=5588 b:you_find=-309 b:you_have=581 general=-3672 len:0=7226 len:1=-7722 len:2=-1888 len:3=-1496 len:4=-7429
len:5=3776 present=-11790 w:a=-2621 w:abebe=-865 w:about=64 w:above=-2054 w:acceptance=2779 w:access=1182
w:accident=-338 w:accord=-699 w:account=-3236 w:acknowledg=8475 w:acknowledge=2823 w:add=-526 w:address=-599
w:affect=-1199 w:after=992 w:afternoon=-674 w:again=7621 w:against=-1551 w:age=-1051 w:agnieszka=-759 w:agre=1882
w:agreement=-458 w:ahead=-1463 w:alarm=-3378 w:album=-2144 w:alert=-1357 w:all=-3653 w:allow=-167 w:alone=-547
w:along=-255 w:aloud=1570 w:also=1839 w:although=-722 w:am=-1390 w:an=-2126 w:and=-315 w:another=1225 w:answer=-3593
w:any=-622 w:anyone=-622 w:anyth=-2770 w:apart=-2266 w:app=-996 w:application=-985 w:approval=7084 w:approx=-1697
w:april=-42 w:archive=3443 w:are=-4131 w:around=1222 w:arriv=-1408 w:as=-2075 w:ask=3391 w:assume=667 w:at=-4344
w:audit=-1480 w:aug=-728 w:august=-1021 w:author=-1622 w:authorisation=-979 w:automate=-833 w:autumn=-1171
w:availability=-692 w:away=1295 w:back=7654 w:backup=1343 w:bad=-421 w:barrier=-940 w:batch=1922 w:batche=5351
w:battery=1499 w:be=-74 w:because=-3569 w:been=-4125 w:before=983 w:began=-2647 w:behind=-1790 w:being=2347
w:bell=-1360 w:belong=-1089 w:belt=-383 w:bergen=-3240 w:beside=1998 w:best=-2440 w:better=-1067 w:between=-4717
w:bill=-34 w:bind=356 w:bit=1425 w:board=2684 w:bohdan=5350 w:book=-1376 w:both=-3719 w:box=850 w:branche=-315
w:bridge=-2786 w:broker=151 w:brought=-297 w:browser=-1089 w:build=3396 w:built=907 w:bundle=-46 w:bus=5613 w:but=2934
w:buy=-53 w:by=-1932 w:cabinet=1904 w:cable=-604 w:cache=2151 w:calendar=-386 w:call=6531 w:came=-1233 w:can=4659
w:canary=-575 w:cannot=-1069 w:car=-1023 w:card=-2688 w:care=1558 w:carri=3138 w:carrier=2115 w:carrier'=2116
w:carry=237 w:case=-1508 w:catalogue=3403 w:caus=-1481 w:cause=-479 w:cdn=-951 w:cellar=729 w:centre=1227
w:certificat=-385 w:certificate=1671 w:chang=1 w:change=67 w:channel=-1764 w:charg=-855 w:charge=1465 w:chat=-1072
w:check=3484 w:claim=149 w:client=2411 w:climate=6 w:clinic=-803 w:clock=-1345 w:clos=4145 w:code=-1444 w:coffee=-498
w:colleague=-1632 w:colour=-1168 w:column=-1470 w:com=189 w:come=-1893 w:communication=-3179 w:company=3681
w:compar=341 w:compare=-1317 w:complaint=-336 w:concentrator=-695 w:concern=-673 w:confirm=-1429 w:connect=-673
w:connection=-1971 w:consumer=-1837 w:control=-1823 w:coo=-39 w:cookie=-828 w:cool=998 w:copy=-522 w:correct=922
w:correction=-2678 w:corridor=4730 w:cost=1888 w:could=-178 w:count=-457 w:counter=1591 w:course=-699 w:crew=2339
w:cupboard=-653 w:customer=4801 w:daily=-71 w:dark=-2010 w:dashboard=-1336 w:data=-3485 w:database=2091 w:date=597
w:day=-8182 w:december=-1429 w:decide=-1119 w:decision=-1693 w:decoration=-350 w:default=-650 w:delay=-1979
w:deliver=-1596 w:delivery=237 w:derive=-333 w:describ=-1936 w:desk=989 w:detail=566 w:detection=-2478 w:did=5191
w:differ=-375 w:different=2315 w:disk=2065 w:disruption=-531 w:do=1478 w:document=1581 w:doe=-1252 w:done=-1019
w:door=-2108 w:double=106 w:down=3607 w:draft=3974 w:drain=3681 w:draw=-1187 w:drill=-2475 w:driver=-3007 w:drop=-1524
w:dropp=-1472 w:drove=2535 w:dry=3237 w:due=-1369 w:duplicate=1001 w:dur=1702 w:duration=-3175 w:duty=-462 w:each=26
w:earlier=-1714 w:early=1404 w:easter=61 w:edge=-2808 w:editor=-1100 w:eight=1227 w:election=1750 w:eleven=-1397
w:else=-409 w:emergency=3791 w:empti=168 w:empty=-3925 w:end=-3008 w:enforce=-874 w:engineer=980 w:english=-1107
w:entry=2064 w:equal=-1634 w:error=33 w:even=4052 w:event=-2141 w:ever=1349 w:every=6600 w:everybody=4085
w:everyone=-487 w:everyth=3895 w:exchang=-2102 w:exchange=-650 w:expect=92 w:experiment=-1394 w:explain=-1031
w:explanation=-532 w:export=-209 w:eye=2528 w:factor=-344 w:fail=-656 w:failure=-2478 w:fall=-1460 w:far=856
w:fault=-207 w:fed=-667 w:feed=-2096 w:fell=171 w:few=-1231 w:field=-1213 w:fifty=1541 w:figure=-923 w:file=1663
w:fill=493 w:film=-939 w:filter=4359 w:final=-414 w:find=5242 w:finish=-406 w:first=8492 w:five=5340 w:flag=2634
w:float=-561 w:floor=56 w:folder=-2890 w:follow=668 w:for=-518 w:forgotten=-1051 w:form=-742 w:forty=576 w:forward=-162
w:found=-3238 w:four=-5603 w:free=264 w:friday=-237 w:from=262 w:front=-2017 w:froze=1969 w:full=-6450 w:funny=-217
w:further=-1045 w:future=2370 w:gate=3473 w:gateway=-485 w:gave=-39 w:generator=3367 w:get=-105 w:give=-755
w:given=3559 w:go=6165 w:goe=-1711 w:going=2866 w:gone=1052 w:good=1395 w:got=-1388 w:graph=-932 w:green=98
w:ground=1879 w:group=-2151 w:guard=1780 w:guess=-638 w:guild=152 w:h=-1932 w:habit=-937 w:had=-4254 w:halden=-2188
w:half=4518 w:hall=2028 w:hand=1820 w:handover=381 w:hang=-1130 w:happen=-2654 w:harbour=-1182 w:harmless=172
w:has=-3391 w:have=-5517 w:he=2536 w:head=1567 w:header=-1566 w:heard=-4140 w:heat=174 w:held=4001 w:help=2251
w:hence=3703 w:her=-2822 w:here=-1894 w:hid=725 w:him=1103 w:his=-1098 w:hold=1836 w:holiday=-2064 w:home=-1727
w:hospital=-365 w:host=-824 w:hot=-1774 w:hotline=-3219 w:hour=6437 w:house=-666 w:household=-91 w:how=-4086 w:hub=-339
w:hygrometer=-115 w:i=-1833 w:i'd=274 w:i'll=-572 w:id=-2352 w:idea=3568 w:if=-4 w:image=-1356 w:impact=-2685
w:in=-2143 w:index=1509 w:inform=793 w:instead=-1865 w:internal=-1581 w:into=-3428 w:invoice=-762 w:is=-2758 w:it=-1456
w:its=-2378 w:itself=-2040 w:january=-1029 w:ji-woo=-705 w:job=968 w:june=-312 w:just=-1177 w:k=-986 w:keep=-1431
w:kept=3543 w:kettle=-1528 w:key=1068 w:kind=-2879 w:kitchen=-1396 w:knew=-4994 w:know=853 w:known=-377 w:laptop=3291
w:last=-166 w:late=-80 w:later=-548 w:lead=-2368 w:learn=-1094 w:leave=37 w:led=4316 w:ledger=-1363 w:left=6024
w:less=-734 w:let=2398 w:letter=-3276 w:level=631 w:lift=6692 w:light=1575 w:lik=2071 w:like=-1979 w:limit=607
w:line=2049 w:list=-1194 w:liv=-805 w:live=2314 w:load=564 w:loan=-493 w:local=-1152 w:lock=680 w:log=-4806
w:login=-1671 w:long=-1763 w:longer=-69 w:look=1631 w:loss=-213 w:lost=-681 w:luck=-1646 w:m=-1430 w:machine=1359
w:made=-2214 w:mail=-4714 w:make=-1086 w:manager=-53 w:many=-896 w:map=-49 w:march=-441 w:mark=-1311 w:market=3288
w:mast=1873 w:matter=-1518 w:may=-636 w:mayor=-2663 w:me=-1807 w:mean=-890 w:medishare=-776 w:meet=-1071 w:mei=3611
w:memorandum=-771 w:message=-3625 w:meter=-937 w:midnight=1310 w:mihai'=-859 w:million=-917 w:min=-895 w:minute=15400
w:mirror=-504 w:miss=-2401 w:mitigate=2823 w:monday=-1483 w:money=-1107 w:monitor=-1112 w:month=-1929 w:mood=22
w:more=-630 w:morn=-4111 w:most=-1304 w:mov=2134 w:move=-2102 w:music=-3056 w:must=-836 w:my=-1455 w:name=-3201
w:need=-624 w:network=-1883 w:never=-1039 w:new=-1195 w:newsroom=-59 w:next=1133 w:night=2812 w:nine=1164 w:no=-3640
w:nobody=-3056 w:node=1526 w:none=-2918 w:noon=-1701 w:not=-7934 w:note=3395 w:noth=4676 w:notice=392 w:now=-2159
w:nowhere=-932 w:number=-4370 w:nurse=-1141 w:o'clock=-2145 w:obituary=1208 w:october=-1569 w:of=-4119 w:off=-1798
w:offer=-472 w:office=-6374 w:offline=120 w:offset=-913 w:often=1144 w:old=-156 w:oldest=-724 w:on=4318 w:once=1189
w:one=1625 w:only=234 w:open=5369 w:or=-1602 w:order=568 w:origin=-1768 w:other=-1568 w:ought=-1332 w:our=-8186
w:out=2788 w:outside=1889 w:over=5080 w:own=-2709 w:owner=-836 w:page=-5572 w:paid=-1026 w:panel=-460 w:paper=-4450
w:parcel=1873 w:park=-1426 w:part=-1378 w:pass=-391 w:passenger=-1130 w:pay=-2513 w:payment=3015 w:people=-369
w:per=1327 w:percent=-291 w:permit=-556 w:person=996 w:phone=-726 w:photo=-993 w:picture=-2120 w:piec=-1904
w:piece=-2444 w:pipe=912 w:pizza=123 w:plac=-1647 w:place=-2606 w:plan=-1857 w:plann=-423 w:platform=-923 w:please=-119
w:plu=-1864 w:plug=1761 w:plugg=1335 w:point=329 w:pool=-860 w:porter'=-931 w:position=-1021 w:prepar=1705
w:present=6022 w:press=-1709 w:pressure=-899 w:price=118 w:print=1574 w:printer=-380 w:product=-212 w:project=4689
w:promis=-1492 w:proof=-477 w:protocol=-173 w:proud=-1461 w:provider=1602 w:publish=6332 w:pull=3135 w:pump=4946
w:purge=-1240 w:purpose=3021 w:put=7379 w:quarter=6907 w:query=-859 w:question=-1560 w:queue=-500 w:quickly=-2402
w:r=54 w:radio=1580 w:rafe=1472 w:ran=3518 w:random=-55 w:rang=-3678 w:raw=-1669 w:reach=2021 w:read=-5110 w:reader=54
w:reading=-318 w:real=2699 w:reason=-1357 w:receipt=-730 w:receiv=-1122 w:receiver=-1456 w:recipe=-190 w:recipient=40
w:recomputation=4663 w:reconcile=-1362 w:red=-273 w:redemption=-662 w:referral=-2942 w:refuse=-881 w:release=7602
w:remov=-301 w:renam=-657 w:rename=-261 w:renew=-210 w:repair=911 w:replac=-1203 w:report=-2878 w:repository=-254
w:request=-2027 w:reset=7368 w:resolve=2823 w:rest=4126 w:restart=5612 w:restore=-1286 w:revenue=-985 w:review=-3396
w:reviewer=-915 w:right=-2840 w:ring=749 w:role=-230 w:rollback=1471 w:room=-4294 w:round=-1399 w:router=-13 w:row=439
w:rule=170 w:rumour=-1200 w:run=-305 w:runbook=-1210 w:runn=-1066 w:safe=-1260 w:safety=-196 w:said=3164 w:sale=-2076
w:same=-2644 w:sat=1256 w:sav=-2337 w:saw=-6255 w:say=-2062 w:school=-368 w:screen=-2792 w:script=-1599 w:seam=4555
w:search=247 w:second=535 w:secondary=2191 w:secretary=-668 w:secure=-1050 w:security=-4 w:see=-2177 w:seen=-591
w:send=-2398 w:sender=-392 w:sensor=-2424 w:sent=3132 w:september=-514 w:server=-451 w:service=-833 w:set=-1951
w:settl=-626 w:seven=-753 w:shar=-3465 w:share=2401 w:she=-1887 w:shelf=-9 w:shift=3020 w:ship=-2215 w:shoe=-2045
w:shop=-157 w:short=1181 w:should=-3838 w:shout=-1070 w:show=-3623 w:shown=1374 w:shut=2383 w:side=-2289 w:sign=753
w:silence=-528 w:since=-2439 w:single=482 w:site=1717 w:six=356 w:slip=-1405 w:sluice=357 w:small=848 w:snapshot=-875
w:so=5236 w:software=-1041 w:sold=-960 w:solution=423 w:some=-3899 w:somebody=-2125 w:somebody'=323 w:someth=-2277
w:sooner=145 w:sort=-1740 w:space=-1006 w:speak=-86 w:split=3540 w:spoke=-1020 w:spr=-2160 w:stand=1190 w:start=-1161
w:stay=-1147 w:step=-2235 w:still=-373 w:stood=-2672 w:stop=7725 w:stopp=2698 w:store=-1709 w:story=1811 w:struck=-2125
w:stuck=2899 w:such=3157 w:suffix=-323 w:sum=1037 w:summer=-1232 w:sunday=2113 w:supplier=-1435 w:support=-2143
w:switch=-3811 w:switchboard=-2046 w:synthetic=-2175 w:system=-555 w:table=-2846 w:take=-1801 w:taken=2059 w:talk=-1903
w:team=-4596 w:telephone=-1670 w:tell=-1428 w:template=-730 w:temporary=-2136 w:ten=5544 w:test=4162 w:text=-1140
w:textile=6 w:than=-4619 w:thank=-3545 w:that=-1831 w:the=-3566 w:their=-208 w:them=4686 w:then=4244 w:there=-5988
w:they=-4499 w:thi=3088 w:thing=183 w:third=3732 w:those=-736 w:thought=3292 w:thousand=1133 w:three=4056 w:through=368
w:thrown=1681 w:thu=-184 w:thursday=571 w:ticket=4434 w:till=-2136 w:time=2027 w:timeout=-1083 w:to=-536
w:together=-3333 w:told=5433 w:tone=-227 w:too=-3232 w:took=13381 w:tool=-579 w:top=-874 w:topic=-746 w:total=-1363
w:touch=23 w:town=-813 w:trad=-652 w:trader=-1656 w:traffic=2097 w:train=3840 w:tram=-810 w:translation=-168
w:travel=159 w:treat=-777 w:tri=-879 w:truck=7823 w:true=-2936 w:trust=189 w:try=1000 w:tuesday=-401 w:turn=803
w:twelve=1554 w:twenty=188 w:twice=-4865 w:two=4681 w:under=-1088 w:understand=502 w:understood=-49 w:unit=2717
w:until=8844 w:up=2285 w:updat=-1956 w:update=-2310 w:us=1747 w:usage=-2466 w:use=-1329 w:used=-2711 w:user=-2033
w:usual=-639 w:utc=-1821 w:value=-932 w:valve=-2073 w:vanish=-487 w:vendor=3684 w:version=-640 w:very=-1681
w:visitor=-699 w:voucher=-89 w:wait=3387 w:walk=-636 w:wall=-2582 w:want=-1869 w:warehouse=6294 w:was=1171 w:watch=4984
w:water=-96 w:way=-2087 w:we=4285 w:web=2321 w:week=-2791 w:weekend=-1316 w:weight=-1102 w:well=-2272 w:went=-2627
w:were=5631 w:what=-2947 w:whatever=-674 w:when=-5126 w:where=-2363 w:whether=-3504 w:which=3019 w:while=6482
w:who=-3984 w:whoever=2407 w:whole=-1381 w:why=279 w:will=-5751 w:wing=6 w:with=-2884 w:within=-2257 w:without=-1484
w:word=2709 w:work=1626 w:worse=-176 w:worth=-2162 w:would=-1579 w:writ=-293 w:write=-4220 w:written=3153 w:wrong=-1141
w:wrote=-3174 w:year=-131 w:yet=-480 w:you=-670 w:your=955 w:zero=-2195
'''
