"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "3deebb242d83cd868736077574a46813c9206d087be06d5a38e97605e44d9912"
OFFSET = -4521
WEIGHTS = r'''
1:!=-2970 1:"=2930 1:#=-5594 1:$=-534 1:%=-470 1:(=-5200 1:)=-5085 1:*=3976 1:,=-9387 1:.=9327 1::=-4022 1:;=-2810
1:<he>=15405 1:<i>=-8497 1:<they>=3398 1:<we>=-5654 1:<you>=-4023 1:?=5975 1:AC=-3790 1:BAD=18986 1:CHOSE=1693
1:CIRC=-6411 1:CLAIM=1822 1:DAY=450 1:ELSE=4434 1:FAILV=-2381 1:FAULT=8712 1:FOLLOW=-5755 1:GOOD=-8238 1:IDLE=9061
1:INSULT=1834 1:KNEW=3042 1:M=-4771 1:M's=-124 1:MORAL=11284 1:N=-6866 1:N's=10614 1:P=1692 1:P's=-121 1:PERC=3105
1:SANC=7329 1:SARC=16276 1:T=4053 1:T's=-270 1:^=-534 1:a=713 1:about=-1557 1:again=1483 1:all=-3885 1:already=-5626
1:also=-626 1:although=1771 1:always=6143 1:am=6068 1:an=1865 1:and=-923 1:any=-2923 1:anybody=758 1:anyone=3265
1:are=-4107 1:aren't=-2541 1:as=-718 1:at=-3707 1:be=162 1:because=-3865 1:been=-2352 1:being=5718 1:both=-3569
1:but=1373 1:by=-4500 1:can=2689 1:can't=-4239 1:cannot=2147 1:could=-123 1:did=-589 1:didn't=-3239 1:do=2559
1:does=3557 1:doesn't=-2627 1:doing=565 1:don't=-3014 1:during=-1072 1:each=-3859 1:either=2101 1:else=1777 1:even=41
1:ever=413 1:everybody=-1296 1:everyone=2493 1:finally=5071 1:for=-1027 1:from=-1544 1:further=-1709 1:get=1717
1:gets=-502 1:got=-2824 1:had=-263 1:has=-1902 1:have=2135 1:haven't=-1441 1:having=-2608 1:here=777 1:how=2081
1:i'll=-2937 1:if=6498 1:in=-452 1:instead=568 1:into=121 1:is=3053 1:it=659 1:it's=-121 1:its=-4414 1:itself=-1028
1:just=6322 1:let=9920 1:let's=1433 1:like=-421 1:might=3193 1:more=3129 1:most=551 1:much=-1255 1:must=4088
1:neither=4236 1:never=4660 1:no=-6863 1:nobody=1676 1:not=3824 1:of=-129 1:off=2560 1:on=-1459 1:once=-462 1:one=128
1:only=-147 1:or=-3901 1:other=-5364 1:out=-2709 1:over=-3796 1:own=292 1:per=-1586 1:please=-2516 1:pls=1780
1:rather=1033 1:same=-2310 1:should=2159 1:since=-6070 1:so=-6663 1:some=-1514 1:somebody=6302 1:someone=8425
1:still=-4090 1:such=-55 1:than=4258 1:that=-102 1:that's=493 1:the=1478 1:then=2525 1:there=667 1:there's=576
1:these=957 1:this=2778 1:those=-1354 1:three=-6341 1:through=1207 1:to=646 1:too=-1996 1:twice=269 1:two=-4948
1:under=1426 1:until=1169 1:up=1178 1:very=534 1:was=726 1:we'll=-2258 1:were=-2965 1:weren't=-589 1:what=-3349
1:when=-2710 1:where=3572 1:whether=2088 1:which=-1053 1:while=2699 1:who=7880 1:whoever=5763 1:whom=2280 1:whose=2682
1:why=-3266 1:will=-861 1:with=-3379 1:within=-9043 1:without=3927 1:won't=-1384 1:would=9171 1:x=-79 1:xed=-4143
1:xing=-656 1:xly=1191 1:yet=-4381 1:you'll=-3873 1:|=1136 2:!_!=-471 2:!_$=-901 2:!_)=-2070 2:"_"=461 2:"_$=-1783
2:"_,=3188 2:"_.=905 2:"_<i>=-2257 2:"_<we>=1758 2:"_FAULT=-236 2:"_M=-1708 2:"_T=719 2:"_and=-1721 2:"_as=-1824
2:"_for=-1729 2:"_had=939 2:"_here=-1434 2:"_in=480 2:"_is=-964 2:"_it=882 2:"_just=4686 2:"_no=2293 2:"_nobody=1302
2:"_not=3587 2:"_on=3851 2:"_the=-5491 2:"_to=1013 2:"_was=-622 2:"_what=-1406 2:"_when=-419 2:"_will=76 2:"_with=1239
2:"_without=-1222 2:"_x=-464 2:"_xed=-2356 2:"_xing=-2630 2:"_xly=24 2:#_"=-1312 2:#_#=654 2:#_$=1663 2:#_%=-470
2:#_(=1093 2:#_)=2054 2:#_,=43 2:#_;=1387 2:#_<i>=-435 2:#_<we>=-6 2:#_AC=3020 2:#_DAY=2426 2:#_M=7061 2:#_N=-5037
2:#_P=-6504 2:#_PERC=1136 2:#_T=-3154 2:#_am=-2187 2:#_and=774 2:#_at=-299 2:#_by=525 2:#_for=-1438 2:#_if=-959
2:#_is=-2271 2:#_it=-856 2:#_let=23 2:#_of=-1420 2:#_on=-1065 2:#_since=602 2:#_the=2124 2:#_to=-1833 2:#_until=-827
2:#_was=-12 2:#_when=-195 2:#_which=-1217 2:#_without=803 2:#_x=-2514 2:#_xed=2088 2:#_xing=-2148 2:#_xly=-1085
2:#_|=3159 2:%_$=1390 2:%_.=-775 2:%_is=-158 2:%_of=233 2:%_x=126 2:(_#=1857 2:(_AC=-873 2:(_M=786 2:(_N=-305
2:(_P=-1608 2:(_T=-2928 2:(_x=1052 2:)_$=114 2:)_,=-1740 2:)_.=-2137 2:)_:=514 2:)_the=1180 2:*_*=290 2:*_:=1262
2:*_xing=1414 2:,_"=-1749 2:,_#=2084 2:,_$=-5032 2:,_(=1180 2:,_<he>=-3215 2:,_<i>=2917 2:,_<they>=6091 2:,_<we>=-2226
2:,_<you>=635 2:,_AC=-329 2:,_CLAIM=1977 2:,_GOOD=-3092 2:,_KNEW=-1120 2:,_M=897 2:,_N=-728 2:,_P=2125 2:,_PERC=648
2:,_SARC=-2669 2:,_T=4996 2:,_a=3402 2:,_about=-520 2:,_all=-2773 2:,_also=190 2:,_although=564 2:,_an=5479
2:,_and=5582 2:,_as=-26 2:,_at=-216 2:,_because=1160 2:,_being=-485 2:,_but=8815 2:,_by=-1114 2:,_could=1724
2:,_did=210 2:,_each=198 2:,_for=708 2:,_from=329 2:,_had=208 2:,_has=1416 2:,_if=5345 2:,_in=4679 2:,_is=-4482
2:,_it=807 2:,_just=-1846 2:,_more=-928 2:,_no=348 2:,_nobody=-409 2:,_not=-4858 2:,_of=1048 2:,_on=2066 2:,_one=5768
2:,_or=854 2:,_pls=2665 2:,_since=-4171 2:,_so=-1936 2:,_somebody=999 2:,_that=-354 2:,_that's=843 2:,_the=-452
2:,_then=627 2:,_there=3269 2:,_this=4300 2:,_to=2192 2:,_twice=-1233 2:,_two=-2036 2:,_until=-1278 2:,_was=5243
2:,_when=-801 2:,_where=-4378 2:,_which=-3683 2:,_who=-679 2:,_whose=270 2:,_will=1097 2:,_with=3793 2:,_without=4779
2:,_x=2491 2:,_xed=2600 2:,_xing=-252 2:,_xly=5820 2:,_yet=1358 2:._#=342 2:._$=5078 2:._M=-1602 2:._it=5070
2:._the=4538 2:._who=4154 2:._x=5795 2::_#=2913 2::_$=712 2::_(=2573 2::_<i>=654 2::_<we>=-2854 2::_AC=1471
2::_BAD=2592 2::_DAY=53 2::_INSULT=127 2::_M=-671 2::_N=-1426 2::_P=-548 2::_PERC=-2601 2::_T=-1863 2::_a=854
2::_about=-998 2::_all=699 2::_an=-1710 2::_from=-1922 2::_how=-111 2::_it=-2799 2::_no=-1591 2::_nobody=1634
2::_on=-133 2::_the=2580 2::_to=1050 2::_under=-1372 2::_when=-1904 2::_x=-3288 2::_xed=1235 2::_xing=713 2::_xly=40
2:;_$=-3512 2:;_<he>=-2938 2:;_<they>=2096 2:;_<we>=-3675 2:;_it=1693 2:;_the=-4336 2:;_there=-1122 2:;_to=880
2:;_x=5687 2:<he>_.=5314 2:<he>_BAD=1214 2:<he>_CLAIM=32 2:<he>_IDLE=374 2:<he>_M=58 2:<he>_MORAL=-133 2:<he>_P=449
2:<he>_PERC=3019 2:<he>_T=-2410 2:<he>_and=-2992 2:<he>_did=3282 2:<he>_does=187 2:<he>_for=-1986 2:<he>_had=-3924
2:<he>_has=-2871 2:<he>_is=2012 2:<he>_own=1002 2:<he>_to=749 2:<he>_was=-755 2:<he>_x=6242 2:<he>_xed=2063 2:<i>_"=193
2:<i>_,=2190 2:<i>_.=2645 2:<i>_CHOSE=-1419 2:<i>_FAILV=-1189 2:<i>_FAULT=3080 2:<i>_M=-1914 2:<i>_P=513 2:<i>_P's=363
2:<i>_PERC=-5505 2:<i>_T=415 2:<i>_again=-1708 2:<i>_am=8255 2:<i>_at=-495 2:<i>_can=-1470 2:<i>_could=6606
2:<i>_did=909 2:<i>_for=1485 2:<i>_had=4795 2:<i>_have=310 2:<i>_in=280 2:<i>_let=2575 2:<i>_on=-1139 2:<i>_own=1113
2:<i>_should=1684 2:<i>_to=716 2:<i>_was=3364 2:<i>_will=-1794 2:<i>_would=-1804 2:<i>_x=-2593 2:<i>_xed=2591
2:<they>_,=-174 2:<they>_.=6336 2:<they>_CHOSE=2391 2:<they>_CIRC=-1204 2:<they>_GOOD=804 2:<they>_M=6965
2:<they>_PERC=5591 2:<they>_T=-2625 2:<they>_are=3118 2:<they>_could=-835 2:<they>_do=-1568 2:<they>_don't=178
2:<they>_for=149 2:<they>_get=1198 2:<they>_had=3621 2:<they>_have=-1801 2:<they>_in=-1849 2:<they>_own=383
2:<they>_should=-472 2:<they>_the=-101 2:<they>_to=680 2:<they>_were=-2461 2:<they>_would=5042 2:<they>_x=1925
2:<they>_xed=-1448 2:<they>_xing=-1153 2:<we>_"=2679 2:<we>_$=1687 2:<we>_,=-1110 2:<we>_.=-3678 2:<we>_:=1272
2:<we>_CLAIM=406 2:<we>_ELSE=1268 2:<we>_FAILV=-386 2:<we>_FAULT=-1352 2:<we>_FOLLOW=1758 2:<we>_GOOD=-2288
2:<we>_IDLE=993 2:<we>_M=3329 2:<we>_N=-4657 2:<we>_P=2577 2:<we>_PERC=453 2:<we>_SARC=4795 2:<we>_T=6705
2:<we>_T's=138 2:<we>_a=-58 2:<we>_again=-197 2:<we>_all=2135 2:<we>_an=180 2:<we>_and=1163 2:<we>_are=-1680
2:<we>_be=-38 2:<we>_can=-285 2:<we>_cannot=-1512 2:<we>_could=564 2:<we>_did=-3779 2:<we>_do=-1954 2:<we>_don't=-879
2:<we>_got=-2034 2:<we>_had=-671 2:<we>_have=-1168 2:<we>_haven't=-821 2:<we>_in=-3331 2:<we>_like=1269 2:<we>_on=390
2:<we>_once=2273 2:<we>_own=-3967 2:<we>_should=-143 2:<we>_that=-3876 2:<we>_the=-2726 2:<we>_to=-5488
2:<we>_were=-3308 2:<we>_will=1165 2:<we>_would=845 2:<we>_x=5811 2:<we>_xed=1409 2:<we>_xing=-1009 2:<we>_xly=597
2:<you>_,=1680 2:<you>_.=-5142 2:<you>_M=6498 2:<you>_P=-1295 2:<you>_PERC=-1279 2:<you>_a=-2664 2:<you>_can=2239
2:<you>_cannot=-630 2:<you>_do=2452 2:<you>_for=-1354 2:<you>_get=1632 2:<you>_have=-2709 2:<you>_it=1461
2:<you>_like=1003 2:<you>_that=-230 2:<you>_will=-821 2:<you>_with=-1749 2:<you>_would=234 2:<you>_x=278
2:<you>_xed=1002 2:<you>_xing=-22 2:?_"=140 2:?_$=7009 2:AC_#=348 2:AC_$=1649 2:AC_)=-1287 2:AC_,=-1320 2:AC_.=-433
2:AC_:=1866 2:AC_AC=351 2:AC_M=-70 2:AC_N=-1958 2:AC_T=2381 2:AC_and=-107 2:AC_in=-1953 2:AC_of=2109 2:AC_to=3283
2:AC_x=-1887 2:AC_xed=239 2:AC_xing=-1922 2:AC_|=-1915 2:BAD_,=5156 2:BAD_.=7970 2:BAD_;=-1936 2:BAD_M=-4872
2:BAD_P=-344 2:BAD_and=3487 2:BAD_by=-762 2:BAD_in=1365 2:BAD_is=1325 2:BAD_of=4332 2:BAD_that=-1440 2:BAD_to=2771
2:BAD_x=1409 2:CHOSE_,=729 2:CHOSE_.=2341 2:CHOSE_for=-16 2:CHOSE_it=-1098 2:CHOSE_not=229 2:CHOSE_out=-2908
2:CHOSE_that=-1592 2:CHOSE_the=359 2:CHOSE_to=3573 2:CHOSE_without=-308 2:CIRC_,=-1546 2:CIRC_.=-809 2:CIRC_;=165
2:CIRC_<he>=1187 2:CIRC_<we>=-1346 2:CIRC_M=-2082 2:CIRC_at=221 2:CIRC_by=2430 2:CIRC_for=-2319 2:CIRC_in=869
2:CIRC_off=-2888 2:CIRC_on=-2863 2:CIRC_that=3031 2:CIRC_the=-1377 2:CIRC_to=919 2:CIRC_x=-1542 2:CLAIM_"=-38
2:CLAIM_#=-1029 2:CLAIM_,=-1624 2:CLAIM_.=1628 2:CLAIM_in=-622 2:CLAIM_it=1357 2:CLAIM_on=2797 2:CLAIM_one=1420
2:CLAIM_that=-1728 2:CLAIM_the=-1200 2:CLAIM_this=852 2:CLAIM_to=-2074 2:CLAIM_x=6353 2:CLAIM_xed=350 2:CLAIM_xing=1673
2:DAY_#=-572 2:DAY_$=464 2:DAY_,=3320 2:DAY_.=-2263 2:DAY_;=-864 2:DAY_<we>=-2702 2:DAY_M=-401 2:DAY_a=511
2:DAY_and=2899 2:DAY_at=-105 2:DAY_by=392 2:DAY_for=498 2:DAY_the=-2024 2:DAY_x=-5475 2:DAY_xed=-1687 2:DAY_xing=-551
2:ELSE_$=-438 2:ELSE_,=71 2:ELSE_.=1081 2:ELSE_P=-3390 2:ELSE_T=1557 2:ELSE_is=-206 2:ELSE_of=-187 2:ELSE_on=1154
2:ELSE_than=4355 2:ELSE_x=-1500 2:FAILV_,=-1364 2:FAILV_.=-4067 2:FAILV_M=-2569 2:FAILV_from=53 2:FAILV_it=-490
2:FAILV_the=2955 2:FAILV_to=316 2:FAILV_x=567 2:FAULT_"=-236 2:FAULT_,=4872 2:FAULT_.=-2922 2:FAULT_;=-1661
2:FAULT_and=-4327 2:FAULT_for=1436 2:FAULT_from=-101 2:FAULT_here=1485 2:FAULT_is=-1185 2:FAULT_of=-2552
2:FAULT_that=2794 2:FAULT_the=-2242 2:FAULT_to=979 2:FAULT_x=2738 2:FOLLOW_.=-3371 2:FOLLOW_that=2700
2:FOLLOW_the=-2236 2:FOLLOW_xing=267 2:GOOD_,=1651 2:GOOD_.=-555 2:GOOD_<we>=-3347 2:GOOD_<you>=318 2:GOOD_M=-1841
2:GOOD_T=-673 2:GOOD_by=-1950 2:GOOD_for=750 2:GOOD_in=-2344 2:GOOD_it=1463 2:GOOD_that=1092 2:GOOD_the=-1742
2:GOOD_to=-3021 2:GOOD_x=3260 2:GOOD_xing=-834 2:IDLE_$=576 2:IDLE_,=-264 2:IDLE_.=9614 2:IDLE_M=1230 2:IDLE_T=-1470
2:IDLE_on=1774 2:IDLE_there=189 2:IDLE_to=1791 2:IDLE_was=-58 2:IDLE_x=4459 2:IDLE_xing=285 2:INSULT_PERC=-157
2:INSULT_of=-1020 2:KNEW_.=1684 2:KNEW_<we>=-6893 2:KNEW_a=-1342 2:KNEW_and=1926 2:KNEW_at=943 2:KNEW_in=601
2:KNEW_it=3458 2:KNEW_of=-2593 2:KNEW_that=1369 2:KNEW_the=949 2:KNEW_to=2083 2:KNEW_twice=-324 2:KNEW_x=652
2:M's_M=2520 2:M's_T=-565 2:M's_x=-641 2:MORAL_,=3920 2:MORAL_.=-4502 2:MORAL_;=-874 2:MORAL_MORAL=1986 2:MORAL_P=-2513
2:MORAL_and=2098 2:MORAL_by=-1792 2:MORAL_for=1206 2:MORAL_in=3681 2:MORAL_of=-3709 2:MORAL_the=4020 2:MORAL_to=6003
2:MORAL_was=843 2:MORAL_x=1086 2:M_"=-6420 2:M_#=1063 2:M_$=2608 2:M_(=-3335 2:M_)=-382 2:M_,=12533 2:M_.=-212
2:M_:=2697 2:M_;=-5916 2:M_<he>=1611 2:M_<they>=2045 2:M_<we>=2468 2:M_<you>=242 2:M_?=7920 2:M_AC=949 2:M_CIRC=189
2:M_CLAIM=-3492 2:M_FAILV=-3167 2:M_GOOD=-166 2:M_INSULT=302 2:M_KNEW=-1897 2:M_PERC=-5559 2:M_SANC=-1705 2:M_a=1908
2:M_again=-1996 2:M_all=-2297 2:M_and=-4107 2:M_any=886 2:M_are=2748 2:M_as=4590 2:M_at=-3708 2:M_because=-1198
2:M_been=-762 2:M_but=-1923 2:M_by=1660 2:M_can=-2706 2:M_could=1909 2:M_did=-4463 2:M_does=-3221 2:M_for=-5113
2:M_from=-2983 2:M_gets=-254 2:M_had=-4901 2:M_has=-1512 2:M_have=-8424 2:M_in=-2296 2:M_instead=-785 2:M_is=-3214
2:M_it=5815 2:M_itself=-1572 2:M_let=-3687 2:M_more=3638 2:M_no=283 2:M_not=818 2:M_of=-2132 2:M_off=-874 2:M_on=3105
2:M_once=1028 2:M_one=444 2:M_only=-2453 2:M_or=-1549 2:M_out=308 2:M_over=166 2:M_per=873 2:M_should=163
2:M_since=1041 2:M_so=-1832 2:M_still=-1355 2:M_that=-8782 2:M_the=2088 2:M_then=360 2:M_this=632 2:M_to=-4386
2:M_too=1889 2:M_twice=3382 2:M_two=-1114 2:M_under=3678 2:M_until=4113 2:M_up=-1125 2:M_was=1105 2:M_were=1336
2:M_what=2552 2:M_when=-5110 2:M_which=-755 2:M_while=344 2:M_whose=-3131 2:M_will=235 2:M_with=779 2:M_without=-1180
2:M_would=2703 2:M_x=-5531 2:M_xed=-366 2:M_xing=1957 2:M_yet=370 2:M_|=-129 2:N's_,=-758 2:N's_BAD=1324 2:N's_M=1108
2:N's_x=-3500 2:N_#=-7528 2:N_$=-7608 2:N_(=-2063 2:N_)=-207 2:N_,=-368 2:N_.=-2172 2:N_:=-3067 2:N_;=-3448
2:N_<they>=1522 2:N_AC=704 2:N_CLAIM=-2130 2:N_DAY=-2651 2:N_FAILV=3658 2:N_FAULT=-2939 2:N_GOOD=-434 2:N_PERC=2349
2:N_and=1375 2:N_but=-3266 2:N_did=5308 2:N_for=-2160 2:N_from=-789 2:N_had=1852 2:N_has=-595 2:N_in=-497 2:N_is=2335
2:N_of=-3374 2:N_on=865 2:N_should=1065 2:N_that=4544 2:N_to=-2380 2:N_was=-739 2:N_will=2276 2:N_with=-2117
2:N_would=-2334 2:N_x=-803 2:N_xed=1007 2:N_xing=335 2:N_|=-1750 2:P's_BAD=3177 2:P's_M=-1265 2:P's_P=-814
2:P's_T=-1253 2:P's_it=1248 2:P's_x=2507 2:PERC_"=-1090 2:PERC_$=-1322 2:PERC_,=-3613 2:PERC_.=8149 2:PERC_:=-607
2:PERC_;=951 2:PERC_<i>=-1041 2:PERC_<they>=2315 2:PERC_<we>=-308 2:PERC_<you>=819 2:PERC_?=5566 2:PERC_ELSE=1137
2:PERC_M=2937 2:PERC_P=205 2:PERC_T=2228 2:PERC_a=-270 2:PERC_about=3205 2:PERC_an=-1101 2:PERC_and=-1367 2:PERC_at=827
2:PERC_by=-2104 2:PERC_for=-8239 2:PERC_from=-2600 2:PERC_how=-293 2:PERC_in=2953 2:PERC_into=1331 2:PERC_is=2357
2:PERC_it=6980 2:PERC_its=1496 2:PERC_like=-1545 2:PERC_of=-2383 2:PERC_on=-1099 2:PERC_one=585 2:PERC_out=1859
2:PERC_that=1940 2:PERC_the=2414 2:PERC_this=-330 2:PERC_three=728 2:PERC_through=-920 2:PERC_to=6457 2:PERC_twice=794
2:PERC_what=1121 2:PERC_where=-453 2:PERC_whether=-2021 2:PERC_who=-1964 2:PERC_with=458 2:PERC_x=-3481 2:PERC_xing=953
2:PERC_yet=-193 2:P_#=-1850 2:P_$=-3015 2:P_(=-3028 2:P_)=-1915 2:P_,=986 2:P_.=428 2:P_:=-4965 2:P_;=-28 2:P_<he>=614
2:P_<we>=348 2:P_CHOSE=-2394 2:P_CIRC=-1511 2:P_CLAIM=1841 2:P_DAY=-1096 2:P_FAILV=1187 2:P_FAULT=657 2:P_FOLLOW=-2730
2:P_INSULT=-157 2:P_KNEW=-1528 2:P_PERC=-2751 2:P_a=-2278 2:P_an=2051 2:P_and=-3014 2:P_are=-2339 2:P_at=628
2:P_but=755 2:P_by=1797 2:P_can't=-2699 2:P_cannot=154 2:P_could=-426 2:P_did=-2508 2:P_do=5232 2:P_does=3120
2:P_for=1797 2:P_from=2487 2:P_got=524 2:P_had=616 2:P_has=-121 2:P_have=-2805 2:P_how=3398 2:P_in=2857 2:P_is=2339
2:P_never=905 2:P_of=-1254 2:P_on=-2362 2:P_out=-879 2:P_over=-97 2:P_should=-3231 2:P_that=-2052 2:P_to=6277
2:P_was=-3670 2:P_were=5670 2:P_when=117 2:P_who=10 2:P_whose=2479 2:P_will=519 2:P_with=2189 2:P_would=6982
2:P_x=-2238 2:P_xed=1413 2:P_xing=-2680 2:P_|=-342 2:SANC_,=-3611 2:SANC_.=3217 2:SANC_at=-1651 2:SANC_on=1190
2:SANC_with=503 2:SANC_x=446 2:SARC_,=4686 2:SARC_.=225 2:SARC_N=-576 2:SARC_P=-1852 2:SARC_PERC=2071 2:SARC_SARC=-1278
2:SARC_T=-1415 2:SARC_for=-1543 2:SARC_it=-1179 2:SARC_the=-3338 2:SARC_to=2260 2:SARC_x=4025 2:T's_M=-2023
2:T's_P=5891 2:T's_T=-943 2:T's_own=502 2:T's_x=-946 2:T_#=896 2:T_$=-10099 2:T_)=-5220 2:T_,=8692 2:T_.=6385
2:T_:=-470 2:T_;=1447 2:T_?=-447 2:T_CHOSE=-763 2:T_CIRC=-962 2:T_CLAIM=-1990 2:T_FAILV=5280 2:T_FAULT=281
2:T_KNEW=1209 2:T_PERC=110 2:T_again=494 2:T_and=-1493 2:T_are=-3884 2:T_at=-1096 2:T_can=858 2:T_can't=-987
2:T_could=-126 2:T_did=-2124 2:T_does=-311 2:T_for=1092 2:T_from=2301 2:T_had=-1228 2:T_has=-481 2:T_have=-1310
2:T_in=5209 2:T_is=1331 2:T_it=-688 2:T_let=-514 2:T_of=1606 2:T_on=-1117 2:T_should=769 2:T_that=3315 2:T_the=-264
2:T_this=3449 2:T_to=-2662 2:T_under=-370 2:T_was=-1852 2:T_were=-430 2:T_who=1424 2:T_will=1020 2:T_with=909
2:T_would=1376 2:T_x=2630 2:T_xed=3725 2:T_xing=-4374 2:T_|=-1769 2:^_"=2428 2:^_#=510 2:^_*=3687 2:^_<he>=-3485
2:^_<i>=-1969 2:^_<they>=926 2:^_<we>=-7545 2:^_<you>=2678 2:^_AC=-2802 2:^_BAD=2069 2:^_CIRC=-1223 2:^_FAULT=-7139
2:^_GOOD=2104 2:^_M=252 2:^_N=1497 2:^_N's=701 2:^_P=-13045 2:^_PERC=1538 2:^_SARC=-1074 2:^_T=3988 2:^_a=-2085
2:^_all=408 2:^_an=-378 2:^_and=-2745 2:^_any=2101 2:^_anybody=2627 2:^_as=5235 2:^_at=-1919 2:^_being=-3782
2:^_both=3842 2:^_by=541 2:^_could=1197 2:^_do=53 2:^_each=-758 2:^_even=987 2:^_everyone=2654 2:^_for=-2108
2:^_from=-2086 2:^_had=4589 2:^_here=-1048 2:^_how=-1975 2:^_i'll=-2039 2:^_if=-3156 2:^_in=361 2:^_is=1777 2:^_it=1345
2:^_it's=654 2:^_its=-1529 2:^_let=6153 2:^_must=1924 2:^_no=1933 2:^_nobody=2429 2:^_not=1806 2:^_on=-5326
2:^_once=2351 2:^_one=3879 2:^_own=1530 2:^_please=-4343 2:^_since=-1746 2:^_so=3700 2:^_some=3391 2:^_someone=2870
2:^_that=-618 2:^_the=6562 2:^_there=-2184 2:^_this=-1814 2:^_those=103 2:^_three=-1633 2:^_to=-10974 2:^_two=1282
2:^_what=-356 2:^_when=2258 2:^_where=841 2:^_which=-289 2:^_while=2919 2:^_who=-4235 2:^_whoever=3567 2:^_why=598
2:^_will=-1621 2:^_with=4515 2:^_without=721 2:^_would=-240 2:^_x=-5476 2:^_xed=-2045 2:^_xing=4073 2:^_xly=-2105
2:^_|=5641 2:a_#=-2802 2:a_AC=192 2:a_BAD=-815 2:a_CIRC=-588 2:a_DAY=5135 2:a_FAULT=-3147 2:a_GOOD=-1170 2:a_IDLE=1052
2:a_M=-1949 2:a_N=-2527 2:a_P=4483 2:a_P's=-526 2:a_SARC=920 2:a_T=6170 2:a_further=35 2:a_where=2076 2:a_x=1996
2:a_xed=7634 2:a_xing=-1447 2:a_xly=179 2:about_"=-992 2:about_#=709 2:about_<you>=1167 2:about_BAD=281 2:about_a=-3481
2:about_an=-1288 2:about_it=-2629 2:about_the=-1083 2:about_this=4838 2:about_x=2671 2:again_"=-1644 2:again_$=-544
2:again_,=-1670 2:again_.=983 2:again_:=-1473 2:again_at=91 2:again_the=919 2:again_x=-1147 2:all_"=24 2:all_#=-2737
2:all_,=502 2:all_.=-171 2:all_<we>=1579 2:all_M=-2694 2:all_P=-351 2:all_PERC=3496 2:all_T=-2215 2:all_be=1092
2:all_have=-147 2:all_is=-1698 2:all_it=2067 2:all_of=-1451 2:all_that=3023 2:all_the=1559 2:all_this=-430
2:all_three=-3374 2:all_who=1729 2:all_x=-581 2:all_xed=731 2:all_xing=-329 2:already_x=-2262 2:also_in=551
2:also_x=-1178 2:although_<we>=2119 2:although_the=-1280 2:always_the=3149 2:am_KNEW=5741 2:am_not=-2179 2:am_x=2292
2:an_AC=-330 2:an_CIRC=-1548 2:an_M=-5672 2:an_MORAL=213 2:an_N=125 2:an_P=2621 2:an_T=2450 2:an_x=-1287 2:an_xed=1300
2:an_xly=-1407 2:and_"=-2346 2:and_#=2468 2:and_,=4850 2:and_<he>=938 2:and_<i>=8120 2:and_<they>=-1999
2:and_<we>=-2385 2:and_<you>=-1928 2:and_CHOSE=4769 2:and_CIRC=-2629 2:and_CLAIM=204 2:and_GOOD=3033 2:and_M=-1762
2:and_N=-6457 2:and_P=2109 2:and_PERC=3970 2:and_T=-2273 2:and_a=570 2:and_all=1882 2:and_are=-2315 2:and_at=-772
2:and_both=-363 2:and_by=14 2:and_could=-1981 2:and_did=2920 2:and_do=-1675 2:and_does=1273 2:and_each=-1878
2:and_for=4210 2:and_from=-908 2:and_got=-2787 2:and_had=-815 2:and_has=-1727 2:and_have=3164 2:and_in=3459
2:and_is=-1168 2:and_it=3483 2:and_let=3878 2:and_neither=4625 2:and_no=-2576 2:and_nobody=-5817 2:and_not=-5130
2:and_on=2935 2:and_one=1572 2:and_should=3292 2:and_since=928 2:and_so=1480 2:and_still=5681 2:and_that=332
2:and_the=-12521 2:and_then=-1226 2:and_there=1310 2:and_this=-2004 2:and_too=1506 2:and_two=-1326 2:and_was=-1976
2:and_were=-2437 2:and_what=-2109 2:and_when=-357 2:and_where=519 2:and_who=858 2:and_will=-319 2:and_with=981
2:and_would=-1314 2:and_x=843 2:and_xed=-4901 2:and_xing=20 2:any_M=1309 2:any_more=886 2:any_other=-235 2:any_x=-1146
2:anybody_,=1566 2:anybody_who=230 2:anyone_who=1904 2:anyone_x=15 2:are_.=-85 2:are_CIRC=204 2:are_P=-1778
2:are_PERC=-1130 2:are_a=-594 2:are_all=1471 2:are_at=-3104 2:are_being=2574 2:are_for=5109 2:are_in=-1204
2:are_not=-2452 2:are_on=1470 2:are_only=4322 2:are_the=1268 2:are_three=-554 2:are_what=-1751 2:are_x=-6702
2:are_xed=-1999 2:are_xing=1237 2:as_"=3457 2:as_<he>=-497 2:as_<i>=-741 2:as_<they>=-3588 2:as_<we>=2106
2:as_FOLLOW=-3752 2:as_M=579 2:as_N=1269 2:as_P=327 2:as_T=5946 2:as_a=-212 2:as_always=515 2:as_ever=4290
2:as_for=-948 2:as_in=612 2:as_it=2539 2:as_its=-481 2:as_of=-855 2:as_the=-4551 2:as_there=-1081 2:as_to=1518
2:as_x=535 2:as_xed=-1343 2:at_#=1210 2:at_:=591 2:at_<he>=3146 2:at_<they>=3477 2:at_<we>=-132 2:at_<you>=-1656
2:at_FAULT=-2996 2:at_M=-512 2:at_N=312 2:at_a=1837 2:at_about=-221 2:at_all=-140 2:at_an=-2542 2:at_it=7064
2:at_its=-1493 2:at_on=-2023 2:at_once=-3702 2:at_the=1405 2:at_this=-4657 2:at_three=-1338 2:at_two=-1101
2:at_what=444 2:at_x=-5101 2:at_xing=6057 2:be_CIRC=-891 2:be_CLAIM=1024 2:be_ELSE=-1243 2:be_GOOD=903 2:be_MORAL=2501
2:be_N=-1002 2:be_PERC=-119 2:be_SANC=2357 2:be_a=-2644 2:be_having=452 2:be_in=-3636 2:be_it=845 2:be_more=4034
2:be_that=755 2:be_the=910 2:be_x=-6847 2:be_xed=-1827 2:be_xing=3049 2:because_<he>=84 2:because_N=731
2:because_PERC=2020 2:because_a=-1265 2:because_it=-1219 2:because_of=-1870 2:because_the=-2545 2:because_two=-82
2:because_x=-1658 2:been_CHOSE=442 2:been_CIRC=-1597 2:been_KNEW=734 2:been_PERC=-21 2:been_at=246 2:been_doing=149
2:been_through=1724 2:been_with=1087 2:been_x=-937 2:been_xed=914 2:been_xing=475 2:being_PERC=3798 2:being_a=-1664
2:being_x=5129 2:being_xed=-3612 2:both_,=-2271 2:both_.=73 2:both_M=-3313 2:both_P=3189 2:both_T=1232 2:both_have=-170
2:both_x=-1217 2:but_<he>=2636 2:but_<i>=-1077 2:but_<we>=1277 2:but_<you>=-680 2:but_a=895 2:but_it=-1728
2:but_its=-1227 2:but_not=1236 2:but_on=-236 2:but_the=-1316 2:but_there=763 2:but_this=106 2:but_what=-4954
2:but_x=972 2:by_#=958 2:by_:=-1486 2:by_<he>=937 2:by_<they>=-865 2:by_<we>=345 2:by_DAY=-1237 2:by_M=-1991
2:by_N=-5203 2:by_P=-5412 2:by_T=-2004 2:by_a=-821 2:by_itself=-262 2:by_nobody=-1360 2:by_one=-2441 2:by_somebody=-272
2:by_someone=3796 2:by_the=2644 2:by_two=71 2:by_x=2907 2:by_xing=1405 2:can't_PERC=-2734 2:can't_be=459
2:can't_x=-1964 2:can_,=-2575 2:can_M=1271 2:can_PERC=2455 2:can_be=-1146 2:can_one=-744 2:can_x=1612 2:cannot_M=-1801
2:cannot_x=906 2:could_PERC=572 2:could_be=-4611 2:could_have=3799 2:could_not=-6395 2:could_x=-150 2:did_,=3224
2:did_.=-925 2:did_<he>=-602 2:did_it=3222 2:did_not=6335 2:did_so=-2793 2:did_the=-4240 2:did_what=-1608 2:did_x=2163
2:did_xing=-4041 2:did_xly=495 2:didn't_do=-2468 2:didn't_x=-80 2:do_,=-169 2:do_.=1043 2:do_<he>=1101 2:do_<we>=1660
2:do_FAULT=1485 2:do_M=1374 2:do_it=-1424 2:do_not=-2834 2:do_with=-1115 2:do_x=-429 2:does_.=408 2:does_not=2176
2:does_the=649 2:does_x=1387 2:does_xing=-1681 2:doesn't_x=-2627 2:doing_this=149 2:don't_PERC=-1897 2:don't_x=-1825
2:during_the=1698 2:during_x=-1631 2:each_.=-179 2:each_M=-276 2:each_of=-1777 2:each_other=1201 2:each_x=-1873
2:each_xed=373 2:each_xing=-919 2:either_.=1476 2:else_.=1571 2:else_in=-1618 2:else_was=-2140 2:else_x=-730
2:even_the=628 2:even_x=898 2:everybody_,=2808 2:everybody_.=-4113 2:everybody_else=-970 2:everybody_on=1477
2:everyone_else=2866 2:everyone_in=2624 2:everyone_through=23 2:everyone_was=-2302 2:everyone_x=702 2:finally_x=5071
2:for_"=-1536 2:for_#=-722 2:for_,=1292 2:for_.=-361 2:for_<he>=3302 2:for_<i>=1465 2:for_<they>=1024 2:for_<we>=3893
2:for_<you>=-413 2:for_DAY=2922 2:for_IDLE=1590 2:for_M=4716 2:for_P=-2045 2:for_T=-3313 2:for_a=5509 2:for_about=-2270
2:for_all=-3351 2:for_an=5174 2:for_any=-1346 2:for_anyone=351 2:for_each=-20 2:for_everybody=2808 2:for_in=-2545
2:for_it=-6714 2:for_its=896 2:for_itself=1058 2:for_most=-3589 2:for_one=-1697 2:for_other=-1685 2:for_that=-1321
2:for_the=-677 2:for_this=377 2:for_those=220 2:for_three=1971 2:for_two=-2259 2:for_what=403 2:for_which=184
2:for_x=4493 2:for_xing=-4548 2:from_#=-2589 2:from_<i>=-3153 2:from_<they>=-1491 2:from_<we>=1192 2:from_DAY=-24
2:from_M=-72 2:from_N=-3747 2:from_P=1146 2:from_T=3076 2:from_a=1094 2:from_it=1853 2:from_one=60 2:from_the=6341
2:from_which=1267 2:from_x=-4409 2:further_M=-2189 2:further_x=1621 2:get_.=706 2:get_the=-2363 2:get_what=1857
2:get_x=4698 2:gets_xed=3425 2:got_it=-2265 2:got_no=-842 2:got_the=883 2:got_to=2176 2:got_x=-1400 2:had_<he>=-233
2:had_<we>=3861 2:had_CIRC=273 2:had_FAILV=852 2:had_GOOD=-283 2:had_M=-3927 2:had_N=1131 2:had_PERC=-4168 2:had_a=4210
2:had_an=-2593 2:had_any=-729 2:had_been=1087 2:had_both=579 2:had_it=-2071 2:had_never=-2549 2:had_no=1080
2:had_not=-2284 2:had_one=9750 2:had_the=-3873 2:had_to=1292 2:had_two=732 2:had_x=-27 2:had_xed=-2738 2:has_#=-556
2:has_CIRC=1175 2:has_PERC=-2746 2:has_a=1107 2:has_at=-38 2:has_been=4192 2:has_it=2306 2:has_its=-1107 2:has_never=4
2:has_no=-616 2:has_not=65 2:has_one=-988 2:has_since=-1207 2:has_the=-9468 2:has_to=2513 2:has_x=4844 2:has_xed=-2013
2:have_CIRC=1334 2:have_FOLLOW=2312 2:have_KNEW=723 2:have_M=1731 2:have_PERC=2904 2:have_SANC=1271 2:have_a=1319
2:have_an=-1014 2:have_been=-3531 2:have_had=-1250 2:have_it=-3001 2:have_no=502 2:have_not=334 2:have_the=-4699
2:have_to=584 2:have_x=284 2:have_xed=1888 2:have_xing=-3276 2:haven't_PERC=-722 2:having_this=452 2:here_,=2002
2:here_.=-178 2:here_again=-1338 2:here_and=778 2:here_at=1486 2:here_is=-1157 2:how_<we>=-1044 2:how_a=-1170
2:how_could=2586 2:how_does=822 2:how_it=-2760 2:how_the=2325 2:how_was=-1081 2:how_x=-1882 2:i'll_x=-299
2:if_<you>=1246 2:if_N=2037 2:if_a=-1439 2:if_it=-1414 2:if_one=2427 2:if_only=104 2:if_the=-2572 2:if_x=1067
2:in_#=-858 2:in_.=2380 2:in_<he>=2094 2:in_<they>=2430 2:in_<we>=-3598 2:in_<you>=2214 2:in_AC=401 2:in_DAY=-2683
2:in_M=-2404 2:in_MORAL=97 2:in_N=1857 2:in_T=7076 2:in_a=1118 2:in_all=-1514 2:in_an=-673 2:in_any=-1859 2:in_it=-5287
2:in_its=-2339 2:in_no=912 2:in_one=3464 2:in_other=-3863 2:in_that=1192 2:in_the=-7 2:in_this=-2567 2:in_three=522
2:in_two=-3192 2:in_under=588 2:in_which=3438 2:in_x=1952 2:in_xing=3275 2:instead_of=568 2:into_a=-1663
2:into_the=2429 2:into_x=563 2:is_,=588 2:is_.=-1434 2:is_<they>=563 2:is_<we>=-425 2:is_AC=-1030 2:is_BAD=-5175
2:is_CHOSE=-842 2:is_CIRC=-779 2:is_FAULT=3387 2:is_GOOD=291 2:is_M=-4034 2:is_N=1972 2:is_N's=3345 2:is_P=880
2:is_PERC=-1404 2:is_SARC=2722 2:is_a=-2230 2:is_about=281 2:is_always=2078 2:is_an=-273 2:is_at=-331 2:is_being=-330
2:is_for=870 2:is_how=-480 2:is_in=-3404 2:is_no=-1271 2:is_not=2586 2:is_of=233 2:is_on=730 2:is_one=-3273
2:is_only=-1499 2:is_out=-1515 2:is_that=-4868 2:is_the=-527 2:is_there=-284 2:is_this=-1530 2:is_to=4886
2:is_what=1502 2:is_x=-2475 2:is_xed=-3544 2:is_xing=-4248 2:is_xly=5189 2:it's_the=-2395 2:it's_x=-766 2:it_$=746
2:it_,=-670 2:it_.=-1606 2:it_:=-1922 2:it_;=-88 2:it_CIRC=5262 2:it_CLAIM=-1362 2:it_ELSE=1477 2:it_M=-2351
2:it_PERC=305 2:it_a=-1203 2:it_about=-755 2:it_again=5025 2:it_all=1489 2:it_and=283 2:it_as=-1205 2:it_at=2144
2:it_because=-101 2:it_but=-2926 2:it_by=-715 2:it_did=231 2:it_does=-406 2:it_from=845 2:it_had=2573 2:it_has=-595
2:it_in=-2208 2:it_into=268 2:it_is=-5050 2:it_on=-1775 2:it_out=-1351 2:it_should=-123 2:it_that=2175 2:it_the=-1057
2:it_to=4991 2:it_up=1182 2:it_was=820 2:it_will=-1966 2:it_with=-1918 2:it_without=3201 2:it_would=-4146 2:it_x=-2807
2:it_xed=-3404 2:it_xing=-1708 2:it_|=1364 2:its_M=2777 2:its_P=3085 2:its_a=-426 2:its_always=1943 2:its_own=524
2:its_x=-2386 2:itself_,=-289 2:itself_.=-3459 2:itself_:=1058 2:itself_had=-115 2:let's_be=2501 2:let_<i>=772
2:let_<we>=6535 2:let_everyone=23 2:let_the=1987 2:let_x=391 2:like_,=1269 2:like_a=469 2:like_about=1003
2:like_it=2792 2:like_one=-939 2:like_that=-410 2:like_the=-538 2:like_these=682 2:like_this=1071 2:like_to=-4152
2:like_x=-3640 2:more_$=-2522 2:more_.=3230 2:more_MORAL=135 2:more_P=-1154 2:more_from=-242 2:more_than=-2733
2:more_x=8804 2:more_xly=-1783 2:most_of=-550 2:most_x=319 2:much_as=440 2:much_to=1989 2:much_x=1514 2:must_be=2021
2:must_have=54 2:must_not=4428 2:must_x=-3139 2:neither_,=3052 2:never_M=253 2:never_PERC=3293 2:never_been=-1625
2:never_have=-943 2:never_x=6843 2:never_xed=588 2:no_.=4493 2:no_<i>=-281 2:no_BAD=1104 2:no_CIRC=-832 2:no_M=2434
2:no_P=-4976 2:no_T=-13 2:no_more=11 2:no_one=-623 2:no_x=-1286 2:no_xing=-3430 2:nobody_.=2040 2:nobody_KNEW=1302
2:nobody_PERC=3382 2:nobody_at=-1230 2:nobody_can=-819 2:nobody_could=-1473 2:nobody_had=-2280 2:nobody_has=-2552
2:nobody_in=4082 2:nobody_is=-211 2:nobody_was=-1226 2:nobody_x=971 2:nobody_xed=2209 2:not_"=1669 2:not_.=7563
2:not_<i>=-397 2:not_CHOSE=2644 2:not_CIRC=3424 2:not_FAILV=-142 2:not_M=-2240 2:not_PERC=173 2:not_a=-1573
2:not_about=281 2:not_at=-3211 2:not_be=3745 2:not_been=-1618 2:not_being=-2179 2:not_do=599 2:not_even=-157
2:not_for=605 2:not_get=159 2:not_have=-815 2:not_in=-3788 2:not_on=-115 2:not_the=5495 2:not_to=1656 2:not_what=-2617
2:not_who=-2495 2:not_x=-1001 2:not_xed=-608 2:not_xing=3230 2:not_yet=-3394 2:of_#=-113 2:of_.=-622 2:of_<he>=1229
2:of_<they>=-4848 2:of_<we>=3445 2:of_<you>=-2013 2:of_BAD=3872 2:of_DAY=179 2:of_M=1266 2:of_MORAL=7013 2:of_N=2397
2:of_P=-4204 2:of_SARC=-1543 2:of_T=-405 2:of_a=4022 2:of_all=1138 2:of_an=-83 2:of_having=-1046 2:of_it=-4650
2:of_its=1937 2:of_one=-4147 2:of_that=-1797 2:of_the=-1803 2:of_this=1462 2:of_those=221 2:of_two=-4976 2:of_what=2422
2:of_which=1928 2:of_x=-3595 2:of_xing=-2356 2:off_$=-257 2:off_.=-1996 2:off_a=100 2:off_and=848 2:off_on=-601
2:off_the=5247 2:off_to=947 2:off_x=-1800 2:on_"=217 2:on_#=113 2:on_(=-1036 2:on_,=1113 2:on_.=-4554 2:on_<he>=-1064
2:on_<i>=6149 2:on_<they>=2046 2:on_<we>=243 2:on_DAY=-4872 2:on_M=3603 2:on_MORAL=823 2:on_N=162 2:on_P=-748
2:on_PERC=-1505 2:on_T=-2068 2:on_a=2060 2:on_an=725 2:on_it=4081 2:on_its=-2453 2:on_one=-1626 2:on_that=-3217
2:on_the=1274 2:on_this=238 2:on_three=896 2:on_to=-4969 2:on_until=-1130 2:on_what=-995 2:on_whether=1038
2:on_which=-375 2:on_x=3876 2:on_xing=1472 2:once_,=499 2:once_.=-1817 2:once_a=2708 2:once_again=2831 2:once_more=2523
2:once_the=-843 2:one_,=2985 2:one_.=-3937 2:one_M=-4479 2:one_P=355 2:one_T=-480 2:one_and=-1164 2:one_at=3342
2:one_by=-328 2:one_can=-1170 2:one_does=682 2:one_for=989 2:one_gets=3221 2:one_had=1015 2:one_is=43 2:one_must=3141
2:one_of=-7308 2:one_that=-1350 2:one_was=2035 2:one_will=-1279 2:one_with=2030 2:one_would=2952 2:one_x=1258
2:only_,=-3216 2:only_.=-1694 2:only_M=185 2:only_PERC=-637 2:only_as=1367 2:only_the=-499 2:only_x=813 2:only_xed=2514
2:only_xing=869 2:or_<he>=-609 2:or_M=-103 2:or_not=576 2:or_x=-1185 2:other_.=-1319 2:other_M=-3926 2:other_P=160
2:other_T=2253 2:other_x=-2571 2:out_,=1673 2:out_.=-2059 2:out_N=492 2:out_in=-791 2:out_of=1633 2:out_on=167
2:out_that=2589 2:out_the=416 2:out_to=592 2:out_with=-1664 2:out_x=-2966 2:over_,=-2032 2:over_.=-1787
2:over_<they>=2064 2:over_a=1985 2:over_the=-339 2:over_to=-1882 2:own_.=-265 2:own_M=1572 2:own_P=-2050 2:own_T=-10
2:own_the=-3302 2:own_x=4502 2:per_M=-922 2:per_x=-264 2:please_do=-1737 2:please_x=1881 2:pls_x=2665 2:rather_x=1112
2:same_M=-1939 2:same_P=3335 2:same_for=504 2:same_in=-1375 2:same_one=702 2:same_with=1943 2:same_x=-1761
2:same_xing=1053 2:should_,=-136 2:should_all=1092 2:should_be=2940 2:should_have=404 2:should_not=1595 2:since_#=-3325
2:since_,=659 2:since_.=3542 2:since_DAY=1342 2:since_been=791 2:since_it=351 2:since_no=117 2:since_the=-5882
2:since_then=369 2:since_x=-286 2:so_,=4468 2:so_.=-1229 2:so_:=-1128 2:so_<i>=-1444 2:so_<we>=-5021 2:so_here=-1526
2:so_it=72 2:so_much=4309 2:so_please=-252 2:so_that=-3164 2:so_the=3081 2:so_x=-2216 2:so_xing=-564 2:some_P=-77
2:some_PERC=-2702 2:some_of=5262 2:some_x=-2986 2:somebody_in=1031 2:somebody_who=1880 2:somebody_x=-1184
2:still_PERC=1418 2:still_are=-800 2:still_be=822 2:still_for=-2529 2:still_the=4533 2:still_x=-1542 2:still_xed=-1985
2:still_xing=-574 2:such_M=-884 2:such_a=-215 2:than_#=-2135 2:than_<we>=2646 2:than_PERC=2693 2:than_a=-1345
2:than_the=949 2:than_x=-1526 2:that's_the=298 2:that_"=-3126 2:that_.=-3158 2:that_<he>=-170 2:that_<i>=1857
2:that_<they>=-1087 2:that_<we>=6404 2:that_<you>=369 2:that_CLAIM=4114 2:that_M=3124 2:that_N=2039 2:that_P=2398
2:that_T=1941 2:that_a=5962 2:that_can=-532 2:that_cannot=483 2:that_did=1273 2:that_does=-1990 2:that_for=187
2:that_had=-712 2:that_has=-760 2:that_in=-310 2:that_is=-4380 2:that_it=-3163 2:that_no=-2082 2:that_nobody=-2351
2:that_not=1934 2:that_of=416 2:that_the=-1431 2:that_this=-1644 2:that_two=2801 2:that_was=-363 2:that_were=-1999
2:that_would=131 2:that_x=-8090 2:that_xed=-1594 2:that_xing=2775 2:the_#=-2662 2:the_AC=-543 2:the_BAD=-1614
2:the_CIRC=-1548 2:the_DAY=-433 2:the_ELSE=-6462 2:the_FAILV=-2942 2:the_FAULT=1135 2:the_FOLLOW=-11 2:the_GOOD=-2179
2:the_IDLE=2173 2:the_M=-3830 2:the_M's=258 2:the_MORAL=-304 2:the_N=-1734 2:the_P=11304 2:the_P's=-927 2:the_PERC=3914
2:the_SANC=3028 2:the_T=-7261 2:the_T's=-1113 2:the_most=319 2:the_one=-2575 2:the_only=5191 2:the_other=2198
2:the_same=-2150 2:the_three=-4499 2:the_two=3787 2:the_x=-6425 2:the_xed=-4346 2:the_xing=-496 2:the_xly=-1011
2:then_FAILV=-3669 2:then_PERC=1023 2:then_it=1177 2:then_the=3020 2:then_x=-827 2:then_xed=-2572 2:there_,=-94
2:there_.=-3877 2:there_M=2987 2:there_are=3798 2:there_for=2717 2:there_is=305 2:there_was=-4664 2:there_were=817
2:there_x=-2082 2:these_one=682 2:these_x=275 2:this_.=2752 2:this_:=-1276 2:this_M=-4376 2:this_SARC=86 2:this_T=5350
2:this_for=1459 2:this_is=654 2:this_off=-1127 2:this_one=325 2:this_was=3837 2:this_would=929 2:this_x=-3781
2:this_xed=807 2:this_xing=-2714 2:those_of=431 2:those_two=2349 2:those_who=-1821 2:those_x=-1953 2:three_,=-905
2:three_.=-1997 2:three_M=1249 2:three_P=1074 2:three_in=983 2:three_x=-1263 2:through_,=-1015 2:through_a=-499
2:through_it=-700 2:through_the=-7589 2:through_three=3579 2:to_#=-793 2:to_,=393 2:to_.=5667 2:to_<he>=-3514
2:to_<i>=-949 2:to_<they>=-2942 2:to_<we>=-3074 2:to_<you>=-283 2:to_ELSE=433 2:to_FAULT=2438 2:to_IDLE=-605
2:to_M=3645 2:to_N=-1384 2:to_N's=237 2:to_P=-522 2:to_PERC=9146 2:to_SANC=-241 2:to_a=-4645 2:to_all=-508
2:to_an=-1620 2:to_anybody=-2291 2:to_anyone=1385 2:to_be=-3760 2:to_do=-181 2:to_each=1232 2:to_have=3712
2:to_it=-3643 2:to_one=565 2:to_that=-1750 2:to_the=2886 2:to_this=-2780 2:to_three=-466 2:to_two=746 2:to_what=3579
2:to_who=1448 2:to_x=7458 2:to_xing=2753 2:too_,=-1038 2:too_.=100 2:too_BAD=1506 2:too_much=1989 2:too_x=-1036
2:too_xed=1535 2:twice_,=2030 2:twice_.=-2002 2:twice_and=62 2:twice_that=-324 2:twice_x=597 2:two_.=-3108
2:two_M=-3159 2:two_P=-432 2:two_T=150 2:two_more=-1373 2:two_of=-2345 2:two_to=-606 2:two_x=4585 2:two_xed=723
2:under_a=3480 2:under_the=-691 2:under_x=-729 2:until_#=-956 2:until_DAY=6254 2:until_the=-2888 2:until_then=3079
2:until_x=-4375 2:up_$=3937 2:up_,=-971 2:up_.=130 2:up_at=-685 2:up_for=-371 2:up_to=-738 2:up_x=3490 2:very_xly=-1055
2:was_"=5002 2:was_,=4088 2:was_.=-613 2:was_<he>=-363 2:was_<we>=-570 2:was_BAD=2043 2:was_CHOSE=-50 2:was_CIRC=450
2:was_CLAIM=632 2:was_FAILV=-2552 2:was_FOLLOW=506 2:was_IDLE=-4495 2:was_KNEW=334 2:was_N=644 2:was_PERC=11
2:was_SARC=5599 2:was_a=2229 2:was_again=-1179 2:was_already=-1703 2:was_an=1468 2:was_at=-1165 2:was_in=-3232
2:was_it=2153 2:was_never=-39 2:was_no=-2392 2:was_not=521 2:was_on=-2184 2:was_one=-1885 2:was_out=-299
2:was_still=800 2:was_that=-245 2:was_the=2315 2:was_there=1662 2:was_too=1506 2:was_x=-6099 2:was_xed=-8969
2:was_xing=-2236 2:was_xly=3343 2:were_BAD=822 2:were_CIRC=163 2:were_GOOD=-979 2:were_KNEW=-8 2:were_N=607
2:were_PERC=-1428 2:were_in=-1502 2:were_not=-2450 2:were_out=-2229 2:were_still=-1611 2:were_where=1626 2:were_x=-600
2:were_xed=1854 2:were_xing=2212 2:what_:=2663 2:what_<he>=5941 2:what_<i>=-673 2:what_<they>=-3544 2:what_<we>=-7176
2:what_<you>=2687 2:what_a=2436 2:what_can=3450 2:what_could=-1700 2:what_did=-370 2:what_else=-3426 2:what_is=830
2:what_it=-5138 2:what_its=13 2:what_one=2118 2:what_the=-6452 2:what_this=-2569 2:what_to=-1580 2:what_was=-4000
2:what_x=2495 2:what_xed=1361 2:what_xly=1828 2:when_<i>=-1169 2:when_<they>=656 2:when_<we>=-1517 2:when_<you>=1753
2:when_M=78 2:when_N=4955 2:when_a=-2223 2:when_both=-2484 2:when_it=467 2:when_the=-2687 2:when_there=-1083
2:when_xing=-2004 2:where_N=4844 2:where_it=-1506 2:where_the=-4233 2:where_there=2495 2:where_two=-367 2:where_was=519
2:where_x=-1375 2:whether_<we>=71 2:whether_it=2298 2:whether_the=-4455 2:which_<he>=-394 2:which_<i>=-1588
2:which_<we>=-790 2:which_CLAIM=3005 2:which_GOOD=44 2:which_M=-1632 2:which_P=-418 2:which_a=-186 2:which_are=-258
2:which_does=883 2:which_had=-674 2:which_has=-1549 2:which_is=3431 2:which_of=156 2:which_the=1095 2:which_was=-5175
2:which_x=1202 2:which_xed=-929 2:while_it=1027 2:while_the=344 2:who_:=1569 2:who_<they>=348 2:who_CHOSE=-1706
2:who_CIRC=-337 2:who_CLAIM=-87 2:who_FAILV=4685 2:who_KNEW=-251 2:who_M=-940 2:who_PERC=-190 2:who_are=-2470
2:who_can=2679 2:who_cannot=3492 2:who_could=-640 2:who_does=2520 2:who_had=-2323 2:who_have=2000 2:who_in=5019
2:who_is=1712 2:who_was=2900 2:who_would=-3496 2:who_x=3703 2:who_xed=-1886 2:whoever_CLAIM=411 2:whoever_M=1283
2:whose_M=3656 2:whose_T=2011 2:whose_x=-4797 2:why_PERC=1087 2:why_the=-140 2:why_was=1361 2:will_M=-1004
2:will_be=-5446 2:will_have=-2463 2:will_never=-1888 2:will_not=5948 2:will_only=994 2:will_x=5583 2:with_#=-1005
2:with_.=-1726 2:with_<he>=-107 2:with_<i>=1373 2:with_<they>=-1703 2:with_<we>=-1848 2:with_M=460 2:with_N=-3250
2:with_P=2708 2:with_a=940 2:with_all=295 2:with_an=-454 2:with_it=-1500 2:with_more=-643 2:with_one=-1660
2:with_that=717 2:with_the=4138 2:with_this=3098 2:with_two=350 2:with_x=2810 2:within_a=-1814 2:within_the=-4177
2:within_two=862 2:within_x=-5240 2:without_M=2042 2:without_N=-1607 2:without_PERC=4846 2:without_a=4675
2:without_an=-1678 2:without_any=-4120 2:without_being=1168 2:without_it=-2896 2:without_x=-1451 2:without_xing=4805
2:won't_x=-1403 2:would_PERC=3033 2:would_be=3082 2:would_have=5135 2:would_like=-2529 2:would_never=-673
2:would_not=1929 2:would_rather=1112 2:would_still=822 2:would_x=-1065 2:x_!=-1310 2:x_"=2119 2:x_#=-1765 2:x_$=-446
2:x_(=857 2:x_)=812 2:x_*=290 2:x_,=4984 2:x_.=157 2:x_:=4108 2:x_;=2074 2:x_<he>=2880 2:x_<i>=-179 2:x_<they>=1965
2:x_<we>=6172 2:x_<you>=836 2:x_?=641 2:x_AC=-880 2:x_BAD=719 2:x_CHOSE=-145 2:x_CIRC=-2228 2:x_CLAIM=4242
2:x_DAY=-2537 2:x_FAILV=-2035 2:x_FAULT=1159 2:x_FOLLOW=-1711 2:x_GOOD=-3011 2:x_IDLE=-660 2:x_M=-7309 2:x_MORAL=3545
2:x_N=-1556 2:x_P=4117 2:x_P's=198 2:x_PERC=-615 2:x_SANC=-201 2:x_SARC=-1138 2:x_T=-213 2:x_T's=2811 2:x_a=2658
2:x_about=2815 2:x_again=-1790 2:x_all=-935 2:x_an=-741 2:x_and=4441 2:x_any=-69 2:x_anyone=-2836 2:x_are=-2322
2:x_as=-5984 2:x_at=-3520 2:x_be=973 2:x_because=-1980 2:x_been=2017 2:x_but=2034 2:x_by=3709 2:x_can=-1557
2:x_cannot=-460 2:x_could=-1708 2:x_did=136 2:x_do=4578 2:x_does=-3971 2:x_during=-2770 2:x_each=-2169
2:x_everybody=1523 2:x_for=5952 2:x_from=5603 2:x_further=-2327 2:x_get=-2679 2:x_got=-794 2:x_had=-2617 2:x_has=4599
2:x_have=-810 2:x_here=4153 2:x_how=234 2:x_if=3702 2:x_in=-5951 2:x_into=1918 2:x_is=501 2:x_it=-8766 2:x_its=4644
2:x_itself=-1818 2:x_just=200 2:x_like=-2567 2:x_more=-685 2:x_most=-1380 2:x_must=925 2:x_never=-2961 2:x_no=5325
2:x_nobody=-3018 2:x_not=1814 2:x_of=3363 2:x_off=-323 2:x_on=4026 2:x_once=958 2:x_one=-5580 2:x_only=-4751
2:x_or=-1911 2:x_out=3777 2:x_over=1000 2:x_own=3482 2:x_per=-1172 2:x_should=1293 2:x_since=-612 2:x_so=74
2:x_some=-2808 2:x_still=-4474 2:x_than=-356 2:x_that=797 2:x_the=1070 2:x_then=-297 2:x_there=-4396 2:x_this=-7038
2:x_those=-597 2:x_three=-924 2:x_through=1284 2:x_to=-1878 2:x_too=-309 2:x_twice=-1986 2:x_two=-3127 2:x_under=747
2:x_until=4300 2:x_up=1701 2:x_was=4251 2:x_were=2255 2:x_what=738 2:x_when=4654 2:x_where=459 2:x_whether=681
2:x_which=2903 2:x_who=2584 2:x_whose=172 2:x_why=-1518 2:x_will=921 2:x_with=-5222 2:x_within=-4413 2:x_without=368
2:x_would=-766 2:x_x=704 2:x_xed=1288 2:x_xing=-2083 2:x_xly=-1275 2:x_yet=-2319 2:x_|=739 2:xed_"=-53 2:xed_#=-416
2:xed_$=1016 2:xed_,=10650 2:xed_.=-221 2:xed_:=-1027 2:xed_;=2209 2:xed_<he>=2286 2:xed_<they>=-1360 2:xed_<we>=-1394
2:xed_?=-2370 2:xed_AC=-2349 2:xed_M=-608 2:xed_N=-2837 2:xed_P=5707 2:xed_T=-2464 2:xed_a=-2354 2:xed_about=-2103
2:xed_again=-2990 2:xed_an=-382 2:xed_and=-3030 2:xed_as=-756 2:xed_at=5744 2:xed_because=62 2:xed_both=-1027
2:xed_but=-3168 2:xed_by=-1947 2:xed_everybody=-4289 2:xed_for=3188 2:xed_from=-3635 2:xed_here=-1291 2:xed_in=3925
2:xed_is=-1751 2:xed_it=-286 2:xed_its=-3061 2:xed_like=2151 2:xed_more=-242 2:xed_of=4170 2:xed_on=-8305
2:xed_once=-3952 2:xed_one=1520 2:xed_out=4797 2:xed_over=-1833 2:xed_since=-1366 2:xed_that=2385 2:xed_the=-76
2:xed_this=1560 2:xed_three=892 2:xed_through=-1738 2:xed_to=5 2:xed_twice=-1215 2:xed_under=-2546 2:xed_until=-3424
2:xed_up=526 2:xed_was=2096 2:xed_when=-818 2:xed_where=2271 2:xed_with=1741 2:xed_within=-1154 2:xed_without=487
2:xed_x=-2915 2:xed_xing=1925 2:xed_xly=-763 2:xing_"=-464 2:xing_#=1044 2:xing_$=897 2:xing_,=-1562 2:xing_.=5
2:xing_:=860 2:xing_;=-1017 2:xing_<he>=3603 2:xing_<we>=947 2:xing_CIRC=818 2:xing_M=242 2:xing_MORAL=1807
2:xing_P=-2558 2:xing_PERC=758 2:xing_T=5278 2:xing_a=3556 2:xing_about=3353 2:xing_again=2261 2:xing_and=-4905
2:xing_at=-531 2:xing_but=2267 2:xing_by=-1654 2:xing_else=2241 2:xing_for=-1672 2:xing_from=-1186 2:xing_had=5169
2:xing_has=-3591 2:xing_if=2303 2:xing_in=55 2:xing_is=-3617 2:xing_it=-132 2:xing_like=-3391 2:xing_of=-1894
2:xing_on=-7022 2:xing_one=-2458 2:xing_out=-1344 2:xing_that=2540 2:xing_the=1762 2:xing_through=-1207 2:xing_to=-620
2:xing_up=-158 2:xing_was=1395 2:xing_will=2541 2:xing_with=-5388 2:xing_x=1497 2:xing_xed=-4193 2:xing_xing=-3272
2:xly_#=-891 2:xly_$=-1699 2:xly_,=-2791 2:xly_.=-1728 2:xly_:=4555 2:xly_M=-4198 2:xly_T=-2475 2:xly_anyone=1433
2:xly_in=1973 2:xly_not=1209 2:xly_on=-548 2:xly_this=-236 2:xly_to=-1188 2:xly_what=495 2:xly_where=-1941
2:xly_x=-2341 2:xly_xed=-648 2:xly_|=1035 2:yet_,=-1597 2:yet_.=-549 2:yet_but=-1592 2:yet_the=593 2:yet_x=-1582
2:|_#=4284 2:|_$=5641 2:|_AC=28 2:|_DAY=-1203 2:|_M=2812 2:|_N=-1383 2:|_P=-4567 2:|_PERC=-1255 2:|_T=-1769 2:|_a=-1616
2:|_this=975 2:|_x=60 2:|_xed=-143 3:!_!_$=-471 3:"_,_CLAIM=1758 3:"_,_and=-142 3:"_,_the=1302 3:"_,_which=-1909
3:"_._$=905 3:"_<i>_M=-1541 3:"_<i>_did=504 3:"_<we>_FOLLOW=1758 3:"_FAULT_"=-236 3:"_M_"=-1972 3:"_M_x=-1296
3:"_T_FAILV=350 3:"_is_what=151 3:"_no_x=2293 3:"_nobody_KNEW=1302 3:"_not_"=291 3:"_not_<i>=-397 3:"_the_x=-3034
3:"_x_"=602 3:"_x_it=157 3:"_x_on=-3898 3:"_x_to=-494 3:"_x_x=363 3:"_xed_"=-2773 3:"_xing_is=-2630 3:"_xly_to=24
3:#_"_x=-641 3:#_#_#=-993 3:#_#_$=2190 3:#_#_x=-348 3:#_%_$=1390 3:#_%_.=-775 3:#_%_is=-158 3:#_%_of=233 3:#_%_x=126
3:#_(_#=403 3:#_)_the=1180 3:#_;_$=890 3:#_<i>_x=79 3:#_<we>_x=-470 3:#_AC_,=579 3:#_AC_.=2291 3:#_AC_:=1417
3:#_AC_of=277 3:#_DAY_#=915 3:#_DAY_$=1203 3:#_DAY_,=1315 3:#_DAY_.=-1301 3:#_DAY_a=-976 3:#_DAY_the=-1024 3:#_M_,=1373
3:#_M_.=-192 3:#_M_in=1477 3:#_M_of=726 3:#_M_x=3140 3:#_M_xed=68 3:#_N_)=347 3:#_N_.=-489 3:#_N_x=-1270 3:#_PERC_P=205
3:#_PERC_T=1828 3:#_P_got=-2364 3:#_T_x=-1393 3:#_and_#=293 3:#_and_at=-245 3:#_and_the=963 3:#_and_x=218
3:#_and_xed=235 3:#_at_#=-299 3:#_by_#=308 3:#_for_#=68 3:#_for_x=-1189 3:#_it_x=1298 3:#_let_everyone=23 3:#_of_#=1469
3:#_of_<they>=-1556 3:#_of_the=-1278 3:#_of_which=-462 3:#_on_a=373 3:#_on_the=1569 3:#_since_the=602 3:#_the_x=2223
3:#_to_#=-2191 3:#_to_x=925 3:#_until_#=-498 3:#_was_PERC=-337 3:#_when_the=-160 3:#_without_x=803 3:#_x_"=757
3:#_x_#=1848 3:#_x_$=4700 3:#_x_(=-1719 3:#_x_)=85 3:#_x_,=-870 3:#_x_.=-681 3:#_x_:=-390 3:#_x_M=1157 3:#_x_N=-855
3:#_x_P=-567 3:#_x_T=-193 3:#_x_and=-1000 3:#_x_could=324 3:#_x_had=566 3:#_x_in=-1867 3:#_x_of=1810 3:#_x_on=686
3:#_x_the=-1344 3:#_x_to=77 3:#_x_were=-503 3:#_x_x=1859 3:#_x_xed=1639 3:#_x_xing=-970 3:#_x_|=64 3:#_xed_$=396
3:#_xed_,=-2245 3:#_xed_M=2515 3:#_|_AC=139 3:#_|_M=3159 3:#_|_N=1191 3:#_|_P=-3080 3:#_|_x=4168 3:%_._$=-775
3:%_of_M=790 3:%_of_the=176 3:(_#_)=1180 3:(_#_x=284 3:(_AC_)=-1287 3:(_N_,=-842 3:(_P_)=-790 3:(_T_)=-1719
3:(_x_)=2922 3:(_x_,=1090 3:(_x_T=-1086 3:)_._$=-2137 3:)_the_x=1180 3:*_*_:=1262 3:*_:_#=433 3:*_:_DAY=667
3:*_xing_:=1414 3:,_#_$=1219 3:,_#_%=1193 3:,_#_AC=829 3:,_#_N=347 3:,_#_of=-1566 3:,_#_x=2581 3:,_(_#=1180
3:,_<he>_x=-1688 3:,_<i>_am=850 3:,_<i>_have=-513 3:,_<i>_x=3228 3:,_<i>_xed=820 3:,_<they>_have=11 3:,_<they>_x=6029
3:,_<we>_cannot=-185 3:,_<we>_have=-726 3:,_<we>_would=1168 3:,_<we>_x=-1171 3:,_<you>_can=-1208 3:,_AC_M=1109
3:,_AC_x=-335 3:,_CLAIM_the=2491 3:,_KNEW_at=943 3:,_KNEW_of=162 3:,_M_#=1192 3:,_M_AC=-105 3:,_M_and=-48
3:,_M_on=-1105 3:,_M_x=3135 3:,_M_xed=-1155 3:,_N_$=-2144 3:,_N_,=1839 3:,_N_.=-3089 3:,_N_CLAIM=2540 3:,_N_has=919
3:,_N_x=-1498 3:,_N_xed=1900 3:,_P_CLAIM=205 3:,_SARC_P=-2445 3:,_SARC_x=1074 3:,_T_,=1680 3:,_T_xed=519 3:,_a_M=-858
3:,_a_x=6432 3:,_a_xed=-2333 3:,_all_of=1909 3:,_all_x=-2877 3:,_also_in=551 3:,_although_the=-1280 3:,_an_x=3196
3:,_and_#=1360 3:,_and_<he>=938 3:,_and_<i>=3455 3:,_and_<they>=-1092 3:,_and_<we>=137 3:,_and_CLAIM=-2168
3:,_and_M=-1501 3:,_and_N=-2572 3:,_and_a=-1218 3:,_and_all=1882 3:,_and_both=187 3:,_and_does=1273 3:,_and_each=-1289
3:,_and_for=3060 3:,_and_has=-1475 3:,_and_in=44 3:,_and_it=648 3:,_and_let=1571 3:,_and_neither=4625 3:,_and_no=-3773
3:,_and_nobody=-2297 3:,_and_on=2935 3:,_and_one=1669 3:,_and_since=928 3:,_and_so=1480 3:,_and_still=6671
3:,_and_that=-30 3:,_and_the=-7633 3:,_and_there=1310 3:,_and_this=-2538 3:,_and_two=102 3:,_and_who=-1527
3:,_and_with=981 3:,_and_x=1075 3:,_and_xing=1315 3:,_as_<they>=-2011 3:,_as_<we>=4264 3:,_as_FOLLOW=-2393
3:,_as_T=3446 3:,_as_it=414 3:,_as_its=-866 3:,_as_the=-7350 3:,_as_there=-1081 3:,_as_x=1977 3:,_at_#=-3784
3:,_at_x=3342 3:,_because_the=-719 3:,_being_a=-1664 3:,_but_<we>=1794 3:,_but_its=-1227 3:,_but_on=-236
3:,_but_the=718 3:,_but_there=763 3:,_but_this=106 3:,_but_x=2812 3:,_by_#=1302 3:,_by_a=428 3:,_could_be=1795
3:,_did_not=210 3:,_for_a=2193 3:,_for_it=595 3:,_for_the=-2627 3:,_for_which=-377 3:,_for_x=3519 3:,_from_x=-286
3:,_if_one=3671 3:,_in_a=1481 3:,_in_the=3028 3:,_in_this=-780 3:,_in_x=30 3:,_is_x=-2405 3:,_it_is=-2984
3:,_it_was=-745 3:,_it_x=2018 3:,_no_M=-710 3:,_no_x=-669 3:,_nobody_has=-2527 3:,_of_x=1048 3:,_on_the=2404
3:,_on_which=-1919 3:,_pls_x=2665 3:,_since_no=117 3:,_since_the=-3910 3:,_so_<i>=-1444 3:,_so_here=-1526
3:,_so_it=1278 3:,_so_please=-252 3:,_so_that=-5 3:,_so_the=-1687 3:,_so_x=3241 3:,_so_xing=-564 3:,_that_is=-1422
3:,_the_M=400 3:,_the_P=4465 3:,_the_T=-4087 3:,_the_one=-1364 3:,_the_x=1999 3:,_the_xing=-2663 3:,_then_the=689
3:,_then_x=-827 3:,_this_M=1351 3:,_this_is=2601 3:,_this_one=2090 3:,_this_x=-1441 3:,_to_M=1865 3:,_to_x=327
3:,_two_P=-1597 3:,_until_#=-226 3:,_was_xed=-2462 3:,_when_the=-2142 3:,_where_the=-2473 3:,_which_<he>=-394
3:,_which_GOOD=44 3:,_which_are=-258 3:,_which_had=-649 3:,_which_has=-1612 3:,_which_is=3435 3:,_which_the=-543
3:,_which_was=-5175 3:,_which_x=585 3:,_which_xed=-929 3:,_who_had=-498 3:,_who_was=-702 3:,_who_x=1820
3:,_whose_M=-473 3:,_whose_x=-1795 3:,_with_N=-388 3:,_with_a=-1888 3:,_with_one=-1660 3:,_with_the=5426 3:,_x_#=-924
3:,_x_.=-706 3:,_x_GOOD=-1630 3:,_x_M=212 3:,_x_P=1100 3:,_x_a=392 3:,_x_and=694 3:,_x_for=-1403 3:,_x_in=3535
3:,_x_it=-1615 3:,_x_of=2790 3:,_x_or=-1170 3:,_x_the=-596 3:,_x_to=3191 3:,_x_with=-3890 3:,_x_x=5161 3:,_x_xing=-1678
3:,_xed_and=-283 3:,_xed_from=-568 3:,_xed_it=3837 3:,_xed_over=-1246 3:,_xed_the=99 3:,_xing_will=2427
3:,_xing_with=-1869 3:,_xing_x=-696 3:,_xly_,=1763 3:,_xly_not=1209 3:,_yet_the=593 3:._#_x=1112 3:._it_x=5070
3:._the_x=1230 3:._x_(=2233 3:._x_.=1714 3:._x_xed=1759 3::_#_#=-1447 3::_#_DAY=3357 3::_#_M=1034 3::_#_and=1886
3::_#_x=239 3::_(_#=1180 3::_<we>_are=-202 3::_<we>_have=-258 3::_<we>_x=-183 3::_AC_#=802 3::_AC_x=669 3::_DAY_#=667
3::_M_CIRC=838 3::_M_x=-1351 3::_M_xed=1118 3::_N_,=679 3::_N_.=-4286 3::_N_x=773 3::_N_xed=185 3::_P_x=-570
3::_a_M=238 3::_a_P=-1153 3::_a_x=-266 3::_a_xed=2035 3::_about_#=-423 3::_how_a=-2270 3::_it_is=-1051 3::_it_x=112
3::_nobody_x=1039 3::_the_BAD=1121 3::_the_M=1157 3::_the_P=-970 3::_the_T=-232 3::_the_same=2263 3::_the_x=-1266
3::_to_be=1050 3::_under_x=-1372 3::_when_a=-1904 3::_x_#=-1580 3::_x_$=-550 3::_x_,=1493 3::_x_.=6534 3::_x_M=-977
3::_x_in=-1012 3::_x_on=340 3::_x_out=2500 3::_x_the=618 3::_x_to=-1386 3::_x_x=1568 3::_xed_M=963 3:;_the_M=-1557
3:;_the_P=-1468 3:;_the_P's=-2491 3:;_the_T=-781 3:;_the_one=827 3:;_the_x=4129 3:;_there_was=-390 3:;_to_x=880
3:<he>_._$=5314 3:<he>_M_,=2967 3:<he>_M_.=12 3:<he>_M_are=-378 3:<he>_PERC_the=-195 3:<he>_T_x=-256
3:<he>_did_not=1101 3:<he>_does_not=-547 3:<he>_had_been=175 3:<he>_had_both=579 3:<he>_had_not=887 3:<he>_had_x=-2428
3:<he>_has_been=149 3:<he>_has_xed=-3020 3:<he>_own_M=937 3:<he>_own_T=-10 3:<he>_own_x=74 3:<he>_was_not=37
3:<he>_x_,=-2315 3:<he>_x_.=2129 3:<he>_x_the=-1281 3:<he>_x_up=560 3:<he>_x_x=2011 3:<he>_xed_the=-1533 3:<i>_._$=3277
3:<i>_FAILV_x=928 3:<i>_M_"=-397 3:<i>_M_,=775 3:<i>_M_.=-2808 3:<i>_PERC_it=-934 3:<i>_PERC_that=-580
3:<i>_PERC_who=-833 3:<i>_am_KNEW=5741 3:<i>_am_not=-2179 3:<i>_am_x=3308 3:<i>_at_#=-495 3:<i>_can_x=219
3:<i>_did_not=909 3:<i>_had_the=595 3:<i>_on_the=-1139 3:<i>_should_have=2072 3:<i>_to_P=845 3:<i>_to_x=-129
3:<i>_was_the=167 3:<i>_was_x=1468 3:<i>_will_not=1201 3:<i>_will_only=994 3:<i>_will_x=-3475 3:<i>_would_have=-242
3:<i>_x_$=-1407 3:<i>_x_,=9653 3:<i>_x_<you>=-367 3:<i>_x_in=680 3:<i>_x_it=4146 3:<i>_x_no=2342 3:<i>_x_on=-1927
3:<i>_x_that=-4871 3:<i>_x_the=1926 3:<i>_x_this=1024 3:<i>_x_to=-624 3:<i>_x_was=-1024 3:<i>_x_with=-2620
3:<i>_x_x=-2019 3:<i>_xed_it=789 3:<i>_xed_the=-288 3:<they>_._$=6336 3:<they>_M_,=-1141 3:<they>_M_xing=5219
3:<they>_PERC_it=1510 3:<they>_PERC_who=348 3:<they>_T_is=-518 3:<they>_are_.=-887 3:<they>_are_CIRC=-295
3:<they>_are_x=-841 3:<they>_do_not=-514 3:<they>_for_x=26 3:<they>_get_x=1131 3:<they>_had_been=3221
3:<they>_had_the=1768 3:<they>_have_not=-567 3:<they>_have_to=-2237 3:<they>_in_the=-424 3:<they>_should_have=-348
3:<they>_to_x=680 3:<they>_were_x=-1654 3:<they>_x_$=2614 3:<they>_x_,=1876 3:<they>_x_.=-4416 3:<they>_x_<they>=98
3:<they>_x_and=-300 3:<they>_x_x=5356 3:<they>_xed_.=-115 3:<we>_"_,=1302 3:<we>_._$=-3678 3:<we>_ELSE_T=1557
3:<we>_FAULT_to=807 3:<we>_FOLLOW_the=1758 3:<we>_GOOD_T=-673 3:<we>_M_.=1129 3:<we>_M_has=-80 3:<we>_M_was=1560
3:<we>_M_x=2916 3:<we>_M_xed=-316 3:<we>_PERC_$=-711 3:<we>_PERC_.=3708 3:<we>_PERC_and=-1785 3:<we>_PERC_at=-843
3:<we>_PERC_for=-272 3:<we>_P_.=-1031 3:<we>_P_from=1579 3:<we>_P_has=3242 3:<we>_P_how=819 3:<we>_P_x=1597
3:<we>_P_xed=562 3:<we>_SARC_P=2309 3:<we>_T_for=415 3:<we>_T_has=992 3:<we>_T_x=518 3:<we>_all_this=-430
3:<we>_an_x=180 3:<we>_and_xed=1163 3:<we>_are_all=1051 3:<we>_are_in=-852 3:<we>_are_x=-1605 3:<we>_are_xing=1654
3:<we>_be_x=-38 3:<we>_can_M=1269 3:<we>_can_x=-445 3:<we>_cannot_x=-995 3:<we>_did_not=-1061 3:<we>_do_not=94
3:<we>_do_x=-429 3:<we>_don't_x=-290 3:<we>_had_no=1822 3:<we>_had_xed=-1976 3:<we>_have_PERC=-597 3:<we>_have_had=1453
3:<we>_have_no=456 3:<we>_have_not=-1170 3:<we>_have_to=-152 3:<we>_have_x=1963 3:<we>_have_xed=-526 3:<we>_in_the=471
3:<we>_in_x=-3802 3:<we>_like_,=1269 3:<we>_on_the=390 3:<we>_once_more=2273 3:<we>_own_M=-2889 3:<we>_own_P=-731
3:<we>_own_x=-293 3:<we>_should_all=1092 3:<we>_that_the=-1658 3:<we>_to_x=-4833 3:<we>_will_be=14 3:<we>_will_x=952
3:<we>_would_have=1227 3:<we>_would_like=-966 3:<we>_would_not=1544 3:<we>_x_,=425 3:<we>_x_.=2519 3:<we>_x_:=1604
3:<we>_x_<you>=-433 3:<we>_x_M=-2052 3:<we>_x_PERC=-512 3:<we>_x_T=3605 3:<we>_x_a=5077 3:<we>_x_at=2704
3:<we>_x_be=2603 3:<we>_x_for=-1161 3:<we>_x_from=-1603 3:<we>_x_in=-568 3:<we>_x_is=3255 3:<we>_x_it=-2674
3:<we>_x_on=2041 3:<we>_x_the=-1562 3:<we>_x_this=-1131 3:<we>_x_to=-2959 3:<we>_x_with=981 3:<we>_x_x=-1213
3:<we>_x_xed=1642 3:<we>_xed_the=2433 3:<we>_xed_to=882 3:<we>_xing_T=525 3:<we>_xly_xed=53 3:<you>_,_T=1680
3:<you>_._$=-5142 3:<you>_M_.=2790 3:<you>_PERC_for=-375 3:<you>_P_x=-294 3:<you>_a_M=-1055 3:<you>_a_x=-1609
3:<you>_can_x=1045 3:<you>_get_.=706 3:<you>_get_what=1857 3:<you>_have_PERC=-637 3:<you>_like_about=1003
3:<you>_will_x=-622 3:<you>_with_x=-1018 3:<you>_would_PERC=234 3:<you>_x_<we>=-411 3:<you>_x_from=1853
3:<you>_x_is=-1674 3:<you>_x_of=-555 3:<you>_x_x=-1997 3:AC_#_#=1219 3:AC_#_x=468 3:AC_#_xed=139 3:AC_)_.=-1287
3:AC_,_x=351 3:AC_._$=-433 3:AC_:_M=1417 3:AC_:_how=895 3:AC_:_the=2214 3:AC_:_x=-598 3:AC_AC_#=-581 3:AC_AC_$=867
3:AC_AC_:=-603 3:AC_M_.=-1648 3:AC_M_x=860 3:AC_N_x=-1486 3:AC_of_the=318 3:AC_of_x=277 3:AC_x_,=681 3:AC_x_.=450
3:AC_x_M=-1438 3:AC_x_on=-1636 3:AC_x_x=-1405 3:AC_|_x=-1915 3:BAD_,_N=1914 3:BAD_,_x=-2464 3:BAD_._$=7970
3:BAD_M_in=-2446 3:BAD_and_x=2199 3:BAD_of_xing=686 3:BAD_to_x=1883 3:BAD_x_x=1994 3:CHOSE_._$=2341 3:CHOSE_not_to=229
3:CHOSE_to_PERC=-1006 3:CHOSE_to_x=7081 3:CIRC_._$=-809 3:CIRC_<we>_.=-496 3:CIRC_M_.=-1794 3:CIRC_M_by=-1835
3:CIRC_at_#=-43 3:CIRC_at_the=264 3:CIRC_by_the=-134 3:CIRC_for_x=-811 3:CIRC_off_on=392 3:CIRC_on_the=-1127
3:CIRC_the_M=410 3:CIRC_the_P=1400 3:CIRC_the_x=-1586 3:CIRC_to_the=716 3:CIRC_to_x=203 3:CIRC_x_,=-948 3:CIRC_x_x=-378
3:CLAIM_"_M=-48 3:CLAIM_"_no=1536 3:CLAIM_#_$=-441 3:CLAIM_,_and=201 3:CLAIM_._$=1065 3:CLAIM_on_M=1867
3:CLAIM_on_the=930 3:CLAIM_the_M=-269 3:CLAIM_the_T=1758 3:CLAIM_the_x=-3421 3:CLAIM_this_M=852 3:CLAIM_to_<we>=-4529
3:CLAIM_to_the=-1646 3:CLAIM_x_.=5423 3:DAY_#_#=667 3:DAY_#_$=1072 3:DAY_#_|=-781 3:DAY_,_#=499 3:DAY_,_and=-1110
3:DAY_._$=-2263 3:DAY_<we>_x=-3519 3:DAY_a_x=728 3:DAY_at_#=518 3:DAY_at_x=-623 3:DAY_the_M=-1830 3:DAY_x_.=-2503
3:DAY_x_;=131 3:DAY_x_x=-460 3:DAY_xing_by=157 3:ELSE_._$=1081 3:ELSE_is_PERC=-206 3:ELSE_of_<we>=-2560
3:ELSE_of_the=2373 3:ELSE_on_the=1154 3:ELSE_than_the=2405 3:ELSE_x_to=-331 3:FAILV_._$=-4067 3:FAILV_M_,=-1388
3:FAILV_from_the=53 3:FAILV_the_M=1351 3:FAILV_the_x=1604 3:FAILV_to_M=1489 3:FAILV_to_x=-1173 3:FAULT_,_<he>=-2595
3:FAULT_,_but=4997 3:FAULT_._$=-2922 3:FAULT_;_the=-1661 3:FAULT_and_x=-3684 3:FAULT_for_the=829 3:FAULT_from_the=-101
3:FAULT_here_,=1485 3:FAULT_that_the=3275 3:FAULT_the_T=-1312 3:FAULT_to_a=1335 3:FAULT_x_with=1654 3:FOLLOW_._$=-3371
3:FOLLOW_that_M=2700 3:FOLLOW_the_M=-624 3:GOOD_,_and=1974 3:GOOD_._$=-555 3:GOOD_<you>_,=1680 3:GOOD_<you>_for=-1354
3:GOOD_T_for=-673 3:GOOD_in_the=-2344 3:GOOD_it_to=1463 3:GOOD_that_N=1092 3:GOOD_the_M=-204 3:GOOD_the_x=-3373
3:GOOD_to_N=-105 3:GOOD_to_N's=-1366 3:IDLE_,_and=459 3:IDLE_,_as=566 3:IDLE_,_for=-1138 3:IDLE_._$=9614 3:IDLE_M_.=818
3:IDLE_to_the=1791 3:IDLE_was_x=-58 3:IDLE_xing_the=-2302 3:INSULT_PERC_x=-157 3:INSULT_of_x=-1020 3:KNEW_._$=1684
3:KNEW_<we>_"=1302 3:KNEW_<we>_,=-48 3:KNEW_<we>_that=-1658 3:KNEW_a_x=-1342 3:KNEW_at_x=943 3:KNEW_in_the=601
3:KNEW_it_to=495 3:KNEW_of_the=-1071 3:KNEW_the_x=1862 3:KNEW_to_x=-577 3:KNEW_twice_that=-324 3:M's_M_has=1009
3:M's_M_was=1512 3:M's_x_M=788 3:MORAL_._$=-4502 3:MORAL_P_is=1255 3:MORAL_for_the=1169 3:MORAL_of_the=-4083
3:MORAL_was_,=-1011 3:MORAL_was_x=1854 3:M_"_,=616 3:M_"_.=-2326 3:M_"_here=-1434 3:M_"_is=-397 3:M_"_not=291
3:M_"_x=3027 3:M_"_xed=-1240 3:M_#_"=-1042 3:M_#_$=-1276 3:M_#_let=23 3:M_#_of=-676 3:M_#_x=1234 3:M_(_x=-1764
3:M_,_#=1019 3:M_,_<he>=2243 3:M_,_<i>=216 3:M_,_<we>=3603 3:M_,_AC=-369 3:M_,_M=-1099 3:M_,_N=950 3:M_,_SARC=-420
3:M_,_a=2595 3:M_,_also=-1215 3:M_,_and=-600 3:M_,_as=1133 3:M_,_at=-2328 3:M_,_but=1755 3:M_,_for=420 3:M_,_in=1282
3:M_,_it=-362 3:M_,_since=117 3:M_,_so=1638 3:M_,_the=-660 3:M_,_this=1050 3:M_,_was=-2462 3:M_,_where=-618
3:M_,_which=-4090 3:M_,_x=-3274 3:M_,_xed=3924 3:M_,_xing=-35 3:M_,_xly=1763 3:M_._$=-579 3:M_._x=2158 3:M_:_#=804
3:M_:_<we>=-972 3:M_:_P=-591 3:M_:_a=136 3:M_:_how=1112 3:M_:_it=-1327 3:M_:_the=211 3:M_:_x=1410 3:M_;_$=513
3:M_;_the=-4116 3:M_;_there=-338 3:M_<they>_x=3643 3:M_?_$=10118 3:M_AC_$=857 3:M_AC_x=561 3:M_CIRC_.=-2594
3:M_CIRC_the=-145 3:M_CIRC_x=816 3:M_CLAIM_"=-1527 3:M_CLAIM_#=-441 3:M_CLAIM_,=62 3:M_CLAIM_.=-1532
3:M_FAILV_the=-1039 3:M_FAILV_to=-2363 3:M_PERC_,=-513 3:M_PERC_for=849 3:M_PERC_the=342 3:M_PERC_x=-1500 3:M_a_M=2922
3:M_a_x=2150 3:M_again_.=-1996 3:M_and_CIRC=-2977 3:M_and_M=-603 3:M_and_a=-510 3:M_and_both=-550 3:M_and_not=-326
3:M_and_the=-5302 3:M_and_will=-1234 3:M_and_x=6197 3:M_and_xed=-618 3:M_and_xing=-22 3:M_any_more=886 3:M_are_for=3496
3:M_are_x=-1502 3:M_are_xed=-602 3:M_as_<we>=1288 3:M_as_a=3646 3:M_as_the=2013 3:M_as_x=-1382 3:M_at_#=-1581
3:M_at_the=643 3:M_at_x=-1474 3:M_because_it=-1052 3:M_because_the=1009 3:M_by_DAY=-859 3:M_by_M=-481 3:M_by_P=-586
3:M_by_x=1853 3:M_can_be=-1466 3:M_can_x=-1240 3:M_could_be=-2003 3:M_could_not=-241 3:M_could_x=1566 3:M_did_not=-1369
3:M_does_x=-1826 3:M_for_#=-1103 3:M_for_.=-1272 3:M_for_DAY=-224 3:M_for_a=2123 3:M_for_an=2373 3:M_for_each=266
3:M_for_it=-3671 3:M_for_the=1942 3:M_for_this=-1691 3:M_for_those=-1866 3:M_for_three=341 3:M_for_two=-1072
3:M_for_x=-1191 3:M_for_xing=-1652 3:M_from_<i>=-439 3:M_from_the=-2414 3:M_from_x=-2740 3:M_had_CIRC=-536
3:M_had_FAILV=-1162 3:M_had_a=-781 3:M_had_been=2032 3:M_had_never=-788 3:M_had_no=-1115 3:M_had_not=-1125
3:M_had_x=2122 3:M_had_xed=369 3:M_has_a=-2826 3:M_has_been=-4665 3:M_has_no=-814 3:M_has_one=993 3:M_has_since=400
3:M_has_to=-627 3:M_has_x=879 3:M_have_been=-4422 3:M_in_<he>=449 3:M_in_DAY=-1795 3:M_in_N=-1801 3:M_in_a=-713
3:M_in_it=-2182 3:M_in_the=-848 3:M_in_x=718 3:M_instead_of=-785 3:M_is_BAD=-4324 3:M_is_CIRC=-2445 3:M_is_GOOD=291
3:M_is_a=-229 3:M_is_being=-330 3:M_is_for=870 3:M_is_in=-1549 3:M_is_not=1041 3:M_is_only=1367 3:M_is_out=-68
3:M_is_the=1442 3:M_is_to=2525 3:M_is_what=255 3:M_is_x=-884 3:M_is_xed=-2826 3:M_is_xing=-1608 3:M_it_x=2144
3:M_itself_had=-115 3:M_no_x=283 3:M_not_xed=818 3:M_of_#=2027 3:M_of_M=1733 3:M_of_N=3996 3:M_of_a=782 3:M_of_all=1010
3:M_of_it=-969 3:M_of_one=-1263 3:M_of_that=-1259 3:M_of_the=-847 3:M_of_this=349 3:M_of_what=2359 3:M_of_x=-8089
3:M_of_xing=-2638 3:M_off_a=100 3:M_on_,=399 3:M_on_<i>=595 3:M_on_DAY=585 3:M_on_a=318 3:M_on_it=545 3:M_on_the=-1024
3:M_on_x=1617 3:M_one_,=1867 3:M_one_.=-1532 3:M_or_M=937 3:M_out_of=1361 3:M_per_x=520 3:M_should_have=-1763
3:M_since_DAY=703 3:M_since_the=-307 3:M_still_x=-1220 3:M_that_<we>=-352 3:M_that_can=-532 3:M_that_did=1273
3:M_that_had=-712 3:M_that_is=-857 3:M_that_nobody=-856 3:M_that_the=-5440 3:M_that_was=-1729 3:M_that_x=-3241
3:M_that_xed=-19 3:M_that_xing=3589 3:M_the_M=1990 3:M_the_P=-1955 3:M_the_x=1987 3:M_this_is=148 3:M_to_<we>=-1169
3:M_to_P=1574 3:M_to_PERC=-156 3:M_to_the=-376 3:M_to_two=-1524 3:M_to_what=3497 3:M_to_x=-3491 3:M_until_the=63
3:M_was_"=386 3:M_was_CIRC=19 3:M_was_CLAIM=1867 3:M_was_PERC=2147 3:M_was_at=-3206 3:M_was_in=-751 3:M_was_not=3858
3:M_was_the=-1852 3:M_was_x=128 3:M_was_xed=-4581 3:M_was_xing=3546 3:M_were_CIRC=524 3:M_were_in=-536
3:M_were_not=-1300 3:M_were_where=1626 3:M_were_x=1056 3:M_were_xed=1057 3:M_when_it=-2125 3:M_when_the=-3232
3:M_while_the=344 3:M_whose_x=-3131 3:M_will_be=-4603 3:M_will_x=4175 3:M_with_#=-343 3:M_with_<we>=1266
3:M_with_a=-538 3:M_with_the=85 3:M_with_x=1273 3:M_without_PERC=2305 3:M_without_a=1378 3:M_would_be=5571
3:M_would_have=-2731 3:M_would_not=2663 3:M_would_still=822 3:M_would_x=-2556 3:M_x_"=-2526 3:M_x_#=2166 3:M_x_$=2864
3:M_x_,=204 3:M_x_.=-4944 3:M_x_:=2584 3:M_x_;=-357 3:M_x_<he>=-829 3:M_x_<they>=-3384 3:M_x_<we>=1654 3:M_x_CIRC=-110
3:M_x_M=307 3:M_x_N=-168 3:M_x_P=1115 3:M_x_T=-524 3:M_x_a=-4374 3:M_x_an=872 3:M_x_and=3565 3:M_x_any=-69 3:M_x_at=81
3:M_x_by=899 3:M_x_for=521 3:M_x_from=217 3:M_x_in=-641 3:M_x_into=-537 3:M_x_is=-433 3:M_x_it=855 3:M_x_its=-1028
3:M_x_itself=-75 3:M_x_just=-1399 3:M_x_no=-17 3:M_x_of=-1350 3:M_x_on=937 3:M_x_one=256 3:M_x_only=-1141
3:M_x_out=-866 3:M_x_since=354 3:M_x_than=-875 3:M_x_that=2863 3:M_x_the=-5332 3:M_x_to=-2917 3:M_x_two=-1794
3:M_x_up=111 3:M_x_was=4500 3:M_x_where=-3124 3:M_x_with=1193 3:M_x_without=-1577 3:M_x_x=-1085 3:M_x_xed=1237
3:M_x_xing=4921 3:M_x_xly=850 3:M_xed_#=243 3:M_xed_$=4447 3:M_xed_,=-6 3:M_xed_.=-1787 3:M_xed_a=-777 3:M_xed_an=646
3:M_xed_by=-403 3:M_xed_for=305 3:M_xed_in=-936 3:M_xed_it=753 3:M_xed_its=-2571 3:M_xed_on=-2266 3:M_xed_one=1650
3:M_xed_the=-806 3:M_xed_to=-120 3:M_xed_twice=3409 3:M_xed_x=-3136 3:M_xing_,=2445 3:M_xing_.=-2132 3:M_|_$=-672
3:M_|_N=87 3:M_|_x=-538 3:N's_,_the=-758 3:N's_M_x=2472 3:N's_M_xed=873 3:N_#_$=-1046 3:N_#_was=-691 3:N_#_x=-2065
3:N_)_$=884 3:N_,_N=-2523 3:N_,_and=5202 3:N_,_the=2111 3:N_,_until=-226 3:N_,_who=-1646 3:N_,_whose=771 3:N_,_x=-574
3:N_._$=-3631 3:N_._M=-1602 3:N_._x=3014 3:N_:_x=-3208 3:N_;_$=-3448 3:N_AC_:=895 3:N_DAY_<we>=-2821 3:N_PERC_the=-1162
3:N_and_N=-3885 3:N_did_not=5308 3:N_has_been=2587 3:N_has_the=-3863 3:N_has_x=1822 3:N_is_the=-2964 3:N_of_the=-2075
3:N_on_x=865 3:N_was_not=237 3:N_was_xed=-2172 3:N_will_x=3391 3:N_x_#=-1127 3:N_x_.=-1442 3:N_x_M=-1742 3:N_x_a=862
3:N_x_it=-1101 3:N_x_over=-535 3:N_x_the=-5463 3:N_x_to=-231 3:N_x_x=5140 3:N_xed_,=408 3:N_xed_<he>=1015
3:N_xed_M=-665 3:N_xed_it=414 3:N_xed_on=1694 3:N_xed_the=-785 3:N_xed_this=-374 3:N_xed_x=-2923 3:N_|_#=-933
3:P's_M_is=-941 3:P's_T_,=943 3:P's_x_,=365 3:P's_x_.=-1551 3:P's_x_that=521 3:P's_x_to=4464 3:PERC_"_is=-646
3:PERC_,_and=-2420 3:PERC_,_when=1087 3:PERC_,_with=-513 3:PERC_,_x=723 3:PERC_._$=8149 3:PERC_;_the=316
3:PERC_<i>_again=-1041 3:PERC_<we>_T=415 3:PERC_<you>_.=-1831 3:PERC_?_$=5566 3:PERC_P_,=205 3:PERC_T_for=1828
3:PERC_a_x=-759 3:PERC_about_the=3205 3:PERC_and_what=-1785 3:PERC_at_#=846 3:PERC_at_<they>=4144 3:PERC_at_it=2037
3:PERC_at_on=-2023 3:PERC_at_the=-1763 3:PERC_for_,=2 3:PERC_for_.=-371 3:PERC_for_a=-1696 3:PERC_for_an=-357
3:PERC_for_it=-2123 3:PERC_for_its=896 3:PERC_for_the=-1674 3:PERC_for_x=-2165 3:PERC_from_the=-1203
3:PERC_how_it=-1692 3:PERC_in_the=27 3:PERC_in_x=648 3:PERC_it_,=815 3:PERC_it_.=2874 3:PERC_it_on=110
3:PERC_it_the=1510 3:PERC_it_xing=447 3:PERC_its_own=1496 3:PERC_of_N=437 3:PERC_of_a=-711 3:PERC_of_the=-1663
3:PERC_of_x=-347 3:PERC_on_the=-1876 3:PERC_one_x=585 3:PERC_that_a=754 3:PERC_that_the=-3547 3:PERC_the_M=4311
3:PERC_the_P=3472 3:PERC_the_T=-53 3:PERC_the_same=-931 3:PERC_the_x=-1510 3:PERC_three_x=2062 3:PERC_to_P=-727
3:PERC_to_PERC=2973 3:PERC_to_x=-131 3:PERC_twice_,=798 3:PERC_what_it=355 3:PERC_what_the=-758 3:PERC_what_to=599
3:PERC_where_the=-453 3:PERC_whether_the=-1357 3:PERC_who_<they>=348 3:PERC_who_had=1100 3:PERC_x_,=1701
3:PERC_x_.=2035 3:PERC_x_is=-1680 3:PERC_x_on=318 3:PERC_x_the=-1672 3:PERC_x_to=3285 3:PERC_x_x=-3941 3:P_)_$=-976
3:P_,_#=-239 3:P_,_<they>=-2027 3:P_,_M=591 3:P_,_P=205 3:P_,_and=-347 3:P_,_but=1605 3:P_,_in=2377 3:P_,_the=1584
3:P_,_then=-1478 3:P_,_which=-1026 3:P_,_who=1602 3:P_,_with=-1635 3:P_,_x=-3735 3:P_._$=428 3:P_:_N=-2702 3:P_:_x=-969
3:P_;_the=512 3:P_;_to=880 3:P_<he>_xed=158 3:P_<we>_had=348 3:P_CHOSE_not=229 3:P_CIRC_the=-918 3:P_CLAIM_to=952
3:P_FAILV_the=-1067 3:P_FOLLOW_the=-2528 3:P_INSULT_PERC=-157 3:P_PERC_,=-1290 3:P_PERC_at=3195 3:P_PERC_for=-1815
3:P_PERC_the=-2902 3:P_PERC_what=-1647 3:P_PERC_x=303 3:P_an_x=2051 3:P_and_P=1891 3:P_and_x=1263 3:P_at_#=391
3:P_at_M=23 3:P_at_N=744 3:P_at_the=-530 3:P_by_P=268 3:P_can't_x=-1137 3:P_could_have=4096 3:P_could_not=-5213
3:P_could_x=692 3:P_did_not=-1703 3:P_did_what=-351 3:P_do_not=3039 3:P_does_not=909 3:P_from_N=-2556 3:P_from_the=1432
3:P_from_x=526 3:P_had_been=-203 3:P_had_no=378 3:P_had_not=-306 3:P_had_the=1341 3:P_had_x=-1457 3:P_has_been=480
3:P_has_xed=-1331 3:P_have_a=64 3:P_have_been=-2813 3:P_have_the=-186 3:P_in_N=-3287 3:P_in_T=807 3:P_in_the=2456
3:P_in_x=2843 3:P_is_FAULT=1255 3:P_is_not=-901 3:P_is_x=1319 3:P_never_x=905 3:P_of_T=-97 3:P_of_the=-2185
3:P_of_this=547 3:P_of_x=3674 3:P_on_MORAL=823 3:P_on_it=4416 3:P_on_the=-4194 3:P_on_x=-1951 3:P_should_have=-1054
3:P_to_M=321 3:P_to_the=-855 3:P_to_x=534 3:P_was_CIRC=1536 3:P_was_KNEW=-1342 3:P_was_at=717 3:P_was_on=-575
3:P_was_x=-1324 3:P_were_xed=2580 3:P_were_xing=2212 3:P_when_M=117 3:P_who_CLAIM=400 3:P_who_KNEW=-251
3:P_who_PERC=941 3:P_who_are=-2470 3:P_who_had=-4717 3:P_who_would=-3496 3:P_who_x=4080 3:P_who_xed=843 3:P_will_x=519
3:P_would_have=5890 3:P_x_$=-1901 3:P_x_.=3483 3:P_x_<he>=-2995 3:P_x_<they>=1328 3:P_x_M=3024 3:P_x_a=631 3:P_x_at=688
3:P_x_from=-294 3:P_x_in=-1548 3:P_x_it=1815 3:P_x_of=539 3:P_x_out=406 3:P_x_that=896 3:P_x_the=-2172 3:P_x_to=-2406
3:P_x_what=912 3:P_x_x=912 3:P_x_xed=1028 3:P_xed_"=1632 3:P_xed_,=-578 3:P_xed_:=1330 3:P_xed_a=-968 3:P_xed_in=-95
3:P_xed_it=2036 3:P_xed_on=-2951 3:P_xed_over=497 3:P_xed_the=3012 3:P_xed_to=-1119 3:P_xed_x=-1786 3:P_|_N=-1353
3:P_|_this=975 3:SANC_._$=3217 3:SANC_at_#=-1651 3:SANC_on_the=1190 3:SARC_,_x=3962 3:SARC_._$=225 3:SARC_N_,=-576
3:SARC_P_,=-2421 3:SARC_P_in=381 3:SARC_SARC_the=-1278 3:SARC_T_,=-1363 3:SARC_for_the=-1543 3:SARC_it_was=-1179
3:SARC_the_M=-2673 3:SARC_the_T=-820 3:SARC_x_,=563 3:SARC_x_by=-1917 3:SARC_x_of=1367 3:T's_M_x=-378 3:T's_P_x=3835
3:T's_T_x=-2984 3:T's_own_P=502 3:T's_x_x=1562 3:T_#_was=896 3:T_)_:=-1719 3:T_,_<i>=572 3:T_,_<they>=3355
3:T_,_<we>=1724 3:T_,_KNEW=1105 3:T_,_M=-1561 3:T_,_an=1452 3:T_,_and=1340 3:T_,_because=1948 3:T_,_for=1395
3:T_,_in=-469 3:T_,_one=1704 3:T_,_so=540 3:T_,_which=-2721 3:T_,_who=172 3:T_,_whose=-2129 3:T_._$=6385 3:T_:_x=-2437
3:T_;_$=-268 3:T_?_$=-447 3:T_CLAIM_,=-2080 3:T_FAILV_M=-1181 3:T_FAILV_the=1161 3:T_FAILV_to=1266 3:T_KNEW_<we>=-1284
3:T_PERC_to=1888 3:T_PERC_where=-266 3:T_PERC_x=-1220 3:T_could_not=-459 3:T_did_not=1171 3:T_did_xing=-4770
3:T_for_three=1087 3:T_for_x=-1221 3:T_for_xing=-979 3:T_had_GOOD=1149 3:T_had_PERC=-331 3:T_had_a=-201
3:T_had_an=-2593 3:T_had_been=2283 3:T_had_the=-4966 3:T_had_x=5011 3:T_had_xed=1565 3:T_has_CIRC=1175
3:T_has_been=1428 3:T_has_no=1965 3:T_has_xed=-191 3:T_in_N=2211 3:T_is_of=-1437 3:T_is_out=19 3:T_is_to=3293
3:T_is_x=1674 3:T_is_xed=-1444 3:T_it_,=381 3:T_it_x=-1068 3:T_let_<we>=-514 3:T_of_M=1231 3:T_of_the=237
3:T_should_have=769 3:T_that_x=1060 3:T_to_x=-2662 3:T_was_IDLE=-909 3:T_was_KNEW=1114 3:T_was_at=1030 3:T_was_x=-1502
3:T_will_x=542 3:T_with_the=1678 3:T_x_$=-943 3:T_x_,=-597 3:T_x_.=1883 3:T_x_<we>=1642 3:T_x_a=2170 3:T_x_and=2313
3:T_x_are=-1861 3:T_x_at=1613 3:T_x_in=-2211 3:T_x_it=-404 3:T_x_on=7654 3:T_x_the=352 3:T_x_this=-3329 3:T_x_x=-4373
3:T_xed_,=3446 3:T_xed_<we>=-1148 3:T_xed_again=-2388 3:T_xed_it=748 3:T_xed_on=2759 3:T_xed_the=-777 3:T_xed_to=1622
3:T_xed_within=-309 3:T_xed_x=799 3:^_"_<i>=504 3:^_"_<we>=1758 3:^_"_nobody=1302 3:^_"_not=-397 3:^_#_AC=1417
3:^_#_M=4281 3:^_#_N=-370 3:^_#_P=-1380 3:^_#_PERC=2033 3:^_#_it=-856 3:^_#_of=139 3:^_#_x=-556 3:^_#_|=-15
3:^_*_xing=1414 3:^_<he>_T=-256 3:^_<he>_had=-215 3:^_<he>_has=-896 3:^_<he>_x=95 3:^_<he>_xed=-1691 3:^_<i>_CHOSE=-202
3:^_<i>_FAILV=928 3:^_<i>_M=-355 3:^_<i>_P's=363 3:^_<i>_PERC=-3975 3:^_<i>_am=4071 3:^_<i>_did=359 3:^_<i>_had=595
3:^_<i>_have=-431 3:^_<i>_own=1113 3:^_<i>_should=2072 3:^_<i>_was=916 3:^_<i>_will=-1280 3:^_<i>_would=-242
3:^_<i>_x=-3357 3:^_<i>_xed=-379 3:^_<they>_PERC=3378 3:^_<they>_T=-518 3:^_<they>_are=-953 3:^_<they>_had=4820
3:^_<they>_should=-348 3:^_<they>_were=-546 3:^_<they>_x=-618 3:^_<we>_ELSE=104 3:^_<we>_FAILV=-386 3:^_<we>_GOOD=-803
3:^_<we>_M=2547 3:^_<we>_N=-4704 3:^_<we>_P=-5116 3:^_<we>_PERC=740 3:^_<we>_SARC=4309 3:^_<we>_T=92 3:^_<we>_T's=138
3:^_<we>_are=-1993 3:^_<we>_can=3104 3:^_<we>_did=-1061 3:^_<we>_do=1966 3:^_<we>_don't=-659 3:^_<we>_had=-177
3:^_<we>_have=-1339 3:^_<we>_haven't=-821 3:^_<we>_in=-53 3:^_<we>_should=-143 3:^_<we>_were=296 3:^_<we>_will=-76
3:^_<we>_would=-491 3:^_<we>_x=615 3:^_<we>_xed=-184 3:^_<we>_xing=-1684 3:^_<you>_PERC=-1169 3:^_<you>_can=1026
3:^_<you>_get=1380 3:^_<you>_will=1485 3:^_<you>_would=234 3:^_<you>_x=202 3:^_AC_:=157 3:^_AC_AC=538 3:^_AC_N=-1667
3:^_AC_of=1182 3:^_AC_x=-1932 3:^_AC_|=-1353 3:^_FAULT_for=-4322 3:^_GOOD_<you>=1254 3:^_GOOD_for=1783 3:^_GOOD_to=962
3:^_M_,=-449 3:^_M_:=497 3:^_M_FAILV=-1350 3:^_M_are=-390 3:^_M_for=2669 3:^_M_from=715 3:^_M_is=-525 3:^_M_of=-969
3:^_M_were=661 3:^_M_with=-461 3:^_M_x=-1437 3:^_N's_M=-643 3:^_N_,=-2720 3:^_N_:=-2944 3:^_N_AC=895 3:^_N_CLAIM=-2453
3:^_N_DAY=-2667 3:^_N_GOOD=-434 3:^_N_PERC=237 3:^_N_and=-1788 3:^_N_had=3589 3:^_N_has=5261 3:^_N_is=-867
3:^_N_should=1065 3:^_N_was=782 3:^_N_will=377 3:^_N_x=-2271 3:^_N_xed=613 3:^_N_|=129 3:^_PERC_<i>=-1041
3:^_PERC_the=316 3:^_P_:=-389 3:^_P_FAULT=657 3:^_P_of=-4278 3:^_P_were=1235 3:^_P_who=351 3:^_P_x=-394 3:^_P_xed=-5
3:^_SARC_,=3962 3:^_SARC_P=-3238 3:^_SARC_PERC=2071 3:^_SARC_T=-1900 3:^_SARC_the=-796 3:^_SARC_x=-1354 3:^_T_had=6064
3:^_T_let=-764 3:^_T_of=1558 3:^_T_was=223 3:^_T_will=-619 3:^_T_x=-1346 3:^_T_xed=2961 3:^_a_BAD=-645 3:^_a_M=82
3:^_a_P=1959 3:^_a_T=-3141 3:^_a_further=158 3:^_a_x=-1103 3:^_a_xly=857 3:^_all_P=-189 3:^_all_it=2067 3:^_all_x=539
3:^_an_MORAL=-1182 3:^_an_P=1533 3:^_an_x=-451 3:^_and_a=-2177 3:^_and_the=-617 3:^_and_where=519 3:^_any_other=724
3:^_anybody_who=1793 3:^_as_<he>=-10 3:^_as_for=-494 3:^_as_to=1518 3:^_as_x=2737 3:^_at_#=860 3:^_at_<we>=-132
3:^_at_x=-2131 3:^_both_T=1232 3:^_by_#=-903 3:^_by_<he>=937 3:^_by_the=580 3:^_could_be=-1040 3:^_do_<we>=53
3:^_even_the=987 3:^_everyone_else=2866 3:^_everyone_was=-2302 3:^_everyone_x=702 3:^_for_a=243 3:^_for_the=-251
3:^_for_x=888 3:^_from_#=-712 3:^_from_x=398 3:^_had_N=1131 3:^_had_the=-1532 3:^_here_is=-1048 3:^_how_does=822
3:^_how_it=-924 3:^_how_was=-1081 3:^_how_x=302 3:^_i'll_x=-550 3:^_if_<you>=-995 3:^_if_the=-3096 3:^_in_M=1180
3:^_in_N=1526 3:^_in_all=1430 3:^_in_any=-959 3:^_in_other=-1969 3:^_in_the=2380 3:^_in_this=-1257 3:^_in_x=77
3:^_is_a=1091 3:^_is_there=-284 3:^_it's_the=-1908 3:^_it_all=90 3:^_it_does=282 3:^_it_is=2597 3:^_it_was=2954
3:^_it_will=-894 3:^_it_would=-4913 3:^_it_x=3624 3:^_its_always=1943 3:^_let_<i>=784 3:^_let_<we>=4742 3:^_let_the=628
3:^_no_M=2693 3:^_no_one=-2330 3:^_no_x=794 3:^_nobody_PERC=2923 3:^_nobody_could=-765 3:^_nobody_in=2334
3:^_not_PERC=1051 3:^_not_to=755 3:^_on_#=-2699 3:^_on_DAY=-2033 3:^_on_the=-1137 3:^_on_x=379 3:^_one_M=-430
3:^_one_had=1660 3:^_one_x=3657 3:^_own_x=1530 3:^_since_x=-1834 3:^_so_,=6031 3:^_some_of=3998 3:^_that_M=-562
3:^_that_a=-157 3:^_that_is=-1358 3:^_that_the=1524 3:^_that_x=-2256 3:^_the_#=242 3:^_the_AC=2221 3:^_the_BAD=-3326
3:^_the_ELSE=-503 3:^_the_FAULT=3803 3:^_the_M=2357 3:^_the_M's=209 3:^_the_MORAL=1255 3:^_the_P=-223 3:^_the_P's=1965
3:^_the_T=-2704 3:^_the_T's=4427 3:^_the_most=604 3:^_the_two=2484 3:^_the_x=-1465 3:^_the_xing=-1945
3:^_there_are=2789 3:^_there_is=-451 3:^_there_was=-3907 3:^_this_M=1508 3:^_this_is=-791 3:^_this_one=1322
3:^_this_would=-980 3:^_this_x=-3538 3:^_those_of=103 3:^_to_all=32 3:^_to_be=-2089 3:^_to_the=-3299 3:^_to_x=-988
3:^_two_P=192 3:^_two_of=-1052 3:^_two_x=1675 3:^_what_:=2663 3:^_what_<i>=-694 3:^_what_<we>=-2297 3:^_what_a=1910
3:^_what_can=-744 3:^_what_could=-1002 3:^_what_did=-370 3:^_what_is=830 3:^_what_the=38 3:^_what_was=-1255
3:^_what_x=2011 3:^_what_xly=-927 3:^_when_<i>=-507 3:^_when_the=2592 3:^_where_there=189 3:^_who_M=-3478
3:^_who_was=1715 3:^_whoever_M=1283 3:^_why_PERC=1087 3:^_why_the=-92 3:^_why_was=1361 3:^_with_N=865 3:^_with_a=1912
3:^_with_all=1169 3:^_with_the=989 3:^_with_x=-47 3:^_without_xing=3499 3:^_x_#=1949 3:^_x_(=3196 3:^_x_*=290
3:^_x_,=-2564 3:^_x_:=-3988 3:^_x_<you>=2665 3:^_x_GOOD=380 3:^_x_M=6047 3:^_x_P=-913 3:^_x_T=-5071 3:^_x_a=12
3:^_x_all=2283 3:^_x_and=-113 3:^_x_are=-1262 3:^_x_at=-591 3:^_x_be=845 3:^_x_for=2085 3:^_x_from=-3225 3:^_x_has=-120
3:^_x_in=-6233 3:^_x_is=-2861 3:^_x_it=-226 3:^_x_of=-1446 3:^_x_off=1855 3:^_x_one=2035 3:^_x_should=312 3:^_x_so=1823
3:^_x_that=-603 3:^_x_the=-226 3:^_x_there=-1762 3:^_x_to=-419 3:^_x_was=-82 3:^_x_were=-485 3:^_x_what=1003 3:^_x_x=54
3:^_x_xed=-2777 3:^_x_xing=-2767 3:^_x_|=690 3:^_xed_by=-1961 3:^_xed_in=-630 3:^_xed_with=1851 3:^_xed_x=-2
3:^_xing_#=1828 3:^_xing_M=711 3:^_xing_a=1715 3:^_xing_in=-1802 3:^_xing_is=-2723 3:^_xing_of=-602 3:^_xing_the=-328
3:^_xing_to=1428 3:^_xing_was=3103 3:^_xing_x=4433 3:^_xing_xed=-2228 3:^_xly_anyone=1433 3:^_xly_x=-1841 3:^_|_#=5641
3:a_#_x=-735 3:a_AC_x=-743 3:a_BAD_M=-1703 3:a_BAD_of=-284 3:a_CIRC_M=655 3:a_IDLE_.=2510 3:a_M_$=-667 3:a_M_,=-76
3:a_M_.=9523 3:a_M_;=-267 3:a_M_<we>=-39 3:a_M_?=2320 3:a_M_CIRC=1000 3:a_M_and=-423 3:a_M_by=3403 3:a_M_for=-1715
3:a_M_had=-52 3:a_M_has=1241 3:a_M_in=710 3:a_M_is=3505 3:a_M_more=1127 3:a_M_of=-5641 3:a_M_on=2860 3:a_M_that=-3615
3:a_M_to=-1657 3:a_M_too=2198 3:a_M_whose=-2090 3:a_M_with=-3131 3:a_M_without=-4360 3:a_M_x=-1580 3:a_N_#=-2527
3:a_P's_x=-526 3:a_P_,=-2959 3:a_P_.=368 3:a_P_CLAIM=-1388 3:a_P_INSULT=-157 3:a_P_PERC=106 3:a_P_could=1751
3:a_P_in=148 3:a_P_of=5602 3:a_P_to=2363 3:a_P_who=-5863 3:a_P_with=4152 3:a_P_x=-1258 3:a_P_xed=1215 3:a_SARC_to=-490
3:a_SARC_x=910 3:a_T_,=2272 3:a_T_.=-146 3:a_T_is=-1437 3:a_T_that=2516 3:a_T_x=858 3:a_further_x=79 3:a_where_x=2076
3:a_x_$=-2542 3:a_x_,=2682 3:a_x_.=2675 3:a_x_;=2157 3:a_x_<we>=1125 3:a_x_?=-695 3:a_x_AC=-274 3:a_x_M=-1008
3:a_x_P=4963 3:a_x_T=-2766 3:a_x_and=-67 3:a_x_because=2542 3:a_x_by=-1915 3:a_x_for=6279 3:a_x_from=1883 3:a_x_if=-694
3:a_x_in=-1014 3:a_x_is=-673 3:a_x_of=164 3:a_x_since=730 3:a_x_that=-1171 3:a_x_to=-5802 3:a_x_with=-838
3:a_x_without=-982 3:a_x_would=2005 3:a_x_x=-3256 3:a_x_xed=-1478 3:a_x_xing=-1904 3:a_xed_M=2177 3:a_xed_x=2877
3:a_xing_M=-1793 3:a_xing_x=3302 3:a_xly_x=-551 3:a_xly_xed=857 3:about_"_$=-992 3:about_#_%=-24 3:about_#_AC=1155
3:about_BAD_,=281 3:about_a_M=-428 3:about_a_x=-2790 3:about_an_x=-1288 3:about_it_.=-98 3:about_the_M=-719
3:about_the_x=-364 3:about_x_x=2671 3:again_,_and=1630 3:again_,_the=-1941 3:again_._$=983 3:again_at_#=450
3:again_at_x=-359 3:again_x_#=18 3:all_#_M=-924 3:all_#_x=-1181 3:all_._$=-171 3:all_M_x=-1814 3:all_PERC_x=1051
3:all_be_GOOD=1092 3:all_it_xed=2067 3:all_of_<they>=-10 3:all_of_<we>=-848 3:all_of_<you>=-127 3:all_the_M=460
3:all_the_P=67 3:all_the_xing=-369 3:all_this_.=-430 3:all_three_M=-2433 3:all_x_,=1876 3:all_x_:=-124
3:all_x_MORAL=1169 3:all_x_P=539 3:all_x_x=-2414 3:always_the_same=3149 3:am_not_xing=-2179 3:an_M_.=-1736
3:an_M_for=-2450 3:an_M_that=-1584 3:an_M_x=-1343 3:an_P_,=1236 3:an_P_for=381 3:an_P_x=32 3:an_x_,=-541 3:an_x_.=1958
3:an_x_M=572 3:an_x_T=-1233 3:an_x_and=345 3:an_x_in=89 3:an_x_of=-431 3:an_x_on=-720 3:an_x_that=-4107 3:an_x_was=-899
3:an_x_x=1957 3:and_#_%=-18 3:and_#_x=-597 3:and_<he>_did=2181 3:and_<i>_PERC=-810 3:and_<i>_am=69 3:and_<i>_have=-674
3:and_<i>_x=4054 3:and_<they>_PERC=348 3:and_<they>_are=-115 3:and_<they>_x=-5493 3:and_<we>_will=529
3:and_<we>_x=-1739 3:and_CHOSE_to=4769 3:and_CIRC_the=-738 3:and_CLAIM_"=1536 3:and_M_FAILV=-600 3:and_N_x=-1267
3:and_N_xed=-2973 3:and_PERC_x=5344 3:and_a_M=-71 3:and_a_T=1249 3:and_a_x=-3103 3:and_are_xing=-3026
3:and_could_not=-1680 3:and_could_x=-301 3:and_did_not=647 3:and_each_x=-1049 3:and_for_a=52 3:and_has_been=-1475
3:and_in_the=4266 3:and_in_x=238 3:and_it_CIRC=5262 3:and_it_is=-1627 3:and_it_was=2019 3:and_it_x=-2160
3:and_it_xed=-1144 3:and_let_the=1571 3:and_no_x=223 3:and_nobody_had=719 3:and_not_a=-547 3:and_not_in=246
3:and_not_the=-959 3:and_on_the=2935 3:and_one_x=-363 3:and_should_be=3292 3:and_since_then=928 3:and_still_the=4533
3:and_that_the=-702 3:and_that_was=3832 3:and_that_x=-129 3:and_the_M=-4501 3:and_the_P=-9501 3:and_the_T=-2607
3:and_the_two=373 3:and_the_x=237 3:and_the_xing=2649 3:and_then_PERC=1971 3:and_this_M=-1235 3:and_too_BAD=1506
3:and_two_of=-657 3:and_two_x=812 3:and_were_x=-1241 3:and_where_was=519 3:and_will_be=3897 3:and_will_x=-2443
3:and_x_,=52 3:and_x_.=95 3:and_x_<he>=483 3:and_x_<they>=-2804 3:and_x_<we>=-1559 3:and_x_M=-226 3:and_x_a=-4313
3:and_x_in=-340 3:and_x_it=4948 3:and_x_on=1063 3:and_x_the=-3385 3:and_x_to=332 3:and_x_with=-1203 3:and_x_x=1776
3:and_xed_it=-2881 3:and_xed_the=-3742 3:and_xed_x=3005 3:and_xing_in=410 3:any_M_of=1125 3:any_x_.=-563
3:anybody_who_had=1793 3:are_._$=-85 3:are_P_who=-1778 3:are_a_x=-594 3:are_all_PERC=1051 3:are_being_x=4680
3:are_for_everybody=3496 3:are_the_same=1077 3:are_x_,=-499 3:are_x_.=-271 3:are_x_again=-685 3:are_x_and=-336
3:are_x_at=-1507 3:are_x_of=-1182 3:are_x_x=-1684 3:are_xed_in=1600 3:are_xing_.=1551 3:are_xing_x=-1114
3:as_<he>_own=-10 3:as_<we>_can=-414 3:as_<we>_like=1269 3:as_<we>_x=1161 3:as_FOLLOW_.=-3371 3:as_T_x=2500
3:as_a_M=2194 3:as_a_P=-56 3:as_a_x=-1557 3:as_for_the=-494 3:as_in_x=612 3:as_it_was=-2703 3:as_it_x=5157
3:as_its_M=775 3:as_its_x=-1257 3:as_of_x=-802 3:as_the_M=-1351 3:as_the_P=82 3:as_the_T=-2511 3:as_the_x=-771
3:as_x_#=-1832 3:as_x_.=664 3:as_x_M=1269 3:as_x_as=640 3:as_x_in=-386 3:as_x_x=-1320 3:as_xed_.=336 3:at_#_$=-2665
3:at_#_%=-919 3:at_#_;=1025 3:at_#_AC=652 3:at_#_M=321 3:at_#_N=1720 3:at_#_and=-278 3:at_#_on=3119 3:at_#_the=89
3:at_#_x=-1943 3:at_#_xed=1354 3:at_:_#=591 3:at_<they>_x=1982 3:at_M_#=23 3:at_N_$=942 3:at_a_x=-1117 3:at_all_,=-1368
3:at_all_.=647 3:at_an_x=-2542 3:at_it_.=2037 3:at_its_x=-1879 3:at_once_,=-1438 3:at_once_.=-1817 3:at_the_M=341
3:at_the_P's=603 3:at_the_T=1957 3:at_the_same=-2143 3:at_the_x=-1270 3:at_the_xing=681 3:at_this_x=-3434 3:at_x_,=1766
3:at_x_.=-7904 3:at_x_M=-1250 3:at_x_and=1353 3:at_x_in=-558 3:at_x_one=-38 3:at_x_to=2032 3:at_x_x=350
3:be_GOOD_that=1092 3:be_N_$=-1002 3:be_PERC_<we>=415 3:be_PERC_to=2654 3:be_SANC_on=1190 3:be_a_x=-2644
3:be_having_this=452 3:be_in_the=-3636 3:be_it_from=845 3:be_that_P=755 3:be_the_x=910 3:be_x_$=-444 3:be_x_,=-1687
3:be_x_.=-995 3:be_x_about=909 3:be_x_as=1351 3:be_x_at=896 3:be_x_by=-2060 3:be_x_if=710 3:be_x_in=-3097
3:be_x_on=1550 3:be_x_that=-38 3:be_x_to=-1785 3:be_x_with=-484 3:be_x_x=-427 3:be_xed_$=843 3:be_xed_,=770
3:be_xed_.=-1264 3:be_xed_by=-337 3:be_xed_for=-1006 3:be_xed_in=1051 3:be_xed_that=1197 3:be_xed_with=-1592
3:be_xing_.=822 3:be_xing_again=-286 3:be_xing_for=2 3:because_it_was=-937 3:because_of_the=-227 3:because_the_M=-1739
3:because_the_x=-74 3:been_CIRC_off=392 3:been_CIRC_on=-576 3:been_CIRC_the=-526 3:been_CIRC_x=-371 3:been_KNEW_.=-1935
3:been_KNEW_and=1413 3:been_KNEW_of=-2703 3:been_KNEW_that=-285 3:been_PERC_.=-2450 3:been_PERC_three=2062
3:been_PERC_to=-1622 3:been_doing_this=149 3:been_through_three=1724 3:been_with_the=1087 3:been_x_,=463
3:been_x_.=3613 3:been_x_a=-1320 3:been_x_by=647 3:been_x_for=2339 3:been_x_if=358 3:been_x_off=395
3:been_x_since=-1302 3:been_x_to=-104 3:been_x_x=-1125 3:been_xed_,=791 3:been_xed_.=-3270 3:been_xed_and=-424
3:been_xed_by=-1100 3:been_xed_for=2170 3:been_xed_from=108 3:been_xed_in=4678 3:been_xed_on=-4062 3:been_xed_to=2137
3:been_xed_x=1494 3:been_xing_for=239 3:being_PERC_x=1459 3:being_x_.=972 3:both_._$=73 3:both_M_x=-1767
3:but_<he>_.=2636 3:but_<we>_do=2071 3:but_a_x=-735 3:but_it_x=-735 3:but_its_M=-1227 3:but_on_DAY=-236 3:but_the_M=992
3:but_the_P=385 3:but_the_x=-2693 3:by_#_#=408 3:by_#_DAY=321 3:by_<he>_own=937 3:by_DAY_.=-820 3:by_M_.=-955
3:by_M_x=1048 3:by_P_$=-205 3:by_P_,=-483 3:by_P_<we>=348 3:by_P_in=877 3:by_P_who=-1933 3:by_a_M=-1510 3:by_a_x=-35
3:by_itself_,=-214 3:by_itself_.=-2001 3:by_one_.=-1148 3:by_the_ELSE=-4268 3:by_the_M=-416 3:by_the_P=-3360
3:by_the_T=1766 3:by_the_x=1154 3:by_the_xing=2657 3:by_two_P=160 3:by_two_x=-89 3:by_x_,=-3157 3:by_x_.=2426
3:by_x_of=-503 3:by_x_the=260 3:by_x_x=1499 3:by_xing_the=2297 3:can't_x_x=-1264 3:can_M_as=1269 3:can_PERC_of=-711
3:can_PERC_the=1119 3:can_be_PERC=-2031 3:can_be_xed=-148 3:can_one_x=-744 3:can_x_the=-4613 3:can_x_up=2120
3:cannot_x_.=-120 3:cannot_x_is=445 3:cannot_x_x=-161 3:could_PERC_it=447 3:could_be_N=-1002 3:could_be_x=-598
3:could_be_xed=-3372 3:could_have_FOLLOW=2700 3:could_have_PERC=-3256 3:could_have_been=645 3:could_have_xed=4095
3:could_not_PERC=-2082 3:could_not_be=741 3:could_not_have=-2095 3:could_not_x=-1516 3:could_x_on=-1700
3:could_x_that=-1222 3:could_x_x=-160 3:did_._$=-925 3:did_<he>_x=-602 3:did_it_x=350 3:did_not_.=3100 3:did_not_M=-825
3:did_not_PERC=-1637 3:did_not_do=1101 3:did_not_have=2334 3:did_not_x=426 3:did_what_its=13 3:did_xly_what=495
3:do_,_and=1103 3:do_._$=1043 3:do_<he>_M=1101 3:do_<we>_xly=53 3:do_FAULT_here=1485 3:do_M_,=1374 3:do_not_PERC=-1749
3:do_not_do=1485 3:do_not_x=-122 3:do_with_it=-1500 3:does_._$=408 3:does_not_CHOSE=1035 3:does_not_M=-1416
3:does_not_PERC=2304 3:does_not_do=-1214 3:does_not_x=-2771 3:does_not_xed=682 3:does_x_through=1377
3:doing_this_for=149 3:each_._$=-179 3:each_M_.=-222 3:each_M_x=213 3:each_of_the=-1839 3:either_._$=1476
3:else_._$=1571 3:even_the_T's=502 3:everybody_._$=-4113 3:everybody_on_the=1477 3:everyone_in_the=2624
3:everyone_was_IDLE=-2302 3:everyone_x_FAULT=702 3:for_"_x=-1536 3:for_#_x=-790 3:for_,_and=523 3:for_._$=-361
3:for_<i>_to=-129 3:for_<they>_x=-24 3:for_<we>_again=2 3:for_<we>_x=3947 3:for_M_,=1826 3:for_a_GOOD=1057
3:for_a_M=-1153 3:for_a_P=2209 3:for_a_x=1861 3:for_a_xly=-551 3:for_about_an=-1288 3:for_an_P=1236 3:for_an_x=4469
3:for_each_M=266 3:for_everybody_,=2808 3:for_in_M=-2139 3:for_it_.=-4609 3:for_it_was=-1067 3:for_its_x=896
3:for_itself_:=1058 3:for_most_of=-1850 3:for_that_x=-596 3:for_the_ELSE=1095 3:for_the_M=-3728 3:for_the_P=-698
3:for_the_T=3397 3:for_the_x=-1166 3:for_the_xing=-1286 3:for_this_M=-74 3:for_this_x=1813 3:for_those_who=-2905
3:for_three_x=1752 3:for_two_M=-1457 3:for_two_x=-802 3:for_x_$=-278 3:for_x_,=776 3:for_x_.=2559 3:for_x_:=3262
3:for_x_M=-931 3:for_x_an=2579 3:for_x_and=1237 3:for_x_that=-466 3:for_x_x=-474 3:for_xing_and=504 3:for_xing_x=-2878
3:from_#_$=576 3:from_#_to=-2191 3:from_#_until=-498 3:from_<i>_at=-439 3:from_<i>_to=845 3:from_M_to=-331
3:from_a_M=-2292 3:from_a_T=3952 3:from_it_.=1663 3:from_it_x=-1433 3:from_one_M=-579 3:from_the_M=2046
3:from_the_P=2136 3:from_the_T=-2611 3:from_the_x=3935 3:from_x_#=-2446 3:from_x_,=1654 3:from_x_.=-994
3:from_x_on=-1363 3:from_x_one=1352 3:from_x_to=-1010 3:from_x_x=-1558 3:get_._$=706 3:get_what_<you>=1857
3:got_the_M=154 3:had_<he>_x=-848 3:had_<we>_x=1350 3:had_CIRC_the=-16 3:had_PERC_for=-3812 3:had_a_M=-2260
3:had_a_x=4173 3:had_an_x=-2593 3:had_been_CIRC=-190 3:had_been_KNEW=3576 3:had_been_PERC=5455 3:had_been_with=1087
3:had_been_x=-2419 3:had_been_xed=-1965 3:had_been_xing=-276 3:had_both_P=579 3:had_it_x=-2285 3:had_never_been=-788
3:had_no_M=-485 3:had_no_x=2969 3:had_not_FAILV=-142 3:had_not_been=-479 3:had_the_M=-4093 3:had_the_P=178
3:had_the_PERC=1100 3:had_the_x=3851 3:had_to_be=-459 3:had_to_do=-264 3:had_to_x=2015 3:had_x_.=-1414 3:had_x_in=-512
3:had_x_it=-824 3:had_x_the=-2186 3:had_x_to=1647 3:had_x_x=641 3:had_xed_,=3841 3:had_xed_.=-3273 3:had_xed_at=-499
3:had_xed_on=-3214 3:had_xed_that=489 3:had_xed_the=528 3:had_xed_x=104 3:has_a_BAD=686 3:has_a_SARC=910 3:has_a_x=-443
3:has_at_x=-38 3:has_been_KNEW=495 3:has_been_PERC=-1578 3:has_been_doing=149 3:has_been_x=-152 3:has_been_xed=5012
3:has_its_own=-224 3:has_its_x=-883 3:has_no_M=1880 3:has_no_x=-1562 3:has_one_M=-988 3:has_since_been=791
3:has_the_M=-2024 3:has_the_x=-4097 3:has_to_be=1300 3:has_to_x=-685 3:has_x_a=1265 3:has_x_x=3598 3:has_xed_.=2713
3:has_xed_it=-1534 3:has_xed_x=805 3:have_CIRC_that=3279 3:have_CIRC_the=516 3:have_FOLLOW_that=2700
3:have_PERC_,=-3686 3:have_PERC_.=-1529 3:have_PERC_;=511 3:have_PERC_ELSE=1137 3:have_PERC_at=565 3:have_PERC_it=595
3:have_PERC_the=1311 3:have_SANC_.=1674 3:have_SANC_at=-402 3:have_a_M=64 3:have_been_KNEW=-3849 3:have_been_PERC=-2588
3:have_been_x=5376 3:have_been_xed=-2919 3:have_been_xing=751 3:have_had_a=-284 3:have_no_M=765 3:have_not_xed=895
3:have_the_M=-882 3:have_the_same=-622 3:have_the_x=-1380 3:have_to_be=-2237 3:have_to_x=2320 3:have_x_been=1724
3:have_x_it=-691 3:have_x_on=-803 3:have_x_the=-506 3:have_x_x=-1560 3:have_xed_.=744 3:have_xed_<they>=-895
3:have_xed_<we>=1115 3:have_xed_a=763 3:have_xed_more=-242 3:have_xed_the=-2637 3:have_xed_to=-503
3:have_xed_under=-980 3:have_xed_with=1416 3:have_xed_x=1095 3:have_xed_xing=695 3:have_xing_to=-2470
3:having_this_xing=452 3:here_._$=-178 3:here_at_#=1486 3:here_is_what=-1048 3:how_a_x=-2709 3:how_it_is=-1225
3:how_it_was=-1068 3:how_was_the=-1081 3:how_x_:=-1608 3:how_x_the=-3132 3:how_x_x=2672 3:i'll_x_a=519
3:if_<you>_P=-294 3:if_<you>_x=1540 3:if_it_x=-1414 3:if_the_M=-10144 3:if_the_P=1513 3:if_the_T=3766 3:if_the_x=1726
3:if_x_xed=-666 3:in_#_$=-622 3:in_#_and=322 3:in_#_when=-527 3:in_#_x=-142 3:in_._$=2380 3:in_<he>_M=2608
3:in_<he>_P=449 3:in_<they>_x=4030 3:in_<we>_M=-654 3:in_<you>_M=2214 3:in_AC_and=-69 3:in_DAY_,=768 3:in_DAY_.=-2343
3:in_DAY_for=498 3:in_M_#=-1601 3:in_M_,=-759 3:in_M_.=-5099 3:in_M_of=4352 3:in_N_,=-893 3:in_N_.=536
3:in_N_<they>=1522 3:in_N_and=-1805 3:in_N_was=735 3:in_N_x=250 3:in_T_it=381 3:in_a_M=-2925 3:in_a_x=3533
3:in_all_#=-567 3:in_all_x=1505 3:in_any_other=-959 3:in_it_.=-4262 3:in_no_M=912 3:in_one_x=3302 3:in_other_M=-1969
3:in_that_x=1192 3:in_the_IDLE=1460 3:in_the_M=-3212 3:in_the_N=-4420 3:in_the_PERC=437 3:in_the_T=7969
3:in_the_same=-592 3:in_the_x=4591 3:in_the_xing=-2701 3:in_this_M=-2025 3:in_this_T=1318 3:in_this_x=-2241
3:in_three_x=-1282 3:in_two_x=-1650 3:in_which_the=2035 3:in_x_#=2891 3:in_x_$=2584 3:in_x_,=572 3:in_x_.=-2128
3:in_x_M=-2448 3:in_x_T=294 3:in_x_of=1058 3:in_x_the=-1129 3:in_x_to=533 3:in_x_x=2130 3:in_xing_that=478
3:in_xing_x=151 3:into_a_M=-1448 3:into_the_M=3241 3:into_the_x=-826 3:is_,_x=902 3:is_._$=-1434 3:is_BAD_,=-2464
3:is_BAD_that=-851 3:is_CIRC_on=-1216 3:is_FAULT_for=1255 3:is_FAULT_to=2131 3:is_N_.=4023 3:is_PERC_:=-206
3:is_P_;=880 3:is_a_M=-1590 3:is_a_x=616 3:is_being_xed=-330 3:is_in_the=-1563 3:is_in_x=-1089 3:is_no_x=390
3:is_not_a=-288 3:is_not_about=281 3:is_not_for=-129 3:is_not_on=-115 3:is_not_the=1920 3:is_not_x=-134
3:is_not_xing=947 3:is_not_yet=-2206 3:is_of_x=233 3:is_on_the=683 3:is_on_x=-1190 3:is_one_x=-1776 3:is_only_as=1367
3:is_out_of=-68 3:is_out_on=19 3:is_the_M=2458 3:is_the_P=-4317 3:is_the_only=-452 3:is_the_x=-152 3:is_to_FAULT=1839
3:is_to_be=3767 3:is_to_x=-720 3:is_what_<we>=-1642 3:is_what_it=-786 3:is_what_one=3260 3:is_what_the=-2052
3:is_what_x=2418 3:is_what_xed=-476 3:is_x_,=1521 3:is_x_.=1302 3:is_x_:=537 3:is_x_again=-3138 3:is_x_and=-2216
3:is_x_as=-94 3:is_x_at=729 3:is_x_by=1042 3:is_x_in=-1659 3:is_x_is=-2519 3:is_x_of=1095 3:is_x_only=-1292
3:is_x_than=1995 3:is_x_the=2795 3:is_x_to=82 3:is_x_when=-1732 3:is_x_with=-1642 3:is_x_x=-3259 3:is_xed_.=-898
3:is_xed_by=3716 3:is_xed_on=1562 3:is_xed_to=-1442 3:is_xed_x=1 3:is_xing_to=3923 3:is_xing_x=-2581 3:it's_the_x=829
3:it_,_<i>=-1719 3:it_,_N=900 3:it_,_T=1957 3:it_,_and=3493 3:it_,_but=1307 3:it_,_the=-472 3:it_,_x=-1106
3:it_._$=-1606 3:it_;_$=-88 3:it_CIRC_.=5262 3:it_all_x=90 3:it_as_a=-2119 3:it_as_it=2226 3:it_at_#=-2632
3:it_at_x=4776 3:it_does_not=4506 3:it_from_<i>=845 3:it_had_been=-1670 3:it_has_been=801 3:it_in_the=-2208
3:it_into_the=268 3:it_is_.=-3051 3:it_is_BAD=-851 3:it_is_about=281 3:it_is_always=2078 3:it_is_not=1461
3:it_is_the=-2313 3:it_is_x=-2267 3:it_is_xed=-226 3:it_on_DAY=-1041 3:it_out_of=-1893 3:it_should_be=231
3:it_that_the=2498 3:it_the_x=1291 3:it_to_,=495 3:it_to_<we>=1133 3:it_to_be=-394 3:it_to_the=1825 3:it_was_,=4554
3:it_was_KNEW=-324 3:it_was_a=-242 3:it_was_again=-1179 3:it_was_not=313 3:it_was_on=-914 3:it_was_the=-1299
3:it_was_x=-1320 3:it_was_xed=-1620 3:it_will_be=-499 3:it_would_be=-2557 3:it_would_x=-1499 3:it_x_#=-452
3:it_x_$=1872 3:it_x_,=309 3:it_x_.=-1588 3:it_x_:=-1230 3:it_x_<we>=-1472 3:it_x_?=-1547 3:it_x_a=2539 3:it_x_at=-763
3:it_x_by=4019 3:it_x_for=-1198 3:it_x_in=5164 3:it_x_like=-1133 3:it_x_on=-1919 3:it_x_out=2891 3:it_x_that=976
3:it_x_the=1175 3:it_x_three=-703 3:it_x_to=-2365 3:it_x_up=-564 3:it_x_with=-881 3:it_x_without=-827 3:it_x_x=67
3:it_x_xing=-1647 3:it_xed_.=1320 3:it_xed_was=2067 3:it_xed_x=-1900 3:its_M_.=2829 3:its_M_PERC=13 3:its_M_had=-29
3:its_M_in=908 3:its_always_the=1943 3:its_own_M=2930 3:its_own_P=-1543 3:its_own_x=243 3:its_x_.=-174 3:its_x_M=-2309
3:its_x_and=1132 3:its_x_on=896 3:its_x_x=-430 3:itself_,_the=1217 3:itself_._$=-3459 3:itself_:_#=1058
3:let's_be_MORAL=2501 3:let_<i>_x=784 3:let_<we>_be=-38 3:let_<we>_x=1794 3:let_everyone_through=23 3:let_the_M=3572
3:like_a_x=469 3:like_about_the=1003 3:like_it_x=676 3:like_one_.=-939 3:like_these_one=682 3:like_to_PERC=-487
3:more_._$=3230 3:more_P_,=-727 3:more_from_a=-242 3:more_than_#=-2286 3:more_than_a=-909 3:most_of_<we>=1863
3:most_of_the=-2186 3:most_x_x=604 3:much_x_is=1514 3:must_be_x=2021 3:must_have_been=-950 3:must_not_x=717
3:never_been_x=-1217 3:never_x_it=4378 3:never_x_of=3396 3:no_._$=4493 3:no_BAD_,=1448 3:no_M_,=709 3:no_M_.=2886
3:no_M_for=-1218 3:no_M_in=1830 3:no_M_of=1763 3:no_M_on=-1349 3:no_M_that=616 3:no_M_will=429 3:no_M_x=-660
3:no_P_.=-3117 3:no_one_is=-1051 3:no_one_will=-1279 3:no_x_"=1048 3:no_x_$=-65 3:no_x_,=78 3:no_x_.=634 3:no_x_M=1666
3:no_x_P=-803 3:no_x_a=-131 3:no_x_and=-675 3:no_x_for=292 3:no_x_in=-635 3:no_x_of=-3486 3:no_x_on=-281
3:no_x_to=-2005 3:no_x_was=-2098 3:no_x_which=949 3:no_x_will=2021 3:no_x_x=917 3:nobody_._$=2040
3:nobody_KNEW_<we>=1302 3:nobody_PERC_the=1051 3:nobody_at_the=-2384 3:nobody_can_x=-819 3:nobody_could_have=-765
3:nobody_had_a=114 3:nobody_in_the=948 3:nobody_was_x=-1226 3:nobody_xed_the=3371 3:not_"_x=-655 3:not_._$=7563
3:not_<i>_M=-397 3:not_CHOSE_to=1907 3:not_FAILV_,=-142 3:not_M_the=-1057 3:not_PERC_"=60 3:not_PERC_.=1745
3:not_PERC_at=-1208 3:not_PERC_that=-1375 3:not_PERC_the=-1294 3:not_PERC_x=-752 3:not_a_M=-3259 3:not_a_x=1686
3:not_about_BAD=281 3:not_be_having=452 3:not_be_x=1589 3:not_be_xed=-2270 3:not_be_xing=1246 3:not_been_x=-1329
3:not_been_xed=1392 3:not_do_<he>=1101 3:not_do_FAULT=1485 3:not_do_M=-1214 3:not_for_<i>=-129 3:not_have_PERC=-2095
3:not_have_xed=-1159 3:not_in_the=-1530 3:not_the_M=1894 3:not_the_x=591 3:not_to_be=755 3:not_to_x=-1617 3:not_x_"=181
3:not_x_$=-1748 3:not_x_,=-1152 3:not_x_.=5762 3:not_x_a=-1606 3:not_x_an=-1105 3:not_x_in=1492 3:not_x_is=1650
3:not_x_it=165 3:not_x_on=-2720 3:not_x_that=347 3:not_x_the=4369 3:not_x_to=-4589 3:not_x_with=892 3:not_x_x=-297
3:not_xed_.=546 3:not_xed_by=-1714 3:not_xed_the=-1777 3:not_xed_to=1301 3:not_xed_x=-772 3:not_xing_.=-1194
3:not_xing_MORAL=1807 3:not_xing_the=4501 3:not_xing_to=-2179 3:of_#_$=981 3:of_#_DAY=723 3:of_#_and=183 3:of_#_x=-123
3:of_#_xed=726 3:of_._$=-622 3:of_<he>_own=-1329 3:of_<he>_x=1527 3:of_<they>_.=765 3:of_<they>_x=-5632
3:of_<they>_xed=-182 3:of_<we>_.=-421 3:of_<we>_M=3894 3:of_<we>_P=-659 3:of_<we>_on=390 3:of_<we>_x=204
3:of_<you>_have=-1983 3:of_BAD_.=3362 3:of_MORAL_MORAL=1986 3:of_M_#=1014 3:of_M_,=809 3:of_M_.=-776 3:of_M_and=160
3:of_M_on=-1422 3:of_M_x=3731 3:of_N_,=414 3:of_N_.=2058 3:of_SARC_for=-1543 3:of_T_$=-2451 3:of_T_,=1090
3:of_T_was=127 3:of_a_M=4322 3:of_a_x=675 3:of_a_xing=-975 3:of_all_M=88 3:of_all_x=921 3:of_an_M=-956 3:of_an_x=-522
3:of_it_,=-1803 3:of_it_.=-1614 3:of_it_x=-1243 3:of_its_x=422 3:of_one_M=-258 3:of_one_x=-1878 3:of_that_x=-584
3:of_the_AC=-2550 3:of_the_ELSE=-1534 3:of_the_M=1606 3:of_the_N=-2351 3:of_the_P=4666 3:of_the_P's=1248 3:of_the_T=110
3:of_the_other=1853 3:of_the_three=-3120 3:of_the_two=18 3:of_the_x=-7235 3:of_the_xing=5183 3:of_this_M=-11
3:of_this_SARC=86 3:of_this_T=474 3:of_this_x=1015 3:of_this_xed=807 3:of_those_who=1129 3:of_two_x=-1017 3:of_x_$=1715
3:of_x_,=-1220 3:of_x_.=967 3:of_x_:=-371 3:of_x_;=184 3:of_x_<we>=-12 3:of_x_M=6181 3:of_x_and=-231 3:of_x_for=347
3:of_x_in=-207 3:of_x_is=-3340 3:of_x_of=-348 3:of_x_that=-520 3:of_x_x=-3046 3:of_x_xed=-176 3:of_xing_,=3250
3:of_xing_.=-140 3:of_xing_in=686 3:off_._$=-1996 3:off_a_M=100 3:off_on_DAY=392 3:off_the_M=-1987 3:off_the_x=6501
3:off_to_the=1855 3:off_x_x=-2195 3:on_#_DAY=-2699 3:on_,_and=-155 3:on_._$=-4554 3:on_<he>_M=-19 3:on_<i>_M=596
3:on_<i>_x=1793 3:on_<we>_M=-110 3:on_<we>_x=1654 3:on_DAY_,=-1273 3:on_DAY_.=-3195 3:on_DAY_<we>=-1160
3:on_DAY_and=1686 3:on_DAY_by=392 3:on_DAY_x=474 3:on_DAY_xing=-866 3:on_MORAL_was=-1011 3:on_M_#=-1713 3:on_M_one=1867
3:on_M_x=-2587 3:on_PERC_x=-1558 3:on_T_.=-2068 3:on_a_DAY=3592 3:on_a_M=-707 3:on_a_x=-2449 3:on_an_x=725
3:on_it_,=-907 3:on_it_.=3882 3:on_its_own=-62 3:on_that_x=-1720 3:on_the_#=-848 3:on_the_IDLE=1209 3:on_the_M=1417
3:on_the_T=-1317 3:on_the_same=311 3:on_the_x=157 3:on_the_xed=-1285 3:on_this_M=-2678 3:on_this_x=1082
3:on_three_x=896 3:on_whether_it=19 3:on_x_$=-1148 3:on_x_,=2273 3:on_x_.=1274 3:on_x_M=-535 3:on_x_of=-1509
3:on_x_the=636 3:on_x_x=4241 3:on_xing_that=1377 3:once_,_and=-1788 3:once_._$=-1817 3:once_a_x=2708 3:once_more_.=1243
3:once_the_M=-90 3:one_,_and=1231 3:one_,_which=1826 3:one_,_x=2746 3:one_._$=-3937 3:one_M_,=350 3:one_M_.=-2392
3:one_M_and=1534 3:one_M_for=-115 3:one_M_in=-806 3:one_M_that=1482 3:one_M_x=520 3:one_P_who=2714 3:one_by_one=-82
3:one_can_PERC=-711 3:one_does_not=682 3:one_for_the=1843 3:one_had_xed=1660 3:one_is_on=683 3:one_must_not=3141
3:one_of_<they>=625 3:one_of_the=-3330 3:one_that_xed=-689 3:one_will_be=-1279 3:one_with_the=1555 3:one_x_,=-2649
3:one_x_.=-3359 3:one_x_<we>=901 3:one_x_a=4367 3:one_x_about=-744 3:one_x_and=-1526 3:one_x_what=3910 3:one_x_x=1333
3:only_._$=-1694 3:only_the_x=-1607 3:only_x_that=-21 3:or_M_xed=937 3:or_x_.=-959 3:other_._$=-1319 3:other_M_,=-2601
3:other_T_.=-304 3:other_x_.=598 3:other_x_x=1673 3:out_,_and=-206 3:out_._$=-2059 3:out_N_,=492 3:out_in_DAY=-764
3:out_of_<he>=-261 3:out_of_M=-1130 3:out_of_it=-1225 3:out_of_the=1932 3:out_of_x=2632 3:out_on_whether=19
3:out_the_M=896 3:out_with_the=-1664 3:out_x_#=276 3:over_._$=-1787 3:over_a_x=1985 3:over_the_x=-1843
3:over_to_N=-1791 3:over_to_the=-1246 3:own_._$=-265 3:own_M_,=884 3:own_M_.=-919 3:own_M_did=-1636 3:own_M_the=937
3:own_M_x=165 3:own_P_,=-1192 3:own_P_xed=711 3:own_T_x=-10 3:own_the_M=-1875 3:own_the_x=-1427 3:own_x_.=-1148
3:own_x_M=-1845 3:own_x_at=3496 3:per_x_.=99 3:please_do_not=-1737 3:same_M_,=1608 3:same_M_.=-4508 3:same_M_x=2437
3:same_for_xing=504 3:same_one_x=702 3:same_with_the=1943 3:same_x_,=-592 3:same_x_.=-981 3:same_x_in=-149
3:should_all_be=1092 3:should_be_x=-674 3:should_be_xed=4881 3:should_have_PERC=5160 3:should_have_SANC=-402
3:should_have_been=-981 3:should_have_xed=-2340 3:since_#_$=-1762 3:since_#_x=-1754 3:since_._$=3542 3:since_DAY_,=765
3:since_been_xed=791 3:since_it_x=351 3:since_no_x=-227 3:since_the_M=-906 3:since_the_T=-2832 3:since_the_x=-2457
3:since_the_xing=-661 3:since_then_it=1390 3:since_x_x=384 3:so_._$=-1229 3:so_it_is=717 3:so_it_was=-1206
3:so_that_it=-1613 3:so_that_the=-1328 3:so_the_M=1801 3:so_the_P=1609 3:so_x_.=-942 3:some_P_DAY=-2115
3:some_of_<we>=3806 3:some_of_<you>=594 3:some_of_the=862 3:some_x_x=-1824 3:still_be_xing=822 3:still_x_.=-1744
3:than_#_x=847 3:than_a_x=-1345 3:than_the_x=866 3:that's_the_x=298 3:that_._$=-3158 3:that_<he>_x=-1096
3:that_<they>_x=1498 3:that_<we>_x=4057 3:that_M_.=3219 3:that_M_x=869 3:that_N_had=-2426 3:that_P_but=755
3:that_T_#=896 3:that_T_had=1045 3:that_a_M=2366 3:that_a_P=1155 3:that_a_x=3156 3:that_can_x=-663
3:that_cannot_x=-1500 3:that_does_not=-1990 3:that_for_x=187 3:that_had_been=626 3:that_is_a=-2304 3:that_is_what=-786
3:that_is_x=-1800 3:that_it_is=2106 3:that_it_was=-2393 3:that_it_x=-1518 3:that_of_the=1638 3:that_the_M=-2376
3:that_the_P=1197 3:that_the_T=898 3:that_the_x=1293 3:that_two_M=2801 3:that_was_not=1217 3:that_was_x=-1880
3:that_x_,=725 3:that_x_.=-11649 3:that_x_<we>=2462 3:that_x_M=1138 3:that_x_at=-1460 3:that_x_in=-1707 3:that_x_is=951
3:that_x_of=1860 3:that_x_the=-592 3:that_x_to=2065 3:that_x_up=-38 3:that_x_with=2444 3:that_x_x=2448
3:that_xed_M=-1542 3:that_xed_on=811 3:that_xed_the=946 3:that_xing_,=-275 3:that_xing_.=1993 3:the_#_M=1186
3:the_#_x=-3593 3:the_AC_x=-992 3:the_BAD_M=-2741 3:the_CIRC_M=-1875 3:the_DAY_M=-401 3:the_DAY_x=-1291
3:the_ELSE_.=167 3:the_ELSE_P=-4268 3:the_ELSE_is=-206 3:the_ELSE_of=344 3:the_ELSE_on=1154 3:the_ELSE_x=-1534
3:the_FAULT_,=20 3:the_FAULT_and=-2645 3:the_FAULT_x=98 3:the_FOLLOW_xing=267 3:the_IDLE_,=3109 3:the_IDLE_.=-3551
3:the_IDLE_T=-2117 3:the_IDLE_x=2457 3:the_M's_M=2520 3:the_M's_T=-565 3:the_M's_x=-1132 3:the_MORAL_P=1255
3:the_MORAL_of=-3709 3:the_M_"=981 3:the_M_$=-830 3:the_M_(=-644 3:the_M_,=2645 3:the_M_.=3092 3:the_M_:=-1453
3:the_M_;=1283 3:the_M_<they>=3460 3:the_M_<we>=2607 3:the_M_?=628 3:the_M_AC=363 3:the_M_CIRC=618 3:the_M_CLAIM=-1965
3:the_M_FAILV=-682 3:the_M_PERC=-2804 3:the_M_SANC=-1705 3:the_M_all=-901 3:the_M_and=-5250 3:the_M_are=4484
3:the_M_as=4295 3:the_M_at=-1642 3:the_M_because=-1758 3:the_M_been=-762 3:the_M_could=3346 3:the_M_did=-1369
3:the_M_does=-1573 3:the_M_for=873 3:the_M_from=-571 3:the_M_had=-7406 3:the_M_has=-2717 3:the_M_have=-4498
3:the_M_in=-3974 3:the_M_is=-5542 3:the_M_itself=-115 3:the_M_of=2801 3:the_M_off=-90 3:the_M_on=-797 3:the_M_one=1259
3:the_M_only=-2453 3:the_M_out=-645 3:the_M_should=746 3:the_M_since=-361 3:the_M_that=-2571 3:the_M_to=-4200
3:the_M_twice=588 3:the_M_until=685 3:the_M_was=-3817 3:the_M_were=3709 3:the_M_what=3276 3:the_M_when=-684
3:the_M_which=-755 3:the_M_while=344 3:the_M_will=3640 3:the_M_with=-1335 3:the_M_without=2297 3:the_M_would=130
3:the_M_x=-4274 3:the_M_xed=-3674 3:the_M_|=2719 3:the_N_,=-2966 3:the_N_.=4447 3:the_N_x=-887 3:the_P's_M=-394
3:the_P's_T=-1253 3:the_P's_it=1248 3:the_P's_x=2866 3:the_PERC_,=1100 3:the_PERC_of=437 3:the_P_,=-669 3:the_P_.=-3826
3:the_P_;=-571 3:the_P_<he>=158 3:the_P_CHOSE=-1691 3:the_P_CIRC=-418 3:the_P_CLAIM=3024 3:the_P_FAILV=1187
3:the_P_FOLLOW=-2528 3:the_P_PERC=-3362 3:the_P_and=-1285 3:the_P_at=695 3:the_P_could=-2951 3:the_P_did=2256
3:the_P_does=909 3:the_P_from=1016 3:the_P_had=-737 3:the_P_has=-1074 3:the_P_have=119 3:the_P_in=2100 3:the_P_is=1380
3:the_P_of=-547 3:the_P_on=1497 3:the_P_should=-1054 3:the_P_to=1956 3:the_P_was=-94 3:the_P_were=4303 3:the_P_who=7327
3:the_P_will=-1406 3:the_P_would=2092 3:the_P_x=-2219 3:the_P_xed=-698 3:the_T's_M=-649 3:the_T's_P=3337
3:the_T's_T=-943 3:the_T's_own=502 3:the_T's_x=-610 3:the_T_$=-1047 3:the_T_,=-6232 3:the_T_.=1642 3:the_T_:=1967
3:the_T_;=-761 3:the_T_CHOSE=-2307 3:the_T_CLAIM=357 3:the_T_FAILV=-2558 3:the_T_KNEW=333 3:the_T_PERC=-1889
3:the_T_and=-1728 3:the_T_at=-1096 3:the_T_can't=-987 3:the_T_did=1745 3:the_T_for=2922 3:the_T_had=-5655
3:the_T_has=788 3:the_T_in=4151 3:the_T_is=2217 3:the_T_of=834 3:the_T_should=769 3:the_T_that=756 3:the_T_was=-1798
3:the_T_who=-2191 3:the_T_will=1333 3:the_T_x=1328 3:the_T_xed=1381 3:the_most_x=319 3:the_one_M=468 3:the_one_of=-2004
3:the_one_that=-1350 3:the_one_with=1555 3:the_only_M=695 3:the_only_x=31 3:the_only_xing=3733 3:the_other_.=-1319
3:the_other_M=-302 3:the_other_T=3478 3:the_other_x=1449 3:the_same_M=-1939 3:the_same_for=504 3:the_same_in=-1375
3:the_same_one=702 3:the_same_with=1943 3:the_same_x=-1295 3:the_same_xing=1619 3:the_three_x=-1903 3:the_two_M=-472
3:the_two_P=3288 3:the_two_x=-1816 3:the_x_"=-472 3:the_x_#=-1172 3:the_x_$=-2526 3:the_x_,=-1625 3:the_x_.=-823
3:the_x_:=-3857 3:the_x_;=-23 3:the_x_<they>=4430 3:the_x_<we>=1750 3:the_x_?=-882 3:the_x_AC=976 3:the_x_CIRC=582
3:the_x_CLAIM=512 3:the_x_M=-2479 3:the_x_MORAL=943 3:the_x_P=2961 3:the_x_P's=198 3:the_x_PERC=-2765 3:the_x_T=2162
3:the_x_T's=2811 3:the_x_a=-1667 3:the_x_and=-2389 3:the_x_are=219 3:the_x_as=-2130 3:the_x_at=10 3:the_x_but=-1817
3:the_x_by=-875 3:the_x_could=-1350 3:the_x_did=21 3:the_x_for=-993 3:the_x_from=-48 3:the_x_had=-716 3:the_x_has=-4908
3:the_x_in=-1797 3:the_x_is=2150 3:the_x_it=318 3:the_x_of=3268 3:the_x_on=-843 3:the_x_one=-5271 3:the_x_own=774
3:the_x_since=-3615 3:the_x_still=-316 3:the_x_that=6401 3:the_x_the=293 3:the_x_there=2593 3:the_x_to=2254
3:the_x_was=3173 3:the_x_were=-1364 3:the_x_when=2383 3:the_x_whether=1316 3:the_x_will=-1991 3:the_x_with=-559
3:the_x_within=1269 3:the_x_without=3346 3:the_x_would=-666 3:the_x_x=-1264 3:the_x_xed=-3651 3:the_x_xing=1493
3:the_x_xly=-2394 3:the_xed_M=-2481 3:the_xed_x=-1866 3:the_xing_,=684 3:the_xing_.=176 3:the_xing_;=-1628
3:the_xing_<we>=-369 3:the_xing_M=-2160 3:the_xing_P=218 3:the_xing_T=4194 3:the_xing_and=-938 3:the_xing_had=5126
3:the_xing_of=-1170 3:the_xing_that=2527 3:the_xing_the=170 3:the_xing_was=-676 3:the_xing_x=-1896 3:the_xly_M=-606
3:the_xly_x=-404 3:then_it_has=1390 3:then_the_M=1680 3:then_the_x=1341 3:then_x_:=-133 3:there_._$=-3877
3:there_are_P=-1778 3:there_are_three=-554 3:there_is_no=-1240 3:there_is_one=-1641 3:there_is_xing=1574
3:there_was_,=213 3:there_was_a=482 3:there_was_no=-612 3:there_was_x=-1621 3:there_was_xing=-781 3:there_were_x=785
3:these_one_does=682 3:this_._$=1284 3:this_M_$=-416 3:this_M_,=1372 3:this_M_.=-3231 3:this_M_;=-1767 3:this_M_has=400
3:this_M_will=-2369 3:this_M_would=2060 3:this_M_x=-1637 3:this_T_again=494 3:this_T_it=-1068 3:this_T_to=-1453
3:this_for_x=149 3:this_is_,=148 3:this_is_a=-2642 3:this_is_not=-1030 3:this_is_what=2419 3:this_one_M=-2718
3:this_one_is=988 3:this_one_x=-3561 3:this_would_have=2209 3:this_would_not=-1280 3:this_x_,=-974 3:this_x_.=297
3:this_x_:=452 3:this_x_for=-3655 3:this_x_in=-814 3:this_x_of=1708 3:this_x_on=2477 3:this_x_the=856 3:this_x_x=-977
3:this_x_|=975 3:this_xed_the=807 3:this_xing_.=-1523 3:this_xing_if=452 3:this_xing_x=-1187 3:those_of_<we>=569
3:those_two_x=2349 3:those_who_xed=-456 3:three_._$=-1997 3:three_M_.=-723 3:three_M_that=645 3:three_P_who=-1721
3:three_in_the=-1140 3:three_x_,=2731 3:three_x_.=745 3:three_x_and=3516 3:three_x_of=-3210 3:three_x_to=138
3:through_a_M=-499 3:through_it_.=-700 3:through_the_M=-3119 3:through_the_x=-416 3:through_three_x=1666 3:to_#_$=-984
3:to_,_and=495 3:to_._$=4969 3:to_<he>_.=606 3:to_<they>_.=-835 3:to_<we>_.=692 3:to_<we>_P=819 3:to_<we>_x=-1169
3:to_FAULT_for=3776 3:to_IDLE_,=-605 3:to_M_,=-192 3:to_M_.=-1065 3:to_M_a=3838 3:to_M_the=2507 3:to_M_x=-2486
3:to_N's_x=-470 3:to_N_$=-582 3:to_N_,=2734 3:to_N_.=-1747 3:to_PERC_.=-1597 3:to_PERC_<they>=336 3:to_PERC_at=611
3:to_PERC_for=2824 3:to_PERC_how=-1462 3:to_PERC_it=671 3:to_PERC_that=1817 3:to_PERC_the=1361 3:to_PERC_what=3329
3:to_P_out=-2157 3:to_a_M=-335 3:to_a_P=-2882 3:to_a_x=1131 3:to_all_"=24 3:to_all_of=-417 3:to_all_x=-2354
3:to_be_CIRC=-422 3:to_be_CLAIM=1154 3:to_be_PERC=-860 3:to_be_a=1374 3:to_be_that=755 3:to_be_x=2714 3:to_be_xed=-3070
3:to_do_,=-2362 3:to_do_with=-1182 3:to_each_other=1232 3:to_have_PERC=2598 3:to_have_to=2349 3:to_it_.=-3374
3:to_the_IDLE=1574 3:to_the_M=5626 3:to_the_P=2452 3:to_the_P's=-2961 3:to_the_T=-3744 3:to_the_same=104
3:to_the_x=3051 3:to_two_x=2271 3:to_x_#=-1260 3:to_x_$=-3033 3:to_x_,=-1564 3:to_x_.=-2647 3:to_x_:=-1441
3:to_x_<they>=-1855 3:to_x_<we>=6014 3:to_x_<you>=-1783 3:to_x_M=2048 3:to_x_N=-3524 3:to_x_P=872 3:to_x_SARC=-1179
3:to_x_a=1312 3:to_x_again=683 3:to_x_an=589 3:to_x_and=299 3:to_x_at=-1742 3:to_x_for=5025 3:to_x_from=3943
3:to_x_in=837 3:to_x_is=880 3:to_x_it=-6523 3:to_x_its=4797 3:to_x_no=796 3:to_x_on=1165 3:to_x_one=417 3:to_x_out=1293
3:to_x_over=-2101 3:to_x_that=1642 3:to_x_the=5693 3:to_x_to=2010 3:to_x_up=167 3:to_x_what=-1754 3:to_x_whether=-129
3:to_x_with=392 3:to_x_x=4301 3:to_x_xing=-1818 3:too_._$=100 3:too_BAD_to=1506 3:too_much_to=1989 3:too_x_.=-277
3:twice_,_so=510 3:twice_._$=-2002 3:twice_that_the=-324 3:two_._$=-3108 3:two_M_,=-3144 3:two_M_.=1695
3:two_M_were=428 3:two_M_with=1638 3:two_M_x=-852 3:two_P_,=5029 3:two_P_.=-2718 3:two_P_have=-186 3:two_P_x=2300
3:two_more_P=-1373 3:two_of_<we>=-1691 3:two_x_,=-590 3:two_x_.=4733 3:two_x_;=736 3:two_x_M=-3428 3:two_x_T=-1041
3:two_x_and=-2773 3:two_x_of=3357 3:two_x_x=-143 3:two_xed_x=723 3:under_a_M=871 3:under_the_x=39 3:under_x_x=-1654
3:until_DAY_.=6254 3:until_the_M=-1859 3:until_the_x=-2297 3:up_._$=130 3:up_for_in=-371 3:very_xly_.=-1055
3:was_"_just=4686 3:was_,_as=128 3:was_._$=-613 3:was_BAD_and=778 3:was_CIRC_.=-1437 3:was_CIRC_the=1536
3:was_CLAIM_on=1867 3:was_FAILV_from=53 3:was_IDLE_xing=285 3:was_KNEW_a=-1342 3:was_KNEW_in=601 3:was_KNEW_twice=-324
3:was_PERC_for=896 3:was_a_BAD=192 3:was_a_M=-881 3:was_a_x=3399 3:was_again_the=-1179 3:was_at_the=237
3:was_in_the=-1941 3:was_no_M=2819 3:was_no_x=-3446 3:was_not_.=3195 3:was_not_PERC=-42 3:was_not_in=-3517
3:was_not_the=5672 3:was_not_x=709 3:was_not_xed=-2801 3:was_not_xing=1807 3:was_on_the=-101 3:was_out_of=1350
3:was_still_xing=-635 3:was_the_GOOD=-2179 3:was_the_IDLE=-920 3:was_the_M=61 3:was_the_P=2509 3:was_the_one=-624
3:was_the_x=-2710 3:was_there_for=3649 3:was_x_,=-91 3:was_x_.=-5974 3:was_x_;=1517 3:was_x_and=-2274 3:was_x_by=1559
3:was_x_for=-850 3:was_x_in=1748 3:was_x_not=-269 3:was_x_on=-97 3:was_x_out=262 3:was_x_to=-2915 3:was_x_until=1755
3:was_x_with=-1217 3:was_x_x=1887 3:was_xed_,=1021 3:was_xed_.=-2655 3:was_xed_as=-1882 3:was_xed_at=-1540
3:was_xed_by=526 3:was_xed_in=863 3:was_xed_on=-694 3:was_xed_to=-1142 3:was_xed_with=-290 3:was_xed_x=-763
3:was_xing_"=84 3:was_xing_the=-3356 3:was_xing_x=-321 3:were_CIRC_.=-225 3:were_KNEW_to=1240 3:were_in_a=-967
3:were_not_xed=-721 3:were_x_,=4471 3:were_x_.=543 3:were_x_a=954 3:were_x_as=-1156 3:were_x_by=-1291 3:were_xed_,=334
3:were_xed_.=-410 3:were_xed_from=-265 3:were_xed_to=2638 3:what_:_x=1617 3:what_<i>_x=-1501 3:what_<they>_had=-1910
3:what_<we>_PERC=-1248 3:what_<we>_have=-1102 3:what_<we>_x=-2046 3:what_<you>_like=1003 3:what_<you>_x=-265
3:what_a_x=1472 3:what_can_one=-744 3:what_could_be=-1700 3:what_it_is=-1632 3:what_it_was=-1352 3:what_its_M=13
3:what_the_M=-4962 3:what_the_P=2307 3:what_the_x=-1550 3:what_to_do=599 3:what_was_it=-434 3:what_was_the=-2062
3:what_was_x=-562 3:what_x_it=-927 3:what_x_when=1758 3:what_x_x=-776 3:what_x_xly=3324 3:what_xed_it=-723
3:when_<i>_PERC=-507 3:when_M_x=-156 3:when_N_x=3134 3:when_a_M=-337 3:when_a_P=-230 3:when_a_x=-1656
3:when_it_is=-2125 3:when_the_M=-5108 3:when_the_P=-2546 3:when_the_x=2235 3:when_xing_x=-1489 3:where_it_is=424
3:where_the_M=-3938 3:where_the_x=-295 3:where_there_is=5109 3:where_two_M=-367 3:whether_it_was=19
3:whether_the_x=-4281 3:which_M_,=430 3:which_a_M=-186 3:which_does_not=883 3:which_had_xed=-649 3:which_is_the=-981
3:which_is_what=-47 3:which_the_M=-793 3:which_the_T=4729 3:which_was_x=-1922 3:which_x_the=766 3:which_x_x=-2972
3:while_the_M=344 3:who_<they>_are=348 3:who_CHOSE_to=-1706 3:who_CLAIM_this=400 3:who_FAILV_the=2938
3:who_KNEW_<we>=-251 3:who_PERC_,=1087 3:who_cannot_x=3492 3:who_could_have=207 3:who_does_not=2520 3:who_had_the=602
3:who_had_xed=-1093 3:who_was_IDLE=-702 3:who_x_<he>=1172 3:who_x_it=-1840 3:who_x_the=4756 3:who_x_x=-2332
3:who_xed_#=68 3:who_xed_it=-3139 3:who_xed_the=1777 3:who_xed_this=1713 3:who_xed_to=-1728 3:whoever_M_for=1283
3:whose_M_has=1081 3:whose_M_this=1385 3:whose_x_is=-2106 3:why_the_M=-197 3:why_was_the=1361 3:will_be_PERC=-1377
3:will_be_SANC=1454 3:will_be_x=-1912 3:will_be_xed=3160 3:will_be_xing=-1833 3:will_have_the=-2463 3:will_not_be=1246
3:will_not_x=2981 3:will_only_x=994 3:will_x_.=2255 3:will_x_<i>=1485 3:will_x_<you>=2159 3:will_x_from=-183
3:will_x_it=556 3:will_x_the=-919 3:will_x_to=-2496 3:will_x_x=1412 3:with_#_M=-342 3:with_._$=-1726
3:with_<he>_.=-1509 3:with_<they>_.=1871 3:with_<we>_,=-553 3:with_<we>_.=-38 3:with_<we>_T=267 3:with_N_on=865
3:with_a_M=469 3:with_a_x=471 3:with_all_the=67 3:with_all_x=1169 3:with_an_x=-416 3:with_more_than=-643
3:with_the_M=3514 3:with_the_MORAL=167 3:with_the_P=4137 3:with_the_T=-1862 3:with_the_T's=-101 3:with_the_same=2088
3:with_the_x=1138 3:with_this_T=494 3:with_two_x=1574 3:with_x_M=-429 3:with_x_and=-362 3:with_x_the=2428
3:with_x_x=3362 3:within_a_x=-1814 3:within_the_x=-4177 3:within_x_and=1958 3:within_x_x=-5049 3:without_PERC_at=2037
3:without_a_M=1815 3:without_a_where=2076 3:without_a_x=784 3:without_an_M=-1075 3:without_being_PERC=1464
3:without_x_,=1191 3:without_x_.=-3944 3:without_xing_that=-827 3:without_xing_the=1631 3:would_PERC_that=234
3:would_be_a=-1296 3:would_be_more=4751 3:would_be_x=-1947 3:would_have_CIRC=-739 3:would_have_PERC=1589
3:would_have_been=-1294 3:would_have_x=1027 3:would_have_xed=3347 3:would_like_to=-2529 3:would_never_have=-673
3:would_not_be=452 3:would_not_have=590 3:would_not_x=1513 3:would_rather_x=1112 3:would_still_be=822
3:would_x_<we>=-1885 3:would_x_if=431 3:would_x_the=-817 3:would_x_xing=559 3:x_!_$=-1128 3:x_"_$=-525 3:x_"_,=-827
3:x_"_.=1611 3:x_"_<i>=-1364 3:x_"_M=-364 3:x_"_for=-1729 3:x_"_in=480 3:x_"_is=79 3:x_"_on=3851 3:x_"_to=1013
3:x_"_what=-1406 3:x_"_when=-567 3:x_"_x=-3262 3:x_#_#=1389 3:x_#_$=1203 3:x_#_%=-831 3:x_#_AC=-1117 3:x_#_DAY=603
3:x_#_M=1803 3:x_#_N=-2435 3:x_#_P=-2356 3:x_#_T=-2381 3:x_#_and=-584 3:x_#_by=1517 3:x_#_is=-1698 3:x_#_on=-2072
3:x_#_the=2389 3:x_#_when=332 3:x_#_x=3597 3:x_(_AC=-827 3:x_(_T=-1719 3:x_(_x=3196 3:x_)_$=-902 3:x_)_.=241
3:x_)_:=2233 3:x_*_*=290 3:x_,_"=-1432 3:x_,_#=-1224 3:x_,_(=1180 3:x_,_<i>=-2941 3:x_,_<they>=2044 3:x_,_<we>=-5184
3:x_,_<you>=-661 3:x_,_AC=982 3:x_,_GOOD=-2164 3:x_,_KNEW=162 3:x_,_M=1088 3:x_,_N=-4395 3:x_,_P=2938 3:x_,_PERC=-1724
3:x_,_a=-1873 3:x_,_about=-520 3:x_,_all=-1541 3:x_,_an=1502 3:x_,_and=-3251 3:x_,_as=-24 3:x_,_because=-116
3:x_,_but=255 3:x_,_by=-1311 3:x_,_could=1795 3:x_,_for=297 3:x_,_from=329 3:x_,_in=2424 3:x_,_it=630 3:x_,_no=1804
3:x_,_nobody=2417 3:x_,_not=-840 3:x_,_on=-130 3:x_,_or=1176 3:x_,_since=-55 3:x_,_so=985 3:x_,_that=-1810
3:x_,_the=-2784 3:x_,_then=-138 3:x_,_there=3367 3:x_,_this=1280 3:x_,_to=2038 3:x_,_two=-1098 3:x_,_was=7959
3:x_,_when=-1811 3:x_,_which=-3108 3:x_,_will=1097 3:x_,_with=3225 3:x_,_without=4779 3:x_,_x=1215 3:x_,_xed=-729
3:x_,_xing=484 3:x_,_xly=1443 3:x_._#=296 3:x_._$=-4478 3:x_._it=5070 3:x_._the=1185 3:x_._x=1255 3:x_:_#=558
3:x_:_(=2445 3:x_:_<we>=-1482 3:x_:_AC=1812 3:x_:_M=-1881 3:x_:_N=-1649 3:x_:_P=2612 3:x_:_PERC=-2601 3:x_:_a=-1172
3:x_:_about=-584 3:x_:_from=-1922 3:x_:_nobody=4577 3:x_:_on=-133 3:x_:_the=3524 3:x_:_to=1050 3:x_:_under=-1372
3:x_:_x=1925 3:x_:_xed=-305 3:x_:_xing=-329 3:x_;_$=-2311 3:x_;_<we>=-3352 3:x_;_it=1693 3:x_;_the=-2429
3:x_<he>_M=-3402 3:x_<he>_x=2643 3:x_<i>_for=1485 3:x_<i>_in=280 3:x_<i>_x=-1554 3:x_<they>_.=3094 3:x_<they>_M=1687
3:x_<they>_for=26 3:x_<they>_in=1314 3:x_<they>_x=-2989 3:x_<we>_.=-1258 3:x_<we>_FAULT=807 3:x_<we>_M=2186
3:x_<we>_P=3406 3:x_<we>_PERC=343 3:x_<we>_are=-945 3:x_<we>_do=-2834 3:x_<we>_the=-2726 3:x_<we>_x=939
3:x_<you>_M=2665 3:x_<you>_a=-1721 3:x_<you>_get=-1363 3:x_<you>_that=-230 3:x_<you>_x=-2381 3:x_?_$=904 3:x_AC_x=-212
3:x_BAD_.=1940 3:x_CHOSE_to=1757 3:x_CIRC_the=582 3:x_CLAIM_.=2047 3:x_FAULT_,=5136 3:x_FAULT_.=-1481 3:x_FAULT_that=41
3:x_GOOD_for=-787 3:x_IDLE_.=-370 3:x_MORAL_.=-4013 3:x_MORAL_for=1169 3:x_MORAL_to=3295 3:x_M_"=-3160 3:x_M_#=560
3:x_M_$=3767 3:x_M_(=-1298 3:x_M_,=-72 3:x_M_.=-6116 3:x_M_:=1676 3:x_M_;=-2978 3:x_M_?=488 3:x_M_CLAIM=-1527
3:x_M_FAILV=506 3:x_M_PERC=-326 3:x_M_a=302 3:x_M_and=2420 3:x_M_are=-517 3:x_M_as=1509 3:x_M_at=-760 3:x_M_because=559
3:x_M_by=-1028 3:x_M_can=-782 3:x_M_for=-1234 3:x_M_from=-2300 3:x_M_had=2223 3:x_M_has=-2511 3:x_M_in=1091
3:x_M_is=1510 3:x_M_of=-2928 3:x_M_off=2655 3:x_M_on=4299 3:x_M_out=-391 3:x_M_since=1288 3:x_M_that=-1057
3:x_M_the=506 3:x_M_to=-5562 3:x_M_until=3428 3:x_M_was=3610 3:x_M_were=-2557 3:x_M_when=-2402 3:x_M_will=-395
3:x_M_without=1798 3:x_M_would=1957 3:x_M_x=-1042 3:x_M_xed=1607 3:x_M_xing=1444 3:x_M_|=-626 3:x_N_#=-737
3:x_N_.=-2044 3:x_N_DAY=16 3:x_N_x=3269 3:x_PERC_,=-1663 3:x_PERC_.=1159 3:x_PERC_at=53 3:x_PERC_of=-857
3:x_PERC_the=2625 3:x_P_,=1945 3:x_P_.=3753 3:x_P_:=-2557 3:x_P_PERC=274 3:x_P_from=-49 3:x_P_had=-3367 3:x_P_in=1436
3:x_P_to=2360 3:x_P_was=-3479 3:x_P_who=2625 3:x_P_x=1695 3:x_P_xed=-2362 3:x_SARC_it=-1179 3:x_T_$=-3264 3:x_T_,=3700
3:x_T_.=4443 3:x_T_;=2208 3:x_T_FAILV=1223 3:x_T_PERC=-401 3:x_T_and=2041 3:x_T_did=-264 3:x_T_for=-3049
3:x_T_had=-2718 3:x_T_has=-789 3:x_T_is=404 3:x_T_were=-1093 3:x_T_x=-1507 3:x_T_xed=-1485 3:x_a_AC=927 3:x_a_M=6953
3:x_a_P=-4894 3:x_a_T=1631 3:x_a_x=-999 3:x_a_xed=2659 3:x_about_a=-1441 3:x_about_it=-98 3:x_about_the=-1723
3:x_again_,=-2180 3:x_again_.=-1335 3:x_again_x=-837 3:x_all_,=1870 3:x_all_M=-918 3:x_all_the=414 3:x_all_x=-893
3:x_an_M=872 3:x_an_P=-373 3:x_an_x=1357 3:x_and_#=423 3:x_and_<i>=2630 3:x_and_<we>=-515 3:x_and_M=12
3:x_and_PERC=3839 3:x_and_a=-145 3:x_and_could=773 3:x_and_did=241 3:x_and_got=-2787 3:x_and_had=-254 3:x_and_have=1056
3:x_and_in=3644 3:x_and_no=1248 3:x_and_not=246 3:x_and_the=-1239 3:x_and_was=-390 3:x_and_were=-1202 3:x_and_will=1188
3:x_and_x=-3609 3:x_and_xed=-1124 3:x_any_M=-69 3:x_are_.=1792 3:x_are_CIRC=499 3:x_are_a=965 3:x_are_what=-1751
3:x_are_x=-4826 3:x_are_xed=828 3:x_as_<i>=-741 3:x_as_<we>=-1013 3:x_as_FOLLOW=-1358 3:x_as_T=2500 3:x_as_a=-3503
3:x_as_the=259 3:x_as_x=-3428 3:x_as_xed=-1283 3:x_at_#=3102 3:x_at_:=591 3:x_at_<you>=-1656 3:x_at_M=-534
3:x_at_N=-432 3:x_at_all=1267 3:x_at_once=-1215 3:x_at_the=-3940 3:x_at_this=-1896 3:x_at_x=-2472 3:x_at_xing=6057
3:x_be_it=845 3:x_be_xed=-138 3:x_be_xing=1108 3:x_because_of=-1870 3:x_because_the=-2298 3:x_because_two=-82
3:x_because_x=-1074 3:x_been_through=1724 3:x_but_<he>=2636 3:x_by_M=-465 3:x_by_N=-2861 3:x_by_P=205 3:x_by_a=-465
3:x_by_itself=-14 3:x_by_one=-2359 3:x_by_the=2658 3:x_by_x=-2029 3:x_can_be=-2073 3:x_can_x=-96 3:x_could_PERC=1235
3:x_could_x=-2445 3:x_did_xly=495 3:x_does_not=-2647 3:x_during_x=-1631 3:x_each_xing=-1022 3:x_for_#=-212
3:x_for_,=-114 3:x_for_.=1824 3:x_for_<i>=1594 3:x_for_<we>=-282 3:x_for_M=4911 3:x_for_a=-569 3:x_for_an=2710
3:x_for_itself=1058 3:x_for_one=-845 3:x_for_the=-5200 3:x_for_this=3339 3:x_for_two=-838 3:x_for_x=4066
3:x_for_xing=802 3:x_from_#=111 3:x_from_<i>=-2775 3:x_from_<they>=-1491 3:x_from_<we>=2652 3:x_from_a=2505
3:x_from_it=594 3:x_from_the=5018 3:x_from_which=1267 3:x_from_x=-2623 3:x_had_a=-610 3:x_had_been=-96 3:x_had_no=848
3:x_had_to=-746 3:x_had_x=-1593 3:x_had_xed=-1997 3:x_has_at=-38 3:x_has_been=647 3:x_has_x=705 3:x_has_xed=4470
3:x_have_been=-2464 3:x_here_again=-1338 3:x_here_at=1486 3:x_how_a=-1480 3:x_how_x=-1190 3:x_if_N=2037
3:x_if_the=-2951 3:x_in_#=-284 3:x_in_.=447 3:x_in_<they>=-1600 3:x_in_AC=-556 3:x_in_DAY=-589 3:x_in_M=-2393
3:x_in_N=-1169 3:x_in_a=1909 3:x_in_all=-1402 3:x_in_any=-900 3:x_in_that=-1342 3:x_in_the=658 3:x_in_two=-3137
3:x_in_which=3552 3:x_in_x=2142 3:x_in_xing=586 3:x_into_the=3090 3:x_into_x=563 3:x_is_CIRC=-298 3:x_is_FAULT=2131
3:x_is_P=880 3:x_is_a=3479 3:x_is_no=77 3:x_is_not=190 3:x_is_on=-499 3:x_is_that=-1489 3:x_is_the=1306 3:x_is_x=2357
3:x_is_xed=-268 3:x_is_xing=-1058 3:x_it_,=2671 3:x_it_.=1166 3:x_it_:=-2633 3:x_it_;=1007 3:x_it_a=-1203
3:x_it_about=-755 3:x_it_as=-615 3:x_it_by=-665 3:x_it_into=268 3:x_it_is=-551 3:x_it_on=-2099 3:x_it_out=-1893
3:x_it_that=661 3:x_it_to=3034 3:x_it_up=1182 3:x_it_was=-1353 3:x_it_will=-295 3:x_it_with=-1988 3:x_it_x=-5400
3:x_its_M=-1356 3:x_its_P=4605 3:x_its_x=-405 3:x_itself_,=-75 3:x_like_that=-53 3:x_most_of=-1380 3:x_never_x=-737
3:x_no_.=4493 3:x_no_x=2381 3:x_nobody_had=-1063 3:x_not_at=-269 3:x_not_to=2083 3:x_of_#=-2057 3:x_of_<he>=2496
3:x_of_<they>=-824 3:x_of_<we>=175 3:x_of_<you>=-95 3:x_of_BAD=2381 3:x_of_M=407 3:x_of_MORAL=4464 3:x_of_N=-1613
3:x_of_SARC=16 3:x_of_a=3761 3:x_of_all=1620 3:x_of_an=577 3:x_of_having=-1046 3:x_of_it=-1636 3:x_of_its=2458
3:x_of_the=8932 3:x_of_this=-1628 3:x_of_two=-1867 3:x_of_x=-6965 3:x_of_xing=-1016 3:x_off_the=395 3:x_off_to=1855
3:x_off_x=-1800 3:x_on_"=217 3:x_on_.=-2918 3:x_on_<he>=205 3:x_on_<i>=2967 3:x_on_<we>=-239 3:x_on_M=1632
3:x_on_N=-2400 3:x_on_PERC=-1558 3:x_on_a=882 3:x_on_it=-936 3:x_on_the=1266 3:x_on_this=-294 3:x_on_three=896
3:x_on_x=2057 3:x_on_xing=2296 3:x_one_,=1155 3:x_one_.=1639 3:x_one_M=-3987 3:x_one_P=-321 3:x_one_by=255
3:x_one_can=-711 3:x_one_is=-1858 3:x_one_x=-3518 3:x_only_,=-1918 3:x_or_x=21 3:x_out_,=2685 3:x_out_.=1848
3:x_out_N=492 3:x_out_in=-911 3:x_out_of=2089 3:x_out_on=147 3:x_out_the=416 3:x_out_with=-1664 3:x_out_x=-826
3:x_over_,=-1595 3:x_over_the=-686 3:x_own_P=711 3:x_should_have=312 3:x_since_#=-3009 3:x_since_.=1689
3:x_since_the=-13 3:x_so_.=-1229 3:x_so_x=-350 3:x_some_x=-1150 3:x_still_for=-2529 3:x_than_#=151 3:x_than_the=-1456
3:x_than_x=-1526 3:x_that_<he>=24 3:x_that_<they>=-1464 3:x_that_<we>=3750 3:x_that_<you>=-900 3:x_that_CLAIM=2938
3:x_that_M=3848 3:x_that_T=2305 3:x_that_a=4539 3:x_that_does=-1990 3:x_that_it=114 3:x_that_no=-2082 3:x_that_the=853
3:x_that_was=-2760 3:x_that_x=-624 3:x_that_xed=161 3:x_that_xing=988 3:x_the_#=-3513 3:x_the_AC=-247
3:x_the_CIRC=-2767 3:x_the_DAY=430 3:x_the_M=-2703 3:x_the_MORAL=686 3:x_the_P=9579 3:x_the_T=-6453 3:x_the_only=830
3:x_the_other=-1449 3:x_the_same=-399 3:x_the_two=-1306 3:x_the_x=3916 3:x_the_xing=-1450 3:x_there_.=-3877
3:x_there_is=-1022 3:x_there_was=2560 3:x_there_x=-1467 3:x_this_x=-2524 3:x_this_xing=-2401 3:x_three_x=574
3:x_through_a=-499 3:x_through_the=-2842 3:x_to_#=545 3:x_to_.=-45 3:x_to_<he>=-3498 3:x_to_<they>=-2359
3:x_to_<we>=1257 3:x_to_<you>=-283 3:x_to_IDLE=-605 3:x_to_M=-6535 3:x_to_N=-242 3:x_to_PERC=8120 3:x_to_a=-4735
3:x_to_all=-2439 3:x_to_anybody=-729 3:x_to_be=-1486 3:x_to_it=-988 3:x_to_one=565 3:x_to_the=779 3:x_to_this=-2805
3:x_to_x=6864 3:x_to_xing=943 3:x_twice_,=547 3:x_two_M=1986 3:x_two_P=-1474 3:x_two_x=582 3:x_under_the=-225
3:x_under_x=1717 3:x_until_the=1998 3:x_until_x=-621 3:x_up_.=130 3:x_up_for=-371 3:x_was_.=467 3:x_was_a=229
3:x_was_not=961 3:x_was_one=-1885 3:x_was_out=1313 3:x_was_the=-884 3:x_was_x=190 3:x_was_xed=1677 3:x_was_xing=-1034
3:x_were_N=607 3:x_were_not=-1150 3:x_were_x=1745 3:x_were_xed=147 3:x_what_<we>=-2741 3:x_what_<you>=-851
3:x_when_a=364 3:x_when_the=1425 3:x_where_it=424 3:x_where_the=-952 3:x_whether_the=-3098 3:x_which_M=-453
3:x_which_of=751 3:x_who_x=837 3:x_will_be=1771 3:x_with_.=-1726 3:x_with_<he>=-1509 3:x_with_<i>=1373
3:x_with_<they>=-1857 3:x_with_<we>=-55 3:x_with_P=152 3:x_with_a=265 3:x_with_an=-504 3:x_with_the=2031
3:x_with_this=494 3:x_with_x=888 3:x_within_a=-1989 3:x_within_the=-2095 3:x_within_x=464 3:x_without_PERC=2074
3:x_without_a=-2079 3:x_without_being=1464 3:x_without_x=359 3:x_without_xing=804 3:x_would_have=293 3:x_would_not=720
3:x_would_x=-1177 3:x_x_"=4076 3:x_x_#=1163 3:x_x_$=2702 3:x_x_(=-1331 3:x_x_,=-4125 3:x_x_.=-143 3:x_x_:=-1860
3:x_x_;=2258 3:x_x_<i>=277 3:x_x_<they>=1636 3:x_x_<we>=-921 3:x_x_<you>=1711 3:x_x_?=-1972 3:x_x_AC=458
3:x_x_CHOSE=1757 3:x_x_FAULT=1693 3:x_x_IDLE=-810 3:x_x_M=3301 3:x_x_N=-2576 3:x_x_P=-482 3:x_x_PERC=1241 3:x_x_T=1823
3:x_x_a=-853 3:x_x_again=1247 3:x_x_an=736 3:x_x_and=-1847 3:x_x_are=1104 3:x_x_as=-1845 3:x_x_at=4563
3:x_x_because=-1458 3:x_x_by=-1057 3:x_x_does=703 3:x_x_each=-888 3:x_x_for=242 3:x_x_from=395 3:x_x_had=-250
3:x_x_how=-2625 3:x_x_if=-1873 3:x_x_in=4464 3:x_x_into=3278 3:x_x_is=2523 3:x_x_it=-1080 3:x_x_its=-3455 3:x_x_no=-740
3:x_x_of=-1326 3:x_x_on=519 3:x_x_one=163 3:x_x_only=-383 3:x_x_or=-3583 3:x_x_out=-1302 3:x_x_since=-189
3:x_x_still=-561 3:x_x_than=-2885 3:x_x_that=481 3:x_x_the=-661 3:x_x_there=-2983 3:x_x_three=-1498 3:x_x_through=-192
3:x_x_to=4791 3:x_x_twice=547 3:x_x_two=-607 3:x_x_was=1030 3:x_x_were=2170 3:x_x_what=-2781 3:x_x_when=371
3:x_x_will=1675 3:x_x_with=-3490 3:x_x_within=-2437 3:x_x_without=-16 3:x_x_x=-3450 3:x_x_xed=4368 3:x_x_xing=-4310
3:x_x_xly=450 3:x_x_|=-1516 3:x_xed_$=-34 3:x_xed_,=-837 3:x_xed_.=4420 3:x_xed_?=-1081 3:x_xed_M=-87 3:x_xed_and=936
3:x_xed_for=-505 3:x_xed_the=1400 3:x_xed_to=1267 3:x_xed_x=-721 3:x_xing_$=473 3:x_xing_,=-1759 3:x_xing_.=-2978
3:x_xing_:=-970 3:x_xing_;=2272 3:x_xing_about=3451 3:x_xing_and=-1932 3:x_xing_from=72 3:x_xing_it=-105
3:x_xing_on=-1035 3:x_xing_one=-2274 3:x_xing_the=1633 3:x_xing_through=-1025 3:x_xing_to=-708 3:x_xing_x=-713
3:x_xing_xing=-1764 3:x_xly_.=65 3:x_xly_:=2475 3:x_xly_where=-1941 3:x_yet_.=-615 3:x_|_#=301 3:x_|_$=4146
3:x_|_N=-1307 3:x_|_P=-1353 3:x_|_x=-751 3:xed_"_,=1100 3:xed_"_.=-1704 3:xed_"_x=1346 3:xed_#_%=281 3:xed_#_for=68
3:xed_#_x=-2038 3:xed_,_#=421 3:xed_,_N=-1012 3:xed_,_and=5155 3:xed_,_as=4066 3:xed_,_because=847 3:xed_,_no=-397
3:xed_,_the=2167 3:xed_,_which=1031 3:xed_,_with=2735 3:xed_,_x=-2303 3:xed_._$=-4714 3:xed_:_#=-1190 3:xed_:_M=266
3:xed_;_$=1129 3:xed_<they>_in=-2393 3:xed_<we>_all=-430 3:xed_<we>_x=3089 3:xed_?_$=-2370 3:xed_M_#=-680
3:xed_M_.=-153 3:xed_M_:=-204 3:xed_M_and=-302 3:xed_M_by=-1588 3:xed_M_for=475 3:xed_M_is=-1613 3:xed_M_would=-1313
3:xed_M_x=3144 3:xed_a_M=449 3:xed_a_x=-4702 3:xed_an_x=-1562 3:xed_and_the=-400 3:xed_and_xed=-3318 3:xed_as_M=-842
3:xed_as_xed=940 3:xed_at_#=523 3:xed_at_x=-1914 3:xed_by_:=-1486 3:xed_by_P=1081 3:xed_by_a=-732 3:xed_by_the=-2834
3:xed_by_two=782 3:xed_by_x=1957 3:xed_for_IDLE=2498 3:xed_for_the=319 3:xed_from_it=-421 3:xed_from_the=-595
3:xed_here_.=-1291 3:xed_in_#=1328 3:xed_in_M=3652 3:xed_in_a=-1134 3:xed_in_one=-582 3:xed_in_the=-3774
3:xed_it_,=3807 3:xed_it_and=2499 3:xed_it_as=-2140 3:xed_it_at=-638 3:xed_it_was=-324 3:xed_it_x=-271
3:xed_its_x=-3227 3:xed_more_from=-242 3:xed_on_DAY=110 3:xed_on_a=1774 3:xed_on_the=-2650 3:xed_on_x=3043
3:xed_out_.=-1954 3:xed_over_.=-1598 3:xed_over_to=-749 3:xed_that_it=1034 3:xed_that_the=900 3:xed_that_x=4145
3:xed_the_#=-206 3:xed_the_M=1563 3:xed_the_P=-448 3:xed_the_only=31 3:xed_the_same=-1404 3:xed_the_two=-425
3:xed_the_x=-207 3:xed_this_off=-1127 3:xed_to_N=440 3:xed_to_a=-39 3:xed_to_be=-2247 3:xed_to_the=2843 3:xed_to_x=-455
3:xed_twice_.=-2491 3:xed_under_the=-980 3:xed_until_x=-3424 3:xed_was_a=2067 3:xed_where_the=2271 3:xed_with_all=67
3:xed_with_the=-822 3:xed_within_x=-608 3:xed_x_#=1464 3:xed_x_,=1426 3:xed_x_.=-592 3:xed_x_a=-1544 3:xed_x_and=-122
3:xed_x_are=-339 3:xed_x_at=2352 3:xed_x_of=2836 3:xed_x_on=-686 3:xed_x_the=-1025 3:xed_x_x=-4912 3:xed_xing_,=235
3:xed_xly_,=-451 3:xing_"_$=976 3:xing_"_x=-1441 3:xing_#_x=1044 3:xing_,_and=-834 3:xing_,_as=-822 3:xing_,_at=1558
3:xing_,_it=-35 3:xing_,_so=-2077 3:xing_,_x=-1571 3:xing_._$=5 3:xing_:_T=1414 3:xing_:_the=-970 3:xing_;_$=-1628
3:xing_;_the=611 3:xing_<he>_x=2325 3:xing_<we>_x=-369 3:xing_CIRC_,=818 3:xing_M_,=-435 3:xing_M_.=4055
3:xing_M_:=1617 3:xing_M_xed=996 3:xing_P_has=-171 3:xing_P_was=-289 3:xing_T_,=721 3:xing_T_.=4173 3:xing_T_PERC=-996
3:xing_T_xed=-150 3:xing_a_M=-1247 3:xing_about_the=-755 3:xing_and_not=-1322 3:xing_and_x=-1428 3:xing_and_xed=-1332
3:xing_at_the=807 3:xing_by_the=-981 3:xing_else_in=-1618 3:xing_else_x=-730 3:xing_for_<we>=2 3:xing_for_x=-1163
3:xing_from_<we>=-1460 3:xing_from_the=794 3:xing_had_been=-787 3:xing_had_one=6545 3:xing_if_the=3475
3:xing_in_the=-1839 3:xing_in_x=2994 3:xing_is_xing=-1844 3:xing_it_.=1506 3:xing_of_the=-947 3:xing_of_this=86
3:xing_on_DAY=800 3:xing_on_the=-3149 3:xing_one_x=276 3:xing_that_<i>=388 3:xing_that_the=-1929 3:xing_that_x=1930
3:xing_the_M=3073 3:xing_the_P=2162 3:xing_the_x=-2581 3:xing_to_M=4753 3:xing_to_do=-2814 3:xing_to_have=2349
3:xing_to_x=-1651 3:xing_was_x=712 3:xing_was_xed=683 3:xing_will_x=2427 3:xing_with_<we>=-3274 3:xing_with_the=-1869
3:xing_x_#=-65 3:xing_x_$=-236 3:xing_x_,=3599 3:xing_x_.=5769 3:xing_x_by=-948 3:xing_x_on=-374 3:xing_x_the=373
3:xing_x_to=-1528 3:xing_x_with=826 3:xing_x_x=-3626 3:xly_,_by=-1219 3:xly_._$=-1728 3:xly_:_the=2475 3:xly_M_,=-606
3:xly_T_x=-1570 3:xly_this_x=-236 3:xly_to_all=24 3:xly_to_x=-900 3:xly_what_the=495 3:xly_x_,=-2779 3:xly_x_.=3523
3:xly_x_x=-3217 3:xly_xed_.=-1558 3:xly_xed_a=53 3:yet_._$=-549 3:|_#_$=193 3:|_#_DAY=-763 3:|_#_|=5079 3:|_AC_#=139
3:|_DAY_#=-1203 3:|_M_x=-363 3:|_M_xed=763 3:|_M_|=-307 3:|_N_$=-1353 3:|_N_|=-933 3:|_P_|=-378 3:|_T_|=-1769
3:|_a_x=-1616 3:|_this_x=975 3:|_x_#=-905 3:|_x_$=-774 3:|_x_M=-332 3:|_x_the=-1618 3:|_x_x=539 3:|_x_xed=1043
3:|_x_xing=1867 3:|_x_|=-145 3:|_xed_by=-143 cc:BAD+CHOSE=-217 cc:BAD+CIRC=-137 cc:BAD+CLAIM=2241 cc:BAD+FAILV=-1002
cc:BAD+FAULT=515 cc:BAD+MORAL=-1356 cc:BAD+PERC=794 cc:BAD+SARC=1496 cc:CHOSE+DAY=3570 cc:CHOSE+IDLE=-1345
cc:CHOSE+PERC=-1823 cc:CHOSE+SARC=2931 cc:CIRC+CLAIM=1338 cc:CIRC+DAY=-2203 cc:CIRC+ELSE=-741 cc:CIRC+FAILV=-669
cc:CIRC+FAULT=1384 cc:CIRC+FOLLOW=34 cc:CIRC+GOOD=-434 cc:CIRC+IDLE=1353 cc:CIRC+KNEW=-1808 cc:CIRC+PERC=2295
cc:CIRC+SARC=782 cc:CLAIM+DAY=-652 cc:CLAIM+FAILV=-697 cc:CLAIM+FAULT=2270 cc:CLAIM+FOLLOW=1758 cc:CLAIM+GOOD=-2126
cc:CLAIM+IDLE=3285 cc:CLAIM+KNEW=1240 cc:CLAIM+MORAL=-4092 cc:CLAIM+PERC=10699 cc:DAY+ELSE=-2413 cc:DAY+GOOD=1412
cc:DAY+IDLE=-1918 cc:DAY+KNEW=-703 cc:DAY+MORAL=165 cc:DAY+PERC=4369 cc:DAY+SANC=1190 cc:DAY+SARC=1402
cc:ELSE+GOOD=-1243 cc:ELSE+IDLE=63 cc:ELSE+PERC=2356 cc:FAILV+GOOD=1727 cc:FAILV+INSULT=-563 cc:FAILV+PERC=1850
cc:FAILV+SARC=-724 cc:FAULT+FOLLOW=-1232 cc:FAULT+GOOD=-2513 cc:FAULT+IDLE=-1484 cc:FAULT+KNEW=-3128
cc:FAULT+MORAL=2911 cc:FAULT+PERC=3912 cc:FOLLOW+IDLE=-1046 cc:FOLLOW+PERC=-2602 cc:GOOD+IDLE=3205 cc:GOOD+MORAL=-716
cc:GOOD+PERC=-6252 cc:GOOD+SARC=-1835 cc:IDLE+PERC=6312 cc:IDLE+SARC=2749 cc:INSULT+PERC=-317 cc:KNEW+PERC=175
cc:MORAL+PERC=1094 cc:PERC+SARC=4929 cl:M=-4398 cl:Mn=-3769 cl:P=-172 cl:Pn=1535 cl:T=107 cl:Tn=531 cl:W=1379
cl:Wn=-168 cp:BAD+<he>=677 cp:BAD+<i>=5352 cp:BAD+<they>=561 cp:BAD+<we>=964 cp:BAD+M=3635 cp:BAD+N=7997 cp:BAD+P=6309
cp:BAD+T=5383 cp:CHOSE+<he>=1705 cp:CHOSE+<i>=-3956 cp:CHOSE+<they>=4612 cp:CHOSE+<we>=4069 cp:CHOSE+M=7859
cp:CHOSE+N=631 cp:CHOSE+P=4270 cp:CHOSE+T=7189 cp:CIRC+<he>=-2862 cp:CIRC+<i>=-1813 cp:CIRC+<they>=-1873
cp:CIRC+<we>=-3170 cp:CIRC+M=-4491 cp:CIRC+N=342 cp:CIRC+P=-9646 cp:CIRC+T=-1183 cp:CLAIM+<he>=1295 cp:CLAIM+<i>=100
cp:CLAIM+<they>=-1537 cp:CLAIM+<we>=1818 cp:CLAIM+M=3216 cp:CLAIM+N=-1884 cp:CLAIM+P=1374 cp:CLAIM+T=-2815
cp:DAY+<he>=1804 cp:DAY+<i>=74 cp:DAY+<they>=705 cp:DAY+<we>=109 cp:DAY+M=-4840 cp:DAY+N=-3651 cp:DAY+P=5456
cp:DAY+T=96 cp:ELSE+<he>=1609 cp:ELSE+<i>=1804 cp:ELSE+<they>=637 cp:ELSE+<we>=1117 cp:ELSE+M=6344 cp:ELSE+N=1736
cp:ELSE+P=-98 cp:ELSE+T=-2688 cp:FAILV+<he>=116 cp:FAILV+<i>=-2793 cp:FAILV+<they>=-2397 cp:FAILV+<we>=3175
cp:FAILV+M=-5695 cp:FAILV+N=1411 cp:FAILV+P=-4704 cp:FAILV+T=6585 cp:FAULT+<he>=-1927 cp:FAULT+<i>=2167
cp:FAULT+<they>=-2240 cp:FAULT+<we>=-1207 cp:FAULT+M=1865 cp:FAULT+N=-2553 cp:FAULT+P=3067 cp:FAULT+T=898
cp:FOLLOW+<he>=-1758 cp:FOLLOW+<they>=-848 cp:FOLLOW+<we>=1545 cp:FOLLOW+M=-2337 cp:FOLLOW+N=-2685 cp:FOLLOW+P=-5103
cp:FOLLOW+T=-2181 cp:GOOD+<he>=-3354 cp:GOOD+<i>=-1884 cp:GOOD+<they>=-964 cp:GOOD+<we>=1256 cp:GOOD+M=-1954
cp:GOOD+N=-7977 cp:GOOD+P=-6580 cp:GOOD+T=-6479 cp:IDLE+<he>=-1020 cp:IDLE+<i>=-1626 cp:IDLE+<they>=-1192
cp:IDLE+<we>=7441 cp:IDLE+M=5769 cp:IDLE+N=-2259 cp:IDLE+P=-1085 cp:IDLE+T=448 cp:INSULT+<we>=721 cp:INSULT+M=1052
cp:INSULT+N=2823 cp:INSULT+P=1002 cp:INSULT+T=-467 cp:KNEW+<i>=1847 cp:KNEW+<they>=4012 cp:KNEW+<we>=-3103
cp:KNEW+M=-3633 cp:KNEW+N=6336 cp:KNEW+P=-4821 cp:KNEW+T=6058 cp:MORAL+<he>=3129 cp:MORAL+<i>=167 cp:MORAL+<they>=-1742
cp:MORAL+<we>=1926 cp:MORAL+M=6910 cp:MORAL+N=4555 cp:MORAL+P=1932 cp:MORAL+T=2154 cp:PERC+<he>=7421 cp:PERC+<i>=-5296
cp:PERC+<they>=9850 cp:PERC+<we>=-9469 cp:PERC+M=-2736 cp:PERC+N=13190 cp:PERC+P=501 cp:PERC+T=-1421 cp:SANC+<he>=-377
cp:SANC+<they>=503 cp:SANC+M=2100 cp:SANC+N=3622 cp:SANC+P=5404 cp:SANC+T=2694 cp:SARC+<he>=2834 cp:SARC+<i>=3030
cp:SARC+<they>=1571 cp:SARC+<we>=5014 cp:SARC+M=9484 cp:SARC+N=235 cp:SARC+P=9234 cp:SARC+T=7734 cs:-=5603 cs:<he>=3801
cs:<i>=4802 cs:<they>=-3192 cs:<we>=2007 cs:M=-1861 cs:N=3050 cs:P=-413 cs:T=-523 cv:M:BAD=-3617 cv:M:CHOSE=1702
cv:M:CIRC=443 cv:M:CLAIM=1134 cv:M:DAY=708 cv:M:FAILV=-4459 cv:M:GOOD=-741 cv:M:IDLE=1086 cv:M:INSULT=-430
cv:M:KNEW=-1897 cv:M:MORAL=3159 cv:M:PERC=3215 cv:M:SANC=-4509 cv:M:SARC=1912 cv:M:are=225 cv:M:can=2252
cv:M:could=-775 cv:M:did=-3199 cv:M:does=-2926 cv:M:had=-1983 cv:M:has=-1585 cv:M:have=-5790 cv:M:is=-2092
cv:M:should=-1311 cv:M:was=1712 cv:M:were=1594 cv:M:will=-817 cv:M:would=6519 cv:M:xed=-4417 cv:Mn:CIRC=1121
cv:Mn:DAY=-2775 cv:Mn:FAULT=-1853 cv:Mn:PERC=-3260 cv:Mn:are=-21 cv:Mn:could=1683 cv:Mn:did=-851 cv:Mn:does=-4014
cv:Mn:had=-4991 cv:Mn:has=554 cv:Mn:have=713 cv:Mn:is=-87 cv:Mn:should=1692 cv:Mn:was=3869 cv:Mn:were=-1358
cv:Mn:will=429 cv:Mn:would=-148 cv:Mn:xed=-3776 cv:P:BAD=8505 cv:P:CHOSE=-2265 cv:P:CIRC=-1189 cv:P:CLAIM=-2313
cv:P:DAY=-2003 cv:P:ELSE=2121 cv:P:FAILV=570 cv:P:FAULT=4181 cv:P:FOLLOW=-2630 cv:P:GOOD=-2356 cv:P:IDLE=1953
cv:P:INSULT=3353 cv:P:KNEW=9867 cv:P:MORAL=1839 cv:P:PERC=2837 cv:P:SANC=3341 cv:P:SARC=1738 cv:P:are=621
cv:P:can=-2285 cv:P:could=5672 cv:P:did=7272 cv:P:does=4649 cv:P:had=1054 cv:P:has=3882 cv:P:have=240 cv:P:is=2746
cv:P:should=-311 cv:P:was=3645 cv:P:were=2826 cv:P:will=2306 cv:P:would=6816 cv:P:xed=39 cv:Pn:BAD=472 cv:Pn:CHOSE=120
cv:Pn:CIRC=-2316 cv:Pn:DAY=1489 cv:Pn:FAILV=-142 cv:Pn:FAULT=-2496 cv:Pn:MORAL=1192 cv:Pn:PERC=-75 cv:Pn:SARC=1226
cv:Pn:could=-2952 cv:Pn:did=4904 cv:Pn:does=-2619 cv:Pn:had=-2047 cv:Pn:has=1620 cv:Pn:have=599 cv:Pn:is=-478
cv:Pn:was=-4334 cv:Pn:will=1973 cv:Pn:would=511 cv:Pn:xed=13412 cv:T:BAD=872 cv:T:CHOSE=959 cv:T:CIRC=-4891
cv:T:CLAIM=812 cv:T:DAY=3213 cv:T:ELSE=-304 cv:T:FAILV=-360 cv:T:FAULT=1283 cv:T:FOLLOW=-706 cv:T:GOOD=-1009
cv:T:IDLE=1946 cv:T:KNEW=1274 cv:T:MORAL=-1012 cv:T:PERC=-1134 cv:T:SANC=3167 cv:T:SARC=579 cv:T:are=-2102 cv:T:can=868
cv:T:did=-651 cv:T:had=5637 cv:T:has=-6383 cv:T:have=1750 cv:T:is=-3831 cv:T:should=769 cv:T:was=5742 cv:T:were=466
cv:T:will=-3862 cv:T:would=4748 cv:T:xed=1632 cv:Tn:KNEW=-735 cv:Tn:PERC=2384 cv:Tn:could=-459 cv:Tn:did=-3737
cv:Tn:had=-2357 cv:Tn:has=-1265 cv:Tn:was=-865 cv:Tn:xed=-2362 cv:W:BAD=789 cv:W:CHOSE=327 cv:W:CIRC=889 cv:W:CLAIM=-43
cv:W:DAY=259 cv:W:ELSE=1545 cv:W:FAILV=685 cv:W:FAULT=-4053 cv:W:FOLLOW=1758 cv:W:GOOD=-1253 cv:W:IDLE=2326
cv:W:KNEW=-706 cv:W:MORAL=-895 cv:W:PERC=-2276 cv:W:SARC=4309 cv:W:are=-680 cv:W:can=937 cv:W:could=564 cv:W:did=-3720
cv:W:had=-2943 cv:W:has=773 cv:W:have=-138 cv:W:is=932 cv:W:should=-143 cv:W:was=917 cv:W:were=289 cv:W:will=527
cv:W:would=207 cv:W:xed=3216 cv:Wn:FAULT=1485 cv:Wn:PERC=-908 cv:Wn:are=608 cv:Wn:did=-1061 cv:Wn:had=62 cv:Wn:has=1783
cv:Wn:have=-1778 cv:Wn:is=467 cv:Wn:was=-1280 cv:Wn:would=845 cv:Wn:xed=-3355 dig:0=5060 dig:1=-1118 dig:2=-4123
dig:3=-353 last:-=-6429 last:<he>=9991 last:<i>=-10868 last:<they>=3598 last:<we>=1420 last:M=-1623 last:N=4153
last:P=5480 last:T=-6255 len:0=-5851 len:1=5254 len:2=5888 len:3=3086 len:4=-8590 len:5=-321 nm:0=4874 nm:1=6490
nm:2=-1235 nm:3=-8685 nm:4=-1978 np:0=-19474 np:1=2232 np:2=11892 np:3=4816 pm:=-3986 pm:hp=8654 pm:hpm=3732
pm:ihp=3103 pm:ihpm=-2265 pm:ip=-368 pm:ipm=-3444 pm:iwp=-6237 pm:iwpm=714 pm:m=1133 pm:p=680 pm:pm=-2121 pm:w=-12446
pm:whp=3667 pm:whpm=-1487 pm:wm=-4176 pm:wp=11806 pm:wpm=2505 q=5975 quote=2930 rule:asks_for_a_sanction=10050
rule:blames_by_sarcasm=3260 rule:calls_it_somebody's_fault=1388 rule:judges_a_person's_care=3949
rule:judges_a_person's_character=9855 rule:judges_a_person_in_hindsight=5889 rule:puts_it_on_a_person=6321
rule:puts_the_cause_on_a_human_error=4211 rule:says_somebody_acted_without_care=3270
rule:says_what_a_person_did_wrong_or_should_have_done=30704 rule:says_who_is_to_blame=1598
rule:singles_somebody_out_as_the_one_who_failed=9434 rule:takes_it_back=-3521 semi=-2810 subj:-=3262 subj:<he>=-2454
subj:<i>=2113 subj:<they>=1396 subj:<we>=4575 subj:M=-1368 subj:N=-4856 subj:P=-12113 subj:T=-1973 subj:anybody=2627
subj:anyone=2212 subj:everyone=-445 subj:how=-1571 subj:if=-1468 subj:it=-560 subj:nobody=5157 subj:somebody=810
subj:someone=2870 subj:there=1160 subj:this=-3775 subj:what=-769 subj:who=-2373 subj:whoever=5804 subj:x=1204 w:a=713
w:aalto=1916 w:abebe=696 w:able=-2696 w:about=-1557 w:above=401 w:acceptance=-2839 w:accepted=-1844 w:accepts=-434
w:access=3666 w:account=-1401 w:accountant=-476 w:accounting=1680 w:accounts=-4453 w:acknowledge=301
w:acknowledged=-1802 w:act=-27 w:acted=141 w:action=-2530 w:actions=687 w:add=-4041 w:added=-2644 w:address=-1229
w:addressed=-1237 w:adeyemi=1822 w:affected=-1686 w:after=-8009 w:afternoon=384 w:afterwards=-733 w:again=1483
w:against=677 w:age=3118 w:agency=3388 w:agent=539 w:agian=1592 w:agnieszka=-1009 w:agree=267 w:agreed=192 w:ahead=174
w:ahmed=853 w:air=1233 w:alarm=3078 w:alarms=692 w:albums=-1008 w:alert=-2883 w:alerts=1144 w:alias=2133 w:alike=-247
w:all=-3885 w:allowed=1764 w:alone=-4393 w:already=-5626 w:also=-626 w:although=1771 w:alvarez=-545 w:always=6143
w:am=6068 w:among=-1636 w:amount=-545 w:an=1865 w:ana=-374 w:analyst=934 w:and=-923 w:anew=-165 w:announced=1888
w:another=-4685 w:answer=298 w:answered=-948 w:answers=3629 w:anton=604 w:antonio=1195 w:any=-2923 w:anybody=758
w:anyone=3265 w:anything=-9071 w:anyway=2534 w:anywhere=-2159 w:apart=-432 w:api=538 w:apologised=729 w:app=-706
w:apparently=6147 w:applause=16 w:application=-1454 w:apply=24 w:apprentice=133 w:approval=1352 w:approvals=1400
w:approve=1267 w:approved=2641 w:approver=-717 w:approx=-464 w:apr=-324 w:april=821 w:architects=1601
w:architecture=1617 w:archive=-2966 w:are=-4107 w:aren't=-2541 w:around=-245 w:arrival=-1967 w:arrive=-543
w:arrived=-394 w:arrives=1791 w:arrogance=1869 w:as=-718 w:ashamed=1226 w:ask=-4179 w:asked=-7934 w:asking=3391
w:asks=-131 w:assessors=385 w:assume=139 w:assumed=671 w:at=-3707 w:attached=-1507 w:attachment=1351 w:attempt=2202
w:attempts=1206 w:attention=1768 w:attitude=2081 w:attributable=172 w:audit=2959 w:auditor=1350 w:auditors=-1081
w:aug=347 w:august=1354 w:author=3649 w:authorisation=-658 w:authors=-2388 w:availability=-1954 w:average=1326
w:aware=1854 w:away=8289 w:b=-1729 w:back=607 w:backup=5733 w:backwards=209 w:bad=3054 w:badly=2836 w:bag=-122
w:baker=352 w:balancer=55 w:ball=2083 w:bananas=2691 w:bank=-5718 w:banner=841 w:batch=-1069 w:batches=-91
w:battery=1321 w:be=162 w:bearing=-1074 w:became=-18 w:because=-3865 w:become=4170 w:bed=-114 w:been=-2352
w:before=-2746 w:began=3760 w:beginning=-2198 w:begins=-1733 w:begun=-989 w:behaves=-1336 w:behind=-3035 w:being=5718
w:believe=1525 w:believed=-2243 w:belongs=464 w:below=-1891 w:belts=-1296 w:benedikt=-369 w:bergen=-1349 w:bertrand=803
w:best=72 w:better=5339 w:between=3631 w:beyond=-1917 w:billing=233 w:binding=-302 w:bit=790 w:black=-1133
w:blame=10109 w:blamed=2846 w:blameless=429 w:blind=-1503 w:blood=5173 w:blue=3712 w:board=-7891 w:bohdan=-1158
w:boiler=839 w:book=535 w:bookkeeper's=659 w:boss=2402 w:bosun=2876 w:bot=-830 w:both=-3569 w:bothered=3589
w:bound=-1455 w:box=1971 w:boxes=-502 w:boy=745 w:brain=2465 w:branch=1240 w:branches=-932 w:breach=-1432 w:bread=-597
w:break=-319 w:brehm=-760 w:bridge=-1402 w:bridges=-411 w:brief=-3465 w:brigade=-6751 w:brilliant=172 w:broke=3148
w:broken=-2935 w:broker=2701 w:brokers=-2614 w:brought=1627 w:browser=-88 w:browsers=-371 w:bruno=1154 w:budget=-114
w:bug=4608 w:build=753 w:building=2513 w:built=-2097 w:bulk=740 w:bundle=771 w:burn=2023 w:burnt=-901 w:bus=598
w:business=867 w:busy=-22 w:but=1373 w:button=5706 w:buy=1083 w:buys=526 w:by=-4500 w:bye=32 w:c=-1166 w:cabinet=-2588
w:cable=510 w:cables=-61 w:cache=-1083 w:caches=-2693 w:cake=1909 w:calculator=659 w:calendar=1475 w:call=2713
w:called=-2152 w:caller=-3307 w:callers=1545 w:calls=-7090 w:calm=-2603 w:came=-1116 w:camera=-2064 w:can=2689
w:can't=-4239 w:canary=-2141 w:candidates=-423 w:cannot=2147 w:cant=-1787 w:canteen=1460 w:capacity=1374
w:captain=-2753 w:car=-476 w:card=-2916 w:cards=-1517 w:care=-522 w:careless=-544 w:caretaker=2346 w:carlos=-947
w:carriage=236 w:carried=-941 w:carrier=-3347 w:carrier's=-2172 w:carry=-560 w:cars=-638 w:case=-502 w:cases=-1536
w:catch=844 w:caught=740 w:cause=6921 w:caused=1520 w:cdn=-1293 w:centimetres=4174 w:centre=-433 w:cert=-660
w:certain=1840 w:certainly=1209 w:certificat=-786 w:certificate=4343 w:cet=-1577 w:chain=-775 w:chamber=-737
w:change=-1242 w:changed=-719 w:changes=-1904 w:changing=789 w:channel=-3366 w:charge=3236 w:charged=-1778
w:cheapest=2296 w:check=-4154 w:checked=-2011 w:checking=-410 w:checklist=-1448 w:checkout=-4900 w:checks=545
w:chef=1767 w:chief=1479 w:children=376 w:choir=2352 w:chose=3604 w:chosen=-272 w:circumstances=-1043 w:city=1408
w:claim=1955 w:claims=-986 w:class=-287 w:claudia=865 w:clause=-287 w:clean=3349 w:clean-up=112 w:cleaner=1548
w:cleaning=635 w:clear=1867 w:clerk=-200 w:clever=1624 w:click=3404 w:clicked=4461 w:client=-8957 w:client's=-705
w:clients=-1634 w:climate=43 w:clinic=-1683 w:clock=-1717 w:close=-2529 w:closed=691 w:closing=-2278 w:cluster=1337
w:code=82 w:codes=-455 w:coffee=7176 w:cold=999 w:colleague=1203 w:colleagues=2546 w:collegue=-899 w:colour=-1035
w:colours=4411 w:column=-1392 w:columns=491 w:come=-888 w:comes=3864 w:coming=182 w:comma=-1781 w:command=776
w:commander=-2436 w:committee=3747 w:common=2049 w:communication=2085 w:company=4838 w:compare=-1597 w:compared=1020
w:compares=374 w:competitor's=104 w:compiled=417 w:complaints=-718 w:complete=-2069 w:completed=297 w:compliance=1957
w:compliments=-852 w:computer=495 w:concentrator=-885 w:concerned=2837 w:conclusion=-885 w:confidence=2314
w:configured=-596 w:confirm=-2240 w:confirmation=3489 w:confirmed=-2400 w:connected=-2676 w:connection=-706
w:connections=-114 w:connector=-1253 w:consistency=2263 w:consists=539 w:console=-1919 w:consultant's=2061
w:consultants=54 w:consulted=1196 w:consumer=-1269 w:contract=-1588 w:contractor=-1897 w:contradicted=1729
w:contrary=1372 w:contributing=3030 w:contribution=1180 w:contributors=1762 w:control=5021 w:controller=1987
w:convenient=929 w:conversation=-101 w:coo=-2550 w:cookie=-777 w:cooks=3313 w:coordinator=-22 w:copied=2722 w:copy=3343
w:corner=2404 w:corners=2531 w:corrected=-185 w:correction=-915 w:correctly=-2105 w:corridor=23 w:cost=873 w:costs=883
w:could=-123 w:council=1533 w:count=-9 w:counted=-1253 w:counter=2278 w:counting=3967 w:coupling=-799 w:courier=-4850
w:course=2271 w:court=-1270 w:covered=-5222 w:crane's=1512 w:creative=1856 w:credit=555 w:crew=7202 w:culture=1512
w:current=-1844 w:curve=-546 w:customer=-3285 w:customer's=-2685 w:customers=-12116 w:customs=381 w:cut=-678
w:daily=1399 w:dairy=1918 w:damage=-2551 w:dana=3860 w:dark=-396 w:dashboard=-1719 w:data=773 w:database=-3324
w:date=-5441 w:day=-393 w:days=-2088 w:dba=6785 w:dead=-3446 w:deadline=3062 w:deadlines=2486 w:deadlock=-2135
w:dear=-10141 w:december=-2972 w:decided=-5581 w:decides=-847 w:decimals=2004 w:decision=2602 w:decisions=-2315
w:declared=277 w:decline=236 w:default=-3097 w:defaults=-2387 w:degrees=384 w:delay=3036 w:deleted=-75 w:delivered=-589
w:delivery=766 w:department=5312 w:depends=276 w:deploy=10284 w:deployed=1445 w:depot=-2449 w:deputy=-1951
w:derives=717 w:described=-964 w:description=-1353 w:deserve=4952 w:designed=2355 w:designer=2852 w:desk=5955
w:detected=-1081 w:detection=-2596 w:determined=3294 w:dev=205 w:developer=3825 w:developers=4710 w:device=-1659
w:dialog=-418 w:did=-589 w:didn't=-3239 w:died=3287 w:dieter=533 w:diff=-1741 w:differ=545 w:differences=1453
w:different=-893 w:digging=102 w:digit=1385 w:direction=911 w:director=-784 w:disciplined=264 w:discount=-363
w:discovered=6493 w:discussed=2692 w:dishonest=375 w:disk=-422 w:dispatch=-909 w:dispatcher=2846 w:display=-1014
w:disruption=-1080 w:dns=192 w:do=2559 w:doctor=2891 w:document=3719 w:documentation=-847 w:does=3557 w:doesn't=-2627
w:dog=-157 w:doing=565 w:domain=-1127 w:domplatz=1127 w:don't=-3014 w:done=-739 w:dont=-1931 w:door=1132 w:doors=-1151
w:double=197 w:double-check=359 w:doubt=-1249 w:down=1678 w:downhill=3829 w:draft=-1872 w:drafts=-751 w:dragan=882
w:drain=-4058 w:draw=-1005 w:drawing=-1695 w:drawn=-1951 w:drew=-44 w:drift=-2010 w:drill=-3815 w:driver=-6248
w:drivers=-3230 w:drop=2273 w:dropped=-5775 w:dropping=-434 w:drops=753 w:dry=-1508 w:due=788 w:duplicates=-1289
w:duration=-1205 w:during=-1072 w:duty=-3122 w:e-mail=-979 w:each=-3859 w:eager=-1035 w:earlier=-721 w:early=-7619
w:easter=-57 w:eastern=-519 w:easy=-5434 w:edge=-3487 w:editor=-1461 w:effect=-1300 w:effort=-4018 w:eight=-3258
w:either=2101 w:election=-3393 w:electrician=2348 w:eleven=-791 w:else=1777 w:elsewhere=1983 w:emptied=184
w:empty=-4238 w:end=-8245 w:ended=2219 w:ends=1583 w:enforce=322 w:engine=-917 w:engineer=6818 w:engineers=266
w:english=-1964 w:enough=3989 w:enter=-1134 w:entered=-2578 w:entry=887 w:equal=704 w:err=880 w:error=779 w:errors=-851
w:escalated=581 w:escalation=1159 w:esteemed=160 w:estimate=-514 w:eta=-380 w:eur=612 w:even=41 w:evening=1921
w:evening's=-269 w:event=509 w:events=-1131 w:ever=413 w:every=-5625 w:everybody=-1296 w:everyone=2493
w:everything=5263 w:evidence=1975 w:evry=-2557 w:exactly=1097 w:examination=-3068 w:examined=-1704 w:excavator=-428
w:except=-306 w:exception=4290 w:exchange=-1452 w:exchanged=1410 w:excuse=2447 w:executed=2452 w:existed=570
w:exists=-2049 w:exit=3356 w:expect=7550 w:expected=-607 w:experience=-1379 w:experiment=2012 w:expert=1236
w:experts=2015 w:expired=-3131 w:explain=2837 w:explained=696 w:explains=-675 w:explanation=4252 w:export=-89
w:extended=801 w:eye=-153 w:eyes=1978 w:f=536 w:faces=586 w:facilities=-891 w:fact=1633 w:factor=1830 w:fail=188
w:failed=-7211 w:failover=-2099 w:fails=647 w:failure=1580 w:fair=143 w:fairness=2617 w:fairy=-2209 w:fall=-464
w:falls=-215 w:false=-1249 w:far=1963 w:farid=1092 w:fault=-6253 w:faulty=-308 w:fax=1010 w:feb=-19 w:february=776
w:fed=734 w:feed=-760 w:feeds=-1980 w:feel=-898 w:feels=-2153 w:fell=887 w:ferry=162 w:few=-1457 w:fewer=1666
w:field=-1887 w:fifth=2079 w:fifty=-921 w:figures=-4385 w:file=1522 w:files=-1924 w:fill=638 w:filled=-746
w:filter=1123 w:final=-1285 w:finally=5071 w:finance=-2135 w:find=-3335 w:finding=1805 w:findings=-1870 w:finds=3080
w:fine=5615 w:fingers=3258 w:finish=-2136 w:finished=811 w:fire=-2875 w:fired=-1827 w:firewall=4098 w:firm=2065
w:firmware=-2564 w:first=-7914 w:fish=350 w:fit=-53 w:fits=-1682 w:five=-788 w:fix=-4015 w:fixed=1234 w:flag=-2509
w:flipping=-1335 w:flood=2038 w:floor=5092 w:flying=2 w:fog=-1106 w:folded=-1633 w:folder=-1996 w:folders=-217
w:follow=1994 w:follow-up=-2596 w:followed=-205 w:following=-104 w:follows=-600 w:font=1548 w:fool=3325 w:foot=-1111
w:for=-1027 w:force=2617 w:foreman=738 w:foreman's=-2168 w:forgive=1485 w:forgot=4946 w:forklift=6678 w:form=-616
w:format=-425 w:forty=200 w:forward=-1046 w:forwardings=37 w:found=-412 w:four=1359 w:fourth=5399 w:frankly=2516
w:fraud=1905 w:frederik=545 w:free=-1345 w:freelancer=1042 w:freeze=2284 w:freezer=2605 w:frequency=469 w:fresh=134
w:friday=5691 w:friends=2749 w:from=-1544 w:front=2879 w:frozen=1635 w:full=3588 w:funny=-197 w:further=-1709
w:fuse=-2292 w:future=794 w:gap=-4258 w:gas=-81 w:gate=-143 w:gatekeeper=208 w:gateway=-511 w:gauge=-1816 w:gave=-5771
w:gentleman=2510 w:gentlemen=7721 w:get=1717 w:gets=-502 w:ghent=-2556 w:git=2617 w:give=-6207 w:given=-3678
w:gives=-415 w:glad=-38 w:glance=-664 w:go=6154 w:goal=3709 w:god=-1263 w:goes=-5414 w:goggles=845 w:going=-1030
w:gone=-303 w:good=5542 w:goods=-1290 w:got=-2824 w:graph=5115 w:graphs=373 w:grateful=1103 w:graz=222 w:great=310
w:greatest=-928 w:green=-5626 w:greta's=1182 w:grew=-1662 w:grey=1784 w:group=-2855 w:groups=-1230 w:grow=-407
w:guarantee=-2322 w:guaranteed=-460 w:guard=-4230 w:guards=2212 w:guess=-484 w:guessed=3424 w:guessing=1268
w:guide=-1200 w:guild=-1057 w:guilt=3076 w:gut=19 w:guy=-4225 w:guys=922 w:h=-86 w:habit=230 w:hackers=682 w:had=-263
w:haf=676 w:hair=1229 w:halden=-1034 w:half=-985 w:hall=-504 w:hand=-7888 w:hand-over=649 w:handed=1596 w:handle=1649
w:handled=-230 w:handler=-1561 w:handover=3092 w:hands=1280 w:hang=-804 w:hanging=-821 w:happen=2679 w:happened=3472
w:happens=-335 w:happy=-2614 w:harbour=415 w:hard=2669 w:hardly=766 w:harmless=-1864 w:has=-1902 w:haste=-1112
w:hats=1855 w:hauler=539 w:have=2135 w:haven't=-1441 w:having=-2608 w:he=3015 w:head=-898 w:header=-2528 w:heads=-4538
w:health=-206 w:hear=-2620 w:heard=-86 w:height=-988 w:held=-615 w:hello=-171 w:help=-40 w:helpdesk=1143 w:helped=-3541
w:helps=1127 w:hence=-6743 w:her=-537 w:here=777 w:herself=2795 w:hid=-429 w:hidden=-544 w:hide=12 w:high=546
w:him=-3048 w:himself=5498 w:hindsight=-15 w:hint=2446 w:his=10071 w:hit=-354 w:hitch=689 w:hl=-477 w:hold=-813
w:holds=985 w:holiday=653 w:holidays=299 w:home=1400 w:honest=1319 w:hope=680 w:hoped=1660 w:horn=-3000 w:hose=736
w:hospital=1996 w:hospitals=-1080 w:host=-571 w:hosting=1355 w:hostinova=744 w:hosts=-242 w:hotline=-5698 w:hour=-3730
w:hourly=742 w:hours=-5713 w:house=3512 w:households=-2094 w:how=2081 w:http=-554 w:human=2519 w:humidity=-1022
w:hundred=2091 w:hung=1550 w:hunt=1106 w:hygrometer=-624 w:i=-2238 w:i'd=-5657 w:i'll=-2937 w:i'm=-590 w:i've=-5831
w:ic=-2384 w:ice=1128 w:iceland=-194 w:icon=-142 w:id=1028 w:ida=762 w:idea=4471 w:ideas=1859 w:if=6498
w:ignorance=1243 w:ignored=3072 w:il=-186 w:image=-4998 w:impact=-3855 w:impatience=2145 w:importer=-2005
w:impression=2097 w:improved=-530 w:in=-452 w:inability=796 w:inattention=1714 w:inc=499 w:inc-311=895 w:incident=-602
w:included=1580 w:indeed=2123 w:index=4311 w:infinite=-1278 w:informed=-753 w:infrastructure=-673 w:inside=-3799
w:inspector=-997 w:instead=568 w:instruction=-851 w:interesting=4997 w:intern=570 w:internal=-1088 w:internet=1528
w:interns=3004 w:into=121 w:invoice=54 w:invoices=-711 w:irreversible=-418 w:is=3053 w:it=659 w:it's=-121 w:item=2500
w:its=-4414 w:itself=-1028 w:january=178 w:ji-woo=-31 w:joao=-1719 w:job=4436 w:jobs=-214 w:join=-1181 w:joined=930
w:jonas=951 w:judge=3425 w:judgement=1377 w:judith's=-758 w:july=-781 w:june=-1747 w:jury=19 w:just=6322 w:k=-962
w:kafka=-270 w:kaisa=-1087 w:karim's=2271 w:keep=-4280 w:keeping=-2480 w:keeps=-5034 w:kenji=148 w:kept=-955
w:kettle=-2829 w:kevin=3895 w:key=-1424 w:keyboard=3515 w:keys=4643 w:killed=-229 w:kind=3307 w:kindly=-3897
w:klara=1191 w:knew=5824 w:know=-58 w:knowing=-960 w:known=-2090 w:knows=7233 w:lab=1468 w:label=-4566 w:labelled=829
w:labelling=267 w:labels=2374 w:laboratory=333 w:lack=3032 w:lacks=-371 w:lady=1713 w:laid=194 w:lamps=-2292
w:landed=1646 w:landlord=495 w:landlord's=1082 w:languages=2065 w:lapsed=-1647 w:laptop=-866 w:laptops=735
w:larger=-1431 w:last=-227 w:late=8702 w:later=4900 w:launch=2150 w:lawyer=-1801 w:lazy=-1241 w:lead=-5039 w:leader=282
w:leads=-2437 w:leaflet=-729 w:leak=-114 w:leaked=2794 w:leap=-1513 w:learn=5194 w:learned=-803 w:learning=3274
w:lease=-1772 w:least=6739 w:leave=5107 w:leaves=973 w:led=-764 w:ledger=370 w:left=4354 w:legal=1415 w:lena=982
w:length=397 w:leon's=-310 w:leopold=649 w:less=1339 w:lesson=3153 w:lessons=-845 w:let=9920 w:let's=1433 w:lets=728
w:letter=-1221 w:letters=723 w:level=1836 w:lever=-185 w:librarian=2097 w:licence=1548 w:lies=154 w:light=-1167
w:lights=-206 w:like=-421 w:limit=2 w:limits=4357 w:line=-6683 w:lines=1565 w:list=-3172 w:listed=1600 w:lists=-1743
w:litres=1642 w:little=1600 w:live=2374 w:lived=-1205 w:lives=338 w:living=526 w:load=-1695 w:loaded=505 w:loads=-455
w:lobby=246 w:local=-4866 w:lock=-1664 w:locked=-652 w:locks=744 w:log=4183 w:login=-1103 w:logins=-151 w:logs=-6726
w:lol=2617 w:long=-646 w:longer=-2637 w:look=-994 w:looked=-1292 w:looking=5230 w:looks=2441 w:loop=400 w:loose=-933
w:lorry=-104 w:lose=950 w:loss=-1286 w:lost=6546 w:lot=3658 w:love=463 w:low=201 w:luck=1409 w:lumi=537 w:lunch=1517
w:m=-1419 w:machine=5195 w:machines=1355 w:mad=-818 w:madam=-3553 w:made=-1649 w:mail=-1388 w:mailbox=-296
w:mailing=-1470 w:mails=-632 w:main=2258 w:maintenance=220 w:major=936 w:make=-5508 w:makes=1533 w:malmö=807 w:man=5708
w:manage=2682 w:managed=5183 w:management=-2805 w:manager=-2481 w:manual=-65 w:many=4832 w:map=-666 w:march=2605
w:marcus=312 w:marek=1500 w:mark=-684 w:marked=-2584 w:market=-921 w:marks=1530 w:master=415 w:mateo=-867
w:matter=-1635 w:mattered=188 w:matters=-1109 w:may=-5428 w:mayor=-2645 w:mayor's=-916 w:me=5811 w:mean=599
w:means=2511 w:meant=4333 w:measured=-3270 w:medishare=-1968 w:meet=-367 w:meeting=-1502 w:mei=-1006 w:members=-3359
w:memorandum=-209 w:memory=-1796 w:merge=1962 w:merged=1961 w:mess=3415 w:message=-1441 w:messages=-830 w:met=-2104
w:meter=308 w:meters=-1482 w:metres=1652 w:middle=1992 w:midnight=2426 w:might=3193 w:migration=-53 w:mihai=-176
w:mihai's=-1323 w:milk=3560 w:million=-1158 w:min=56 w:mind=5382 w:minds=511 w:ministry=126 w:minute=110
w:minutes=-8673 w:mirror=2751 w:missed=-728 w:missing=-3637 w:mistake=3280 w:mistakes=171 w:mitigate=301
w:mitigating=-1234 w:mixing=681 w:mixture=1022 w:mm=-733 w:mode=-1680 w:model=-657 w:moment=-4397 w:monday=2017
w:money=-2157 w:monika=607 w:monitor=-407 w:monitoring=-2249 w:month=1247 w:months=2233 w:mood=67 w:more=3129
w:morning=-10201 w:most=551 w:mostly=1102 w:mouse=960 w:move=-126 w:moved=-2083 w:moves=-3200 w:mr=-2440 w:ms=-305
w:much=-1255 w:museum's=711 w:music=-939 w:must=4088 w:my=2729 w:mystery=-490 w:nadia=-1615 w:name=7876 w:named=-4757
w:names=4922 w:naming=55 w:nature=-1493 w:necessary=2909 w:need=-589 w:needed=1497 w:needs=915 w:negative=-1080
w:negligence=-2672 w:negligent=1294 w:neighbour's=-2437 w:neighbours=-845 w:neither=4236 w:network=2711 w:never=4660
w:nevertheless=-1551 w:new=-6010 w:newest=-506 w:news=-1313 w:newsletter=-2367 w:newsrooms=-932 w:next=-2785
w:nice=3818 w:night=-518 w:nightly=626 w:nina=344 w:nine=-2269 w:ninety=1818 w:no=-6863 w:noa=-805 w:nobody=1676
w:nobody's=1057 w:node=-3507 w:nodes=-588 w:noise=253 w:none=3539 w:noon=-1858 w:norm=-1407 w:normal=-3451 w:nose=-3250
w:not=3824 w:note=-899 w:noted=3240 w:notes=-1508 w:nothing=-6849 w:notice=4730 w:noticed=-4968 w:notices=-2526
w:notion=32 w:now=-6150 w:null=615 w:number=-3588 w:numbered=849 w:numbers=3095 w:nurse=1495 w:o'clock=-4437
w:obituaries=-339 w:obituary=-2037 w:obvious=6059 w:obviously=-96 w:occasions=896 w:october=516 w:of=-129 w:off=2560
w:offer=-172 w:office=3239 w:officer=6054 w:offline=234 w:offset=-259 w:offsets=-163 w:often=1581 w:ok=-3731
w:okay=-159 w:old=-5385 w:older=-850 w:oldest=-1037 w:on=-1459 w:on-call=-2101 w:once=-462 w:one=128 w:one's=3881
w:ones=-1210 w:only=-147 w:onyl=-3366 w:open=316 w:opened=760 w:opening=841 w:opens=-2432 w:operational=-2516
w:operations=236 w:operator=1102 w:opinion=1620 w:opposite=-1403 w:ops=3028 w:opt-out=1447 w:opted=-2908
w:opted-out=362 w:optional=1638 w:or=-3901 w:orchestra's=2097 w:order=2428 w:ordered=1127 w:orders=-1471 w:origin=-2922
w:oskar=1626 w:ostrowska=437 w:other=-5364 w:others=362 w:ought=1326 w:our=1798 w:ours=-3182 w:out=-2709
w:out-of-office=-256 w:outage=5242 w:outside=406 w:over=-3796 w:overlook=822 w:owe=-1352 w:owes=2051 w:owing=-1427
w:own=292 w:owner=-8567 w:owns=-4413 w:p=-4204 w:page=-5607 w:paged=-4098 w:pager=-1300 w:pages=2016 w:paid=7051
w:painted=-1065 w:pair=725 w:pallet=2258 w:panel=-12540 w:paper=-2821 w:papers=-2266 w:paralegal=1658 w:parcel=505
w:parcels=-1331 w:park=1587 w:parks=-1279 w:parsley=1127 w:part=-1054 w:partition=449 w:partly=-1450 w:partner=2690
w:partner's=-704 w:partners=-3826 w:parts=-793 w:pass=-2287 w:passed=-4655 w:passengers=67 w:passes=61 w:passport=-804
w:passwords=742 w:past=-1573 w:patch=-259 w:patched=-2717 w:path=979 w:patience=1923 w:patients=-953 w:paulina=-206
w:pay=2189 w:paying=1807 w:payment=-874 w:payment-client=-1850 w:payment-web=1086 w:payments=3804 w:payroll=-495
w:pdf=12 w:peak=1238 w:pelle=-209 w:pen=-1068 w:pencil=898 w:pension=-94 w:people=-2970 w:per=-1586 w:percent=2017
w:perfect=1328 w:perhaps=1223 w:period=14 w:permit=-3211 w:permits=-652 w:person=9455 w:personal=151 w:persons=33
w:peter=3607 w:petra=3589 w:pharmacist=1411 w:phase=-642 w:phone=5846 w:phoned=-636 w:phones=1174 w:photo=-1066
w:photos=-1210 w:picture=-514 w:pictures=-1165 w:piece=-1622 w:pieces=-132 w:pinned=478 w:pipe=-664 w:pipeline=332
w:pity=1091 w:place=-2596 w:placed=-1643 w:plain=120 w:plan=-5055 w:plane=1646 w:planned=-2714 w:planning=3000
w:plans=-582 w:plant=1451 w:platform=-741 w:play=-1137 w:players=1467 w:pleas=-1678 w:please=-2516 w:pleasure=478
w:pls=1780 w:plug=1063 w:plumber=31 w:pm=1063 w:pocket=1769 w:pods=-1658 w:point=-2602 w:pointed=948 w:points=-1528
w:poison=-729 w:pool=-501 w:poor=739 w:port=-820 w:porter=2766 w:position=-2106 w:possible=2572 w:post=1283
w:post-mortem=3285 w:posted=931 w:postman=1445 w:power=-2687 w:practices=-1730 w:prefix=1199 w:prepared=-2245
w:present=1995 w:press=-3656 w:pressed=-3126 w:pressing=6180 w:pressure=605 w:presumably=3800 w:previous=-1328
w:price=3243 w:prices=-1046 w:pricing=827 w:pride=652 w:primary=741 w:print=517 w:printed=527 w:printer=1182
w:printers=-269 w:prints=-711 w:priorities=912 w:priscilla=-989 w:priya=-409 w:probation=801 w:problem=7300
w:procedure=5000 w:process=101 w:procurement=3641 w:prod=-338 w:product=2204 w:production=7761 w:professional=-885
w:professionals=3510 w:professor=-1214 w:program=-1078 w:progress=-827 w:project=2504 w:promise=466 w:promised=-594
w:prompt=-148 w:proof=-1801 w:proper=87 w:properly=857 w:protection=-1374 w:proud=299 w:provider=-848 w:proxy=-821
w:ps=2214 w:psp=-727 w:published=-1618 w:pulled=2015 w:pump=-239 w:pune=735 w:purchase=670 w:purge=-56 w:purpose=2005
w:push=-5388 w:pushed=2617 w:put=572 w:puts=-1499 w:qa=3163 w:quarter=790 w:quarters=-1351 w:query=1621 w:question=608
w:questions=1246 w:queue=914 w:queued=-2050 w:quick=-1902 w:quiet=4435 w:quiz=1565 w:quorum=-1070 w:quota=-128
w:r=-1889 w:rack=2124 w:radar=-1721 w:rafe=-1766 w:rail=1018 w:rails=1269 w:raj=2665 w:ran=4625 w:random=-112
w:rang=-7308 w:range=-253 w:rate=-1500 w:rather=1033 w:rats=-3072 w:raw=-1767 w:reach=-4463 w:reachable=-1452
w:reached=-3739 w:reacted=1213 w:read=203 w:reader=2046 w:readers=329 w:reading=7937 w:readings=-430 w:reads=2107
w:real=-1908 w:really=53 w:reason=-3278 w:reasons=1356 w:rebuilt=214 w:received=-1580 w:receiver=-1249 w:recipe=948
w:recipient=-2095 w:recognised=857 w:recomputation=1728 w:recomputed=-424 w:reconcile=-215 w:record=1686
w:recorded=1224 w:recorder=-341 w:recovery=-1071 w:red=4604 w:redemption=682 w:redo=-1211 w:ref=793 w:referral=-1361
w:referrals=-1258 w:referred=604 w:refusal=2038 w:refuse=-273 w:refused=-434 w:regardless=1325 w:region=-2248
w:regions=-3166 w:regrettable=-851 w:regrettably=-1240 w:regulator=-819 w:rehearsal=-1300 w:rejected=-509
w:relabelled=-2247 w:relay=-102 w:release=-3525 w:reliability=-252 w:remains=-462 w:remark=-541 w:remarkable=211
w:remind=234 w:reminders=1005 w:remote=1268 w:removed=-1589 w:rename=-1080 w:renamed=238 w:rene=-414 w:renew=562
w:repair=-3008 w:repairs=-854 w:repeat=-742 w:replaced=-380 w:replacement=839 w:replica=-1019 w:report=-2355
w:reported=-3584 w:reports=-801 w:repository=-1068 w:request=1317 w:requests=-656 w:reset=-1815 w:resets=-409
w:resolve=301 w:resolved=-829 w:respect=-1107 w:respected=-2116 w:responders=-3162 w:responsibility=3257
w:responsible=-2043 w:rest=402 w:restart=-804 w:restarted=-579 w:restarting=287 w:restore=-661 w:restored=-607
w:result=3602 w:results=-1426 w:retrained=2399 w:retro=1250 w:retry-after=-3890 w:return=857 w:returned=-1927
w:returns=-659 w:revenue=841 w:reverted=-862 w:review=-726 w:reviewed=125 w:reviewer=-168 w:reviewers=1367
w:reviews=-1384 w:right=-6638 w:rights=1307 w:ring=-3190 w:risk=-563 w:rite=-545 w:road=1432 w:roads=539 w:robots=535
w:role=-1540 w:rolf=975 w:roll=-419 w:rollback=1539 w:rolled=832 w:room=6948 w:rooms=163 w:root=4573 w:rose=-351
w:roster=1294 w:rota=-10005 w:rotate=-3899 w:roughly=-1867 w:round=1926 w:rounds=-1230 w:route=-4496 w:row=2879
w:rows=-694 w:rule=3603 w:rules=3611 w:run=-2366 w:runbook=-4111 w:running=-1284 w:runs=-315 w:ruth=278 w:s=356
w:safe=-3641 w:safety=2393 w:said=-704 w:sail=-278 w:sailed=67 w:sale=-1412 w:sales=1569 w:salt=976 w:same=-2310
w:sandoval=1617 w:sat=5033 w:saturday=-745 w:save=-2019 w:saved=-241 w:saving=-2302 w:saw=-1800 w:say=-2573
w:saying=-1514 w:says=-925 w:scale=-874 w:scanner=-88 w:scans=-3429 w:scheduler=-390 w:schema=273 w:school=3525
w:screen=-1427 w:screens=-945 w:screw=-1871 w:scribe=-4122 w:script=3153 w:scrolled=301 w:search=-5277 w:season=-279
w:seat=-180 w:second=294 w:secondary=121 w:seconds=3125 w:section=896 w:secure=-2257 w:security=368 w:see=-5874
w:seeing=404 w:seems=2890 w:seen=-473 w:sees=474 w:segment=104 w:send=-1137 w:sender=-884 w:sending=-896 w:sends=1815
w:senior=275 w:sense=1986 w:sensor=-3916 w:sensors=-1526 w:sent=-5271 w:sentence=-3907 w:serious=-1979 w:serve=-707
w:server=4984 w:service=-3767 w:services=-929 w:set=-330 w:settled=-1592 w:sev=326 w:seven=-1280 w:several=-1214
w:severity=-5594 w:shall=-842 w:shard=-512 w:share=-764 w:shared=591 w:she=-473 w:sheep=1389 w:sheet=-1108
w:shift=-2211 w:shifts=-2189 w:ship=1502 w:ships=-469 w:shoemaker's=1297 w:shoes=2081 w:shop=-1163 w:short=2353
w:shorter=710 w:shortly=-2312 w:should=2159 w:show=-5322 w:showed=-5623 w:shown=6853 w:shows=3209 w:shut=-2121
w:side=782 w:sign=828 w:signature=-181 w:signatures=-1068 w:signed=-343 w:signs=384 w:silence=2102 w:simple=4401
w:since=-6070 w:single=-2266 w:sirens=1855 w:site=-2446 w:sites=-849 w:sits=4429 w:situation=-1205 w:six=-3076
w:six-year-old=1232 w:sixty=3244 w:size=-1215 w:skip=372 w:skipped=-500 w:sleep=-3369 w:slept=62 w:slips=-275
w:slo=-197 w:sloppy=-893 w:slow=389 w:small=789 w:smile=-123 w:smoke=806 w:snapshot=-197 w:so=-6663 w:so-called=3582
w:soda=976 w:sofia=767 w:software=-833 w:sold=1317 w:solution=-849 w:some=-1514 w:somebody=6302 w:someone=8425
w:something=549 w:somewhere=1732 w:soon=-2874 w:sorensen=2603 w:sorry=2726 w:sort=-630 w:sound=-2 w:source=-17
w:spam=-1234 w:spare=-3441 w:spared=138 w:speak=-3663 w:speaks=2862 w:specialist=103 w:speed=4652 w:spent=3611
w:spilt=1918 w:splicing=3037 w:split=-788 w:spoke=-839 w:spoken=3013 w:spot=-117 w:spreadsheet=5125 w:spring=-3485
w:squad=1760 w:squeezed=736 w:st=-970 w:staff=1200 w:staffed=-518 w:stage=-1756 w:staging=-10 w:stairs=-1809
w:staleness=223 w:stamp=-2221 w:stand=-2087 w:standard=2882 w:standing=15 w:stands=-5504 w:start=-1609 w:started=-411
w:starting=215 w:starts=-1009 w:statement=1562 w:status=-2875 w:stay=-502 w:stayed=-3845 w:staying=-3713 w:stays=-1939
w:steady=1671 w:steering=1451 w:step=3380 w:steward=-351 w:stick=1714 w:still=-4090 w:stock=129 w:stood=-2537
w:stop=-8262 w:stopped=586 w:stops=-574 w:store=1964 w:storm=-5399 w:story=-21 w:straight=-54 w:street=-2188
w:strip=-1298 w:stroke=1409 w:stubborn=-3171 w:stuck=-2072 w:stupid=1248 w:subject=1126 w:subscribers=-1184
w:success=286 w:such=-55 w:suffix=-62 w:suit=1127 w:sum=247 w:summary=-642 w:summer=1024 w:sums=-2131 w:sunday=-368
w:supervisor=411 w:supplier=1840 w:supplier's=2754 w:support=-1374 w:sure=-4739 w:surgeon=1543 w:surprise=-944
w:surprised=3343 w:surveyor=-880 w:survived=-286 w:survives=-2921 w:suspect=-1852 w:swallowed=1041 w:swallows=-2487
w:swapped=-935 w:swear=-1430 w:swiped=595 w:switch=3505 w:switchboard=-306 w:switched=-2117 w:sync=-1134
w:synthetic=800 w:system=-2314 w:systems=-1151 w:t=1392 w:table=1838 w:tablets=274 w:tag=1497 w:tailback=1127
w:take=-2444 w:taken=-411 w:takes=1266 w:taking=-1960 w:tale=-2209 w:talk=-447 w:talking=3363 w:tank=-1512 w:tap=375
w:tape=-3765 w:tariq=607 w:task=-1453 w:tbh=1625 w:teacher=-1058 w:teachers=-1249 w:team=10340 w:teams=367 w:tech=1562
w:technical=407 w:technician=-1454 w:telco=1881 w:telephone=895 w:tell=3002 w:telling=1422 w:tells=3027
w:temperature=-1944 w:template=2703 w:temporary=-233 w:ten=-59 w:tenant=1537 w:tenants=1313 w:tender=308 w:test=3968
w:tested=2495 w:tests=3040 w:text=-1493 w:textile=-491 w:th=160 w:thaler=-2427 w:than=4258 w:thank=179 w:thanked=-455
w:thanks=-2025 w:that=-102 w:that's=493 w:thawed=2605 w:the=1478 w:their=3370 w:theirs=153 w:them=-4565
w:themselves=2455 w:then=2525 w:theory=-416 w:there=667 w:there's=576 w:these=957 w:they=-1009 w:they'd=-2402
w:thing=-2586 w:things=3366 w:think=6776 w:thinking=7469 w:third=116 w:thirty=-1981 w:this=2778 w:those=-1354
w:thought=-1057 w:thread=3102 w:three=-6341 w:threshold=571 w:through=1207 w:throwing=295 w:thrown=-1096 w:thu=-1396
w:thunderstorm=-1923 w:thursday=2078 w:ticket=4121 w:tickets=2250 w:tie=5008 w:tiles=-777 w:till=864 w:time=-4223
w:timeline=-1595 w:timeout=533 w:times=2167 w:tls=-49 w:to=646 w:tobias=2891 w:today=-2658 w:together=-5395
w:token=-1612 w:told=-1414 w:tomas=885 w:tombstones=-405 w:tomorrow=-2343 w:tone=-2228 w:tonight=-1186 w:tons=1127
w:too=-1996 w:took=-1982 w:tool=-7498 w:tools=5317 w:top=-1509 w:topic=-1588 w:total=-44 w:touch=3721 w:touched=-2821
w:tour=-231 w:towards=-1887 w:town=-266 w:trace=-399 w:traders=-1137 w:trading=-2682 w:traffic=-1173 w:trail=1487
w:train=-17 w:trained=857 w:trainee=-1386 w:training=2207 w:tram=-770 w:tran=-394 w:translator=2927 w:travel=-1349
w:treat=-615 w:treats=-59 w:trial=-587 w:tried=-2949 w:trip=817 w:trouble=324 w:truck=-2349 w:trucks=-2790 w:true=-1417
w:trust=217 w:trusted=2823 w:try=2657 w:tue=-1535 w:tuesday=-1132 w:tunnel=-2718 w:turn=719 w:turned=-547
w:turnover=472 w:turns=3250 w:twelve=1020 w:twenty=-2069 w:twice=269 w:two=-4948 w:type=753 w:typed=-866 w:typing=-3766
w:um=-128 w:unasked=-2075 w:unavailable=-347 w:under=1426 w:undersigned=896 w:understand=-520 w:understood=-651
w:undo=-520 w:unfair=492 w:union=1755 w:unit=-2391 w:unknown=-2506 w:unlock=778 w:unplugged=167 w:unreachable=989
w:until=1169 w:up=1178 w:update=2012 w:updated=184 w:updates=-780 w:uploaded=1553 w:upper=1294 w:upstream=1245
w:us=-4201 w:usage=-2982 w:use=-2575 w:used=2871 w:users=-4946 w:usual=988 w:utc=2278 w:vacuum=1548 w:vague=401
w:valid=-131 w:value=731 w:values=832 w:valve=3417 w:van=-147 w:vanished=-2339 w:vans=1052 w:vendor=-2863
w:vendor's=1359 w:version=-219 w:versions=-679 w:very=534 w:video=2376 w:view=1881 w:viewers=624 w:vikram=1092
w:village=203 w:visa=-804 w:visitor=-1515 w:visitors=-587 w:visits=-197 w:voice=-1845 w:voltage=2501 w:volume=843
w:volunteers=1527 w:vote=541 w:voucher=-1595 w:vouchers=-339 w:vpn=84 w:w=-388 w:wait=3598 w:waited=251 w:waiters=456
w:waiting=-5588 w:wakes=1191 w:walked=-1246 w:wall=13 w:want=518 w:wanted=281 w:wants=-4332 w:ward=-1104 w:warden=-1886
w:wardens=-778 w:warehouse=1075 w:warned=5803 w:warning=1963 w:warnings=2377 w:was=726 w:watch=3177 w:watched=580
w:water=675 w:waved=6092 w:way=-1007 w:we=-4900 w:we'll=-2258 w:we're=-1285 w:we've=-334 w:weather=2917 w:web=1887
w:website=2992 w:wednesday=-807 w:week=155 w:weekend=-86 w:weekends=1852 w:weekly=-2083 w:weeks=6205 w:well=1899
w:went=3992 w:were=-2965 w:weren't=-589 w:what=-3349 w:what's=-1192 w:whatever=-641 w:when=-2710 w:whenever=-278
w:where=3572 w:whether=2088 w:which=-1053 w:while=2699 w:who=7880 w:whoever=5763 w:whole=2232 w:whom=2280 w:whose=2682
w:why=-3266 w:wiht=36 w:wiki=-210 w:will=-861 w:wind=573 w:window=5357 w:wing=-491 w:winter=-1483 w:wipe=-1068
w:wisdom=-2837 w:wish=-874 w:wishes=-394 w:witch=1106 w:with=-3379 w:within=-9043 w:without=3927 w:witness=1803
w:women=1171 w:won't=-1384 w:wonders=3910 w:word=4357 w:words=-1512 w:work=-185 w:worked=-2893 w:working=1462
w:works=5412 w:workshop=5318 w:world=1885 w:worn=-1268 w:worse=1585 w:worth=-409 w:would=9171 w:write=-4235
w:writes=1005 w:writing=1568 w:written=-5755 w:wrong=4050 w:wrote=-3385 w:x=-66 w:xx=-244 w:yannick=492 w:yard=4441
w:year=-2080 w:yearly=-1274 w:years=1170 w:yesterday=-2309 w:yesterday's=-53 w:yet=-4381 w:you=-5477 w:you'd=-685
w:you'll=-3873 w:young=2764 w:your=-794 w:zero=-1282 w:zeynep=373 w:zones=-2738
'''
