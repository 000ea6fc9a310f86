"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "a3a2503968450b23d78edb7b42988e146b73b2b14df20e07cb7be90c5d77df05"
OFFSET = -4651
WEIGHTS = r'''
1:!=-2871 1:"=2808 1:#=-5477 1:$=-512 1:%=-490 1:(=-5071 1:)=-4987 1:*=3947 1:,=-8731 1:.=9274 1::=-3650 1:;=-2389
1:<he>=15326 1:<i>=-8555 1:<they>=2374 1:<we>=-6329 1:<you>=-3844 1:?=5828 1:AC=-3610 1:BAD=20811 1:CHOSE=1786
1:CIRC=-6106 1:CLAIM=2204 1:DAY=-290 1:ELSE=4714 1:FAILV=-3510 1:FAULT=7586 1:FOLLOW=-4179 1:GOOD=-8719 1:IDLE=9501
1:INSULT=1934 1:KNEW=1643 1:M=-4362 1:M's=-451 1:MORAL=11103 1:N=-7518 1:N's=9353 1:P=1426 1:P's=-383 1:PERC=3461
1:SANC=5291 1:SARC=16216 1:T=4942 1:T's=-725 1:^=-512 1:a=901 1:about=-1541 1:again=1372 1:all=-3676 1:already=-5862
1:also=-418 1:although=973 1:always=6246 1:am=6802 1:an=1839 1:and=-1659 1:any=-3773 1:anybody=-898 1:anyone=3106
1:are=-4113 1:aren't=-2463 1:as=-525 1:at=-4098 1:be=-647 1:because=-3478 1:been=-2877 1:being=6045 1:both=-3373
1:but=1721 1:by=-4668 1:can=2911 1:can't=-4107 1:cannot=2356 1:could=-590 1:did=-944 1:didn't=-2964 1:do=2468
1:does=3255 1:doesn't=-2660 1:doing=603 1:don't=-2849 1:during=-796 1:each=-3839 1:either=2141 1:else=1317 1:even=147
1:ever=412 1:everybody=-2051 1:everyone=2556 1:finally=5094 1:for=-909 1:from=-869 1:further=-1652 1:get=1794
1:gets=-375 1:got=-2821 1:had=-841 1:has=-2174 1:have=2631 1:haven't=-1637 1:having=-2500 1:here=996 1:how=2005
1:i'll=-2894 1:if=6907 1:in=-286 1:instead=484 1:into=335 1:is=2311 1:it=96 1:it's=-9 1:its=-4235 1:itself=-1056
1:just=6382 1:let=9296 1:let's=1408 1:like=-594 1:might=3261 1:more=3114 1:most=250 1:much=-819 1:must=3283
1:neither=3743 1:never=4630 1:no=-6599 1:nobody=1780 1:not=4569 1:of=11 1:off=2575 1:on=-1865 1:once=-1071 1:one=575
1:only=-670 1:or=-4099 1:other=-5276 1:out=-2846 1:over=-3650 1:own=1234 1:per=-1719 1:please=-2089 1:pls=1698
1:rather=887 1:same=-2179 1:should=1119 1:since=-6005 1:so=-6675 1:some=-1638 1:somebody=6427 1:someone=7528
1:still=-4237 1:such=-1808 1:than=4195 1:that=-29 1:that's=383 1:the=1812 1:then=2499 1:there=1026 1:there's=772
1:these=653 1:this=2502 1:those=-1361 1:three=-6435 1:through=965 1:to=1175 1:too=-2606 1:twice=-563 1:two=-4796
1:under=1666 1:until=1135 1:up=971 1:very=539 1:was=867 1:we'll=-2155 1:were=-2882 1:weren't=-477 1:what=-2803
1:when=-2914 1:where=3824 1:whether=2105 1:which=-1378 1:while=2512 1:who=7721 1:whoever=6005 1:whom=2409 1:whose=2888
1:why=-3093 1:will=83 1:with=-3020 1:within=-8516 1:without=3910 1:won't=-1352 1:would=8553 1:x=-171 1:xed=-3608
1:xing=-606 1:xly=969 1:yet=-4870 1:you'll=-3919 1:|=891 2:!_!=-364 2:!_$=-701 2:!_)=-2170 2:"_"=573 2:"_$=-1765
2:"_,=3199 2:"_.=1153 2:"_<i>=-2133 2:"_<we>=1759 2:"_FAULT=-429 2:"_M=-1865 2:"_T=841 2:"_and=-1658 2:"_as=-1719
2:"_for=-1820 2:"_had=869 2:"_here=-1676 2:"_in=469 2:"_is=-869 2:"_it=874 2:"_just=4742 2:"_no=2225 2:"_nobody=1335
2:"_not=3395 2:"_on=3739 2:"_the=-5109 2:"_to=997 2:"_was=-590 2:"_what=-1410 2:"_when=-412 2:"_will=-71 2:"_with=1223
2:"_without=-1249 2:"_x=-704 2:"_xed=-2153 2:"_xing=-2541 2:"_xly=-18 2:#_"=-1588 2:#_#=467 2:#_$=2119 2:#_%=-490
2:#_(=1119 2:#_)=1986 2:#_,=-102 2:#_;=1260 2:#_<i>=-267 2:#_<we>=256 2:#_AC=2843 2:#_DAY=2728 2:#_M=6545 2:#_N=-5038
2:#_P=-6737 2:#_PERC=908 2:#_T=-3228 2:#_am=-2029 2:#_and=1302 2:#_by=537 2:#_for=-1465 2:#_if=-887 2:#_is=-2349
2:#_it=-644 2:#_let=82 2:#_of=-1807 2:#_on=-879 2:#_since=688 2:#_the=1722 2:#_to=-1411 2:#_until=-921 2:#_was=-6
2:#_when=-130 2:#_which=-1380 2:#_without=839 2:#_x=-2585 2:#_xed=1778 2:#_xing=-2203 2:#_xly=-1067 2:#_|=3322
2:%_$=1372 2:%_.=-874 2:%_is=115 2:%_of=76 2:%_x=16 2:(_#=1895 2:(_AC=-940 2:(_M=617 2:(_N=-197 2:(_P=-1511 2:(_T=-2981
2:(_x=1059 2:)_$=-6 2:)_,=-1887 2:)_.=-1939 2:)_:=682 2:)_the=1176 2:*_*=228 2:*_:=1226 2:*_xing=1378 2:,_"=-1665
2:,_#=1910 2:,_$=-5273 2:,_(=1176 2:,_<he>=-2853 2:,_<i>=3405 2:,_<they>=6577 2:,_<we>=-3796 2:,_<you>=535 2:,_AC=-321
2:,_CLAIM=1904 2:,_GOOD=-2923 2:,_KNEW=-1297 2:,_M=932 2:,_N=-798 2:,_P=2110 2:,_PERC=594 2:,_SARC=-2985 2:,_T=4983
2:,_a=3591 2:,_about=-533 2:,_all=-2691 2:,_also=277 2:,_although=636 2:,_an=5323 2:,_and=6464 2:,_as=-842 2:,_at=-294
2:,_because=1179 2:,_being=-650 2:,_but=9323 2:,_by=-1043 2:,_could=1832 2:,_did=246 2:,_each=74 2:,_for=1930
2:,_from=-6 2:,_had=321 2:,_has=1492 2:,_if=5382 2:,_in=4775 2:,_is=-4511 2:,_it=1249 2:,_just=-1844 2:,_more=-936
2:,_no=213 2:,_nobody=-731 2:,_not=-5128 2:,_of=1142 2:,_on=2090 2:,_one=5925 2:,_or=774 2:,_pls=2695 2:,_since=-3806
2:,_so=-2389 2:,_somebody=1255 2:,_that=-241 2:,_that's=923 2:,_the=-412 2:,_then=419 2:,_there=3193 2:,_this=3311
2:,_to=2156 2:,_twice=-1029 2:,_two=-2126 2:,_until=-923 2:,_was=5155 2:,_when=-999 2:,_where=-3576 2:,_which=-4323
2:,_who=-2156 2:,_whose=583 2:,_will=1048 2:,_with=3345 2:,_without=4868 2:,_x=1705 2:,_xed=2563 2:,_xing=-300
2:,_xly=5744 2:,_yet=1341 2:._#=199 2:._$=5080 2:._M=-1611 2:._it=5022 2:._the=4313 2:._who=4223 2:._x=6170 2::_#=2790
2::_$=767 2::_(=2341 2::_<i>=721 2::_<we>=-3093 2::_AC=1414 2::_BAD=2898 2::_DAY=9 2::_INSULT=131 2::_M=-509
2::_N=-1339 2::_P=-842 2::_PERC=-2586 2::_T=-1946 2::_a=732 2::_about=-996 2::_all=627 2::_an=-1977 2::_from=-1949
2::_how=352 2::_it=-2713 2::_no=-1743 2::_nobody=1695 2::_on=70 2::_the=2403 2::_to=1152 2::_under=-1227 2::_when=-2076
2::_x=-3230 2::_xed=1148 2::_xing=944 2::_xly=199 2:;_$=-4158 2:;_<he>=-3103 2:;_<they>=2204 2:;_<we>=-2859 2:;_it=1638
2:;_the=-3465 2:;_there=-307 2:;_to=780 2:;_x=5872 2:<he>_.=5901 2:<he>_BAD=1279 2:<he>_CLAIM=176 2:<he>_IDLE=430
2:<he>_M=-224 2:<he>_MORAL=-89 2:<he>_P=345 2:<he>_PERC=2836 2:<he>_T=-2652 2:<he>_and=-2973 2:<he>_did=2977
2:<he>_does=902 2:<he>_for=-2196 2:<he>_had=-3980 2:<he>_has=-3026 2:<he>_is=1093 2:<he>_own=722 2:<he>_to=728
2:<he>_was=-1374 2:<he>_x=6352 2:<he>_xed=2023 2:<i>_"=145 2:<i>_,=2583 2:<i>_.=2347 2:<i>_CHOSE=-1367 2:<i>_FAILV=-769
2:<i>_M=-1953 2:<i>_P=519 2:<i>_P's=197 2:<i>_PERC=-4546 2:<i>_T=326 2:<i>_again=-1583 2:<i>_am=8831 2:<i>_at=-600
2:<i>_can=-1558 2:<i>_could=6620 2:<i>_did=919 2:<i>_for=1337 2:<i>_had=4963 2:<i>_have=355 2:<i>_in=270 2:<i>_let=2642
2:<i>_on=-1004 2:<i>_own=1076 2:<i>_should=260 2:<i>_to=693 2:<i>_was=2537 2:<i>_will=-2141 2:<i>_would=-1690
2:<i>_x=-2045 2:<i>_xed=2786 2:<they>_,=-128 2:<they>_.=5355 2:<they>_CHOSE=2359 2:<they>_CIRC=-893 2:<they>_GOOD=772
2:<they>_M=7079 2:<they>_PERC=5837 2:<they>_T=-2651 2:<they>_are=3356 2:<they>_could=-1215 2:<they>_do=-1367
2:<they>_don't=210 2:<they>_for=259 2:<they>_get=1338 2:<they>_had=429 2:<they>_have=-1992 2:<they>_in=-1676
2:<they>_own=423 2:<they>_should=1124 2:<they>_the=-223 2:<they>_to=832 2:<they>_were=-2215 2:<they>_would=5198
2:<they>_x=2416 2:<they>_xed=-2022 2:<they>_xing=-1052 2:<we>_"=2552 2:<we>_$=1502 2:<we>_,=-2191 2:<we>_.=-3071
2:<we>_:=1238 2:<we>_CLAIM=298 2:<we>_ELSE=1325 2:<we>_FAULT=-1447 2:<we>_FOLLOW=1759 2:<we>_GOOD=-2347
2:<we>_IDLE=1026 2:<we>_M=2772 2:<we>_N=-4803 2:<we>_P=2548 2:<we>_PERC=619 2:<we>_SARC=4761 2:<we>_T=7585
2:<we>_T's=193 2:<we>_a=-130 2:<we>_again=-203 2:<we>_all=1839 2:<we>_an=194 2:<we>_and=1197 2:<we>_are=-1864
2:<we>_be=67 2:<we>_can=-118 2:<we>_cannot=-1423 2:<we>_could=509 2:<we>_did=-2308 2:<we>_do=-2082 2:<we>_don't=-858
2:<we>_got=-2019 2:<we>_had=-320 2:<we>_have=-1272 2:<we>_haven't=-1065 2:<we>_in=-3311 2:<we>_like=1237 2:<we>_on=318
2:<we>_once=2267 2:<we>_own=-4306 2:<we>_should=94 2:<we>_that=-3786 2:<we>_to=-3846 2:<we>_were=-3311 2:<we>_will=2178
2:<we>_would=346 2:<we>_x=5429 2:<we>_xed=1324 2:<we>_xing=-758 2:<we>_xly=359 2:<you>_,=1684 2:<you>_.=-5043
2:<you>_M=6411 2:<you>_P=-1436 2:<you>_PERC=-1402 2:<you>_a=-2397 2:<you>_can=1971 2:<you>_cannot=-683 2:<you>_do=2715
2:<you>_for=-1260 2:<you>_get=1442 2:<you>_have=-2646 2:<you>_it=1271 2:<you>_like=972 2:<you>_that=-175
2:<you>_will=-1089 2:<you>_with=-1596 2:<you>_would=278 2:<you>_x=142 2:<you>_xed=934 2:<you>_xing=42 2:?_"=280
2:?_$=6603 2:AC_#=518 2:AC_$=1378 2:AC_)=-1227 2:AC_,=-1433 2:AC_.=-474 2:AC_:=2276 2:AC_AC=425 2:AC_M=12 2:AC_N=-1804
2:AC_T=2220 2:AC_and=-48 2:AC_in=-1963 2:AC_of=1877 2:AC_to=3198 2:AC_x=-1746 2:AC_xed=272 2:AC_xing=-1879 2:AC_|=-2096
2:BAD_,=5038 2:BAD_.=7533 2:BAD_;=-2098 2:BAD_M=-401 2:BAD_and=3038 2:BAD_by=-708 2:BAD_in=1493 2:BAD_is=1309
2:BAD_of=4562 2:BAD_that=-1369 2:BAD_to=2204 2:BAD_x=1776 2:CHOSE_,=695 2:CHOSE_.=2142 2:CHOSE_for=-64
2:CHOSE_out=-2968 2:CHOSE_that=-1647 2:CHOSE_the=291 2:CHOSE_to=3349 2:CHOSE_without=-457 2:CIRC_,=-1583 2:CIRC_.=476
2:CIRC_;=-95 2:CIRC_<he>=1318 2:CIRC_<we>=-1204 2:CIRC_M=-1397 2:CIRC_at=174 2:CIRC_by=2239 2:CIRC_for=-2285
2:CIRC_in=960 2:CIRC_off=-2818 2:CIRC_on=-3076 2:CIRC_that=2795 2:CIRC_the=-1339 2:CIRC_to=853 2:CIRC_x=-1621
2:CLAIM_"=-99 2:CLAIM_#=-1093 2:CLAIM_,=-1466 2:CLAIM_.=1881 2:CLAIM_in=-570 2:CLAIM_it=1445 2:CLAIM_on=3005
2:CLAIM_one=1338 2:CLAIM_that=-1471 2:CLAIM_the=-1053 2:CLAIM_this=918 2:CLAIM_to=-2455 2:CLAIM_x=6113 2:CLAIM_xed=198
2:CLAIM_xing=1756 2:DAY_#=-744 2:DAY_$=474 2:DAY_,=3436 2:DAY_.=-1745 2:DAY_;=-979 2:DAY_<we>=-2570 2:DAY_M=-296
2:DAY_a=582 2:DAY_and=3170 2:DAY_at=-78 2:DAY_by=365 2:DAY_for=438 2:DAY_the=-1915 2:DAY_x=-5482 2:DAY_xed=-1636
2:DAY_xing=-818 2:ELSE_$=-363 2:ELSE_,=-2 2:ELSE_.=1098 2:ELSE_P=-3058 2:ELSE_T=1572 2:ELSE_is=-175 2:ELSE_of=-190
2:ELSE_on=1024 2:ELSE_than=4447 2:ELSE_x=-1373 2:FAILV_,=-1230 2:FAILV_.=-4020 2:FAILV_M=-2322 2:FAILV_from=-127
2:FAILV_it=312 2:FAILV_the=175 2:FAILV_to=1514 2:FAILV_x=-666 2:FAULT_"=-429 2:FAULT_,=5457 2:FAULT_.=-3763
2:FAULT_;=-571 2:FAULT_and=-3145 2:FAULT_for=-32 2:FAULT_from=-5 2:FAULT_here=1585 2:FAULT_is=-849 2:FAULT_of=-2458
2:FAULT_that=248 2:FAULT_the=-2546 2:FAULT_to=999 2:FAULT_x=2471 2:FOLLOW_.=-1802 2:FOLLOW_that=2522 2:FOLLOW_the=-1376
2:FOLLOW_xing=346 2:GOOD_,=1534 2:GOOD_.=-563 2:GOOD_<we>=-3137 2:GOOD_<you>=367 2:GOOD_T=-683 2:GOOD_by=-1788
2:GOOD_for=1159 2:GOOD_in=-2435 2:GOOD_it=1475 2:GOOD_that=1273 2:GOOD_the=-1248 2:GOOD_to=-3527 2:GOOD_x=1729
2:GOOD_xing=-642 2:IDLE_$=574 2:IDLE_,=-298 2:IDLE_.=9969 2:IDLE_M=1396 2:IDLE_T=-1512 2:IDLE_on=1696 2:IDLE_there=22
2:IDLE_to=1854 2:IDLE_was=-159 2:IDLE_x=4518 2:IDLE_xing=454 2:INSULT_PERC=-166 2:INSULT_of=-1102 2:KNEW_.=1218
2:KNEW_<we>=-7609 2:KNEW_a=-1305 2:KNEW_and=-709 2:KNEW_at=864 2:KNEW_in=617 2:KNEW_it=3654 2:KNEW_of=-2361
2:KNEW_that=1705 2:KNEW_the=825 2:KNEW_to=2505 2:KNEW_twice=-300 2:KNEW_x=726 2:M's_M=2332 2:M's_T=-711 2:M's_x=-498
2:MORAL_,=3778 2:MORAL_.=-4841 2:MORAL_;=-955 2:MORAL_MORAL=1982 2:MORAL_P=-2529 2:MORAL_and=1889 2:MORAL_by=-1637
2:MORAL_for=1180 2:MORAL_in=3686 2:MORAL_of=-3705 2:MORAL_the=4064 2:MORAL_to=5950 2:MORAL_was=948 2:MORAL_x=943
2:M_"=-6562 2:M_#=824 2:M_$=2355 2:M_(=-3433 2:M_)=-351 2:M_,=11616 2:M_.=-709 2:M_:=2751 2:M_;=-5204 2:M_<he>=2540
2:M_<they>=2158 2:M_<we>=2480 2:M_<you>=358 2:M_?=6807 2:M_AC=513 2:M_CIRC=737 2:M_CLAIM=-3593 2:M_FAILV=-2450
2:M_GOOD=-121 2:M_INSULT=211 2:M_KNEW=-1819 2:M_PERC=-5564 2:M_SANC=-1554 2:M_a=1750 2:M_again=-1905 2:M_all=-2282
2:M_and=-5253 2:M_any=909 2:M_are=2404 2:M_as=4709 2:M_at=-3377 2:M_because=-1139 2:M_but=-1803 2:M_by=-1054
2:M_can=-2585 2:M_could=1791 2:M_did=-3784 2:M_does=-3218 2:M_for=-5697 2:M_from=-1156 2:M_gets=-203 2:M_had=-4765
2:M_has=-1614 2:M_have=-8106 2:M_in=-1207 2:M_instead=-895 2:M_is=-2554 2:M_it=5393 2:M_itself=-1482 2:M_let=-3412
2:M_more=3634 2:M_no=49 2:M_not=600 2:M_of=-2306 2:M_off=-948 2:M_on=3410 2:M_once=1004 2:M_one=668 2:M_only=-2350
2:M_or=-1510 2:M_out=-553 2:M_over=176 2:M_per=873 2:M_should=236 2:M_since=881 2:M_so=-1729 2:M_still=-1343
2:M_that=-8594 2:M_the=3632 2:M_then=405 2:M_this=641 2:M_to=-4607 2:M_too=1883 2:M_twice=3261 2:M_two=-963
2:M_under=3684 2:M_until=4050 2:M_up=-1033 2:M_was=1746 2:M_were=1300 2:M_what=2385 2:M_when=-4949 2:M_which=-790
2:M_while=144 2:M_whose=-3156 2:M_will=47 2:M_with=506 2:M_without=-952 2:M_would=3463 2:M_x=-5508 2:M_xed=714
2:M_xing=1700 2:M_yet=426 2:M_|=-130 2:N's_,=-829 2:N's_BAD=1420 2:N's_M=1026 2:N's_x=-3258 2:N_#=-7104 2:N_$=-7634
2:N_(=-1977 2:N_)=-99 2:N_,=-1224 2:N_.=-1694 2:N_:=-2997 2:N_;=-3624 2:N_<they>=1367 2:N_AC=1004 2:N_CLAIM=-2114
2:N_DAY=-2539 2:N_FAILV=4347 2:N_FAULT=-2777 2:N_GOOD=-413 2:N_PERC=2502 2:N_and=1443 2:N_but=-3262 2:N_did=5319
2:N_for=-2095 2:N_from=-834 2:N_had=1205 2:N_has=-829 2:N_in=-438 2:N_is=1888 2:N_of=-3261 2:N_on=1005 2:N_should=1594
2:N_that=4780 2:N_to=-2246 2:N_was=-175 2:N_will=2626 2:N_with=-2019 2:N_would=-2396 2:N_x=-1050 2:N_xed=305
2:N_xing=353 2:N_|=-1705 2:P's_BAD=3294 2:P's_M=-1076 2:P's_P=-1016 2:P's_T=-1378 2:P's_it=1260 2:P's_x=2318
2:PERC_"=-987 2:PERC_$=-1263 2:PERC_,=-3095 2:PERC_.=8358 2:PERC_:=-605 2:PERC_;=903 2:PERC_<i>=-1001
2:PERC_<they>=2102 2:PERC_<we>=1712 2:PERC_<you>=793 2:PERC_?=5441 2:PERC_ELSE=1262 2:PERC_M=2593 2:PERC_P=174
2:PERC_T=2191 2:PERC_a=-345 2:PERC_about=3335 2:PERC_an=-972 2:PERC_and=-1493 2:PERC_at=205 2:PERC_by=-1818
2:PERC_for=-7630 2:PERC_from=-2440 2:PERC_how=-146 2:PERC_in=3239 2:PERC_into=1270 2:PERC_is=2295 2:PERC_it=7190
2:PERC_its=1391 2:PERC_like=-2325 2:PERC_of=-2633 2:PERC_on=-1265 2:PERC_one=669 2:PERC_out=1903 2:PERC_that=2283
2:PERC_the=2006 2:PERC_this=-39 2:PERC_three=806 2:PERC_through=-835 2:PERC_to=5208 2:PERC_twice=-783 2:PERC_what=1317
2:PERC_where=-914 2:PERC_whether=-1925 2:PERC_who=-1845 2:PERC_with=386 2:PERC_x=-3469 2:PERC_xing=1162 2:PERC_yet=-624
2:P_#=-1605 2:P_$=-2846 2:P_(=-3065 2:P_)=-1751 2:P_,=1560 2:P_.=577 2:P_:=-5085 2:P_;=-274 2:P_<he>=708 2:P_<we>=514
2:P_CHOSE=-2100 2:P_CIRC=-1708 2:P_CLAIM=1808 2:P_DAY=-1178 2:P_FAILV=84 2:P_FAULT=979 2:P_FOLLOW=-1957 2:P_INSULT=-166
2:P_KNEW=-1505 2:P_PERC=-2349 2:P_a=-2226 2:P_an=2014 2:P_and=-3113 2:P_are=-2120 2:P_at=779 2:P_but=805 2:P_by=1903
2:P_can't=-2686 2:P_cannot=179 2:P_could=-595 2:P_did=-2591 2:P_do=5361 2:P_does=3257 2:P_for=2236 2:P_from=2208
2:P_got=810 2:P_had=-526 2:P_has=-102 2:P_have=-2769 2:P_how=3293 2:P_in=3043 2:P_is=2292 2:P_never=1208 2:P_of=-578
2:P_on=-2628 2:P_out=-930 2:P_over=-48 2:P_that=-2057 2:P_to=6093 2:P_was=-3704 2:P_were=5631 2:P_when=138 2:P_who=833
2:P_whose=2411 2:P_will=3419 2:P_with=2280 2:P_would=6188 2:P_x=-2994 2:P_xed=2 2:P_xing=-2754 2:P_|=-620
2:SANC_,=-3142 2:SANC_at=-2015 2:SANC_on=1387 2:SANC_with=688 2:SARC_,=4451 2:SARC_.=340 2:SARC_N=-551 2:SARC_P=-1717
2:SARC_PERC=2162 2:SARC_SARC=-1285 2:SARC_T=-1535 2:SARC_for=-1487 2:SARC_it=-1169 2:SARC_the=-3717 2:SARC_to=2243
2:SARC_x=3951 2:T's_M=-1874 2:T's_P=5702 2:T's_T=-1329 2:T's_own=620 2:T's_x=-964 2:T_#=826 2:T_$=-10163 2:T_)=-5058
2:T_,=9136 2:T_.=7591 2:T_:=-702 2:T_;=1332 2:T_?=-461 2:T_CHOSE=-858 2:T_CIRC=-980 2:T_CLAIM=-2015 2:T_FAILV=5052
2:T_FAULT=625 2:T_KNEW=1352 2:T_PERC=767 2:T_again=410 2:T_and=-1705 2:T_are=-3642 2:T_at=-1026 2:T_can=892
2:T_can't=-883 2:T_could=42 2:T_did=-2316 2:T_does=-278 2:T_for=711 2:T_from=2321 2:T_had=-1362 2:T_has=-513
2:T_have=-1423 2:T_in=4882 2:T_is=657 2:T_it=-541 2:T_let=-524 2:T_of=1359 2:T_on=-1190 2:T_that=3320 2:T_the=92
2:T_this=3493 2:T_to=-2647 2:T_under=-427 2:T_was=-1952 2:T_were=-333 2:T_who=1707 2:T_will=647 2:T_with=879
2:T_would=1350 2:T_x=2810 2:T_xed=4773 2:T_xing=-4498 2:T_|=-1750 2:^_"=2529 2:^_#=180 2:^_*=3719 2:^_<he>=-1543
2:^_<i>=-1987 2:^_<they>=536 2:^_<we>=-7312 2:^_<you>=2266 2:^_AC=-2819 2:^_BAD=2005 2:^_CIRC=-987 2:^_FAULT=-6757
2:^_GOOD=1151 2:^_M=-26 2:^_N=1913 2:^_N's=571 2:^_P=-11134 2:^_PERC=1603 2:^_SARC=-1097 2:^_T=3927 2:^_a=-1787
2:^_all=421 2:^_an=-650 2:^_and=-2743 2:^_any=521 2:^_anybody=2722 2:^_as=4673 2:^_at=-1883 2:^_being=-3684
2:^_both=3834 2:^_by=876 2:^_could=1363 2:^_do=-108 2:^_each=-858 2:^_even=954 2:^_everyone=2400 2:^_for=-2310
2:^_from=-2451 2:^_had=4389 2:^_here=-1054 2:^_how=-2856 2:^_i'll=-2082 2:^_if=-2960 2:^_in=904 2:^_is=1964 2:^_it=999
2:^_it's=856 2:^_its=-1433 2:^_let=6249 2:^_must=2006 2:^_no=3131 2:^_nobody=1518 2:^_not=1659 2:^_on=-5126
2:^_once=2447 2:^_one=3799 2:^_own=1372 2:^_please=-3958 2:^_since=-1857 2:^_so=3789 2:^_some=3495 2:^_someone=1875
2:^_that=-425 2:^_the=6849 2:^_there=-2368 2:^_this=-1496 2:^_those=-19 2:^_three=-1564 2:^_to=-11402 2:^_two=1207
2:^_what=-257 2:^_when=2210 2:^_where=671 2:^_which=-111 2:^_while=3132 2:^_who=-4090 2:^_whoever=3654 2:^_why=653
2:^_will=-1739 2:^_with=4681 2:^_without=856 2:^_would=-52 2:^_x=-5410 2:^_xed=-2184 2:^_xing=3849 2:^_xly=-2194
2:^_|=5652 2:a_#=-2993 2:a_AC=82 2:a_BAD=-74 2:a_CIRC=-747 2:a_DAY=3436 2:a_FAULT=-3086 2:a_GOOD=-1176 2:a_IDLE=1082
2:a_M=-1891 2:a_N=-2616 2:a_P=4208 2:a_P's=-563 2:a_SARC=1385 2:a_T=6305 2:a_further=108 2:a_where=1962 2:a_x=2057
2:a_xed=7785 2:a_xing=-1425 2:a_xly=390 2:about_"=-1013 2:about_#=1010 2:about_<you>=1219 2:about_BAD=320
2:about_a=-3338 2:about_an=-1414 2:about_it=-3818 2:about_the=-878 2:about_this=5161 2:about_x=2728 2:again_"=-1559
2:again_$=-536 2:again_,=-1314 2:again_.=298 2:again_:=-1358 2:again_at=127 2:again_the=1098 2:again_x=-1329
2:all_"=-18 2:all_#=-2738 2:all_,=663 2:all_.=-127 2:all_<we>=1592 2:all_M=-2503 2:all_P=-398 2:all_PERC=3378
2:all_T=-2362 2:all_be=1273 2:all_have=-283 2:all_is=-1509 2:all_it=1999 2:all_of=-1383 2:all_that=3078 2:all_the=1499
2:all_this=-470 2:all_three=-3593 2:all_who=1613 2:all_x=-539 2:all_xed=659 2:all_xing=-300 2:already_x=-2288
2:also_in=538 2:also_x=-938 2:although_<we>=2243 2:although_the=-1270 2:always_the=3264 2:am_KNEW=5948 2:am_not=-2215
2:am_x=2394 2:an_AC=-156 2:an_CIRC=-1500 2:an_M=-6279 2:an_MORAL=169 2:an_N=70 2:an_P=2819 2:an_T=2494 2:an_x=-1649
2:an_xed=1929 2:an_xly=-1203 2:and_"=-2288 2:and_#=2387 2:and_,=5054 2:and_<he>=548 2:and_<i>=8376 2:and_<they>=-1513
2:and_<we>=-1210 2:and_<you>=-1975 2:and_CHOSE=4827 2:and_CIRC=-2529 2:and_CLAIM=253 2:and_M=-1585 2:and_N=-6673
2:and_P=2082 2:and_PERC=4632 2:and_T=-1989 2:and_a=1087 2:and_all=1995 2:and_are=-2079 2:and_at=-805 2:and_both=-489
2:and_by=114 2:and_could=-1964 2:and_did=14 2:and_do=-1742 2:and_does=1276 2:and_each=-1748 2:and_for=4138
2:and_from=-979 2:and_got=-2514 2:and_had=-510 2:and_has=-1645 2:and_have=3192 2:and_in=3241 2:and_is=-932
2:and_it=3688 2:and_let=3969 2:and_neither=4309 2:and_no=-2200 2:and_nobody=-5193 2:and_not=-5528 2:and_on=3215
2:and_one=1613 2:and_since=1010 2:and_so=1488 2:and_still=5825 2:and_that=-74 2:and_the=-11874 2:and_then=-1204
2:and_there=1261 2:and_this=-2961 2:and_two=-1304 2:and_was=-2128 2:and_were=-2497 2:and_what=-1949 2:and_when=-389
2:and_where=608 2:and_who=1089 2:and_will=-1541 2:and_with=825 2:and_would=-1325 2:and_x=1830 2:and_xed=-3447
2:and_xing=704 2:any_M=1296 2:any_more=909 2:any_other=-274 2:any_x=-2373 2:anybody_who=58 2:anyone_who=1774
2:anyone_x=88 2:are_.=56 2:are_CIRC=32 2:are_P=-1815 2:are_PERC=-1086 2:are_a=-700 2:are_all=1477 2:are_at=-3037
2:are_being=2585 2:are_for=5319 2:are_in=-1338 2:are_not=-2436 2:are_on=1497 2:are_only=4186 2:are_the=1327
2:are_three=-575 2:are_what=-1722 2:are_x=-7041 2:are_xed=-2212 2:are_xing=1368 2:as_"=3285 2:as_<he>=-465
2:as_<i>=-819 2:as_<they>=-3522 2:as_<we>=2334 2:as_FOLLOW=-2370 2:as_M=465 2:as_N=1334 2:as_P=520 2:as_T=5637
2:as_a=-400 2:as_always=470 2:as_ever=4207 2:as_for=-895 2:as_in=492 2:as_it=2827 2:as_its=-832 2:as_of=-865
2:as_the=-4345 2:as_to=1328 2:as_x=414 2:as_xed=-1353 2:at_#=1414 2:at_:=728 2:at_<he>=3295 2:at_<they>=3559
2:at_<we>=-108 2:at_<you>=-1590 2:at_FAULT=-3105 2:at_M=-511 2:at_N=454 2:at_a=2215 2:at_about=-339 2:at_all=-120
2:at_an=-2456 2:at_it=6694 2:at_its=-1780 2:at_on=-1929 2:at_once=-4505 2:at_the=1469 2:at_this=-4713 2:at_three=-1513
2:at_two=-1021 2:at_what=433 2:at_x=-4932 2:at_xing=6043 2:be_CIRC=-998 2:be_CLAIM=1301 2:be_ELSE=-1089 2:be_GOOD=1165
2:be_MORAL=2422 2:be_N=-789 2:be_PERC=-318 2:be_SANC=305 2:be_a=-2540 2:be_having=454 2:be_in=-3721 2:be_it=730
2:be_more=3847 2:be_that=805 2:be_the=1104 2:be_x=-6482 2:be_xed=-2897 2:be_xing=3234 2:because_N=852
2:because_PERC=1924 2:because_a=-1201 2:because_it=-1775 2:because_of=-1848 2:because_the=-1946 2:because_two=-115
2:because_x=-1660 2:been_CHOSE=440 2:been_CIRC=-1309 2:been_KNEW=-1334 2:been_PERC=28 2:been_at=264 2:been_doing=63
2:been_through=1778 2:been_with=1099 2:been_x=-863 2:been_xed=1849 2:been_xing=930 2:being_PERC=3702 2:being_a=-1879
2:being_x=4736 2:being_xed=-3302 2:both_,=-2368 2:both_.=508 2:both_M=-3352 2:both_P=3220 2:both_T=1292
2:both_have=-364 2:both_x=-1222 2:but_<he>=2537 2:but_<i>=-1107 2:but_<we>=1143 2:but_<you>=-776 2:but_a=879
2:but_it=-1157 2:but_its=-1374 2:but_not=987 2:but_on=-397 2:but_the=-269 2:but_there=717 2:but_this=39
2:but_what=-5048 2:but_x=690 2:by_#=1176 2:by_:=-1502 2:by_<he>=818 2:by_<they>=-777 2:by_<we>=229 2:by_DAY=-1186
2:by_M=-1978 2:by_N=-5220 2:by_P=-5484 2:by_T=-2031 2:by_a=-879 2:by_itself=-390 2:by_nobody=-1126 2:by_one=-2355
2:by_somebody=-399 2:by_someone=3834 2:by_the=1342 2:by_two=-62 2:by_x=3065 2:by_xing=2073 2:can't_PERC=-2743
2:can't_be=670 2:can't_x=-2034 2:can_,=-2618 2:can_M=1377 2:can_PERC=2433 2:can_be=-486 2:can_one=-719 2:can_x=1189
2:cannot_M=-1781 2:cannot_x=969 2:could_PERC=451 2:could_be=-3913 2:could_have=3559 2:could_not=-5040 2:could_x=-295
2:did_,=3151 2:did_.=859 2:did_<he>=-665 2:did_it=969 2:did_not=5801 2:did_so=-2944 2:did_the=-4182 2:did_what=-1670
2:did_x=2243 2:did_xing=-3713 2:did_xly=610 2:didn't_do=-2169 2:didn't_x=-26 2:do_,=60 2:do_.=831 2:do_<we>=1469
2:do_FAULT=1585 2:do_M=1461 2:do_it=-1608 2:do_not=-3033 2:do_with=-997 2:do_x=-380 2:does_not=2539 2:does_the=661
2:does_x=1265 2:does_xing=-1849 2:doesn't_x=-2660 2:doing_this=63 2:don't_PERC=-1853 2:don't_x=-1562 2:during_the=2080
2:during_x=-1687 2:each_.=-58 2:each_M=-40 2:each_of=-1844 2:each_other=1234 2:each_x=-2009 2:each_xed=284
2:each_xing=-968 2:either_.=1431 2:else_.=1653 2:else_in=-1668 2:else_was=-2164 2:else_x=-458 2:even_the=513
2:even_x=943 2:everybody_,=2962 2:everybody_.=-4080 2:everybody_on=1453 2:everyone_else=2863 2:everyone_in=2637
2:everyone_through=82 2:everyone_was=-2246 2:everyone_x=472 2:finally_x=5094 2:for_"=-1647 2:for_#=-700 2:for_,=1246
2:for_.=-490 2:for_<he>=3093 2:for_<i>=1393 2:for_<they>=889 2:for_<we>=3447 2:for_<you>=-327 2:for_DAY=2775
2:for_IDLE=1417 2:for_M=4698 2:for_P=-2008 2:for_T=-3521 2:for_a=4350 2:for_about=-2412 2:for_all=-3397 2:for_an=4903
2:for_any=-1222 2:for_anyone=336 2:for_each=-38 2:for_everybody=2962 2:for_in=-2574 2:for_it=-6394 2:for_its=826
2:for_itself=1064 2:for_most=-3575 2:for_one=-1856 2:for_other=-1632 2:for_that=-1383 2:for_the=-588 2:for_this=1480
2:for_those=268 2:for_three=2010 2:for_two=-2475 2:for_what=304 2:for_which=191 2:for_x=5744 2:for_xing=-4234
2:from_#=-2157 2:from_<i>=-3248 2:from_<they>=-1236 2:from_<we>=893 2:from_DAY=-79 2:from_M=-160 2:from_N=-3518
2:from_P=1312 2:from_T=3144 2:from_a=1043 2:from_it=1744 2:from_one=-29 2:from_the=6234 2:from_which=1256
2:from_x=-3664 2:further_M=-2126 2:further_x=1768 2:get_.=716 2:get_the=-2417 2:get_what=1701 2:get_x=4782
2:gets_xed=3371 2:got_it=-2200 2:got_no=-717 2:got_the=902 2:got_to=2285 2:got_x=-1540 2:had_<he>=-103 2:had_<we>=3855
2:had_CIRC=202 2:had_FAILV=-1211 2:had_GOOD=-75 2:had_M=-3656 2:had_N=1319 2:had_PERC=-4544 2:had_a=4852 2:had_any=-759
2:had_been=-364 2:had_both=678 2:had_it=-1576 2:had_never=-2562 2:had_no=-900 2:had_not=-2244 2:had_one=9727
2:had_the=-3617 2:had_to=1280 2:had_two=727 2:had_x=1672 2:had_xed=-3093 2:has_#=-570 2:has_CIRC=1015 2:has_PERC=-3056
2:has_a=908 2:has_at=67 2:has_been=4041 2:has_it=2341 2:has_its=-1204 2:has_never=-49 2:has_no=-524 2:has_not=-40
2:has_one=-1081 2:has_since=-1235 2:has_the=-9488 2:has_to=2679 2:has_x=5548 2:has_xed=-1855 2:have_CIRC=2454
2:have_FOLLOW=2109 2:have_M=1740 2:have_PERC=2141 2:have_SANC=244 2:have_a=1518 2:have_an=-1019 2:have_been=-2424
2:have_had=-412 2:have_it=-3084 2:have_no=510 2:have_not=245 2:have_the=-3636 2:have_to=146 2:have_x=329
2:have_xed=1317 2:have_xing=-3196 2:haven't_PERC=-871 2:having_this=454 2:here_,=2157 2:here_.=-242 2:here_again=-1305
2:here_and=637 2:here_at=1387 2:here_is=-1178 2:how_<we>=-961 2:how_a=-1289 2:how_does=1037 2:how_it=-2514
2:how_the=2313 2:how_was=-1092 2:how_x=-1370 2:i'll_x=-302 2:if_<you>=1165 2:if_N=2244 2:if_a=-1311 2:if_it=-1432
2:if_one=2459 2:if_the=-1535 2:if_x=1174 2:in_#=-1094 2:in_.=2440 2:in_<he>=2002 2:in_<they>=2491 2:in_<we>=-3779
2:in_<you>=2248 2:in_AC=301 2:in_DAY=-2930 2:in_M=-2650 2:in_MORAL=49 2:in_N=1859 2:in_T=7305 2:in_a=821 2:in_all=-1669
2:in_an=-535 2:in_any=-1650 2:in_it=-5463 2:in_its=-2289 2:in_no=959 2:in_one=3196 2:in_other=-3646 2:in_that=998
2:in_the=-243 2:in_this=-2512 2:in_three=419 2:in_two=-2472 2:in_under=477 2:in_which=3277 2:in_x=1690 2:in_xing=3740
2:instead_of=484 2:into_a=-1814 2:into_the=2587 2:into_x=479 2:is_,=642 2:is_.=-968 2:is_<they>=721 2:is_<we>=-379
2:is_AC=-953 2:is_BAD=-5291 2:is_CHOSE=-901 2:is_CIRC=-1051 2:is_FAULT=3505 2:is_GOOD=552 2:is_M=-4049 2:is_N=1845
2:is_P=780 2:is_PERC=-1171 2:is_SARC=2719 2:is_a=-1709 2:is_about=320 2:is_always=2228 2:is_an=-259 2:is_at=-769
2:is_being=-218 2:is_for=855 2:is_how=-511 2:is_in=-3339 2:is_no=-1309 2:is_not=3050 2:is_of=190 2:is_on=-732
2:is_one=-3009 2:is_only=-1452 2:is_out=-1327 2:is_that=-4782 2:is_the=1768 2:is_there=-310 2:is_this=-1548
2:is_to=4982 2:is_what=1720 2:is_x=-2222 2:is_xed=-4092 2:is_xing=-4203 2:is_xly=5289 2:it's_the=-2573 2:it's_x=-793
2:it_$=732 2:it_,=-876 2:it_.=-1875 2:it_:=-1965 2:it_;=-56 2:it_CIRC=5224 2:it_CLAIM=-974 2:it_ELSE=1526 2:it_M=-2121
2:it_a=-984 2:it_about=-689 2:it_again=5169 2:it_all=1268 2:it_and=291 2:it_as=-1179 2:it_at=1952 2:it_because=-220
2:it_but=-2748 2:it_by=-511 2:it_did=267 2:it_does=-298 2:it_from=730 2:it_had=2523 2:it_has=-517 2:it_in=-2234
2:it_into=411 2:it_is=-6407 2:it_on=-942 2:it_out=-1321 2:it_should=342 2:it_that=2153 2:it_the=-1052 2:it_to=4768
2:it_up=1397 2:it_was=1431 2:it_will=-1922 2:it_with=-1771 2:it_without=3135 2:it_would=-4063 2:it_x=-2988
2:it_xed=-3154 2:it_xing=-1704 2:it_|=1331 2:its_M=1814 2:its_P=3178 2:its_a=-407 2:its_always=1886 2:its_own=1029
2:its_x=-2019 2:itself_,=-213 2:itself_.=-3585 2:itself_:=1064 2:itself_had=-2 2:let's_be=2422 2:let_<i>=822
2:let_<we>=6641 2:let_everyone=82 2:let_the=616 2:let_x=549 2:like_,=1237 2:like_a=340 2:like_about=972 2:like_it=2853
2:like_one=-909 2:like_that=-405 2:like_the=-1205 2:like_these=499 2:like_this=1455 2:like_to=-4061 2:like_x=-3329
2:more_$=-2363 2:more_.=2917 2:more_MORAL=-26 2:more_P=-1144 2:more_from=-164 2:more_than=-2326 2:more_x=8666
2:more_xly=-1575 2:most_of=-623 2:most_x=80 2:much_as=604 2:much_to=2199 2:much_x=1714 2:must_be=2168 2:must_have=-873
2:must_not=4418 2:must_x=-3183 2:neither_,=3000 2:never_PERC=3256 2:never_been=-1756 2:never_have=-904 2:never_x=7184
2:never_xed=99 2:no_.=4717 2:no_<i>=-250 2:no_BAD=1050 2:no_CIRC=-1071 2:no_M=1620 2:no_P=-4825 2:no_T=-260
2:no_more=209 2:no_one=720 2:no_x=-2294 2:no_xing=-3125 2:nobody_.=1876 2:nobody_KNEW=1335 2:nobody_PERC=2968
2:nobody_at=-1069 2:nobody_can=-907 2:nobody_could=-1483 2:nobody_had=-1804 2:nobody_has=-2597 2:nobody_in=3719
2:nobody_is=-85 2:nobody_was=-1259 2:nobody_x=1243 2:nobody_xed=2292 2:not_"=1486 2:not_.=7690 2:not_<i>=-417
2:not_CHOSE=2613 2:not_CIRC=3311 2:not_FAILV=47 2:not_M=-2700 2:not_PERC=-387 2:not_a=-1601 2:not_about=320
2:not_at=-3196 2:not_be=3636 2:not_been=-1827 2:not_being=-2288 2:not_do=493 2:not_even=-148 2:not_for=761
2:not_get=225 2:not_have=930 2:not_in=-3828 2:not_on=-149 2:not_the=5593 2:not_to=2344 2:not_what=-2497 2:not_who=-2364
2:not_x=-1265 2:not_xed=-517 2:not_xing=2922 2:not_yet=-3597 2:of_#=-211 2:of_.=-383 2:of_<he>=1217 2:of_<they>=-4724
2:of_<we>=3169 2:of_<you>=-1980 2:of_BAD=4012 2:of_DAY=84 2:of_M=475 2:of_MORAL=7170 2:of_N=2513 2:of_P=-4254
2:of_SARC=-1487 2:of_T=-770 2:of_a=3764 2:of_all=1058 2:of_an=-71 2:of_having=-979 2:of_it=-4164 2:of_its=2982
2:of_one=-4200 2:of_that=-1883 2:of_the=-1108 2:of_this=424 2:of_those=205 2:of_two=-4800 2:of_what=2319
2:of_which=2080 2:of_x=-3646 2:of_xing=-1825 2:off_$=-243 2:off_.=-2026 2:off_a=100 2:off_and=845 2:off_on=-588
2:off_the=5089 2:off_to=936 2:off_x=-1864 2:on_"=311 2:on_#=40 2:on_(=-897 2:on_,=1302 2:on_.=-3369 2:on_<he>=-1067
2:on_<i>=6454 2:on_<we>=261 2:on_DAY=-4401 2:on_M=3864 2:on_MORAL=806 2:on_N=487 2:on_P=-740 2:on_PERC=-1729
2:on_T=-2127 2:on_a=505 2:on_an=744 2:on_it=4002 2:on_its=-2589 2:on_one=-1537 2:on_that=-3150 2:on_the=1411
2:on_this=-9 2:on_three=826 2:on_to=-5028 2:on_until=-985 2:on_what=-996 2:on_whether=1206 2:on_which=-321 2:on_x=3562
2:on_xing=2077 2:once_,=671 2:once_.=-2878 2:once_a=2835 2:once_again=3024 2:once_more=2267 2:once_the=-734
2:one_,=2929 2:one_.=-3987 2:one_M=-4809 2:one_P=537 2:one_T=-338 2:one_and=-1180 2:one_at=3478 2:one_by=-494
2:one_can=-1285 2:one_does=499 2:one_for=966 2:one_gets=3179 2:one_had=1136 2:one_is=903 2:one_must=3392 2:one_of=-7136
2:one_that=-1414 2:one_was=2113 2:one_will=-1082 2:one_with=1851 2:one_would=2845 2:one_x=1404 2:only_,=-3047
2:only_.=-1842 2:only_M=242 2:only_PERC=-558 2:only_as=1418 2:only_the=-430 2:only_x=739 2:only_xed=2447
2:only_xing=718 2:or_<he>=-627 2:or_M=-254 2:or_not=562 2:or_x=-1334 2:other_.=-1422 2:other_M=-4143 2:other_P=205
2:other_T=2748 2:other_x=-2691 2:out_,=1835 2:out_.=-4062 2:out_N=660 2:out_in=-899 2:out_of=2678 2:out_on=662
2:out_that=2625 2:out_the=558 2:out_to=609 2:out_with=-1685 2:out_x=-2886 2:over_,=-1499 2:over_.=-2202
2:over_<they>=2032 2:over_a=2018 2:over_the=-321 2:over_to=-1686 2:own_.=-309 2:own_M=1031 2:own_P=-1993 2:own_T=-166
2:own_the=-2332 2:own_x=4160 2:per_M=-1038 2:per_x=-159 2:please_do=-1707 2:please_x=1993 2:pls_x=2695 2:rather_x=938
2:same_M=-2130 2:same_P=3277 2:same_for=389 2:same_one=472 2:same_with=1886 2:same_x=-1655 2:same_xing=916
2:should_,=-75 2:should_all=1273 2:should_be=811 2:should_have=499 2:should_not=1958 2:since_#=-3267 2:since_,=608
2:since_.=3604 2:since_DAY=1238 2:since_been=800 2:since_it=-47 2:since_no=108 2:since_the=-5421 2:since_then=588
2:since_x=-386 2:so_,=4302 2:so_.=-1308 2:so_:=-1112 2:so_<i>=-1572 2:so_<we>=-3954 2:so_here=-1265 2:so_it=-1789
2:so_much=4446 2:so_please=-268 2:so_that=-2878 2:so_the=3171 2:so_x=-2153 2:so_xing=-552 2:some_P=-92
2:some_PERC=-2784 2:some_of=5094 2:some_x=-2968 2:somebody_in=935 2:somebody_who=1773 2:somebody_x=-1297
2:still_PERC=1344 2:still_are=-564 2:still_be=740 2:still_for=-2621 2:still_the=4624 2:still_x=-1342 2:still_xed=-1978
2:still_xing=-758 2:such_M=-784 2:such_a=63 2:than_#=-2340 2:than_<we>=2622 2:than_PERC=2623 2:than_a=-1272
2:than_the=1005 2:than_x=-1644 2:that's_the=353 2:that_"=-2927 2:that_.=-2897 2:that_<he>=-54 2:that_<i>=2012
2:that_<they>=-1017 2:that_<we>=6824 2:that_<you>=293 2:that_CLAIM=3945 2:that_M=3299 2:that_N=2231 2:that_P=2147
2:that_T=1987 2:that_a=5733 2:that_can=-320 2:that_cannot=370 2:that_did=1284 2:that_does=-1950 2:that_for=30
2:that_had=-804 2:that_has=-834 2:that_in=-191 2:that_is=-4173 2:that_it=-2653 2:that_no=-2084 2:that_nobody=-1896
2:that_not=1934 2:that_of=227 2:that_the=-2152 2:that_this=-1501 2:that_two=2597 2:that_was=-942 2:that_were=-1942
2:that_would=150 2:that_x=-8423 2:that_xed=-1530 2:that_xing=2870 2:the_#=-2978 2:the_AC=-521 2:the_BAD=1353
2:the_CIRC=-435 2:the_DAY=-354 2:the_ELSE=-6542 2:the_FAILV=-2767 2:the_FAULT=2179 2:the_FOLLOW=26 2:the_GOOD=-2186
2:the_IDLE=2569 2:the_M=-3524 2:the_M's=-144 2:the_MORAL=-260 2:the_N=-3383 2:the_P=12581 2:the_P's=-1161
2:the_PERC=3734 2:the_SANC=3160 2:the_T=-7388 2:the_T's=-1701 2:the_most=80 2:the_one=-2780 2:the_only=5275
2:the_other=2102 2:the_same=-2036 2:the_three=-4402 2:the_two=3563 2:the_x=-7058 2:the_xed=-4512 2:the_xing=-598
2:the_xly=-1730 2:then_FAILV=-3471 2:then_PERC=1038 2:then_it=1191 2:then_the=2584 2:then_x=-816 2:then_xed=-2593
2:there_,=-107 2:there_.=-3866 2:there_M=2953 2:there_are=3763 2:there_for=2578 2:there_is=440 2:there_was=-4022
2:there_were=696 2:there_x=-2084 2:these_one=499 2:these_x=154 2:this_.=2640 2:this_:=-1317 2:this_M=-3358
2:this_SARC=-70 2:this_T=5801 2:this_for=1327 2:this_is=-72 2:this_off=-1021 2:this_one=328 2:this_was=3984
2:this_would=-237 2:this_x=-3734 2:this_xed=845 2:this_xing=-2393 2:those_of=244 2:those_two=2281 2:those_who=-1503
2:those_x=-2009 2:three_,=-929 2:three_.=-2040 2:three_M=1349 2:three_P=995 2:three_in=975 2:three_x=-1520
2:through_,=-1001 2:through_a=-486 2:through_it=-501 2:through_the=-7666 2:through_three=3666 2:to_#=-860 2:to_,=311
2:to_.=5918 2:to_<he>=-3722 2:to_<i>=-870 2:to_<they>=-2875 2:to_<we>=-3354 2:to_<you>=-246 2:to_ELSE=496
2:to_FAULT=2371 2:to_IDLE=-575 2:to_M=4503 2:to_N=-3020 2:to_N's=1405 2:to_P=-816 2:to_PERC=9039 2:to_SANC=-96
2:to_a=-3817 2:to_all=-513 2:to_an=-1525 2:to_anybody=-1919 2:to_anyone=1437 2:to_be=-3894 2:to_do=-244 2:to_each=1292
2:to_have=3276 2:to_it=-3687 2:to_one=350 2:to_that=-1697 2:to_the=2563 2:to_this=-2531 2:to_three=-248 2:to_two=669
2:to_what=3677 2:to_who=1277 2:to_x=7659 2:to_xing=2552 2:too_,=-1069 2:too_.=231 2:too_much=2199 2:too_x=-1961
2:too_xed=1569 2:twice_,=603 2:twice_.=-1786 2:twice_and=-47 2:twice_that=-300 2:twice_x=659 2:two_.=-3147
2:two_M=-3692 2:two_P=-307 2:two_T=196 2:two_more=-1369 2:two_of=-2438 2:two_to=-785 2:two_x=5300 2:two_xed=697
2:under_a=3327 2:under_the=-1189 2:under_x=411 2:until_#=-749 2:until_DAY=6295 2:until_the=-2956 2:until_then=2841
2:until_x=-4199 2:up_$=4030 2:up_,=-902 2:up_.=323 2:up_at=-511 2:up_for=-358 2:up_to=-807 2:up_x=3335 2:very_xly=-1069
2:was_"=5213 2:was_,=3977 2:was_.=-817 2:was_<he>=-173 2:was_<we>=-657 2:was_CHOSE=-182 2:was_CIRC=-262 2:was_CLAIM=741
2:was_FAILV=-2415 2:was_FOLLOW=437 2:was_IDLE=-4414 2:was_KNEW=864 2:was_N=613 2:was_PERC=77 2:was_SARC=5431
2:was_a=2059 2:was_again=-1169 2:was_already=-1988 2:was_an=2240 2:was_at=-911 2:was_in=-3038 2:was_it=2117
2:was_never=-179 2:was_no=-2071 2:was_not=639 2:was_on=-2162 2:was_one=-1726 2:was_out=1273 2:was_still=600
2:was_that=-378 2:was_the=2542 2:was_there=1516 2:was_x=-5218 2:was_xed=-8970 2:was_xing=-2391 2:was_xly=3343
2:were_BAD=925 2:were_CIRC=-352 2:were_GOOD=-1028 2:were_KNEW=148 2:were_N=695 2:were_PERC=-1365 2:were_in=-1545
2:were_not=-2526 2:were_out=-2275 2:were_still=-1596 2:were_where=1611 2:were_x=-546 2:were_xed=1951 2:were_xing=2248
2:what_:=2579 2:what_<he>=5764 2:what_<i>=-849 2:what_<they>=-3390 2:what_<we>=-7498 2:what_<you>=2603 2:what_a=2922
2:what_can=3583 2:what_could=-1582 2:what_did=-383 2:what_else=-3556 2:what_is=864 2:what_it=-4911 2:what_its=-68
2:what_one=2191 2:what_the=-6417 2:what_this=-2614 2:what_to=-1492 2:what_was=-4342 2:what_x=2585 2:what_xed=1075
2:what_xly=1897 2:when_<i>=-1210 2:when_<they>=797 2:when_<we>=-1600 2:when_<you>=1826 2:when_M=34 2:when_N=4934
2:when_a=-2324 2:when_both=-2413 2:when_it=527 2:when_the=-3056 2:when_there=-1337 2:when_xing=-1728 2:where_N=4755
2:where_it=-1384 2:where_the=-3932 2:where_there=2289 2:where_two=-246 2:where_was=608 2:where_x=-1542
2:whether_<we>=-123 2:whether_it=2475 2:whether_the=-4350 2:which_<he>=-431 2:which_<i>=-1759 2:which_<we>=-906
2:which_CLAIM=2933 2:which_GOOD=113 2:which_M=-1484 2:which_P=-611 2:which_a=-68 2:which_are=-268 2:which_does=919
2:which_had=-466 2:which_has=-1606 2:which_is=1796 2:which_of=420 2:which_the=1064 2:which_was=-4467 2:which_x=1464
2:which_xed=-966 2:while_it=991 2:while_the=144 2:who_:=1446 2:who_<they>=514 2:who_CHOSE=-1549 2:who_CIRC=-353
2:who_CLAIM=-231 2:who_FAILV=2825 2:who_KNEW=-418 2:who_M=-862 2:who_PERC=126 2:who_are=-2480 2:who_can=2439
2:who_cannot=3702 2:who_could=-660 2:who_does=2313 2:who_had=-1516 2:who_have=1927 2:who_in=5213 2:who_is=2007
2:who_was=3012 2:who_would=-3460 2:who_x=3704 2:who_xed=-1752 2:whoever_CLAIM=593 2:whoever_M=1257 2:whose_M=3488
2:whose_T=2136 2:whose_x=-4705 2:why_PERC=1173 2:why_the=-291 2:why_was=1440 2:will_M=-868 2:will_be=-6585
2:will_never=-1930 2:will_not=5618 2:will_only=881 2:will_x=6636 2:with_#=-1459 2:with_.=-1849 2:with_<he>=150
2:with_<i>=1147 2:with_<they>=-1701 2:with_<we>=-1992 2:with_M=328 2:with_N=-3114 2:with_P=2776 2:with_a=549
2:with_all=188 2:with_an=-26 2:with_it=-1486 2:with_more=-579 2:with_one=-1463 2:with_that=572 2:with_the=4294
2:with_this=3010 2:with_two=315 2:with_x=3133 2:within_a=-831 2:within_the=-4200 2:within_two=644 2:within_x=-5540
2:without_M=2107 2:without_N=-1402 2:without_PERC=4541 2:without_a=6242 2:without_an=-1776 2:without_any=-3902
2:without_being=1158 2:without_it=-2925 2:without_x=-1372 2:without_xing=2995 2:won't_x=-1439 2:would_PERC=3083
2:would_be=3216 2:would_have=4388 2:would_like=-2339 2:would_never=-553 2:would_not=1745 2:would_rather=938
2:would_still=740 2:would_x=-943 2:x_!=-1310 2:x_"=2218 2:x_#=-1980 2:x_$=102 2:x_(=953 2:x_)=839 2:x_*=228 2:x_,=5187
2:x_.=367 2:x_:=4168 2:x_;=1929 2:x_<he>=1114 2:x_<i>=-296 2:x_<they>=2095 2:x_<we>=6935 2:x_<you>=815 2:x_?=1107
2:x_AC=-510 2:x_BAD=26 2:x_CHOSE=-209 2:x_CIRC=-2369 2:x_CLAIM=3864 2:x_DAY=-2189 2:x_FAILV=-2140 2:x_FAULT=1616
2:x_FOLLOW=-1727 2:x_GOOD=-2611 2:x_IDLE=-679 2:x_M=-8417 2:x_MORAL=3636 2:x_N=-1253 2:x_P=2791 2:x_P's=200
2:x_PERC=-587 2:x_SANC=-182 2:x_SARC=-1131 2:x_T=-178 2:x_T's=2753 2:x_a=2302 2:x_about=1716 2:x_again=-2500
2:x_all=-822 2:x_an=-217 2:x_and=4800 2:x_any=-77 2:x_anyone=-2909 2:x_are=-2883 2:x_as=-5235 2:x_at=-3040 2:x_be=1049
2:x_because=-1864 2:x_been=2041 2:x_but=1786 2:x_by=4311 2:x_can=-1378 2:x_cannot=-474 2:x_could=-1862 2:x_did=178
2:x_do=4582 2:x_does=-3977 2:x_during=-2876 2:x_each=-2400 2:x_everybody=1672 2:x_for=6255 2:x_from=5360
2:x_further=-2450 2:x_get=-2630 2:x_got=-944 2:x_had=-1798 2:x_has=4786 2:x_have=-629 2:x_here=4084 2:x_how=247
2:x_if=3787 2:x_in=-5216 2:x_into=2051 2:x_is=1487 2:x_it=-8365 2:x_its=5371 2:x_itself=-1934 2:x_just=127
2:x_like=-2405 2:x_more=-676 2:x_most=-1341 2:x_must=983 2:x_never=-3034 2:x_no=5759 2:x_nobody=-3098 2:x_not=1488
2:x_of=3014 2:x_off=-312 2:x_on=5030 2:x_once=896 2:x_one=-6401 2:x_only=-4592 2:x_or=-1879 2:x_out=2654 2:x_over=1499
2:x_own=3498 2:x_per=-1212 2:x_since=-581 2:x_so=92 2:x_some=-2865 2:x_still=-4276 2:x_than=-483 2:x_that=1171
2:x_the=2317 2:x_then=-290 2:x_there=-4251 2:x_this=-6725 2:x_those=-641 2:x_three=-1027 2:x_through=797 2:x_to=-1606
2:x_too=-257 2:x_twice=-1505 2:x_two=-2394 2:x_under=374 2:x_until=4056 2:x_up=1451 2:x_was=2891 2:x_were=2088
2:x_what=539 2:x_when=4877 2:x_where=721 2:x_whether=524 2:x_which=3190 2:x_who=2880 2:x_whose=176 2:x_why=-1378
2:x_will=645 2:x_with=-4412 2:x_within=-3344 2:x_without=1185 2:x_would=-952 2:x_x=834 2:x_xed=2183 2:x_xing=-2802
2:x_xly=-1222 2:x_yet=-2164 2:x_|=563 2:xed_"=-240 2:xed_#=861 2:xed_$=527 2:xed_,=10181 2:xed_.=-1229 2:xed_:=-1103
2:xed_;=2130 2:xed_<he>=2442 2:xed_<they>=-1254 2:xed_<we>=-1696 2:xed_?=-2398 2:xed_AC=-2401 2:xed_M=-672
2:xed_N=-2516 2:xed_P=6357 2:xed_T=-2350 2:xed_a=-772 2:xed_about=-2199 2:xed_again=-2902 2:xed_an=-64 2:xed_and=-2840
2:xed_as=-764 2:xed_at=5405 2:xed_because=380 2:xed_both=-1107 2:xed_but=-3138 2:xed_by=-1573 2:xed_everybody=-4273
2:xed_for=3248 2:xed_from=-4161 2:xed_here=-1400 2:xed_in=3472 2:xed_is=-1822 2:xed_it=1072 2:xed_its=-3172
2:xed_like=2248 2:xed_more=-164 2:xed_of=4017 2:xed_on=-10056 2:xed_once=-3858 2:xed_one=1407 2:xed_out=4785
2:xed_over=-2221 2:xed_since=-1108 2:xed_that=2682 2:xed_the=896 2:xed_this=1970 2:xed_three=782 2:xed_to=-671
2:xed_twice=-1086 2:xed_under=-1646 2:xed_until=-3351 2:xed_up=368 2:xed_was=2012 2:xed_when=-859 2:xed_where=2088
2:xed_with=1616 2:xed_within=-1106 2:xed_without=708 2:xed_x=-3680 2:xed_xing=1707 2:xed_xly=-1184 2:xing_"=-366
2:xing_#=1203 2:xing_$=885 2:xing_,=-535 2:xing_.=243 2:xing_:=668 2:xing_;=-892 2:xing_<he>=3280 2:xing_<we>=1193
2:xing_CIRC=745 2:xing_M=287 2:xing_P=-2789 2:xing_PERC=867 2:xing_T=5263 2:xing_a=3508 2:xing_about=3790
2:xing_again=1990 2:xing_and=-4586 2:xing_at=-555 2:xing_but=2132 2:xing_by=-1368 2:xing_else=2606 2:xing_for=-1609
2:xing_from=-1315 2:xing_had=5065 2:xing_has=-3626 2:xing_if=2185 2:xing_in=-111 2:xing_is=-3268 2:xing_it=22
2:xing_like=-3302 2:xing_of=-1916 2:xing_on=-6814 2:xing_one=-2459 2:xing_out=-1257 2:xing_that=2968 2:xing_the=2182
2:xing_through=-1148 2:xing_to=-795 2:xing_up=-183 2:xing_was=1410 2:xing_will=2438 2:xing_with=-5185 2:xing_x=1178
2:xing_xed=-4057 2:xing_xing=-3274 2:xly_#=-908 2:xly_$=-1420 2:xly_,=-2768 2:xly_.=-1751 2:xly_:=4353 2:xly_M=-4261
2:xly_T=-2274 2:xly_anyone=1280 2:xly_in=1938 2:xly_not=1087 2:xly_on=-546 2:xly_this=-308 2:xly_to=-1409
2:xly_what=610 2:xly_where=-1927 2:xly_x=-2576 2:xly_xed=-622 2:xly_|=1028 2:yet_,=-1570 2:yet_.=-518 2:yet_but=-1646
2:yet_the=609 2:yet_x=-1601 2:|_#=4326 2:|_$=5652 2:|_AC=79 2:|_DAY=-1051 2:|_M=2610 2:|_N=-1326 2:|_P=-4579
2:|_PERC=-1310 2:|_T=-1750 2:|_a=-1741 2:|_this=936 2:|_x=-71 2:|_xed=-171 3:!_!_$=-364 3:"_,_CLAIM=1759 3:"_,_and=-268
3:"_,_the=1335 3:"_,_which=-1897 3:"_._$=1153 3:"_<i>_M=-1491 3:"_<i>_did=555 3:"_<we>_FOLLOW=1759 3:"_FAULT_"=-429
3:"_M_"=-2161 3:"_M_x=-1223 3:"_T_FAILV=380 3:"_is_what=183 3:"_no_x=2225 3:"_nobody_KNEW=1335 3:"_not_"=120
3:"_not_<i>=-417 3:"_the_x=-2941 3:"_x_"=547 3:"_x_it=139 3:"_x_on=-3800 3:"_x_to=-516 3:"_x_x=145 3:"_xed_"=-2680
3:"_xing_is=-2541 3:"_xly_to=-18 3:#_"_x=-630 3:#_#_#=-1172 3:#_#_$=1900 3:#_#_x=-445 3:#_%_$=1372 3:#_%_.=-874
3:#_%_is=115 3:#_%_of=76 3:#_%_x=16 3:#_(_#=469 3:#_)_the=1176 3:#_;_$=804 3:#_<i>_x=248 3:#_<we>_x=-198 3:#_AC_,=561
3:#_AC_.=2231 3:#_AC_:=1280 3:#_AC_of=165 3:#_DAY_#=655 3:#_DAY_$=1154 3:#_DAY_,=1425 3:#_DAY_.=-980 3:#_DAY_a=-922
3:#_DAY_the=-909 3:#_M_,=1554 3:#_M_.=-84 3:#_M_in=1194 3:#_M_of=724 3:#_M_x=2979 3:#_M_xed=56 3:#_N_)=251 3:#_N_.=-560
3:#_N_x=-1245 3:#_PERC_P=174 3:#_PERC_T=1739 3:#_P_got=-2452 3:#_T_x=-1521 3:#_and_#=431 3:#_and_at=-280
3:#_and_the=923 3:#_and_x=118 3:#_and_xed=571 3:#_by_#=285 3:#_for_#=-9 3:#_for_x=-1194 3:#_it_x=1481
3:#_let_everyone=82 3:#_of_#=1398 3:#_of_<they>=-1717 3:#_of_the=-1503 3:#_of_which=-384 3:#_on_a=380 3:#_on_the=1633
3:#_since_the=688 3:#_the_x=2052 3:#_to_#=-1420 3:#_to_x=717 3:#_until_#=-616 3:#_was_PERC=-407 3:#_when_the=-110
3:#_without_x=839 3:#_x_"=593 3:#_x_#=1968 3:#_x_$=4555 3:#_x_(=-1675 3:#_x_)=243 3:#_x_,=-892 3:#_x_.=-991 3:#_x_:=47
3:#_x_M=1559 3:#_x_N=-865 3:#_x_P=-489 3:#_x_T=-377 3:#_x_and=-1019 3:#_x_could=292 3:#_x_had=642 3:#_x_in=-574
3:#_x_of=1913 3:#_x_on=681 3:#_x_the=-1405 3:#_x_to=-50 3:#_x_were=-515 3:#_x_x=995 3:#_x_xed=1540 3:#_x_xing=-1032
3:#_x_|=30 3:#_xed_$=464 3:#_xed_,=-2274 3:#_xed_M=2459 3:#_|_AC=157 3:#_|_M=2687 3:#_|_N=1209 3:#_|_P=-2797
3:#_|_x=4462 3:%_._$=-874 3:%_of_M=801 3:%_of_the=65 3:(_#_)=1176 3:(_#_x=325 3:(_AC_)=-1227 3:(_N_,=-860 3:(_P_)=-688
3:(_T_)=-1675 3:(_x_)=3007 3:(_x_,=1077 3:(_x_T=-1068 3:)_._$=-1939 3:)_the_x=1176 3:*_*_:=1226 3:*_:_#=453
3:*_:_DAY=593 3:*_xing_:=1378 3:,_#_$=1368 3:,_#_%=1099 3:,_#_AC=785 3:,_#_N=251 3:,_#_of=-1512 3:,_#_x=2643
3:,_(_#=1176 3:,_<he>_x=-1496 3:,_<i>_am=1130 3:,_<i>_have=-436 3:,_<i>_x=3378 3:,_<i>_xed=886 3:,_<they>_have=97
3:,_<they>_x=5799 3:,_<we>_cannot=-33 3:,_<we>_have=-539 3:,_<we>_would=850 3:,_<we>_x=-3039 3:,_<you>_can=-1240
3:,_AC_M=1138 3:,_AC_x=-315 3:,_CLAIM_the=2419 3:,_KNEW_at=864 3:,_KNEW_of=-27 3:,_M_#=1165 3:,_M_AC=-93 3:,_M_and=-148
3:,_M_on=-1031 3:,_M_x=2835 3:,_M_xed=-1175 3:,_N_$=-2263 3:,_N_,=1881 3:,_N_.=-3146 3:,_N_CLAIM=2519 3:,_N_has=921
3:,_N_x=-1472 3:,_N_xed=1943 3:,_P_CLAIM=174 3:,_SARC_P=-2555 3:,_SARC_x=1057 3:,_T_,=1684 3:,_T_xed=462 3:,_a_M=-924
3:,_a_x=6314 3:,_a_xed=-2193 3:,_all_of=1750 3:,_all_x=-2838 3:,_also_in=538 3:,_although_the=-1270 3:,_an_x=3163
3:,_and_#=1264 3:,_and_<he>=548 3:,_and_<i>=3500 3:,_and_<they>=-755 3:,_and_<we>=1607 3:,_and_CLAIM=-2166
3:,_and_M=-1404 3:,_and_N=-2737 3:,_and_a=-1345 3:,_and_all=1995 3:,_and_both=37 3:,_and_does=1276 3:,_and_each=-1164
3:,_and_for=3084 3:,_and_has=-1433 3:,_and_in=-116 3:,_and_it=853 3:,_and_let=1601 3:,_and_neither=4309
3:,_and_no=-3535 3:,_and_nobody=-2053 3:,_and_on=3215 3:,_and_one=1758 3:,_and_since=1010 3:,_and_so=1488
3:,_and_still=6706 3:,_and_that=-189 3:,_and_the=-7252 3:,_and_there=1261 3:,_and_this=-3558 3:,_and_two=104
3:,_and_who=-1450 3:,_and_with=825 3:,_and_x=820 3:,_and_xing=1299 3:,_as_<they>=-2003 3:,_as_<we>=4266
3:,_as_FOLLOW=-2860 3:,_as_T=3275 3:,_as_it=446 3:,_as_its=-1275 3:,_as_the=-6620 3:,_as_x=1994 3:,_at_#=-3843
3:,_at_x=3364 3:,_because_the=-606 3:,_being_a=-1879 3:,_but_<we>=1677 3:,_but_its=-1374 3:,_but_on=-397
3:,_but_the=1957 3:,_but_there=717 3:,_but_this=39 3:,_but_x=2615 3:,_by_#=1468 3:,_by_a=277 3:,_could_be=1862
3:,_did_not=246 3:,_for_a=2167 3:,_for_the=-1028 3:,_for_which=-361 3:,_for_x=3511 3:,_from_x=-402 3:,_if_one=3681
3:,_in_a=1635 3:,_in_the=3004 3:,_in_this=-784 3:,_in_x=-56 3:,_is_x=-2308 3:,_it_is=-2632 3:,_it_was=-851
3:,_it_x=1952 3:,_no_M=-859 3:,_no_x=-671 3:,_nobody_has=-2680 3:,_of_x=1142 3:,_on_the=2466 3:,_on_which=-1923
3:,_pls_x=2695 3:,_since_no=108 3:,_since_the=-3265 3:,_so_<i>=-1572 3:,_so_here=-1265 3:,_so_it=-654
3:,_so_please=-268 3:,_so_that=-139 3:,_so_the=-1659 3:,_so_x=3287 3:,_so_xing=-552 3:,_that_is=-1294 3:,_the_M=777
3:,_the_P=4069 3:,_the_T=-4016 3:,_the_one=-1447 3:,_the_x=2090 3:,_the_xing=-2395 3:,_then_the=447 3:,_then_x=-816
3:,_this_M=1376 3:,_this_is=1261 3:,_this_one=2237 3:,_this_x=-1376 3:,_to_M=1774 3:,_to_x=382 3:,_two_P=-1601
3:,_was_xed=-2475 3:,_when_the=-2116 3:,_where_the=-1714 3:,_which_<he>=-431 3:,_which_GOOD=113 3:,_which_are=-268
3:,_which_had=-549 3:,_which_has=-1632 3:,_which_is=1810 3:,_which_the=-480 3:,_which_was=-4467 3:,_which_x=853
3:,_which_xed=-966 3:,_who_had=-505 3:,_who_was=-591 3:,_who_x=1846 3:,_whose_M=-711 3:,_whose_x=-1481 3:,_with_N=-401
3:,_with_a=-2192 3:,_with_one=-1463 3:,_with_the=5387 3:,_x_#=-1303 3:,_x_.=-717 3:,_x_GOOD=-1442 3:,_x_M=331
3:,_x_P=1087 3:,_x_a=586 3:,_x_and=597 3:,_x_for=-1309 3:,_x_in=3455 3:,_x_it=-1362 3:,_x_of=1934 3:,_x_or=-1121
3:,_x_the=-1083 3:,_x_to=3307 3:,_x_with=-3983 3:,_x_x=5358 3:,_x_xing=-1544 3:,_xed_and=-229 3:,_xed_from=-641
3:,_xed_it=3761 3:,_xed_over=-1184 3:,_xed_the=-20 3:,_xing_will=2315 3:,_xing_with=-1699 3:,_xing_x=-707
3:,_xly_,=1700 3:,_xly_not=1087 3:,_yet_the=609 3:._#_x=1056 3:._it_x=5022 3:._the_x=1170 3:._x_(=2356 3:._x_.=1801
3:._x_xed=1896 3::_#_#=-1303 3::_#_DAY=3099 3::_#_M=1147 3::_#_and=2025 3::_#_x=109 3::_(_#=1176 3::_<we>_are=-379
3::_<we>_have=-367 3::_<we>_x=-226 3::_AC_#=804 3::_AC_x=611 3::_DAY_#=593 3::_M_CIRC=642 3::_M_x=-1021 3::_M_xed=1055
3::_N_,=899 3::_N_.=-4412 3::_N_x=846 3::_N_xed=203 3::_P_x=-769 3::_a_M=327 3::_a_P=-987 3::_a_x=-550 3::_a_xed=1943
3::_about_#=-504 3::_how_a=-2248 3::_it_is=-915 3::_it_x=130 3::_nobody_x=937 3::_the_BAD=843 3::_the_M=1082
3::_the_P=-1032 3::_the_T=-318 3::_the_same=2192 3::_the_x=-1263 3::_to_be=1152 3::_under_x=-1227 3::_when_a=-2076
3::_x_#=-1558 3::_x_$=-734 3::_x_,=1447 3::_x_.=6434 3::_x_M=-830 3::_x_in=-1111 3::_x_on=268 3::_x_out=2566
3::_x_the=440 3::_x_to=-1624 3::_x_x=1463 3::_xed_M=857 3:;_the_M=-1010 3:;_the_P=-1284 3:;_the_P's=-2622
3:;_the_T=-904 3:;_the_one=891 3:;_the_x=3975 3:;_there_was=426 3:;_to_x=780 3:<he>_._$=5901 3:<he>_M_,=2954
3:<he>_M_.=383 3:<he>_M_are=-751 3:<he>_PERC_the=-162 3:<he>_T_x=-527 3:<he>_does_not=161 3:<he>_had_been=142
3:<he>_had_both=678 3:<he>_had_not=925 3:<he>_had_x=-2417 3:<he>_has_been=63 3:<he>_has_xed=-3089 3:<he>_own_M=818
3:<he>_own_T=-166 3:<he>_own_x=70 3:<he>_x_,=-2153 3:<he>_x_.=2413 3:<he>_x_the=-1460 3:<he>_x_up=433 3:<he>_x_x=1911
3:<he>_xed_the=-547 3:<i>_._$=2972 3:<i>_FAILV_x=1333 3:<i>_M_"=-417 3:<i>_M_,=758 3:<i>_M_.=-2858 3:<i>_PERC_that=-457
3:<i>_PERC_who=-893 3:<i>_am_KNEW=5948 3:<i>_am_not=-2215 3:<i>_am_x=3284 3:<i>_at_#=-600 3:<i>_can_x=134
3:<i>_did_not=919 3:<i>_had_the=598 3:<i>_on_the=-1004 3:<i>_to_P=730 3:<i>_to_x=-37 3:<i>_was_the=114 3:<i>_was_x=1390
3:<i>_will_not=1034 3:<i>_will_only=881 3:<i>_will_x=-3542 3:<i>_would_have=-164 3:<i>_x_$=-1344 3:<i>_x_,=9632
3:<i>_x_<you>=-238 3:<i>_x_in=717 3:<i>_x_it=4190 3:<i>_x_no=2539 3:<i>_x_on=-1959 3:<i>_x_that=-4729 3:<i>_x_the=1607
3:<i>_x_this=1174 3:<i>_x_to=-685 3:<i>_x_was=-751 3:<i>_x_with=-2735 3:<i>_x_x=-1657 3:<i>_xed_it=728
3:<they>_._$=5355 3:<they>_M_,=-1000 3:<they>_M_xing=5108 3:<they>_PERC_it=1469 3:<they>_PERC_who=514
3:<they>_T_is=-464 3:<they>_are_.=-791 3:<they>_are_CIRC=-376 3:<they>_are_x=-738 3:<they>_do_not=-396
3:<they>_for_x=51 3:<they>_get_x=1163 3:<they>_had_the=2243 3:<they>_have_not=-592 3:<they>_have_to=-2405
3:<they>_in_the=-212 3:<they>_to_x=832 3:<they>_were_x=-1529 3:<they>_x_$=2428 3:<they>_x_,=1703 3:<they>_x_.=-3831
3:<they>_x_<they>=23 3:<they>_x_and=-284 3:<they>_x_x=5479 3:<we>_"_,=1335 3:<we>_._$=-3071 3:<we>_ELSE_T=1572
3:<we>_FAULT_to=845 3:<we>_FOLLOW_the=1759 3:<we>_GOOD_T=-683 3:<we>_M_.=1140 3:<we>_M_has=-287 3:<we>_M_was=1468
3:<we>_M_x=2507 3:<we>_M_xed=-376 3:<we>_PERC_$=-689 3:<we>_PERC_.=3646 3:<we>_PERC_and=-1822 3:<we>_PERC_at=-713
3:<we>_PERC_for=-479 3:<we>_P_.=-1159 3:<we>_P_from=1363 3:<we>_P_has=3340 3:<we>_P_how=794 3:<we>_P_x=1589
3:<we>_P_xed=574 3:<we>_SARC_P=2349 3:<we>_T_for=269 3:<we>_T_has=972 3:<we>_T_x=516 3:<we>_all_this=-470
3:<we>_an_x=194 3:<we>_and_xed=1197 3:<we>_are_all=1068 3:<we>_are_in=-945 3:<we>_are_x=-1813 3:<we>_are_xing=1540
3:<we>_be_x=67 3:<we>_can_M=1237 3:<we>_can_x=-516 3:<we>_cannot_x=-971 3:<we>_do_not=-186 3:<we>_do_x=-380
3:<we>_don't_x=-122 3:<we>_had_no=1987 3:<we>_had_xed=-2111 3:<we>_have_PERC=-484 3:<we>_have_had=1284
3:<we>_have_no=404 3:<we>_have_not=-1109 3:<we>_have_to=-30 3:<we>_have_x=1672 3:<we>_have_xed=-436 3:<we>_in_the=590
3:<we>_in_x=-3901 3:<we>_like_,=1237 3:<we>_on_the=318 3:<we>_once_more=2267 3:<we>_own_M=-2923 3:<we>_own_P=-931
3:<we>_own_x=-329 3:<we>_should_all=1273 3:<we>_that_the=-1591 3:<we>_to_x=-3068 3:<we>_will_be=-128 3:<we>_will_x=1187
3:<we>_would_have=857 3:<we>_would_like=-812 3:<we>_would_not=1494 3:<we>_x_,=450 3:<we>_x_.=2377 3:<we>_x_:=1766
3:<we>_x_<you>=-383 3:<we>_x_M=-1874 3:<we>_x_PERC=-572 3:<we>_x_T=3515 3:<we>_x_a=2993 3:<we>_x_at=2652
3:<we>_x_be=2931 3:<we>_x_for=-1176 3:<we>_x_from=-1689 3:<we>_x_in=-413 3:<we>_x_is=3226 3:<we>_x_it=-2366
3:<we>_x_on=2116 3:<we>_x_the=-1194 3:<we>_x_this=-963 3:<we>_x_to=-2898 3:<we>_x_with=973 3:<we>_x_x=-906
3:<we>_x_xed=1444 3:<we>_xed_the=2207 3:<we>_xed_to=1174 3:<we>_xing_T=276 3:<we>_xly_xed=-108 3:<you>_,_T=1684
3:<you>_._$=-5043 3:<you>_M_.=2792 3:<you>_PERC_for=-711 3:<you>_P_x=-257 3:<you>_a_M=-1035 3:<you>_a_x=-1363
3:<you>_can_x=839 3:<you>_get_.=716 3:<you>_get_what=1701 3:<you>_have_PERC=-569 3:<you>_like_about=972
3:<you>_will_x=-850 3:<you>_with_x=-914 3:<you>_would_PERC=278 3:<you>_x_<we>=-523 3:<you>_x_from=1938
3:<you>_x_is=-1681 3:<you>_x_of=-577 3:<you>_x_x=-1979 3:AC_#_#=1227 3:AC_#_x=600 3:AC_#_xed=157 3:AC_)_.=-1227
3:AC_,_x=393 3:AC_._$=-474 3:AC_:_M=1280 3:AC_:_how=1220 3:AC_:_the=2240 3:AC_:_x=-563 3:AC_AC_#=-677 3:AC_AC_$=841
3:AC_AC_:=-586 3:AC_M_.=-1785 3:AC_M_x=947 3:AC_N_x=-1347 3:AC_of_the=218 3:AC_of_x=165 3:AC_x_,=757 3:AC_x_.=365
3:AC_x_M=-1470 3:AC_x_on=-1733 3:AC_x_x=-1457 3:AC_|_x=-2096 3:BAD_,_N=1959 3:BAD_,_x=-2578 3:BAD_._$=7533
3:BAD_and_x=2315 3:BAD_of_xing=708 3:BAD_x_x=1776 3:CHOSE_._$=2142 3:CHOSE_to_PERC=-921 3:CHOSE_to_x=6648
3:CIRC_._$=476 3:CIRC_<we>_.=-424 3:CIRC_M_.=-1714 3:CIRC_M_by=-2147 3:CIRC_at_#=-44 3:CIRC_at_the=218
3:CIRC_by_the=-244 3:CIRC_for_x=-753 3:CIRC_off_on=365 3:CIRC_on_the=-1290 3:CIRC_the_M=383 3:CIRC_the_P=1436
3:CIRC_the_x=-1507 3:CIRC_to_the=633 3:CIRC_to_x=220 3:CIRC_x_,=-1077 3:CIRC_x_x=-396 3:CLAIM_"_M=-174
3:CLAIM_"_no=1566 3:CLAIM_#_$=-483 3:CLAIM_,_and=214 3:CLAIM_._$=1285 3:CLAIM_on_M=2050 3:CLAIM_on_the=955
3:CLAIM_the_M=-127 3:CLAIM_the_T=1759 3:CLAIM_the_x=-3345 3:CLAIM_this_M=918 3:CLAIM_to_<we>=-4651 3:CLAIM_to_the=-1636
3:CLAIM_x_.=5220 3:DAY_#_#=593 3:DAY_#_$=1002 3:DAY_#_|=-774 3:DAY_,_#=529 3:DAY_,_and=-1044 3:DAY_._$=-1745
3:DAY_<we>_x=-3474 3:DAY_a_x=659 3:DAY_at_#=563 3:DAY_at_x=-641 3:DAY_the_M=-1784 3:DAY_x_.=-2356 3:DAY_x_;=-1
3:DAY_x_x=-348 3:DAY_xing_by=288 3:ELSE_._$=1098 3:ELSE_is_PERC=-175 3:ELSE_of_<we>=-2542 3:ELSE_of_the=2352
3:ELSE_on_the=1024 3:ELSE_than_the=2342 3:ELSE_x_to=-179 3:FAILV_._$=-4020 3:FAILV_M_,=-1295 3:FAILV_from_the=-127
3:FAILV_the_M=751 3:FAILV_the_x=-576 3:FAILV_to_M=2557 3:FAILV_to_x=-1043 3:FAULT_,_<he>=-2372 3:FAULT_,_but=4674
3:FAULT_._$=-3763 3:FAULT_;_the=-571 3:FAULT_and_x=-2507 3:FAULT_for_the=-914 3:FAULT_from_the=-5 3:FAULT_here_,=1585
3:FAULT_the_T=-1462 3:FAULT_to_a=1437 3:FOLLOW_._$=-1802 3:FOLLOW_that_M=2522 3:FOLLOW_the_M=-1376 3:GOOD_,_and=1838
3:GOOD_._$=-563 3:GOOD_<you>_,=1684 3:GOOD_<you>_for=-1260 3:GOOD_T_for=-683 3:GOOD_in_the=-2435 3:GOOD_it_to=1475
3:GOOD_that_N=1273 3:GOOD_the_M=-97 3:GOOD_the_x=-3067 3:GOOD_to_N=-2091 3:GOOD_to_N's=-171 3:IDLE_,_and=642
3:IDLE_,_as=436 3:IDLE_,_for=-1242 3:IDLE_._$=9969 3:IDLE_M_.=877 3:IDLE_to_the=1854 3:IDLE_was_x=-159
3:IDLE_xing_the=-2246 3:INSULT_PERC_x=-166 3:INSULT_of_x=-1102 3:KNEW_._$=1218 3:KNEW_<we>_"=1335
3:KNEW_<we>_that=-1591 3:KNEW_a_x=-1305 3:KNEW_at_x=864 3:KNEW_in_the=617 3:KNEW_it_to=610 3:KNEW_of_the=-888
3:KNEW_the_x=1742 3:KNEW_to_x=-331 3:KNEW_twice_that=-300 3:M's_M_has=921 3:M's_M_was=1411 3:M's_x_M=834
3:MORAL_._$=-4841 3:MORAL_P_is=1338 3:MORAL_for_the=1242 3:MORAL_of_the=-4055 3:MORAL_was_,=-976 3:MORAL_was_x=1924
3:M_"_,=562 3:M_"_.=-2049 3:M_"_here=-1676 3:M_"_is=-417 3:M_"_not=120 3:M_"_x=2921 3:M_"_xed=-1153 3:M_#_"=-1237
3:M_#_$=-1393 3:M_#_let=82 3:M_#_of=-759 3:M_#_x=1082 3:M_(_x=-1795 3:M_,_#=1416 3:M_,_<he>=2375 3:M_,_<i>=239
3:M_,_<we>=1094 3:M_,_AC=-273 3:M_,_M=-967 3:M_,_N=839 3:M_,_SARC=-490 3:M_,_a=2572 3:M_,_also=-1099 3:M_,_and=1141
3:M_,_as=699 3:M_,_at=-2377 3:M_,_but=2746 3:M_,_for=274 3:M_,_in=1206 3:M_,_it=-335 3:M_,_since=-191 3:M_,_so=599
3:M_,_the=-966 3:M_,_this=1188 3:M_,_was=-2475 3:M_,_where=-772 3:M_,_which=-4187 3:M_,_x=-2829 3:M_,_xed=3959
3:M_,_xing=-99 3:M_,_xly=1700 3:M_._$=-1167 3:M_._x=2211 3:M_:_#=738 3:M_:_<we>=-857 3:M_:_P=-646 3:M_:_a=-114
3:M_:_how=1288 3:M_:_it=-1326 3:M_:_the=263 3:M_:_x=1342 3:M_;_$=-14 3:M_;_the=-3824 3:M_;_there=645 3:M_<they>_x=3594
3:M_?_$=8843 3:M_AC_$=521 3:M_AC_x=595 3:M_CIRC_.=-1549 3:M_CIRC_the=-276 3:M_CIRC_x=660 3:M_CLAIM_"=-1490
3:M_CLAIM_#=-483 3:M_CLAIM_,=148 3:M_CLAIM_.=-1457 3:M_FAILV_the=-563 3:M_FAILV_to=-2157 3:M_PERC_,=-717
3:M_PERC_for=421 3:M_PERC_the=154 3:M_PERC_x=-440 3:M_a_M=2862 3:M_a_x=2038 3:M_again_.=-1905 3:M_and_CIRC=-2855
3:M_and_M=-668 3:M_and_a=-125 3:M_and_both=-526 3:M_and_not=-690 3:M_and_the=-4774 3:M_and_will=-1205 3:M_and_x=6508
3:M_and_xed=812 3:M_and_xing=286 3:M_any_more=909 3:M_are_for=3677 3:M_are_x=-1599 3:M_are_xed=-652 3:M_as_<we>=1324
3:M_as_a=3550 3:M_as_the=2099 3:M_as_x=-1367 3:M_at_#=-1108 3:M_at_the=553 3:M_at_x=-1581 3:M_because_the=905
3:M_by_DAY=-880 3:M_by_M=-364 3:M_by_P=-540 3:M_by_x=1822 3:M_can_be=-1300 3:M_can_x=-1285 3:M_could_be=-1813
3:M_could_not=-362 3:M_could_x=1391 3:M_did_not=-678 3:M_does_x=-1874 3:M_for_#=-1093 3:M_for_.=-1299 3:M_for_DAY=-274
3:M_for_a=380 3:M_for_an=2345 3:M_for_each=247 3:M_for_it=-3585 3:M_for_the=2021 3:M_for_those=-1601 3:M_for_three=433
3:M_for_two=-1302 3:M_for_x=-1209 3:M_for_xing=-1504 3:M_from_<i>=-500 3:M_from_the=-2513 3:M_had_CIRC=-676
3:M_had_FAILV=-1211 3:M_had_a=-956 3:M_had_been=2117 3:M_had_never=-882 3:M_had_no=-1130 3:M_had_not=-1254
3:M_had_x=3032 3:M_had_xed=196 3:M_has_a=-3107 3:M_has_been=-5244 3:M_has_no=-768 3:M_has_one=950 3:M_has_since=344
3:M_has_to=-653 3:M_has_x=1569 3:M_have_been=-4448 3:M_in_<he>=345 3:M_in_DAY=-1886 3:M_in_N=-1484 3:M_in_a=-813
3:M_in_it=-2352 3:M_in_the=578 3:M_in_x=726 3:M_instead_of=-895 3:M_is_BAD=-4506 3:M_is_CIRC=-2648 3:M_is_GOOD=552
3:M_is_a=-180 3:M_is_being=-218 3:M_is_for=855 3:M_is_in=-1620 3:M_is_not=1225 3:M_is_only=1418 3:M_is_out=-3
3:M_is_to=2604 3:M_is_what=145 3:M_is_x=-802 3:M_is_xed=-3096 3:M_is_xing=-1592 3:M_it_x=2382 3:M_itself_had=-2
3:M_no_x=49 3:M_not_xed=600 3:M_of_#=2130 3:M_of_M=2149 3:M_of_N=3955 3:M_of_a=853 3:M_of_all=906 3:M_of_it=-937
3:M_of_one=-1191 3:M_of_that=-1313 3:M_of_the=-959 3:M_of_this=540 3:M_of_what=2292 3:M_of_x=-8510 3:M_of_xing=-2634
3:M_off_a=100 3:M_on_,=309 3:M_on_<i>=598 3:M_on_DAY=652 3:M_on_a=328 3:M_on_it=400 3:M_on_the=-1006 3:M_on_x=1808
3:M_one_,=2050 3:M_one_.=-1479 3:M_or_M=735 3:M_out_of=430 3:M_per_x=552 3:M_should_have=-1864 3:M_since_DAY=645
3:M_since_the=-336 3:M_still_x=-1260 3:M_that_<we>=-340 3:M_that_can=-320 3:M_that_did=1284 3:M_that_had=-804
3:M_that_is=-993 3:M_that_the=-4444 3:M_that_was=-1893 3:M_that_x=-3959 3:M_that_xed=-130 3:M_that_xing=3630
3:M_the_M=2912 3:M_the_P=-2180 3:M_the_x=2800 3:M_this_is=207 3:M_to_<we>=-1178 3:M_to_P=1508 3:M_to_PERC=23
3:M_to_the=-345 3:M_to_two=-1584 3:M_to_what=3509 3:M_to_x=-3780 3:M_until_the=-83 3:M_was_"=440 3:M_was_CIRC=-616
3:M_was_CLAIM=2050 3:M_was_PERC=2030 3:M_was_at=-3005 3:M_was_in=-551 3:M_was_not=4304 3:M_was_the=-1649 3:M_was_x=1358
3:M_was_xed=-4712 3:M_was_xing=3431 3:M_were_CIRC=149 3:M_were_in=-549 3:M_were_not=-1325 3:M_were_where=1611
3:M_were_x=1357 3:M_were_xed=1303 3:M_when_it=-2054 3:M_when_the=-3335 3:M_while_the=144 3:M_whose_x=-3156
3:M_will_be=-4347 3:M_will_x=3796 3:M_with_<we>=1469 3:M_with_a=-504 3:M_with_the=-329 3:M_with_x=1494
3:M_without_PERC=2649 3:M_without_a=1307 3:M_would_be=5616 3:M_would_have=-1850 3:M_would_not=2580 3:M_would_still=740
3:M_would_x=-2616 3:M_x_"=-2473 3:M_x_#=1986 3:M_x_$=2640 3:M_x_,=-203 3:M_x_.=-5060 3:M_x_:=2853 3:M_x_;=-391
3:M_x_<they>=-3310 3:M_x_<we>=2353 3:M_x_CIRC=-141 3:M_x_M=405 3:M_x_N=-116 3:M_x_P=1550 3:M_x_T=-549 3:M_x_a=-4054
3:M_x_an=865 3:M_x_and=3515 3:M_x_any=-77 3:M_x_at=236 3:M_x_by=943 3:M_x_for=396 3:M_x_from=147 3:M_x_in=-643
3:M_x_into=-657 3:M_x_is=-408 3:M_x_it=1059 3:M_x_its=-941 3:M_x_itself=69 3:M_x_just=-1443 3:M_x_no=-38 3:M_x_of=-1186
3:M_x_on=1022 3:M_x_one=175 3:M_x_only=-1064 3:M_x_out=-2925 3:M_x_since=236 3:M_x_than=-771 3:M_x_that=2815
3:M_x_the=-6144 3:M_x_to=-3176 3:M_x_two=-1179 3:M_x_up=84 3:M_x_was=2119 3:M_x_where=-3078 3:M_x_with=4004
3:M_x_without=-1089 3:M_x_x=-183 3:M_x_xed=1244 3:M_x_xing=5188 3:M_x_xly=906 3:M_xed_#=154 3:M_xed_$=3810
3:M_xed_,=105 3:M_xed_.=-1565 3:M_xed_a=1351 3:M_xed_by=-492 3:M_xed_for=262 3:M_xed_in=-1036 3:M_xed_its=-2736
3:M_xed_on=-2022 3:M_xed_one=1539 3:M_xed_the=-1034 3:M_xed_to=-270 3:M_xed_twice=3389 3:M_xed_x=-3111 3:M_xing_,=2317
3:M_xing_.=-2334 3:M_|_$=-714 3:M_|_N=287 3:M_|_x=-715 3:N's_,_the=-829 3:N's_M_x=2445 3:N's_M_xed=732 3:N_#_$=-589
3:N_#_was=-754 3:N_#_x=-1982 3:N_)_$=914 3:N_,_N=-2575 3:N_,_and=5318 3:N_,_the=2091 3:N_,_who=-3152 3:N_,_whose=1188
3:N_,_x=-765 3:N_._$=-3313 3:N_._M=-1611 3:N_._x=3203 3:N_:_x=-3098 3:N_;_$=-3624 3:N_AC_:=1220 3:N_DAY_<we>=-2799
3:N_PERC_the=-978 3:N_and_N=-3937 3:N_did_not=5319 3:N_has_been=2625 3:N_has_the=-4097 3:N_has_x=1808 3:N_is_the=-3281
3:N_of_the=-2248 3:N_on_x=1005 3:N_was_not=540 3:N_was_xed=-2370 3:N_will_x=2626 3:N_x_#=-1108 3:N_x_.=-1482
3:N_x_M=-1535 3:N_x_a=799 3:N_x_it=-1369 3:N_x_over=-559 3:N_x_the=-5447 3:N_x_to=-1066 3:N_x_x=5237 3:N_xed_,=405
3:N_xed_<he>=1169 3:N_xed_it=456 3:N_xed_on=-507 3:N_xed_the=-248 3:N_xed_this=-194 3:N_xed_x=-3178 3:N_|_#=-822
3:P's_M_is=-990 3:P's_T_,=864 3:P's_x_,=578 3:P's_x_.=-1691 3:P's_x_that=527 3:P's_x_to=4488 3:PERC_"_is=-549
3:PERC_,_and=-2265 3:PERC_,_when=1173 3:PERC_,_with=-717 3:PERC_,_x=-230 3:PERC_._$=8358 3:PERC_;_the=212
3:PERC_<i>_again=-1001 3:PERC_<we>_T=269 3:PERC_<you>_.=-1684 3:PERC_?_$=5441 3:PERC_P_,=174 3:PERC_T_for=1739
3:PERC_a_x=-866 3:PERC_about_the=3335 3:PERC_and_what=-1822 3:PERC_at_#=485 3:PERC_at_<they>=4262 3:PERC_at_on=-1929
3:PERC_at_the=-1897 3:PERC_for_,=-305 3:PERC_for_.=-447 3:PERC_for_a=-1087 3:PERC_for_an=-531 3:PERC_for_it=-2158
3:PERC_for_its=826 3:PERC_for_the=-1790 3:PERC_for_x=-1520 3:PERC_from_the=-1099 3:PERC_how_it=-1490 3:PERC_in_the=355
3:PERC_in_x=495 3:PERC_it_,=321 3:PERC_it_.=2845 3:PERC_it_on=834 3:PERC_it_the=1469 3:PERC_it_xing=422
3:PERC_its_own=1391 3:PERC_of_N=541 3:PERC_of_a=-767 3:PERC_of_the=-1656 3:PERC_of_x=-423 3:PERC_on_the=-1931
3:PERC_one_x=669 3:PERC_that_a=718 3:PERC_that_the=-3256 3:PERC_the_M=2873 3:PERC_the_P=3505 3:PERC_the_T=-18
3:PERC_the_same=-1088 3:PERC_the_x=-551 3:PERC_three_x=2042 3:PERC_to_P=-837 3:PERC_to_PERC=2165 3:PERC_to_x=-274
3:PERC_what_it=474 3:PERC_what_the=-641 3:PERC_what_to=553 3:PERC_where_the=-914 3:PERC_whether_the=-1203
3:PERC_who_<they>=514 3:PERC_who_had=1087 3:PERC_x_,=1694 3:PERC_x_.=3046 3:PERC_x_is=-1577 3:PERC_x_on=366
3:PERC_x_the=-1671 3:PERC_x_to=3236 3:PERC_x_x=-4021 3:P_)_$=-838 3:P_,_#=-200 3:P_,_<they>=-1943 3:P_,_M=753
3:P_,_P=174 3:P_,_and=-1116 3:P_,_but=1424 3:P_,_in=2328 3:P_,_the=1634 3:P_,_then=-1368 3:P_,_which=474 3:P_,_who=1588
3:P_,_with=-1746 3:P_,_x=-3660 3:P_._$=577 3:P_:_N=-2898 3:P_:_x=-924 3:P_;_the=371 3:P_;_to=780 3:P_<he>_xed=233
3:P_<we>_had=514 3:P_CIRC_the=-932 3:P_CLAIM_to=757 3:P_FAILV_the=-2351 3:P_INSULT_PERC=-166 3:P_PERC_,=-1301
3:P_PERC_at=3091 3:P_PERC_the=-2772 3:P_PERC_what=-1706 3:P_PERC_x=-6 3:P_an_x=2014 3:P_and_P=1853 3:P_and_x=1407
3:P_at_#=423 3:P_at_M=82 3:P_at_N=809 3:P_at_the=-535 3:P_by_P=222 3:P_can't_x=-1160 3:P_could_have=4018
3:P_could_not=-5446 3:P_could_x=832 3:P_did_not=-1721 3:P_did_what=-352 3:P_do_not=2979 3:P_does_not=893
3:P_from_N=-2644 3:P_from_the=1301 3:P_from_x=530 3:P_had_been=-48 3:P_had_no=-1956 3:P_had_not=-55 3:P_had_the=1323
3:P_had_x=-1135 3:P_has_been=402 3:P_has_xed=-1118 3:P_have_a=107 3:P_have_been=-2657 3:P_have_the=-296 3:P_in_N=-3176
3:P_in_T=928 3:P_in_the=2605 3:P_in_x=2779 3:P_is_FAULT=1338 3:P_is_not=-778 3:P_is_x=1280 3:P_never_x=1208
3:P_of_T=-463 3:P_of_the=-1203 3:P_of_this=246 3:P_of_x=3694 3:P_on_MORAL=806 3:P_on_it=4304 3:P_on_the=-4336
3:P_on_x=-1864 3:P_to_M=250 3:P_to_the=-871 3:P_to_x=477 3:P_was_CIRC=1566 3:P_was_KNEW=-1305 3:P_was_at=569
3:P_was_on=-428 3:P_was_x=-1506 3:P_were_xed=2419 3:P_were_xing=2248 3:P_when_M=138 3:P_who_CLAIM=344 3:P_who_KNEW=-418
3:P_who_PERC=1074 3:P_who_are=-2480 3:P_who_had=-3682 3:P_who_would=-3460 3:P_who_x=3863 3:P_who_xed=762
3:P_will_x=3419 3:P_would_have=5149 3:P_x_$=-1827 3:P_x_.=3471 3:P_x_<he>=-2794 3:P_x_<they>=1503 3:P_x_M=-203
3:P_x_a=857 3:P_x_at=886 3:P_x_from=-257 3:P_x_in=-1460 3:P_x_it=1900 3:P_x_of=582 3:P_x_out=602 3:P_x_that=826
3:P_x_the=-783 3:P_x_to=-2267 3:P_x_what=940 3:P_x_x=890 3:P_x_xed=945 3:P_xed_"=1579 3:P_xed_,=-530 3:P_xed_:=1193
3:P_xed_a=-887 3:P_xed_in=-64 3:P_xed_it=2006 3:P_xed_on=-2835 3:P_xed_over=462 3:P_xed_the=940 3:P_xed_to=-1019
3:P_xed_x=-1641 3:P_|_N=-1555 3:P_|_this=936 3:SANC_at_#=-2015 3:SANC_on_the=1387 3:SARC_,_x=3919 3:SARC_._$=340
3:SARC_N_,=-551 3:SARC_P_,=-2472 3:SARC_P_in=544 3:SARC_SARC_the=-1285 3:SARC_T_,=-1315 3:SARC_for_the=-1487
3:SARC_it_was=-1169 3:SARC_the_M=-2575 3:SARC_x_,=567 3:SARC_x_by=-1913 3:SARC_x_of=1371 3:T's_M_x=-268 3:T's_P_x=3961
3:T's_T_x=-3291 3:T's_own_P=620 3:T's_x_x=1612 3:T_#_was=826 3:T_)_:=-1675 3:T_,_<i>=601 3:T_,_<they>=3437
3:T_,_<we>=1909 3:T_,_KNEW=837 3:T_,_M=-1604 3:T_,_an=1402 3:T_,_and=1161 3:T_,_because=1939 3:T_,_for=1274
3:T_,_in=-338 3:T_,_one=1763 3:T_,_so=579 3:T_,_which=-2650 3:T_,_who=168 3:T_,_whose=-2215 3:T_._$=7591 3:T_:_x=-2518
3:T_;_$=-341 3:T_?_$=-461 3:T_CLAIM_,=-2023 3:T_FAILV_M=-1027 3:T_FAILV_the=1289 3:T_FAILV_to=660 3:T_KNEW_<we>=-1156
3:T_PERC_where=-310 3:T_PERC_x=-1274 3:T_could_not=-250 3:T_did_xing=-4527 3:T_for_three=1099 3:T_for_x=-1405
3:T_for_xing=-973 3:T_had_GOOD=1366 3:T_had_PERC=-240 3:T_had_a=-215 3:T_had_been=2783 3:T_had_the=-4916 3:T_had_x=5044
3:T_had_xed=1651 3:T_has_CIRC=1015 3:T_has_been=1505 3:T_has_no=1886 3:T_has_xed=32 3:T_in_N=1968 3:T_is_of=-1472
3:T_is_out=257 3:T_is_x=2124 3:T_is_xed=-1199 3:T_it_,=544 3:T_it_x=-1085 3:T_let_<we>=-524 3:T_of_M=1176 3:T_of_the=85
3:T_that_x=1078 3:T_to_x=-2647 3:T_was_IDLE=-982 3:T_was_KNEW=1269 3:T_was_at=1262 3:T_was_x=-1148 3:T_will_x=225
3:T_with_the=1647 3:T_x_$=-926 3:T_x_,=-767 3:T_x_.=1917 3:T_x_a=2216 3:T_x_and=2380 3:T_x_are=-1772 3:T_x_at=1349
3:T_x_in=-2255 3:T_x_it=-625 3:T_x_on=7518 3:T_x_the=1757 3:T_x_this=-3303 3:T_x_x=-4830 3:T_xed_,=3275
3:T_xed_<we>=-1564 3:T_xed_again=-2475 3:T_xed_it=526 3:T_xed_on=3263 3:T_xed_the=480 3:T_xed_to=1445
3:T_xed_within=-451 3:T_xed_x=589 3:^_"_<i>=555 3:^_"_<we>=1759 3:^_"_nobody=1335 3:^_"_not=-417 3:^_#_AC=1280
3:^_#_M=4060 3:^_#_N=-353 3:^_#_P=-1483 3:^_#_PERC=1913 3:^_#_it=-644 3:^_#_of=-48 3:^_#_x=-433 3:^_#_|=49
3:^_*_xing=1378 3:^_<he>_T=-527 3:^_<he>_had=-354 3:^_<he>_has=-1014 3:^_<he>_x=-94 3:^_<i>_CHOSE=-144
3:^_<i>_FAILV=1333 3:^_<i>_M=-380 3:^_<i>_P's=197 3:^_<i>_PERC=-2894 3:^_<i>_am=4257 3:^_<i>_did=258 3:^_<i>_had=598
3:^_<i>_have=-327 3:^_<i>_own=1076 3:^_<i>_was=113 3:^_<i>_will=-1626 3:^_<i>_would=-164 3:^_<i>_x=-2924
3:^_<i>_xed=-208 3:^_<they>_PERC=3472 3:^_<they>_T=-464 3:^_<they>_are=-1014 3:^_<they>_had=2363 3:^_<they>_were=-246
3:^_<they>_x=-668 3:^_<we>_ELSE=206 3:^_<we>_GOOD=-806 3:^_<we>_M=2364 3:^_<we>_N=-4829 3:^_<we>_P=-5259
3:^_<we>_PERC=537 3:^_<we>_SARC=4427 3:^_<we>_T=1273 3:^_<we>_T's=193 3:^_<we>_are=-2171 3:^_<we>_can=3153
3:^_<we>_do=1793 3:^_<we>_don't=-471 3:^_<we>_had=21 3:^_<we>_have=-1456 3:^_<we>_haven't=-1065 3:^_<we>_in=45
3:^_<we>_should=94 3:^_<we>_were=396 3:^_<we>_will=-413 3:^_<we>_would=-398 3:^_<we>_x=500 3:^_<we>_xed=-218
3:^_<we>_xing=-1409 3:^_<you>_PERC=-1268 3:^_<you>_can=802 3:^_<you>_get=1238 3:^_<you>_will=1337 3:^_<you>_would=278
3:^_<you>_x=124 3:^_AC_:=363 3:^_AC_AC=525 3:^_AC_N=-1582 3:^_AC_of=1176 3:^_AC_x=-2082 3:^_AC_|=-1555
3:^_FAULT_for=-4497 3:^_GOOD_<you>=1319 3:^_GOOD_for=1974 3:^_GOOD_to=-261 3:^_M_,=-480 3:^_M_:=425 3:^_M_FAILV=-1178
3:^_M_are=-512 3:^_M_for=2696 3:^_M_from=540 3:^_M_of=-1005 3:^_M_were=483 3:^_M_with=-598 3:^_M_x=-1184 3:^_N's_M=-637
3:^_N_,=-2927 3:^_N_:=-2884 3:^_N_AC=1220 3:^_N_CLAIM=-2438 3:^_N_DAY=-2624 3:^_N_GOOD=-413 3:^_N_PERC=366
3:^_N_had=3630 3:^_N_has=5309 3:^_N_is=-1109 3:^_N_should=1594 3:^_N_was=1406 3:^_N_will=839 3:^_N_x=-3154
3:^_N_xed=-323 3:^_N_|=148 3:^_PERC_<i>=-1001 3:^_PERC_the=390 3:^_P_:=-544 3:^_P_FAULT=979 3:^_P_of=-2106
3:^_P_were=1027 3:^_P_who=367 3:^_P_x=-434 3:^_P_xed=-78 3:^_SARC_,=3919 3:^_SARC_P=-3071 3:^_SARC_PERC=2162
3:^_SARC_T=-1868 3:^_SARC_the=-1153 3:^_SARC_x=-1346 3:^_T_let=-524 3:^_T_of=1462 3:^_T_was=-330 3:^_T_will=-750
3:^_T_x=-1379 3:^_T_xed=2976 3:^_a_M=345 3:^_a_P=805 3:^_a_T=-3086 3:^_a_further=262 3:^_a_x=-1074 3:^_a_xly=999
3:^_all_P=-244 3:^_all_it=1999 3:^_all_x=546 3:^_an_MORAL=-1227 3:^_an_x=-537 3:^_and_a=-2187 3:^_and_the=-699
3:^_and_where=608 3:^_any_other=521 3:^_anybody_who=1584 3:^_as_<he>=-166 3:^_as_for=-372 3:^_as_to=1328 3:^_as_x=2430
3:^_at_#=952 3:^_at_<we>=-108 3:^_at_x=-2125 3:^_both_T=1292 3:^_by_#=-854 3:^_by_<he>=818 3:^_by_the=915
3:^_could_be=-969 3:^_do_<we>=-108 3:^_even_the=954 3:^_everyone_else=2863 3:^_everyone_was=-2246 3:^_everyone_x=472
3:^_for_a=400 3:^_for_the=-225 3:^_for_x=735 3:^_from_#=-750 3:^_from_x=353 3:^_had_N=1319 3:^_had_the=-1758
3:^_here_is=-1054 3:^_how_does=1037 3:^_how_it=-876 3:^_how_was=-1092 3:^_how_x=795 3:^_i'll_x=-580 3:^_if_<you>=-992
3:^_if_the=-1875 3:^_in_M=1176 3:^_in_N=1392 3:^_in_all=1333 3:^_in_any=-794 3:^_in_other=-1764 3:^_in_the=2578
3:^_in_this=-1107 3:^_in_x=151 3:^_is_a=1139 3:^_is_there=-310 3:^_it's_the=-1998 3:^_it_all=-76 3:^_it_does=415
3:^_it_is=1459 3:^_it_was=3626 3:^_it_will=-766 3:^_it_would=-4955 3:^_it_x=3458 3:^_its_always=1886 3:^_let_<i>=880
3:^_let_<we>=4797 3:^_let_the=571 3:^_no_M=2136 3:^_no_one=-1175 3:^_no_x=1032 3:^_nobody_PERC=2565
3:^_nobody_could=-702 3:^_nobody_in=1524 3:^_not_PERC=854 3:^_not_to=805 3:^_on_#=-2608 3:^_on_DAY=-1945
3:^_on_the=-1201 3:^_on_x=443 3:^_one_M=-470 3:^_one_had=1734 3:^_one_x=3534 3:^_own_x=1372 3:^_since_x=-1955
3:^_so_,=5922 3:^_some_of=4156 3:^_that_M=-529 3:^_that_a=-166 3:^_that_is=-1082 3:^_that_the=1535 3:^_that_x=-2281
3:^_the_#=-3 3:^_the_AC=2361 3:^_the_ELSE=-551 3:^_the_FAULT=3317 3:^_the_M=1281 3:^_the_M's=206 3:^_the_MORAL=1338
3:^_the_P=-1208 3:^_the_P's=1614 3:^_the_T=-2365 3:^_the_T's=3894 3:^_the_most=491 3:^_the_two=2551 3:^_the_x=-968
3:^_the_xing=-2282 3:^_there_are=2862 3:^_there_is=-235 3:^_there_was=-4273 3:^_this_M=1585 3:^_this_is=-308
3:^_this_one=1203 3:^_this_would=-1167 3:^_this_x=-3455 3:^_those_of=-19 3:^_to_be=-1878 3:^_to_the=-3563
3:^_to_x=-1170 3:^_two_P=177 3:^_two_of=-1153 3:^_two_x=1677 3:^_what_:=2579 3:^_what_<i>=-804 3:^_what_<we>=-2419
3:^_what_a=2300 3:^_what_can=-719 3:^_what_could=-789 3:^_what_did=-383 3:^_what_is=864 3:^_what_the=-17
3:^_what_was=-1314 3:^_what_x=1688 3:^_what_xly=-802 3:^_when_<i>=-581 3:^_when_the=2361 3:^_where_there=22
3:^_who_M=-3479 3:^_who_was=1726 3:^_whoever_M=1257 3:^_why_PERC=1173 3:^_why_the=-198 3:^_why_was=1440 3:^_with_N=1005
3:^_with_a=1868 3:^_with_all=1242 3:^_with_the=979 3:^_with_x=-147 3:^_without_xing=3625 3:^_x_#=2113 3:^_x_(=3321
3:^_x_*=228 3:^_x_,=-2592 3:^_x_:=-3974 3:^_x_<you>=2695 3:^_x_GOOD=428 3:^_x_M=6499 3:^_x_P=-1112 3:^_x_T=-4843
3:^_x_a=242 3:^_x_all=2310 3:^_x_and=-179 3:^_x_are=-1287 3:^_x_at=-746 3:^_x_be=730 3:^_x_for=1987 3:^_x_from=-3183
3:^_x_has=-160 3:^_x_in=-6266 3:^_x_is=-2743 3:^_x_it=-219 3:^_x_of=-1383 3:^_x_off=1889 3:^_x_one=1943 3:^_x_so=1730
3:^_x_that=-651 3:^_x_the=-971 3:^_x_there=-1786 3:^_x_to=-338 3:^_x_was=-97 3:^_x_were=-318 3:^_x_what=972 3:^_x_x=68
3:^_x_xed=-2727 3:^_x_xing=-2468 3:^_x_|=585 3:^_xed_by=-1917 3:^_xed_in=-773 3:^_xed_with=1710 3:^_xed_x=14
3:^_xing_#=1943 3:^_xing_M=486 3:^_xing_a=1676 3:^_xing_in=-1788 3:^_xing_is=-2637 3:^_xing_of=-642 3:^_xing_the=-493
3:^_xing_to=1118 3:^_xing_was=2840 3:^_xing_x=4411 3:^_xing_xed=-2066 3:^_xly_anyone=1280 3:^_xly_x=-1967 3:^_|_#=5652
3:a_#_x=-877 3:a_AC_x=-801 3:a_BAD_of=-275 3:a_CIRC_M=440 3:a_IDLE_.=2454 3:a_M_$=-1021 3:a_M_,=-620 3:a_M_.=9582
3:a_M_;=-466 3:a_M_<we>=-13 3:a_M_?=2632 3:a_M_CIRC=883 3:a_M_and=-821 3:a_M_by=3552 3:a_M_for=-860 3:a_M_had=-154
3:a_M_has=1677 3:a_M_in=558 3:a_M_is=3659 3:a_M_more=986 3:a_M_of=-5698 3:a_M_on=2574 3:a_M_that=-3644 3:a_M_to=-1689
3:a_M_too=2276 3:a_M_whose=-2044 3:a_M_with=-3454 3:a_M_without=-4409 3:a_M_x=-1387 3:a_N_#=-2616 3:a_P's_x=-563
3:a_P_,=-3358 3:a_P_.=551 3:a_P_CLAIM=-1336 3:a_P_INSULT=-166 3:a_P_PERC=-52 3:a_P_could=1789 3:a_P_in=174
3:a_P_of=5587 3:a_P_to=2281 3:a_P_who=-4923 3:a_P_with=4191 3:a_P_x=-1314 3:a_SARC_to=-383 3:a_SARC_x=926 3:a_T_,=2196
3:a_T_.=-42 3:a_T_is=-1472 3:a_T_that=2545 3:a_T_x=780 3:a_further_x=21 3:a_where_x=1962 3:a_x_$=-2265 3:a_x_,=2202
3:a_x_.=4660 3:a_x_;=2551 3:a_x_<we>=1102 3:a_x_?=-643 3:a_x_AC=-279 3:a_x_M=-2082 3:a_x_P=5292 3:a_x_T=-2482
3:a_x_and=-122 3:a_x_because=2650 3:a_x_by=-2055 3:a_x_for=6210 3:a_x_from=2028 3:a_x_if=-637 3:a_x_in=-1260
3:a_x_is=-914 3:a_x_of=-996 3:a_x_since=723 3:a_x_that=-1403 3:a_x_to=-5973 3:a_x_with=-839 3:a_x_without=1203
3:a_x_would=2189 3:a_x_x=-3462 3:a_x_xed=-1309 3:a_x_xing=-1932 3:a_xed_M=2293 3:a_xed_x=2993 3:a_xing_M=-1876
3:a_xing_x=3357 3:a_xly_x=-583 3:a_xly_xed=999 3:about_"_$=-1013 3:about_#_%=54 3:about_#_AC=1165 3:about_BAD_,=320
3:about_a_M=-437 3:about_a_x=-2681 3:about_an_x=-1414 3:about_the_M=-922 3:about_the_x=44 3:about_x_x=2728
3:again_,_and=1765 3:again_,_the=-1845 3:again_._$=298 3:again_at_#=399 3:again_at_x=-272 3:again_x_#=-27
3:all_#_M=-907 3:all_#_x=-1206 3:all_._$=-127 3:all_M_x=-1772 3:all_PERC_x=1068 3:all_be_GOOD=1273 3:all_it_xed=1999
3:all_of_<they>=23 3:all_of_<we>=-918 3:all_of_<you>=73 3:all_the_M=457 3:all_the_P=4 3:all_the_xing=-284
3:all_this_.=-470 3:all_three_M=-2535 3:all_x_,=1692 3:all_x_:=-178 3:all_x_MORAL=1242 3:all_x_P=546 3:all_x_x=-2403
3:always_the_same=3264 3:am_not_xing=-2215 3:an_M_.=-1852 3:an_M_for=-2566 3:an_M_that=-1745 3:an_M_x=-1469
3:an_P_,=1108 3:an_P_for=567 3:an_x_,=-548 3:an_x_.=1750 3:an_x_M=-822 3:an_x_T=-1031 3:an_x_and=496 3:an_x_in=-239
3:an_x_of=719 3:an_x_on=-765 3:an_x_that=-4236 3:an_x_was=-851 3:an_x_x=2143 3:and_#_%=-162 3:and_#_x=-407
3:and_<he>_did=2074 3:and_<i>_PERC=-755 3:and_<i>_am=232 3:and_<i>_have=-776 3:and_<i>_x=3951 3:and_<they>_PERC=514
3:and_<they>_are=10 3:and_<they>_x=-5527 3:and_<we>_will=203 3:and_<we>_x=-1503 3:and_CHOSE_to=4827 3:and_CIRC_the=-767
3:and_CLAIM_"=1566 3:and_M_FAILV=-715 3:and_N_x=-1271 3:and_N_xed=-3178 3:and_PERC_x=5120 3:and_a_M=-134 3:and_a_T=1215
3:and_a_x=-2593 3:and_are_xing=-2797 3:and_could_not=-1726 3:and_could_x=-237 3:and_did_not=471 3:and_each_x=-1043
3:and_for_a=-37 3:and_has_been=-1433 3:and_in_the=4199 3:and_in_x=119 3:and_it_CIRC=5224 3:and_it_is=-1471
3:and_it_was=1937 3:and_it_x=-2259 3:and_it_xed=-702 3:and_let_the=1601 3:and_no_x=376 3:and_nobody_had=723
3:and_not_in=264 3:and_not_the=-925 3:and_on_the=3215 3:and_one_x=-239 3:and_since_then=1010 3:and_still_the=4624
3:and_that_the=-776 3:and_that_was=3756 3:and_that_x=-119 3:and_the_M=-4373 3:and_the_P=-9766 3:and_the_T=-2874
3:and_the_two=284 3:and_the_x=801 3:and_the_xing=2846 3:and_then_PERC=1918 3:and_this_M=-1223 3:and_two_of=-675
3:and_two_x=842 3:and_were_x=-1369 3:and_where_was=608 3:and_will_x=-2399 3:and_x_,=-13 3:and_x_.=178 3:and_x_<he>=506
3:and_x_<they>=-2801 3:and_x_<we>=-2093 3:and_x_M=-38 3:and_x_a=-2955 3:and_x_in=-343 3:and_x_it=4945 3:and_x_on=926
3:and_x_the=-3636 3:and_x_to=287 3:and_x_with=-1304 3:and_x_x=1662 3:and_xed_it=-841 3:and_xed_the=-3778
3:and_xed_x=2814 3:and_xing_in=367 3:any_M_of=1201 3:any_x_.=-359 3:anybody_who_had=1584 3:are_._$=56 3:are_P_who=-1815
3:are_a_x=-700 3:are_all_PERC=1068 3:are_being_x=4340 3:are_for_everybody=3677 3:are_the_same=1010 3:are_x_,=-408
3:are_x_.=-459 3:are_x_again=-610 3:are_x_and=-153 3:are_x_at=-1688 3:are_x_of=-1082 3:are_x_x=-1762 3:are_xed_in=1513
3:are_xing_.=1623 3:are_xing_x=-1056 3:as_<he>_own=-166 3:as_<we>_can=-468 3:as_<we>_like=1237 3:as_<we>_x=1055
3:as_FOLLOW_.=-1802 3:as_T_x=2362 3:as_a_M=2336 3:as_a_P=-35 3:as_a_x=-1656 3:as_for_the=-372 3:as_in_x=492
3:as_it_was=-2566 3:as_it_x=5340 3:as_its_M=592 3:as_its_x=-1424 3:as_of_x=-839 3:as_the_M=-898 3:as_the_P=-9
3:as_the_T=-2577 3:as_the_x=-860 3:as_x_#=-1960 3:as_x_.=635 3:as_x_M=1237 3:as_x_as=424 3:as_x_in=-355 3:as_x_x=-1495
3:as_xed_.=313 3:at_#_$=-2004 3:at_#_%=-870 3:at_#_;=908 3:at_#_AC=710 3:at_#_M=538 3:at_#_N=1757 3:at_#_and=63
3:at_#_on=3159 3:at_#_the=-69 3:at_#_x=-2413 3:at_#_xed=1233 3:at_:_#=728 3:at_<they>_x=1971 3:at_M_#=82 3:at_N_$=1010
3:at_a_x=-1032 3:at_all_,=-1279 3:at_all_.=641 3:at_an_x=-2456 3:at_its_x=-2139 3:at_once_,=-1395 3:at_once_.=-2878
3:at_the_M=465 3:at_the_P's=402 3:at_the_T=2034 3:at_the_same=-2293 3:at_the_x=-809 3:at_the_xing=681 3:at_this_x=-3436
3:at_x_,=1751 3:at_x_.=-7340 3:at_x_M=-1414 3:at_x_and=1239 3:at_x_in=-582 3:at_x_one=67 3:at_x_to=1965 3:at_x_x=511
3:be_GOOD_that=1273 3:be_N_$=-789 3:be_PERC_<we>=269 3:be_PERC_to=2615 3:be_SANC_on=1387 3:be_a_x=-2540
3:be_having_this=454 3:be_in_the=-3721 3:be_it_from=730 3:be_that_P=805 3:be_the_x=1104 3:be_x_$=-191 3:be_x_,=-1561
3:be_x_.=-1094 3:be_x_about=793 3:be_x_as=1376 3:be_x_at=985 3:be_x_by=-2216 3:be_x_if=776 3:be_x_in=-3273
3:be_x_on=1325 3:be_x_that=67 3:be_x_to=-1715 3:be_x_with=-488 3:be_x_x=-325 3:be_xed_$=1367 3:be_xed_,=764
3:be_xed_.=-3694 3:be_xed_by=-303 3:be_xed_for=-934 3:be_xed_in=1194 3:be_xed_that=1296 3:be_xed_with=-1520
3:be_xing_.=740 3:be_xing_again=-274 3:be_xing_for=36 3:because_it_was=-726 3:because_of_the=-259 3:because_the_M=-482
3:because_the_x=-471 3:been_CIRC_off=365 3:been_CIRC_on=-489 3:been_CIRC_the=-559 3:been_CIRC_x=-271
3:been_KNEW_of=-2216 3:been_KNEW_that=-24 3:been_PERC_.=-2515 3:been_PERC_three=2042 3:been_PERC_to=-1757
3:been_doing_this=63 3:been_through_three=1778 3:been_with_the=1099 3:been_x_,=405 3:been_x_.=3379 3:been_x_a=-1451
3:been_x_by=723 3:been_x_for=2372 3:been_x_if=420 3:been_x_off=403 3:been_x_since=-987 3:been_x_to=-691
3:been_x_x=-1353 3:been_xed_,=800 3:been_xed_.=-1959 3:been_xed_and=-499 3:been_xed_by=-770 3:been_xed_for=2008
3:been_xed_from=-14 3:been_xed_in=4711 3:been_xed_on=-4200 3:been_xed_to=2127 3:been_xed_x=1338 3:been_xing_for=426
3:being_PERC_x=1351 3:being_x_.=1053 3:both_._$=508 3:both_M_x=-1715 3:but_<he>_.=2537 3:but_<we>_do=2019
3:but_a_x=-747 3:but_its_M=-1374 3:but_on_DAY=-397 3:but_the_M=851 3:but_the_P=318 3:by_#_#=393 3:by_#_DAY=391
3:by_<he>_own=818 3:by_DAY_.=-607 3:by_M_.=-710 3:by_M_x=917 3:by_P_$=-342 3:by_P_,=-436 3:by_P_<we>=514 3:by_P_in=1060
3:by_P_who=-1936 3:by_a_M=-1620 3:by_a_x=-54 3:by_itself_,=-283 3:by_itself_.=-2106 3:by_one_.=-1182
3:by_the_ELSE=-4193 3:by_the_M=503 3:by_the_P=-3222 3:by_the_T=1725 3:by_the_x=-1321 3:by_the_xing=2757 3:by_two_P=114
3:by_two_x=-175 3:by_x_,=-3161 3:by_x_.=2291 3:by_x_of=-470 3:by_x_the=288 3:by_x_x=1571 3:by_xing_the=2717
3:can't_x_x=-1402 3:can_M_as=1237 3:can_PERC_of=-767 3:can_PERC_the=1264 3:can_be_PERC=-2012 3:can_be_xed=95
3:can_one_x=-719 3:can_x_the=-4778 3:can_x_up=1981 3:cannot_x_.=-12 3:cannot_x_is=317 3:cannot_x_x=-259
3:could_PERC_it=422 3:could_be_N=-789 3:could_be_x=-592 3:could_be_xed=-2954 3:could_have_FOLLOW=2522
3:could_have_PERC=-3135 3:could_have_been=534 3:could_have_xed=4195 3:could_not_PERC=-2187 3:could_not_be=894
3:could_not_x=-1721 3:could_x_on=-1720 3:could_x_that=-1125 3:could_x_x=-331 3:did_._$=859 3:did_<he>_x=-665
3:did_not_.=3322 3:did_not_M=-1278 3:did_not_PERC=-2180 3:did_not_have=2304 3:did_not_x=941 3:did_what_its=-68
3:did_xly_what=610 3:do_,_and=1276 3:do_._$=831 3:do_<we>_xly=-108 3:do_FAULT_here=1585 3:do_M_,=1461
3:do_not_PERC=-1977 3:do_not_do=1585 3:do_not_x=-210 3:do_with_it=-1486 3:does_not_CHOSE=911 3:does_not_M=-1422
3:does_not_PERC=2812 3:does_not_do=-1092 3:does_not_x=-2746 3:does_not_xed=499 3:does_x_through=1269
3:doing_this_for=63 3:each_._$=-58 3:each_M_.=-118 3:each_M_x=270 3:each_of_the=-1871 3:either_._$=1431 3:else_._$=1653
3:even_the_T's=620 3:everybody_._$=-4080 3:everybody_on_the=1453 3:everyone_in_the=2637 3:everyone_was_IDLE=-2246
3:everyone_x_FAULT=472 3:for_"_x=-1647 3:for_#_x=-691 3:for_,_and=415 3:for_._$=-490 3:for_<i>_to=-37 3:for_<they>_x=6
3:for_<we>_again=36 3:for_<we>_x=3916 3:for_M_,=1827 3:for_a_GOOD=1021 3:for_a_M=-609 3:for_a_P=2296 3:for_a_x=74
3:for_a_xly=-583 3:for_about_an=-1414 3:for_an_P=1108 3:for_an_x=4403 3:for_each_M=247 3:for_everybody_,=2962
3:for_in_M=-2193 3:for_it_.=-4219 3:for_it_was=-1308 3:for_its_x=826 3:for_itself_:=1064 3:for_most_of=-1966
3:for_that_x=-723 3:for_the_ELSE=1037 3:for_the_M=-1952 3:for_the_P=-713 3:for_the_T=3319 3:for_the_x=-2542
3:for_the_xing=-1355 3:for_this_M=1100 3:for_this_x=1803 3:for_those_who=-2767 3:for_three_x=1785 3:for_two_M=-1494
3:for_two_x=-981 3:for_x_$=-317 3:for_x_,=2176 3:for_x_.=2193 3:for_x_:=2889 3:for_x_M=-930 3:for_x_an=2813
3:for_x_and=1308 3:for_x_that=-382 3:for_x_x=-126 3:for_xing_and=389 3:for_xing_x=-2726 3:from_#_$=589
3:from_#_to=-1420 3:from_#_until=-616 3:from_<i>_at=-500 3:from_<i>_to=730 3:from_M_to=-380 3:from_a_M=-2311
3:from_a_T=3944 3:from_it_.=1630 3:from_it_x=-1506 3:from_one_M=-622 3:from_the_M=1521 3:from_the_P=2031
3:from_the_T=-2400 3:from_the_x=4252 3:from_x_#=-2104 3:from_x_,=1506 3:from_x_.=-1165 3:from_x_on=295
3:from_x_one=1159 3:from_x_to=-1328 3:from_x_x=-1911 3:get_._$=716 3:get_what_<you>=1701 3:had_<he>_x=-758
3:had_<we>_x=1349 3:had_CIRC_the=65 3:had_PERC_for=-3615 3:had_a_M=-1272 3:had_a_x=3963 3:had_been_CIRC=-61
3:had_been_KNEW=798 3:had_been_PERC=5580 3:had_been_with=1099 3:had_been_x=-2702 3:had_been_xed=-994
3:had_been_xing=-23 3:had_both_P=678 3:had_it_x=-1874 3:had_never_been=-882 3:had_no_M=-266 3:had_no_x=796
3:had_not_FAILV=47 3:had_not_been=-554 3:had_the_M=-4092 3:had_the_P=307 3:had_the_PERC=1087 3:had_the_x=4159
3:had_to_be=-559 3:had_to_do=-282 3:had_to_x=2121 3:had_x_.=-1597 3:had_x_in=-494 3:had_x_it=-748 3:had_x_to=1678
3:had_x_x=342 3:had_xed_,=3971 3:had_xed_.=-3229 3:had_xed_at=-531 3:had_xed_on=-3293 3:had_xed_that=373
3:had_xed_the=493 3:had_xed_x=-68 3:has_a_BAD=708 3:has_a_SARC=926 3:has_a_x=-653 3:has_at_x=67 3:has_been_KNEW=638
3:has_been_PERC=-1713 3:has_been_doing=63 3:has_been_x=285 3:has_been_xed=4579 3:has_its_own=-259 3:has_its_x=-946
3:has_no_M=1711 3:has_no_x=-1358 3:has_one_M=-1081 3:has_since_been=800 3:has_the_M=-1944 3:has_the_x=-3985
3:has_to_be=1336 3:has_to_x=-626 3:has_x_a=1106 3:has_x_x=4264 3:has_xed_.=3137 3:has_xed_it=-1683 3:has_xed_x=733
3:have_CIRC_that=3137 3:have_CIRC_the=528 3:have_FOLLOW_that=2522 3:have_PERC_,=-1969 3:have_PERC_.=-1294
3:have_PERC_;=479 3:have_PERC_ELSE=1262 3:have_PERC_it=475 3:have_PERC_the=490 3:have_a_M=107 3:have_been_KNEW=-3329
3:have_been_PERC=-2744 3:have_been_x=5358 3:have_been_xed=-2383 3:have_been_xing=953 3:have_had_a=701 3:have_no_M=718
3:have_not_xed=791 3:have_the_x=-1482 3:have_to_be=-2405 3:have_to_x=2265 3:have_x_been=1778 3:have_x_it=-519
3:have_x_on=-844 3:have_x_the=-410 3:have_x_x=-1584 3:have_xed_<they>=-740 3:have_xed_<we>=1139 3:have_xed_a=688
3:have_xed_more=-164 3:have_xed_the=-1115 3:have_xed_to=-438 3:have_xed_under=-1167 3:have_xed_with=1213
3:have_xed_xing=787 3:have_xing_to=-2436 3:having_this_xing=454 3:here_._$=-242 3:here_at_#=1387 3:here_is_what=-1054
3:how_a_x=-2710 3:how_it_is=-970 3:how_it_was=-1024 3:how_was_the=-1092 3:how_x_:=-1330 3:how_x_the=-3223
3:how_x_x=2590 3:i'll_x_a=566 3:if_<you>_P=-257 3:if_<you>_x=1422 3:if_it_x=-1432 3:if_the_M=-9152 3:if_the_P=1393
3:if_the_T=3887 3:if_the_x=1882 3:if_x_xed=-570 3:in_#_$=-786 3:in_#_and=325 3:in_#_when=-594 3:in_#_x=-178
3:in_._$=2440 3:in_<he>_M=2650 3:in_<he>_P=345 3:in_<they>_x=4170 3:in_<we>_M=-771 3:in_<you>_M=2248 3:in_AC_and=-114
3:in_DAY_,=806 3:in_DAY_.=-2444 3:in_DAY_for=438 3:in_M_#=-1731 3:in_M_,=-854 3:in_M_.=-5086 3:in_M_of=4289
3:in_N_,=-847 3:in_N_.=561 3:in_N_<they>=1367 3:in_N_and=-1745 3:in_N_was=770 3:in_N_x=662 3:in_T_it=544 3:in_a_M=-3245
3:in_a_x=3343 3:in_all_#=-497 3:in_all_x=1268 3:in_any_other=-794 3:in_it_.=-4186 3:in_no_M=959 3:in_one_x=3242
3:in_other_M=-1764 3:in_that_x=998 3:in_the_IDLE=1335 3:in_the_M=-3410 3:in_the_N=-4310 3:in_the_PERC=541
3:in_the_T=5450 3:in_the_same=-604 3:in_the_x=4449 3:in_the_xing=-2523 3:in_this_M=-2054 3:in_this_T=1455
3:in_this_x=-2283 3:in_three_x=-1439 3:in_which_the=1955 3:in_x_#=2928 3:in_x_$=2695 3:in_x_,=393 3:in_x_.=-2123
3:in_x_M=-2065 3:in_x_T=269 3:in_x_of=936 3:in_x_the=-1385 3:in_x_to=611 3:in_x_x=1921 3:in_xing_that=682
3:in_xing_x=319 3:into_a_M=-1629 3:into_the_M=3338 3:into_the_x=-719 3:is_,_x=993 3:is_._$=-968 3:is_BAD_,=-2578
3:is_BAD_that=-785 3:is_CIRC_on=-1328 3:is_FAULT_for=1338 3:is_FAULT_to=2168 3:is_N_.=4205 3:is_PERC_:=-175
3:is_P_;=780 3:is_a_M=-1585 3:is_a_x=849 3:is_being_xed=-218 3:is_in_the=-1584 3:is_in_x=-1131 3:is_no_x=349
3:is_not_a=169 3:is_not_about=320 3:is_not_for=-37 3:is_not_on=-149 3:is_not_the=2240 3:is_not_x=-153 3:is_not_xing=749
3:is_not_yet=-2442 3:is_of_x=190 3:is_on_the=610 3:is_on_x=-956 3:is_one_x=-1820 3:is_only_as=1418 3:is_out_of=-3
3:is_out_on=257 3:is_the_M=2233 3:is_the_only=-552 3:is_the_x=-301 3:is_to_be=4028 3:is_to_x=-696 3:is_what_<we>=-1739
3:is_what_it=-847 3:is_what_one=3388 3:is_what_the=-2091 3:is_what_x=2626 3:is_what_xed=-482 3:is_x_,=1485
3:is_x_.=-800 3:is_x_:=644 3:is_x_again=-2938 3:is_x_and=-2242 3:is_x_as=-132 3:is_x_at=1024 3:is_x_by=1167
3:is_x_in=-1590 3:is_x_is=-2605 3:is_x_of=1222 3:is_x_only=-1082 3:is_x_than=1982 3:is_x_the=2640 3:is_x_to=310
3:is_x_when=-1615 3:is_x_with=-1609 3:is_x_x=-2854 3:is_xed_.=-942 3:is_xed_by=3787 3:is_xed_on=815 3:is_xed_to=-1185
3:is_xed_x=22 3:is_xing_to=3815 3:is_xing_x=-2384 3:it's_the_x=839 3:it_,_<i>=-1669 3:it_,_N=780 3:it_,_T=1905
3:it_,_and=2814 3:it_,_the=-639 3:it_,_x=-1015 3:it_._$=-1875 3:it_;_$=-56 3:it_CIRC_.=5224 3:it_all_x=-76
3:it_as_a=-2238 3:it_as_it=2461 3:it_at_#=-2792 3:it_at_x=4744 3:it_does_not=4548 3:it_from_<i>=730 3:it_had_been=-1487
3:it_has_been=826 3:it_in_the=-2234 3:it_into_the=411 3:it_is_.=-2526 3:it_is_BAD=-785 3:it_is_about=320
3:it_is_always=2228 3:it_is_not=1799 3:it_is_the=-2210 3:it_is_x=-970 3:it_is_xed=171 3:it_on_DAY=-1178
3:it_out_of=-1799 3:it_should_be=646 3:it_that_the=2453 3:it_the_x=1271 3:it_to_,=610 3:it_to_<we>=1086 3:it_to_be=-459
3:it_to_the=1685 3:it_was_,=4532 3:it_was_KNEW=-300 3:it_was_a=-93 3:it_was_again=-1169 3:it_was_not=468
3:it_was_the=-1422 3:it_was_x=-1537 3:it_was_xed=-1538 3:it_will_be=-363 3:it_would_be=-2399 3:it_would_x=-1535
3:it_x_#=-603 3:it_x_$=2116 3:it_x_,=450 3:it_x_.=-3806 3:it_x_:=-1131 3:it_x_<we>=-1427 3:it_x_?=-1412 3:it_x_a=2385
3:it_x_at=-42 3:it_x_by=4248 3:it_x_for=-1428 3:it_x_in=5436 3:it_x_like=-1163 3:it_x_on=-1896 3:it_x_out=2955
3:it_x_that=982 3:it_x_the=1164 3:it_x_three=-808 3:it_x_to=-1789 3:it_x_up=-377 3:it_x_without=-754 3:it_x_x=-143
3:it_x_xing=-1605 3:it_xed_.=1483 3:it_xed_was=1999 3:it_xed_x=-1891 3:its_M_.=2547 3:its_M_PERC=-68 3:its_M_had=-805
3:its_M_in=940 3:its_always_the=1886 3:its_own_M=2414 3:its_own_P=-1551 3:its_own_x=166 3:its_x_.=735 3:its_x_M=-2066
3:its_x_and=1059 3:its_x_on=826 3:its_x_x=-641 3:itself_,_the=1354 3:itself_._$=-3585 3:itself_:_#=1064
3:let's_be_MORAL=2422 3:let_<i>_x=880 3:let_<we>_be=67 3:let_<we>_x=1844 3:let_everyone_through=82 3:let_the_M=2173
3:like_a_x=340 3:like_about_the=972 3:like_it_x=739 3:like_one_.=-909 3:like_these_one=499 3:like_to_PERC=-433
3:more_._$=2917 3:more_P_,=-805 3:more_from_a=-164 3:more_than_#=-2282 3:more_than_a=-751 3:most_of_<we>=1842
3:most_of_the=-2216 3:most_x_x=491 3:much_x_is=1714 3:must_be_x=2168 3:must_have_been=-873 3:must_not_x=909
3:never_been_x=-1234 3:never_x_it=4404 3:never_x_of=3475 3:no_._$=4717 3:no_BAD_,=1312 3:no_M_,=603 3:no_M_.=2842
3:no_M_for=-1042 3:no_M_in=1549 3:no_M_of=1619 3:no_M_on=-1369 3:no_M_that=770 3:no_M_will=190 3:no_M_x=-689
3:no_P_.=-3092 3:no_one_will=-1082 3:no_x_"=1105 3:no_x_$=77 3:no_x_,=33 3:no_x_.=980 3:no_x_M=1567 3:no_x_P=-691
3:no_x_a=-124 3:no_x_and=-543 3:no_x_for=618 3:no_x_in=-267 3:no_x_of=-3436 3:no_x_on=-154 3:no_x_to=-2216
3:no_x_was=-1866 3:no_x_which=1129 3:no_x_will=2068 3:no_x_x=1019 3:nobody_._$=1876 3:nobody_KNEW_<we>=1335
3:nobody_PERC_the=716 3:nobody_at_the=-2301 3:nobody_can_x=-907 3:nobody_could_have=-702 3:nobody_had_a=-13
3:nobody_in_the=152 3:nobody_was_x=-1259 3:nobody_xed_the=3295 3:not_"_x=-683 3:not_._$=7690 3:not_<i>_M=-417
3:not_CHOSE_to=1760 3:not_FAILV_,=47 3:not_M_the=-1165 3:not_PERC_"=118 3:not_PERC_.=2094 3:not_PERC_at=-1241
3:not_PERC_that=-1186 3:not_PERC_the=-1364 3:not_a_M=-3748 3:not_a_x=2146 3:not_about_BAD=320 3:not_be_having=454
3:not_be_x=1520 3:not_be_xed=-2244 3:not_be_xing=1155 3:not_been_x=-1476 3:not_been_xed=1250 3:not_do_FAULT=1585
3:not_do_M=-1092 3:not_for_<i>=-37 3:not_have_xed=-924 3:not_in_the=-1297 3:not_the_M=1920 3:not_the_x=883
3:not_to_be=805 3:not_to_x=-868 3:not_x_"=92 3:not_x_$=-1428 3:not_x_,=-1389 3:not_x_.=5689 3:not_x_a=-1652
3:not_x_an=-1043 3:not_x_in=1298 3:not_x_is=1558 3:not_x_it=191 3:not_x_on=-2909 3:not_x_that=499 3:not_x_the=4212
3:not_x_to=-4480 3:not_x_with=782 3:not_x_x=-395 3:not_xed_.=469 3:not_xed_by=-1675 3:not_xed_the=-1893
3:not_xed_to=1230 3:not_xed_x=499 3:not_xing_.=-1354 3:not_xing_the=4729 3:not_xing_to=-2215 3:of_#_$=927
3:of_#_DAY=790 3:of_#_and=176 3:of_#_x=-128 3:of_#_xed=724 3:of_._$=-383 3:of_<he>_own=-1390 3:of_<he>_x=1671
3:of_<they>_.=955 3:of_<they>_x=-5563 3:of_<they>_xed=-395 3:of_<we>_.=-473 3:of_<we>_M=3868 3:of_<we>_P=-674
3:of_<we>_on=318 3:of_<we>_x=174 3:of_<you>_have=-1962 3:of_BAD_.=3289 3:of_MORAL_MORAL=1982 3:of_M_#=1099 3:of_M_,=904
3:of_M_.=-2039 3:of_M_and=330 3:of_M_on=-1330 3:of_M_x=3632 3:of_N_,=553 3:of_N_.=2021 3:of_SARC_for=-1487
3:of_T_$=-2581 3:of_T_,=971 3:of_T_was=173 3:of_a_M=4383 3:of_a_x=477 3:of_a_xing=-1096 3:of_all_M=104 3:of_all_x=802
3:of_an_M=-1038 3:of_an_x=-429 3:of_it_,=-1524 3:of_it_.=-1291 3:of_it_x=-1210 3:of_its_x=355 3:of_one_M=-401
3:of_one_x=-1837 3:of_that_x=-662 3:of_the_AC=-2527 3:of_the_ELSE=-1536 3:of_the_M=1720 3:of_the_N=-2247
3:of_the_P=4411 3:of_the_P's=1260 3:of_the_T=89 3:of_the_other=1812 3:of_the_three=-3142 3:of_the_two=76
3:of_the_x=-5701 3:of_the_xing=4955 3:of_this_M=205 3:of_this_SARC=-70 3:of_this_T=554 3:of_this_x=995
3:of_this_xed=845 3:of_those_who=1137 3:of_two_x=-974 3:of_x_$=1602 3:of_x_,=-1115 3:of_x_.=1724 3:of_x_:=-257
3:of_x_;=190 3:of_x_<we>=113 3:of_x_M=6393 3:of_x_and=-282 3:of_x_for=262 3:of_x_in=-133 3:of_x_is=-3252 3:of_x_of=-406
3:of_x_that=-409 3:of_x_x=-3229 3:of_x_xed=-168 3:of_xing_,=3346 3:of_xing_.=-367 3:of_xing_in=708 3:off_._$=-2026
3:off_a_M=100 3:off_on_DAY=365 3:off_the_M=-1958 3:off_the_x=6313 3:off_to_the=1889 3:off_x_x=-2336 3:on_#_DAY=-2608
3:on_,_and=-53 3:on_._$=-3369 3:on_<he>_M=10 3:on_<i>_M=575 3:on_<i>_x=1827 3:on_<we>_M=-195 3:on_<we>_x=1720
3:on_DAY_,=-1271 3:on_DAY_.=-3020 3:on_DAY_<we>=-1076 3:on_DAY_and=1900 3:on_DAY_by=365 3:on_DAY_x=486
3:on_DAY_xing=-1102 3:on_MORAL_was=-976 3:on_M_#=-1863 3:on_M_one=2050 3:on_M_x=-2482 3:on_PERC_x=-1621 3:on_T_.=-2127
3:on_a_DAY=1833 3:on_a_M=-553 3:on_a_x=-2497 3:on_an_x=744 3:on_it_,=-961 3:on_it_.=3742 3:on_its_own=-232
3:on_that_x=-1582 3:on_the_#=-762 3:on_the_IDLE=1373 3:on_the_M=1283 3:on_the_T=-1514 3:on_the_same=329 3:on_the_x=557
3:on_the_xed=-1470 3:on_this_M=-2940 3:on_this_x=1110 3:on_three_x=826 3:on_whether_it=257 3:on_x_$=-1103 3:on_x_,=2497
3:on_x_.=1301 3:on_x_M=-671 3:on_x_of=-1580 3:on_x_the=651 3:on_x_x=4336 3:on_xing_that=1269 3:once_,_and=-1746
3:once_._$=-2878 3:once_a_x=2835 3:once_the_M=-134 3:one_,_and=999 3:one_,_which=1989 3:one_,_x=2741 3:one_._$=-3987
3:one_M_,=295 3:one_M_.=-2341 3:one_M_and=1429 3:one_M_for=-193 3:one_M_in=-937 3:one_M_that=1617 3:one_M_x=640
3:one_P_who=2768 3:one_by_one=-91 3:one_can_PERC=-767 3:one_does_not=499 3:one_for_the=1803 3:one_had_xed=1734
3:one_is_on=610 3:one_must_not=3392 3:one_of_<they>=599 3:one_of_the=-3359 3:one_that_xed=-705 3:one_will_be=-1082
3:one_with_the=1426 3:one_x_,=-2654 3:one_x_.=-3529 3:one_x_<we>=835 3:one_x_a=4622 3:one_x_about=-719
3:one_x_and=-1632 3:one_x_what=3931 3:one_x_x=1038 3:only_._$=-1842 3:only_the_x=-1411 3:only_x_that=-310
3:or_M_xed=735 3:or_x_.=-1062 3:other_._$=-1422 3:other_M_,=-2509 3:other_T_.=-127 3:other_x_.=668 3:other_x_x=1612
3:out_,_and=-175 3:out_._$=-4062 3:out_N_,=660 3:out_in_DAY=-842 3:out_of_<he>=-212 3:out_of_M=-787 3:out_of_it=-959
3:out_of_the=1884 3:out_of_x=3106 3:out_on_whether=257 3:out_the_M=1058 3:out_with_the=-1685 3:out_x_#=462
3:over_._$=-2202 3:over_a_x=2018 3:over_the_x=-1775 3:over_to_N=-1734 3:over_to_the=-1184 3:own_._$=-309 3:own_M_,=785
3:own_M_.=-988 3:own_M_did=-1734 3:own_M_the=818 3:own_M_x=94 3:own_P_,=-1311 3:own_P_xed=750 3:own_T_x=-166
3:own_the_x=-1501 3:own_x_.=-1251 3:own_x_M=-1863 3:own_x_at=3527 3:per_x_.=244 3:please_do_not=-1707 3:same_M_,=1419
3:same_M_.=-4357 3:same_M_x=2309 3:same_for_xing=389 3:same_one_x=472 3:same_with_the=1886 3:same_x_,=-557
3:same_x_.=-1138 3:same_x_in=-183 3:should_all_be=1273 3:should_be_x=-357 3:should_have_PERC=2945
3:should_have_xed=-1070 3:since_#_$=-1632 3:since_#_x=-1695 3:since_._$=3604 3:since_DAY_,=736 3:since_been_xed=800
3:since_it_x=-47 3:since_no_x=-313 3:since_the_M=-225 3:since_the_T=-2895 3:since_the_x=-2352 3:since_the_xing=-767
3:since_then_it=1410 3:since_x_x=453 3:so_._$=-1308 3:so_it_was=-1135 3:so_that_it=-1393 3:so_that_the=-1377
3:so_the_M=1845 3:so_the_P=1553 3:so_x_.=-977 3:some_P_DAY=-2127 3:some_of_<we>=3832 3:some_of_<you>=416
3:some_of_the=845 3:some_x_x=-1763 3:still_be_xing=740 3:still_x_.=-1722 3:than_#_x=657 3:than_a_x=-1272
3:than_the_x=907 3:that's_the_x=353 3:that_._$=-2897 3:that_<he>_x=-1126 3:that_<they>_x=1524 3:that_<we>_x=4442
3:that_M_.=3476 3:that_M_x=893 3:that_N_had=-2123 3:that_P_but=805 3:that_T_#=826 3:that_T_had=1161 3:that_a_M=2492
3:that_a_P=1023 3:that_a_x=2966 3:that_can_x=-522 3:that_cannot_x=-1556 3:that_does_not=-1950 3:that_for_x=30
3:that_had_been=538 3:that_is_a=-2213 3:that_is_what=-847 3:that_is_x=-1966 3:that_it_is=2349 3:that_it_was=-2240
3:that_it_x=-1306 3:that_of_the=1504 3:that_the_M=-3607 3:that_the_P=1728 3:that_the_T=911 3:that_the_x=1138
3:that_two_M=2597 3:that_was_not=1108 3:that_was_x=-2073 3:that_x_,=948 3:that_x_.=-11861 3:that_x_<we>=2415
3:that_x_M=1281 3:that_x_at=-1260 3:that_x_in=-1729 3:that_x_is=976 3:that_x_of=2013 3:that_x_the=-634 3:that_x_to=2078
3:that_x_up=-51 3:that_x_with=2373 3:that_x_x=2267 3:that_xed_M=-1374 3:that_xed_on=884 3:that_xed_the=1116
3:that_xing_,=-208 3:that_xing_.=2018 3:the_#_M=1127 3:the_#_x=-3821 3:the_AC_x=-829 3:the_CIRC_M=-799 3:the_DAY_M=-296
3:the_DAY_x=-1322 3:the_ELSE_.=142 3:the_ELSE_P=-4193 3:the_ELSE_is=-175 3:the_ELSE_of=298 3:the_ELSE_on=1024
3:the_ELSE_x=-1536 3:the_FAULT_,=66 3:the_FAULT_x=-356 3:the_FOLLOW_xing=346 3:the_IDLE_,=2969 3:the_IDLE_.=-3085
3:the_IDLE_T=-2150 3:the_IDLE_x=2600 3:the_M's_M=2332 3:the_M's_T=-711 3:the_M's_x=-1130 3:the_MORAL_P=1338
3:the_MORAL_of=-3705 3:the_M_"=999 3:the_M_$=-495 3:the_M_(=-673 3:the_M_,=3028 3:the_M_.=2923 3:the_M_:=-1450
3:the_M_;=775 3:the_M_<they>=3487 3:the_M_<we>=2613 3:the_M_?=831 3:the_M_AC=-29 3:the_M_CIRC=1695 3:the_M_CLAIM=-2102
3:the_M_FAILV=213 3:the_M_PERC=-2399 3:the_M_SANC=-1554 3:the_M_all=-938 3:the_M_and=-5014 3:the_M_are=4309
3:the_M_as=4223 3:the_M_at=-2152 3:the_M_because=-1632 3:the_M_could=3281 3:the_M_did=-678 3:the_M_does=-1775
3:the_M_for=1113 3:the_M_from=941 3:the_M_had=-6789 3:the_M_has=-2222 3:the_M_have=-4481 3:the_M_in=-4013
3:the_M_is=-5614 3:the_M_itself=-2 3:the_M_of=2444 3:the_M_off=-113 3:the_M_on=-1384 3:the_M_one=1172
3:the_M_only=-2350 3:the_M_out=-729 3:the_M_should=769 3:the_M_since=-447 3:the_M_that=-1547 3:the_M_to=-4790
3:the_M_twice=511 3:the_M_until=697 3:the_M_was=-2992 3:the_M_were=3880 3:the_M_what=3031 3:the_M_when=-599
3:the_M_which=-790 3:the_M_while=144 3:the_M_will=3287 3:the_M_with=-1452 3:the_M_without=2717 3:the_M_would=968
3:the_M_x=-5119 3:the_M_xed=-4273 3:the_M_|=2677 3:the_N_,=-2834 3:the_N_.=4397 3:the_N_x=-826 3:the_P's_M=-464
3:the_P's_T=-1378 3:the_P's_it=1260 3:the_P's_x=2905 3:the_PERC_,=1087 3:the_PERC_of=541 3:the_P_,=261 3:the_P_.=-2203
3:the_P_;=-638 3:the_P_<he>=233 3:the_P_CHOSE=-1470 3:the_P_CIRC=-493 3:the_P_CLAIM=2970 3:the_P_FAILV=84
3:the_P_PERC=-2737 3:the_P_and=-1335 3:the_P_at=778 3:the_P_could=-3165 3:the_P_did=2413 3:the_P_does=893
3:the_P_from=942 3:the_P_had=-2490 3:the_P_has=-1130 3:the_P_have=274 3:the_P_in=1968 3:the_P_is=1248 3:the_P_of=-1884
3:the_P_on=1255 3:the_P_to=1964 3:the_P_was=-68 3:the_P_were=4341 3:the_P_who=7223 3:the_P_would=2096 3:the_P_x=-3276
3:the_P_xed=-932 3:the_T's_M=-620 3:the_T's_P=3158 3:the_T's_T=-1329 3:the_T's_own=620 3:the_T's_x=-651 3:the_T_$=-902
3:the_T_,=-5780 3:the_T_.=2846 3:the_T_:=1816 3:the_T_;=-915 3:the_T_CLAIM=230 3:the_T_FAILV=-4197 3:the_T_KNEW=440
3:the_T_and=-1748 3:the_T_at=-1026 3:the_T_can't=-883 3:the_T_did=1444 3:the_T_for=3015 3:the_T_had=-4811
3:the_T_has=1029 3:the_T_in=3903 3:the_T_is=388 3:the_T_of=760 3:the_T_that=732 3:the_T_was=-2190 3:the_T_who=-2164
3:the_T_will=1230 3:the_T_x=3159 3:the_T_xed=2854 3:the_most_x=80 3:the_one_M=351 3:the_one_of=-2039
3:the_one_that=-1414 3:the_one_with=1426 3:the_only_M=760 3:the_only_x=206 3:the_only_xing=3575 3:the_other_.=-1422
3:the_other_M=-465 3:the_other_T=3592 3:the_other_x=1541 3:the_same_M=-2130 3:the_same_for=389 3:the_same_one=472
3:the_same_with=1886 3:the_same_x=-1226 3:the_same_xing=1479 3:the_three_x=-1799 3:the_two_M=-431 3:the_two_P=3405
3:the_two_x=-2226 3:the_x_"=-383 3:the_x_#=-1127 3:the_x_$=-2620 3:the_x_,=-1471 3:the_x_.=-1764 3:the_x_:=-3945
3:the_x_;=12 3:the_x_<they>=4564 3:the_x_<we>=1959 3:the_x_?=-829 3:the_x_AC=1156 3:the_x_CIRC=476 3:the_x_CLAIM=532
3:the_x_M=-1404 3:the_x_MORAL=1044 3:the_x_P=1938 3:the_x_P's=200 3:the_x_PERC=-2766 3:the_x_T=2106 3:the_x_T's=2753
3:the_x_a=-1835 3:the_x_and=-3674 3:the_x_are=199 3:the_x_as=-366 3:the_x_at=-68 3:the_x_but=-1972 3:the_x_by=-791
3:the_x_could=-1329 3:the_x_did=55 3:the_x_for=-864 3:the_x_from=-126 3:the_x_had=-39 3:the_x_has=-4391
3:the_x_in=-1647 3:the_x_is=3835 3:the_x_it=142 3:the_x_of=3227 3:the_x_on=-673 3:the_x_one=-5518 3:the_x_own=777
3:the_x_since=-3631 3:the_x_still=-205 3:the_x_that=6300 3:the_x_the=-26 3:the_x_there=2612 3:the_x_to=2284
3:the_x_was=3385 3:the_x_were=-1367 3:the_x_when=2335 3:the_x_whether=1126 3:the_x_will=-2159 3:the_x_with=-875
3:the_x_within=1264 3:the_x_without=1536 3:the_x_would=-809 3:the_x_x=-2116 3:the_x_xed=-3171 3:the_x_xing=1996
3:the_x_xly=-2381 3:the_xed_M=-2608 3:the_xed_x=-1903 3:the_xing_,=666 3:the_xing_.=-256 3:the_xing_;=-1379
3:the_xing_<we>=-284 3:the_xing_M=-2248 3:the_xing_P=220 3:the_xing_T=4309 3:the_xing_and=-805 3:the_xing_had=5011
3:the_xing_of=-1121 3:the_xing_that=2642 3:the_xing_the=-32 3:the_xing_was=-675 3:the_xing_x=-1918 3:the_xly_M=-642
3:the_xly_x=-1088 3:then_it_has=1410 3:then_the_M=1314 3:then_the_x=1270 3:then_x_:=-117 3:there_._$=-3866
3:there_are_P=-1815 3:there_are_three=-575 3:there_is_no=-1093 3:there_is_one=-1578 3:there_is_xing=1535
3:there_was_,=2 3:there_was_a=360 3:there_was_no=-458 3:there_was_x=-613 3:there_was_xing=-1046 3:there_were_x=669
3:these_one_does=499 3:this_._$=1250 3:this_M_$=-553 3:this_M_,=1575 3:this_M_.=-3362 3:this_M_has=344
3:this_M_will=-2490 3:this_M_would=2151 3:this_M_x=-1985 3:this_T_again=410 3:this_T_it=-1085 3:this_T_to=-1340
3:this_for_x=63 3:this_is_,=207 3:this_is_a=-2685 3:this_is_not=-880 3:this_is_what=2631 3:this_one_M=-2794
3:this_one_is=873 3:this_one_x=-3658 3:this_would_not=-1355 3:this_x_,=-1235 3:this_x_.=507 3:this_x_:=400
3:this_x_for=-3642 3:this_x_in=-902 3:this_x_of=1626 3:this_x_on=2703 3:this_x_the=760 3:this_x_x=-864 3:this_x_|=936
3:this_xed_the=845 3:this_xing_.=-1242 3:this_xing_if=454 3:this_xing_x=-1149 3:those_of_<we>=501 3:those_two_x=2281
3:those_who_xed=-261 3:three_._$=-2040 3:three_M_.=-628 3:three_M_that=581 3:three_P_who=-1650 3:three_in_the=-1220
3:three_x_,=2763 3:three_x_.=711 3:three_x_and=3250 3:three_x_of=-3204 3:three_x_to=62 3:through_a_M=-486
3:through_it_.=-501 3:through_the_M=-3138 3:through_the_x=-403 3:through_three_x=1817 3:to_#_$=-806 3:to_,_and=610
3:to_._$=5283 3:to_<he>_.=651 3:to_<they>_.=-688 3:to_<we>_.=625 3:to_<we>_P=794 3:to_<we>_x=-1178 3:to_FAULT_for=2322
3:to_IDLE_,=-575 3:to_M_,=-95 3:to_M_.=-1264 3:to_M_a=3655 3:to_M_the=3631 3:to_M_x=-2349 3:to_N's_x=-446 3:to_N_$=-695
3:to_N_,=1154 3:to_N_.=-1620 3:to_PERC_.=-1595 3:to_PERC_<they>=381 3:to_PERC_at=989 3:to_PERC_for=2669
3:to_PERC_how=-1334 3:to_PERC_it=532 3:to_PERC_that=1907 3:to_PERC_the=637 3:to_PERC_what=3591 3:to_P_out=-2112
3:to_a_M=-304 3:to_a_P=-2067 3:to_a_x=1206 3:to_all_"=-18 3:to_all_of=-396 3:to_all_x=-2134 3:to_be_CIRC=-606
3:to_be_CLAIM=1395 3:to_be_PERC=-924 3:to_be_a=1407 3:to_be_that=805 3:to_be_x=2724 3:to_be_xed=-2716 3:to_do_,=-2322
3:to_do_with=-1172 3:to_each_other=1292 3:to_have_PERC=2305 3:to_have_to=2281 3:to_it_.=-3540 3:to_the_IDLE=1633
3:to_the_M=5350 3:to_the_P=2272 3:to_the_P's=-2952 3:to_the_T=-4114 3:to_the_same=237 3:to_the_x=3184 3:to_two_x=2253
3:to_x_#=-1431 3:to_x_$=-3282 3:to_x_,=-1781 3:to_x_.=-2241 3:to_x_:=-1890 3:to_x_<they>=-1755 3:to_x_<we>=6026
3:to_x_<you>=-1695 3:to_x_M=1832 3:to_x_N=-3485 3:to_x_P=895 3:to_x_SARC=-1169 3:to_x_a=709 3:to_x_again=594
3:to_x_an=545 3:to_x_and=347 3:to_x_at=-1821 3:to_x_for=4808 3:to_x_from=3902 3:to_x_in=662 3:to_x_is=780
3:to_x_it=-6389 3:to_x_its=5829 3:to_x_no=944 3:to_x_on=895 3:to_x_one=221 3:to_x_out=1386 3:to_x_that=1599
3:to_x_the=5896 3:to_x_to=1970 3:to_x_up=-474 3:to_x_what=-1799 3:to_x_whether=-37 3:to_x_with=272 3:to_x_x=4278
3:to_x_xing=-1824 3:too_._$=231 3:too_much_to=2199 3:too_x_.=-331 3:twice_,_so=566 3:twice_._$=-1786
3:twice_that_the=-300 3:two_._$=-3147 3:two_M_,=-3177 3:two_M_.=1410 3:two_M_were=75 3:two_M_with=1631 3:two_M_x=-982
3:two_P_,=4866 3:two_P_.=-2782 3:two_P_have=-296 3:two_P_x=2508 3:two_more_P=-1369 3:two_of_<we>=-1759 3:two_x_,=-473
3:two_x_.=4900 3:two_x_;=701 3:two_x_M=-3453 3:two_x_T=-1114 3:two_x_and=-1545 3:two_x_of=3350 3:two_x_x=-124
3:two_xed_x=697 3:under_a_M=785 3:under_the_x=-145 3:under_x_x=-395 3:until_DAY_.=6295 3:until_the_M=-2151
3:until_the_x=-2058 3:up_._$=323 3:up_for_in=-358 3:very_xly_.=-1069 3:was_"_just=4742 3:was_,_as=140 3:was_._$=-817
3:was_CIRC_.=-2013 3:was_CIRC_the=1566 3:was_CLAIM_on=2050 3:was_FAILV_from=-127 3:was_IDLE_xing=454 3:was_KNEW_a=-1305
3:was_KNEW_in=617 3:was_KNEW_twice=-300 3:was_PERC_for=826 3:was_a_M=-1097 3:was_a_x=3096 3:was_again_the=-1169
3:was_at_the=249 3:was_in_the=-1776 3:was_no_M=2625 3:was_no_x=-2813 3:was_not_.=3125 3:was_not_PERC=-96
3:was_not_in=-3563 3:was_not_the=5650 3:was_not_x=174 3:was_not_xed=-1716 3:was_on_the=-89 3:was_still_xing=-795
3:was_the_GOOD=-2186 3:was_the_IDLE=-1057 3:was_the_M=127 3:was_the_P=2507 3:was_the_one=-704 3:was_the_x=-2339
3:was_there_for=3511 3:was_x_,=-532 3:was_x_.=-3827 3:was_x_;=1446 3:was_x_and=-2089 3:was_x_by=1577 3:was_x_for=-945
3:was_x_in=1549 3:was_x_not=-423 3:was_x_on=175 3:was_x_out=169 3:was_x_to=-2519 3:was_x_until=1603 3:was_x_with=-1463
3:was_x_x=1490 3:was_xed_,=868 3:was_xed_.=-2642 3:was_xed_as=-1995 3:was_xed_at=-1828 3:was_xed_by=741
3:was_xed_in=826 3:was_xed_on=-521 3:was_xed_to=-1288 3:was_xed_with=-151 3:was_xed_x=-528 3:was_xing_"=90
3:was_xing_the=-3483 3:was_xing_x=-564 3:were_CIRC_.=-458 3:were_KNEW_to=1392 3:were_in_a=-995 3:were_not_xed=-753
3:were_x_,=4717 3:were_x_.=34 3:were_x_a=944 3:were_x_as=-1262 3:were_x_by=-1109 3:were_xed_,=279 3:were_xed_.=-60
3:were_xed_from=-294 3:were_xed_to=2585 3:what_:_x=1606 3:what_<i>_x=-1638 3:what_<they>_had=-1814
3:what_<we>_PERC=-1308 3:what_<we>_have=-1073 3:what_<we>_x=-2173 3:what_<you>_like=972 3:what_<you>_x=-286
3:what_a_x=1484 3:what_can_one=-719 3:what_could_be=-1582 3:what_it_is=-1692 3:what_it_was=-1293 3:what_its_M=-68
3:what_the_M=-5013 3:what_the_P=2191 3:what_the_x=-1335 3:what_to_do=553 3:what_was_it=-458 3:what_was_the=-2350
3:what_was_x=-617 3:what_x_it=-793 3:what_x_when=2025 3:what_x_x=-761 3:what_x_xly=2940 3:what_xed_it=-830
3:when_<i>_PERC=-581 3:when_M_x=-208 3:when_N_x=3208 3:when_a_M=-320 3:when_a_P=-368 3:when_a_x=-1636
3:when_it_is=-2054 3:when_the_M=-5197 3:when_the_P=-2503 3:when_the_x=2121 3:when_xing_x=-1278 3:where_it_is=478
3:where_the_M=-3491 3:where_the_x=-441 3:where_there_is=5017 3:where_two_M=-246 3:whether_it_was=257
3:whether_the_x=-4193 3:which_M_,=497 3:which_a_M=-68 3:which_does_not=919 3:which_had_xed=-549 3:which_is_the=-928
3:which_is_what=137 3:which_the_M=-848 3:which_the_T=4788 3:which_was_x=-2602 3:which_x_the=965 3:which_x_x=-2875
3:while_the_M=144 3:who_<they>_are=514 3:who_CHOSE_to=-1549 3:who_CLAIM_this=344 3:who_KNEW_<we>=-418 3:who_PERC_,=1173
3:who_cannot_x=3702 3:who_could_have=266 3:who_does_not=2313 3:who_had_the=582 3:who_had_xed=-1424 3:who_was_IDLE=-591
3:who_x_<he>=1159 3:who_x_it=-1815 3:who_x_the=4530 3:who_x_x=-2252 3:who_xed_#=-9 3:who_xed_it=-2896
3:who_xed_the=1198 3:who_xed_this=1956 3:who_xed_to=-1603 3:whoever_M_for=1257 3:whose_M_has=993 3:whose_M_this=1531
3:whose_x_is=-2261 3:why_the_M=-395 3:why_was_the=1440 3:will_be_PERC=-1585 3:will_be_SANC=305 3:will_be_x=-2086
3:will_be_xed=3849 3:will_be_xing=-1847 3:will_not_be=1155 3:will_not_x=2819 3:will_only_x=881 3:will_x_.=1844
3:will_x_<i>=1337 3:will_x_<you>=1803 3:will_x_from=-546 3:will_x_it=16 3:will_x_the=1660 3:will_x_to=-2601
3:will_x_x=1520 3:with_#_M=-681 3:with_._$=-1849 3:with_<he>_.=-1378 3:with_<they>_.=1994 3:with_<we>_,=-580
3:with_<we>_.=-175 3:with_<we>_T=346 3:with_N_on=1005 3:with_a_M=-11 3:with_a_x=560 3:with_all_the=4 3:with_all_x=1242
3:with_an_x=-92 3:with_more_than=-579 3:with_the_M=2856 3:with_the_MORAL=114 3:with_the_P=3792 3:with_the_T=392
3:with_the_T's=-439 3:with_the_same=1958 3:with_the_x=588 3:with_this_T=410 3:with_two_x=1437 3:with_x_M=-416
3:with_x_and=-238 3:with_x_the=2260 3:with_x_x=3382 3:within_a_x=-831 3:within_the_x=-4200 3:within_x_and=1993
3:within_x_x=-5241 3:without_a_M=1615 3:without_a_where=1962 3:without_a_x=2665 3:without_an_M=-1143
3:without_being_PERC=1369 3:without_x_.=-3056 3:without_xing_that=-754 3:without_xing_the=1681 3:would_PERC_that=278
3:would_be_a=-1319 3:would_be_more=4700 3:would_be_x=-1787 3:would_have_CIRC=521 3:would_have_PERC=1532
3:would_have_been=-1401 3:would_have_x=1043 3:would_have_xed=1021 3:would_like_to=-2339 3:would_never_have=-553
3:would_not_be=454 3:would_not_have=536 3:would_not_x=1361 3:would_rather_x=938 3:would_still_be=740
3:would_x_<we>=-1953 3:would_x_if=328 3:would_x_the=-807 3:would_x_xing=605 3:x_!_$=-1200 3:x_"_$=-488 3:x_"_,=-605
3:x_"_.=1720 3:x_"_<i>=-1345 3:x_"_M=-467 3:x_"_for=-1820 3:x_"_in=469 3:x_"_is=97 3:x_"_on=3739 3:x_"_to=997
3:x_"_what=-1410 3:x_"_when=-509 3:x_"_x=-3377 3:x_#_#=1320 3:x_#_$=935 3:x_#_%=-632 3:x_#_AC=-1250 3:x_#_DAY=466
3:x_#_M=1697 3:x_#_N=-2273 3:x_#_P=-2431 3:x_#_T=-2317 3:x_#_and=-529 3:x_#_by=1572 3:x_#_is=-1753 3:x_#_on=-1916
3:x_#_the=2401 3:x_#_when=465 3:x_#_x=3268 3:x_(_AC=-845 3:x_(_T=-1675 3:x_(_x=3321 3:x_)_$=-968 3:x_)_.=301
3:x_)_:=2356 3:x_*_*=228 3:x_,_"=-1310 3:x_,_#=-1574 3:x_,_(=1176 3:x_,_<i>=-2727 3:x_,_<they>=1903 3:x_,_<we>=-4918
3:x_,_<you>=-739 3:x_,_AC=990 3:x_,_GOOD=-2027 3:x_,_KNEW=-27 3:x_,_M=1025 3:x_,_N=-4482 3:x_,_P=2827 3:x_,_PERC=-1825
3:x_,_a=-1884 3:x_,_about=-533 3:x_,_all=-1466 3:x_,_an=1539 3:x_,_and=-3270 3:x_,_as=347 3:x_,_because=385
3:x_,_but=226 3:x_,_by=-1560 3:x_,_could=1862 3:x_,_for=411 3:x_,_from=-6 3:x_,_in=2539 3:x_,_it=672 3:x_,_no=1885
3:x_,_nobody=2316 3:x_,_not=-966 3:x_,_on=-114 3:x_,_or=1173 3:x_,_since=-466 3:x_,_so=1026 3:x_,_that=-1707
3:x_,_the=-2171 3:x_,_then=-370 3:x_,_there=3358 3:x_,_this=1296 3:x_,_to=2021 3:x_,_two=-1212 3:x_,_was=7895
3:x_,_when=-1913 3:x_,_which=-3169 3:x_,_will=1048 3:x_,_with=2834 3:x_,_without=4868 3:x_,_x=694 3:x_,_xed=-584
3:x_,_xing=529 3:x_,_xly=1508 3:x_._#=172 3:x_._$=-3944 3:x_._it=5022 3:x_._the=1002 3:x_._x=1380 3:x_:_#=214
3:x_:_(=2229 3:x_:_<we>=-1741 3:x_:_AC=1753 3:x_:_M=-1655 3:x_:_N=-1630 3:x_:_P=2342 3:x_:_PERC=-2586 3:x_:_a=-869
3:x_:_about=-530 3:x_:_from=-1949 3:x_:_nobody=4696 3:x_:_on=70 3:x_:_the=3737 3:x_:_to=1152 3:x_:_under=-1227
3:x_:_x=1677 3:x_:_xed=-365 3:x_:_xing=-170 3:x_;_$=-2371 3:x_;_<we>=-2563 3:x_;_it=1638 3:x_;_the=-2414
3:x_<he>_M=-3161 3:x_<he>_x=2429 3:x_<i>_for=1337 3:x_<i>_in=270 3:x_<i>_x=-1478 3:x_<they>_.=3101 3:x_<they>_M=1927
3:x_<they>_for=51 3:x_<they>_in=1435 3:x_<they>_x=-2756 3:x_<we>_.=-304 3:x_<we>_FAULT=845 3:x_<we>_M=2248
3:x_<we>_P=3414 3:x_<we>_PERC=553 3:x_<we>_are=-1048 3:x_<we>_do=-2789 3:x_<we>_x=968 3:x_<you>_M=2695
3:x_<you>_a=-1555 3:x_<you>_get=-1444 3:x_<you>_that=-175 3:x_<you>_x=-2358 3:x_?_$=1321 3:x_AC_x=-178
3:x_CHOSE_to=1767 3:x_CIRC_the=586 3:x_CLAIM_.=1975 3:x_FAULT_,=5242 3:x_FAULT_.=-1128 3:x_FAULT_that=248
3:x_GOOD_for=-704 3:x_IDLE_.=-418 3:x_MORAL_.=-3935 3:x_MORAL_for=1242 3:x_MORAL_to=3229 3:x_M_"=-3187 3:x_M_#=446
3:x_M_$=4024 3:x_M_(=-1206 3:x_M_,=-1235 3:x_M_.=-4728 3:x_M_:=1821 3:x_M_;=-2541 3:x_M_?=-1433 3:x_M_CLAIM=-1490
3:x_M_FAILV=307 3:x_M_PERC=-478 3:x_M_a=263 3:x_M_and=-1099 3:x_M_are=-380 3:x_M_as=1463 3:x_M_at=-639 3:x_M_by=-841
3:x_M_can=-754 3:x_M_for=-2845 3:x_M_from=-1832 3:x_M_had=2554 3:x_M_has=-2751 3:x_M_in=1405 3:x_M_is=1536
3:x_M_of=-2710 3:x_M_off=2705 3:x_M_on=4753 3:x_M_out=-1213 3:x_M_since=1205 3:x_M_that=-1078 3:x_M_the=168
3:x_M_to=-5317 3:x_M_until=3353 3:x_M_was=3686 3:x_M_were=-2515 3:x_M_when=-2210 3:x_M_will=-230 3:x_M_without=1809
3:x_M_would=2057 3:x_M_x=446 3:x_M_xed=1562 3:x_M_xing=1549 3:x_M_|=-580 3:x_N_#=-697 3:x_N_.=-1899 3:x_N_DAY=85
3:x_N_x=3267 3:x_PERC_,=-1537 3:x_PERC_.=1224 3:x_PERC_at=111 3:x_PERC_of=-1060 3:x_PERC_the=2846 3:x_P_,=2341
3:x_P_.=1909 3:x_P_:=-2617 3:x_P_PERC=447 3:x_P_from=26 3:x_P_had=-2933 3:x_P_in=1563 3:x_P_to=2458 3:x_P_was=-3506
3:x_P_who=2543 3:x_P_x=2074 3:x_P_xed=-2262 3:x_SARC_it=-1169 3:x_T_$=-3327 3:x_T_,=3511 3:x_T_.=4093 3:x_T_;=2247
3:x_T_FAILV=1785 3:x_T_PERC=-608 3:x_T_and=1899 3:x_T_did=-440 3:x_T_for=-3144 3:x_T_had=-2108 3:x_T_has=-1047
3:x_T_is=572 3:x_T_were=-1050 3:x_T_x=-1501 3:x_T_xed=-1660 3:x_a_AC=870 3:x_a_M=7376 3:x_a_P=-5058 3:x_a_T=1656
3:x_a_x=-1349 3:x_a_xed=2650 3:x_about_a=-1356 3:x_about_the=-1894 3:x_again_,=-1890 3:x_again_.=-2379 3:x_again_x=-877
3:x_all_,=1942 3:x_all_M=-854 3:x_all_the=345 3:x_all_x=-865 3:x_an_M=865 3:x_an_P=-233 3:x_an_x=1545 3:x_and_#=421
3:x_and_<i>=2823 3:x_and_<we>=-550 3:x_and_M=136 3:x_and_PERC=4652 3:x_and_a=177 3:x_and_could=761 3:x_and_did=515
3:x_and_got=-2514 3:x_and_had=-160 3:x_and_have=887 3:x_and_in=3538 3:x_and_no=1554 3:x_and_not=264 3:x_and_the=-1228
3:x_and_was=-531 3:x_and_were=-1191 3:x_and_x=-4096 3:x_and_xed=-1430 3:x_any_M=-77 3:x_are_.=1729 3:x_are_CIRC=408
3:x_are_a=872 3:x_are_what=-1722 3:x_are_x=-4993 3:x_are_xed=759 3:x_as_<i>=-819 3:x_as_<we>=-842 3:x_as_T=2362
3:x_as_a=-3637 3:x_as_the=-199 3:x_as_x=-3490 3:x_as_xed=-1378 3:x_at_#=3547 3:x_at_:=728 3:x_at_<you>=-1590
3:x_at_M=-593 3:x_at_N=-355 3:x_at_all=1187 3:x_at_once=-1959 3:x_at_the=-3595 3:x_at_this=-1810 3:x_at_x=-2234
3:x_at_xing=6043 3:x_be_it=730 3:x_be_xed=-65 3:x_be_xing=1343 3:x_because_of=-1848 3:x_because_the=-1485
3:x_because_two=-115 3:x_because_x=-1086 3:x_been_through=1778 3:x_but_<he>=2537 3:x_by_M=-415 3:x_by_N=-2993
3:x_by_P=145 3:x_by_a=-399 3:x_by_itself=-48 3:x_by_one=-2264 3:x_by_the=3015 3:x_by_x=-2020 3:x_can_be=-2093
3:x_can_x=-72 3:x_could_PERC=1228 3:x_could_x=-2448 3:x_did_xly=610 3:x_does_not=-2668 3:x_during_x=-1687
3:x_each_xing=-993 3:x_for_#=-251 3:x_for_,=38 3:x_for_.=1715 3:x_for_<i>=1430 3:x_for_<we>=-507 3:x_for_M=4882
3:x_for_a=-488 3:x_for_an=2716 3:x_for_itself=1064 3:x_for_one=-981 3:x_for_the=-4799 3:x_for_this=3325
3:x_for_two=-822 3:x_for_x=4572 3:x_for_xing=1031 3:x_from_#=-53 3:x_from_<i>=-2770 3:x_from_<they>=-1236
3:x_from_<we>=2412 3:x_from_a=2439 3:x_from_it=526 3:x_from_the=5490 3:x_from_which=1256 3:x_from_x=-2941
3:x_had_a=-571 3:x_had_been=1010 3:x_had_no=845 3:x_had_to=-827 3:x_had_x=-1788 3:x_had_xed=-1886 3:x_has_at=67
3:x_has_been=972 3:x_has_x=574 3:x_has_xed=4412 3:x_have_been=-2385 3:x_here_again=-1305 3:x_here_at=1387
3:x_how_a=-1540 3:x_how_x=-1054 3:x_if_N=2244 3:x_if_the=-3062 3:x_in_#=-281 3:x_in_.=545 3:x_in_<they>=-1679
3:x_in_AC=-634 3:x_in_DAY=-519 3:x_in_M=-2657 3:x_in_N=-1135 3:x_in_a=1719 3:x_in_all=-1399 3:x_in_any=-855
3:x_in_that=-1504 3:x_in_the=547 3:x_in_two=-2242 3:x_in_which=3539 3:x_in_x=2326 3:x_in_xing=954 3:x_into_the=3146
3:x_into_x=479 3:x_is_CIRC=-368 3:x_is_FAULT=2168 3:x_is_P=780 3:x_is_a=3513 3:x_is_no=-239 3:x_is_not=-197
3:x_is_on=-398 3:x_is_that=-1513 3:x_is_the=3295 3:x_is_x=2487 3:x_is_xed=-187 3:x_is_xing=-1122 3:x_it_,=2857
3:x_it_.=527 3:x_it_:=-2683 3:x_it_;=878 3:x_it_a=-984 3:x_it_about=-689 3:x_it_as=-651 3:x_it_by=-727 3:x_it_into=411
3:x_it_is=-382 3:x_it_on=-2074 3:x_it_out=-1799 3:x_it_that=642 3:x_it_to=2683 3:x_it_up=1397 3:x_it_was=-1177
3:x_it_will=-401 3:x_it_x=-5013 3:x_its_M=-1401 3:x_its_P=4700 3:x_its_x=333 3:x_itself_,=69 3:x_like_that=32
3:x_most_of=-1341 3:x_never_x=-886 3:x_no_.=4717 3:x_no_x=2616 3:x_nobody_had=-1172 3:x_not_at=-423 3:x_not_to=1911
3:x_of_#=-2090 3:x_of_<he>=2492 3:x_of_<they>=-670 3:x_of_<we>=108 3:x_of_<you>=-44 3:x_of_BAD=2502 3:x_of_M=-1009
3:x_of_MORAL=4584 3:x_of_N=-1614 3:x_of_SARC=85 3:x_of_a=3403 3:x_of_all=1535 3:x_of_an=638 3:x_of_having=-979
3:x_of_it=-1190 3:x_of_its=3554 3:x_of_the=8722 3:x_of_this=-2342 3:x_of_two=-1769 3:x_of_x=-7063 3:x_of_xing=-868
3:x_off_the=403 3:x_off_to=1889 3:x_off_x=-1864 3:x_on_"=311 3:x_on_.=-1312 3:x_on_<he>=174 3:x_on_<i>=3156
3:x_on_<we>=-154 3:x_on_M=1549 3:x_on_N=-2367 3:x_on_PERC=-1621 3:x_on_a=740 3:x_on_it=-881 3:x_on_the=831
3:x_on_this=-463 3:x_on_three=826 3:x_on_x=2272 3:x_on_xing=2077 3:x_one_,=739 3:x_one_.=1487 3:x_one_M=-3948
3:x_one_P=-441 3:x_one_by=98 3:x_one_can=-767 3:x_one_is=-1842 3:x_one_x=-3470 3:x_only_,=-1809 3:x_or_x=-75
3:x_out_,=2780 3:x_out_.=-523 3:x_out_N=660 3:x_out_in=-1022 3:x_out_of=2394 3:x_out_on=405 3:x_out_the=558
3:x_out_with=-1685 3:x_out_x=-538 3:x_over_the=-665 3:x_own_P=750 3:x_since_#=-3029 3:x_since_.=1888 3:x_since_the=-42
3:x_so_.=-1308 3:x_so_x=-508 3:x_some_x=-1169 3:x_still_for=-2621 3:x_than_#=-58 3:x_than_the=-1337 3:x_than_x=-1644
3:x_that_<he>=118 3:x_that_<they>=-1447 3:x_that_<we>=3656 3:x_that_<you>=-974 3:x_that_CLAIM=2937 3:x_that_M=3875
3:x_that_T=2283 3:x_that_a=4485 3:x_that_does=-1950 3:x_that_it=407 3:x_that_no=-2084 3:x_that_the=904
3:x_that_was=-3068 3:x_that_x=-569 3:x_that_xed=326 3:x_that_xing=1015 3:x_the_#=-3496 3:x_the_AC=-233
3:x_the_CIRC=-1546 3:x_the_DAY=377 3:x_the_M=-2653 3:x_the_MORAL=636 3:x_the_P=8835 3:x_the_T=-6017 3:x_the_only=668
3:x_the_other=-1559 3:x_the_same=-565 3:x_the_two=-1522 3:x_the_x=4860 3:x_the_xing=-1427 3:x_there_.=-3866
3:x_there_is=-1105 3:x_there_was=2585 3:x_there_x=-1362 3:x_this_x=-2697 3:x_this_xing=-2377 3:x_three_x=348
3:x_through_a=-486 3:x_through_the=-2923 3:x_to_#=-138 3:x_to_.=-137 3:x_to_<he>=-3498 3:x_to_<they>=-2283
3:x_to_<we>=1141 3:x_to_<you>=-246 3:x_to_IDLE=-575 3:x_to_M=-6670 3:x_to_N=-81 3:x_to_PERC=7834 3:x_to_a=-4182
3:x_to_all=-2217 3:x_to_anybody=-392 3:x_to_be=-2020 3:x_to_it=-1052 3:x_to_one=350 3:x_to_the=616 3:x_to_this=-2464
3:x_to_x=6710 3:x_to_xing=882 3:x_twice_,=555 3:x_two_M=1982 3:x_two_P=-1497 3:x_two_x=1157 3:x_under_the=-383
3:x_under_x=1673 3:x_until_the=1732 3:x_until_x=-544 3:x_up_.=323 3:x_up_for=-358 3:x_was_.=425 3:x_was_a=289
3:x_was_not=1034 3:x_was_one=-1726 3:x_was_out=1273 3:x_was_the=-540 3:x_was_x=-103 3:x_was_xed=1944 3:x_was_xing=-833
3:x_were_N=695 3:x_were_not=-1202 3:x_were_x=1675 3:x_were_xed=-4 3:x_what_<we>=-2751 3:x_what_<you>=-921
3:x_when_a=205 3:x_when_the=1612 3:x_where_it=478 3:x_where_the=-814 3:x_whether_the=-3147 3:x_which_M=-285
3:x_which_of=927 3:x_who_x=897 3:x_will_be=1658 3:x_with_.=-1849 3:x_with_<he>=-1378 3:x_with_<i>=1147
3:x_with_<they>=-1930 3:x_with_<we>=-117 3:x_with_P=126 3:x_with_a=99 3:x_with_the=3048 3:x_with_this=410
3:x_with_x=722 3:x_within_the=-2065 3:x_within_x=509 3:x_without_a=-237 3:x_without_being=1369 3:x_without_xing=927
3:x_would_have=422 3:x_would_not=672 3:x_would_x=-1363 3:x_x_"=4188 3:x_x_#=1197 3:x_x_$=2852 3:x_x_(=-1411
3:x_x_,=-4025 3:x_x_.=-407 3:x_x_:=-2236 3:x_x_;=2440 3:x_x_<i>=250 3:x_x_<they>=1580 3:x_x_<we>=-1010 3:x_x_<you>=1747
3:x_x_?=-2144 3:x_x_AC=532 3:x_x_CHOSE=1767 3:x_x_FAULT=1807 3:x_x_IDLE=-978 3:x_x_M=4137 3:x_x_N=-2429 3:x_x_P=-630
3:x_x_PERC=1083 3:x_x_T=2005 3:x_x_a=-667 3:x_x_again=1380 3:x_x_an=776 3:x_x_and=-2113 3:x_x_are=1065 3:x_x_as=-1998
3:x_x_at=4562 3:x_x_because=-2488 3:x_x_by=-990 3:x_x_does=696 3:x_x_each=-1089 3:x_x_for=123 3:x_x_from=375
3:x_x_had=-149 3:x_x_how=-2604 3:x_x_if=-1993 3:x_x_in=3991 3:x_x_into=3248 3:x_x_is=2577 3:x_x_it=-970 3:x_x_its=-3743
3:x_x_no=-813 3:x_x_of=-849 3:x_x_on=314 3:x_x_one=24 3:x_x_only=-455 3:x_x_or=-3636 3:x_x_out=-1219 3:x_x_since=-319
3:x_x_still=-372 3:x_x_than=-2762 3:x_x_that=751 3:x_x_the=-1506 3:x_x_there=-2946 3:x_x_three=-1375 3:x_x_through=-59
3:x_x_to=5589 3:x_x_twice=555 3:x_x_two=-370 3:x_x_was=621 3:x_x_were=2118 3:x_x_what=-2789 3:x_x_when=433
3:x_x_will=1668 3:x_x_with=-4120 3:x_x_within=-2623 3:x_x_without=-187 3:x_x_x=-2834 3:x_x_xed=4394 3:x_x_xing=-3728
3:x_x_xly=554 3:x_x_|=-1471 3:x_xed_$=-343 3:x_xed_,=-673 3:x_xed_.=4227 3:x_xed_?=-1092 3:x_xed_M=118 3:x_xed_and=1050
3:x_xed_the=987 3:x_xed_to=968 3:x_xed_x=-781 3:x_xing_$=504 3:x_xing_,=-1587 3:x_xing_.=-2611 3:x_xing_:=-1032
3:x_xing_;=2263 3:x_xing_about=3427 3:x_xing_and=-1857 3:x_xing_from=-68 3:x_xing_it=121 3:x_xing_on=-1045
3:x_xing_one=-2272 3:x_xing_the=1814 3:x_xing_through=-1099 3:x_xing_to=-790 3:x_xing_x=-2849 3:x_xing_xing=-1783
3:x_xly_.=187 3:x_xly_:=2266 3:x_xly_where=-1927 3:x_yet_.=-575 3:x_|_#=214 3:x_|_$=4220 3:x_|_N=-1267 3:x_|_P=-1555
3:x_|_x=-755 3:xed_"_,=972 3:xed_"_.=-1603 3:xed_"_x=1125 3:xed_#_%=330 3:xed_#_for=-9 3:xed_,_#=188 3:xed_,_N=-947
3:xed_,_and=5306 3:xed_,_as=3711 3:xed_,_because=586 3:xed_,_no=-290 3:xed_,_the=2142 3:xed_,_which=972
3:xed_,_with=2843 3:xed_,_x=-2474 3:xed_._$=-5659 3:xed_:_#=-1173 3:xed_:_M=236 3:xed_;_$=1021 3:xed_<they>_in=-2335
3:xed_<we>_all=-470 3:xed_<we>_x=3211 3:xed_?_$=-2398 3:xed_M_#=-231 3:xed_M_.=-772 3:xed_M_:=-427 3:xed_M_and=-66
3:xed_M_by=-1503 3:xed_M_for=491 3:xed_M_is=-1584 3:xed_M_would=-1184 3:xed_M_x=2906 3:xed_a_M=157 3:xed_a_x=-2948
3:xed_and_the=-582 3:xed_and_xed=-3300 3:xed_as_M=-924 3:xed_as_xed=970 3:xed_at_#=199 3:xed_at_x=-1910
3:xed_by_:=-1502 3:xed_by_P=1001 3:xed_by_a=-639 3:xed_by_the=-2281 3:xed_by_two=561 3:xed_by_x=1865
3:xed_for_IDLE=2369 3:xed_for_the=277 3:xed_from_it=-448 3:xed_from_the=-756 3:xed_here_.=-1400 3:xed_in_#=1254
3:xed_in_M=3621 3:xed_in_a=-1373 3:xed_in_one=-818 3:xed_in_the=-3560 3:xed_it_,=3387 3:xed_it_and=2531
3:xed_it_as=-2394 3:xed_it_at=-943 3:xed_it_was=-300 3:xed_it_x=310 3:xed_its_x=-3329 3:xed_more_from=-164
3:xed_on_DAY=526 3:xed_on_a=50 3:xed_on_the=-2429 3:xed_on_x=2311 3:xed_out_.=-1737 3:xed_over_.=-1793
3:xed_over_to=-723 3:xed_that_it=801 3:xed_that_the=1036 3:xed_that_x=4336 3:xed_the_#=-293 3:xed_the_M=3283
3:xed_the_P=-472 3:xed_the_only=206 3:xed_the_same=-1573 3:xed_the_two=-241 3:xed_the_x=-2318 3:xed_this_off=-1021
3:xed_to_N=580 3:xed_to_a=-65 3:xed_to_be=-1979 3:xed_to_the=3041 3:xed_to_x=-1083 3:xed_twice_.=-2347
3:xed_under_the=-1167 3:xed_until_x=-3351 3:xed_was_a=1999 3:xed_where_the=2088 3:xed_with_all=4 3:xed_with_the=-899
3:xed_within_x=-408 3:xed_x_#=1439 3:xed_x_,=1404 3:xed_x_.=220 3:xed_x_a=-1475 3:xed_x_and=72 3:xed_x_are=-332
3:xed_x_of=2595 3:xed_x_on=-797 3:xed_x_the=-1132 3:xed_x_x=-5259 3:xed_xing_,=209 3:xed_xly_,=-734 3:xing_"_$=978
3:xing_"_x=-1343 3:xing_#_x=1203 3:xing_,_and=-722 3:xing_,_as=-749 3:xing_,_at=1473 3:xing_,_it=-49 3:xing_,_so=-2065
3:xing_,_x=-1549 3:xing_._$=243 3:xing_:_T=1378 3:xing_:_the=-1032 3:xing_;_$=-1379 3:xing_;_the=487 3:xing_<he>_x=2097
3:xing_<we>_x=-284 3:xing_CIRC_,=745 3:xing_M_,=-477 3:xing_M_.=4213 3:xing_M_:=1454 3:xing_M_xed=808 3:xing_P_has=-316
3:xing_P_was=-275 3:xing_T_,=678 3:xing_T_.=4395 3:xing_T_PERC=-931 3:xing_T_xed=-375 3:xing_a_M=-1271
3:xing_about_the=-495 3:xing_and_not=-1498 3:xing_and_x=-1468 3:xing_and_xed=-1353 3:xing_at_the=839 3:xing_by_the=-922
3:xing_else_in=-1668 3:xing_else_x=-458 3:xing_for_<we>=36 3:xing_for_x=-1128 3:xing_from_<we>=-1520
3:xing_from_the=793 3:xing_had_been=-840 3:xing_had_one=6489 3:xing_if_the=3401 3:xing_in_the=-1842 3:xing_in_x=3076
3:xing_is_xing=-1769 3:xing_it_.=1703 3:xing_of_the=-920 3:xing_of_this=-70 3:xing_on_DAY=798 3:xing_on_the=-2940
3:xing_one_x=330 3:xing_that_<i>=622 3:xing_that_the=-1884 3:xing_that_x=1920 3:xing_the_M=3602 3:xing_the_P=1975
3:xing_the_x=-2865 3:xing_to_M=4834 3:xing_to_do=-2756 3:xing_to_have=2281 3:xing_to_x=-1720 3:xing_was_x=831
3:xing_was_xed=579 3:xing_will_x=2315 3:xing_with_<we>=-3348 3:xing_with_the=-1699 3:xing_x_#=-3 3:xing_x_$=-127
3:xing_x_,=4002 3:xing_x_.=3789 3:xing_x_by=-961 3:xing_x_on=-295 3:xing_x_the=437 3:xing_x_to=-1187 3:xing_x_with=645
3:xing_x_x=-3524 3:xly_,_by=-1174 3:xly_._$=-1751 3:xly_:_the=2266 3:xly_M_,=-642 3:xly_T_x=-1456 3:xly_this_x=-308
3:xly_to_all=-18 3:xly_to_x=-941 3:xly_what_the=610 3:xly_x_,=-2804 3:xly_x_.=3294 3:xly_x_x=-3327 3:xly_xed_.=-1513
3:xly_xed_a=-108 3:yet_._$=-518 3:|_#_$=76 3:|_#_DAY=-620 3:|_#_|=5111 3:|_AC_#=157 3:|_DAY_#=-1051 3:|_M_x=-377
3:|_M_xed=590 3:|_M_|=-295 3:|_N_$=-1555 3:|_N_|=-822 3:|_P_|=-619 3:|_T_|=-1750 3:|_a_x=-1741 3:|_this_x=936
3:|_x_#=-1073 3:|_x_$=-740 3:|_x_M=-21 3:|_x_the=-1744 3:|_x_x=274 3:|_x_xed=1112 3:|_x_xing=2020 3:|_x_|=-365
3:|_xed_by=-171 cc:BAD+CIRC=-296 cc:BAD+CLAIM=2459 cc:BAD+FAILV=-893 cc:BAD+FAULT=616 cc:BAD+MORAL=-1451
cc:BAD+PERC=963 cc:BAD+SARC=1460 cc:CHOSE+DAY=3696 cc:CHOSE+IDLE=-1419 cc:CHOSE+PERC=-1963 cc:CHOSE+SARC=2809
cc:CIRC+CLAIM=1404 cc:CIRC+DAY=-2579 cc:CIRC+ELSE=-786 cc:CIRC+FAILV=-913 cc:CIRC+FAULT=1185 cc:CIRC+FOLLOW=-183
cc:CIRC+GOOD=-413 cc:CIRC+IDLE=1179 cc:CIRC+KNEW=-2020 cc:CIRC+PERC=2314 cc:CIRC+SARC=878 cc:CLAIM+DAY=-496
cc:CLAIM+FAILV=-324 cc:CLAIM+FAULT=2311 cc:CLAIM+FOLLOW=1759 cc:CLAIM+GOOD=-2177 cc:CLAIM+IDLE=3088 cc:CLAIM+KNEW=1291
cc:CLAIM+MORAL=-4133 cc:CLAIM+PERC=10599 cc:DAY+ELSE=-2374 cc:DAY+GOOD=1618 cc:DAY+IDLE=-1804 cc:DAY+KNEW=-263
cc:DAY+MORAL=113 cc:DAY+PERC=4681 cc:DAY+SANC=1387 cc:DAY+SARC=1486 cc:ELSE+GOOD=-1178 cc:ELSE+IDLE=81
cc:ELSE+PERC=2664 cc:FAILV+INSULT=-418 cc:FAILV+PERC=1834 cc:FAILV+SARC=-280 cc:FAULT+FOLLOW=-1209 cc:FAULT+GOOD=-2365
cc:FAULT+IDLE=-1399 cc:FAULT+KNEW=-3070 cc:FAULT+MORAL=2893 cc:FAULT+PERC=3113 cc:FOLLOW+IDLE=-1184
cc:FOLLOW+PERC=-2772 cc:GOOD+IDLE=3206 cc:GOOD+MORAL=-619 cc:GOOD+PERC=-6064 cc:GOOD+SARC=-1713 cc:IDLE+PERC=6350
cc:IDLE+SARC=2752 cc:INSULT+PERC=-200 cc:KNEW+PERC=669 cc:MORAL+PERC=1120 cc:PERC+SARC=4303 cl:M=-5571 cl:Mn=-4069
cl:P=500 cl:Pn=425 cl:T=-179 cl:Tn=5 cl:W=1601 cl:Wn=-538 cp:BAD+<he>=668 cp:BAD+<i>=5021 cp:BAD+<they>=526
cp:BAD+<we>=1207 cp:BAD+M=4011 cp:BAD+N=8151 cp:BAD+P=6793 cp:BAD+T=5168 cp:CHOSE+<he>=1415 cp:CHOSE+<i>=-3928
cp:CHOSE+<they>=4589 cp:CHOSE+<we>=3973 cp:CHOSE+M=8297 cp:CHOSE+N=660 cp:CHOSE+P=4547 cp:CHOSE+T=6981
cp:CIRC+<he>=-2978 cp:CIRC+<i>=-2059 cp:CIRC+<they>=-1787 cp:CIRC+<we>=-3488 cp:CIRC+M=-3970 cp:CIRC+N=107
cp:CIRC+P=-9648 cp:CIRC+T=-441 cp:CLAIM+<he>=1091 cp:CLAIM+<i>=130 cp:CLAIM+<they>=-1648 cp:CLAIM+<we>=1402
cp:CLAIM+M=3239 cp:CLAIM+N=-1736 cp:CLAIM+P=1473 cp:CLAIM+T=-2823 cp:DAY+<he>=1693 cp:DAY+<i>=42 cp:DAY+<they>=585
cp:DAY+<we>=688 cp:DAY+M=-4769 cp:DAY+N=-5192 cp:DAY+P=6340 cp:DAY+T=493 cp:ELSE+<he>=1571 cp:ELSE+<i>=1915
cp:ELSE+<they>=649 cp:ELSE+<we>=1094 cp:ELSE+M=6022 cp:ELSE+N=1817 cp:ELSE+P=119 cp:ELSE+T=-2733 cp:FAILV+<he>=433
cp:FAILV+<i>=-2207 cp:FAILV+<they>=-5108 cp:FAILV+<we>=1896 cp:FAILV+M=-5738 cp:FAILV+N=308 cp:FAILV+P=-4604
cp:FAILV+T=5384 cp:FAULT+<he>=-1610 cp:FAULT+<i>=1576 cp:FAULT+<they>=-2081 cp:FAULT+<we>=35 cp:FAULT+M=1323
cp:FAULT+N=-4324 cp:FAULT+P=4196 cp:FAULT+T=406 cp:FOLLOW+<he>=-2122 cp:FOLLOW+<they>=-873 cp:FOLLOW+<we>=1355
cp:FOLLOW+M=-3888 cp:FOLLOW+N=-3034 cp:FOLLOW+P=-4885 cp:FOLLOW+T=-888 cp:GOOD+<he>=-3271 cp:GOOD+<i>=-1725
cp:GOOD+<they>=-822 cp:GOOD+<we>=-462 cp:GOOD+M=-3272 cp:GOOD+N=-8095 cp:GOOD+P=-6346 cp:GOOD+T=-7604 cp:IDLE+<he>=-798
cp:IDLE+<i>=-1520 cp:IDLE+<they>=-779 cp:IDLE+<we>=7852 cp:IDLE+M=5589 cp:IDLE+N=-2358 cp:IDLE+P=-902 cp:IDLE+T=1042
cp:INSULT+<we>=888 cp:INSULT+M=1007 cp:INSULT+N=2796 cp:INSULT+P=952 cp:INSULT+T=-384 cp:KNEW+<i>=2263
cp:KNEW+<they>=1041 cp:KNEW+<we>=-3505 cp:KNEW+M=-3346 cp:KNEW+N=7023 cp:KNEW+P=-4058 cp:KNEW+T=6126 cp:MORAL+<he>=2555
cp:MORAL+<i>=114 cp:MORAL+<they>=-1591 cp:MORAL+<we>=1998 cp:MORAL+M=6115 cp:MORAL+N=5015 cp:MORAL+P=1694
cp:MORAL+T=2193 cp:PERC+<he>=8457 cp:PERC+<i>=-5225 cp:PERC+<they>=9733 cp:PERC+<we>=-9021 cp:PERC+M=-1991
cp:PERC+N=13022 cp:PERC+P=274 cp:PERC+T=-1817 cp:SANC+<he>=-1082 cp:SANC+<they>=688 cp:SANC+M=1996 cp:SANC+N=2974
cp:SANC+P=3625 cp:SANC+T=3113 cp:SARC+<he>=2673 cp:SARC+<i>=2869 cp:SARC+<they>=1621 cp:SARC+<we>=4859 cp:SARC+M=9573
cp:SARC+N=496 cp:SARC+P=9623 cp:SARC+T=7105 cs:-=5073 cs:<he>=3656 cs:<i>=4108 cs:<they>=-3624 cs:<we>=2237 cs:M=-1807
cs:N=3738 cs:P=-907 cs:T=-609 cv:M:BAD=-3725 cv:M:CHOSE=1468 cv:M:CIRC=704 cv:M:CLAIM=1206 cv:M:DAY=944
cv:M:FAILV=-3827 cv:M:GOOD=-466 cv:M:IDLE=793 cv:M:INSULT=-524 cv:M:KNEW=-1819 cv:M:MORAL=3186 cv:M:PERC=3611
cv:M:SANC=-4537 cv:M:SARC=1776 cv:M:are=48 cv:M:can=2478 cv:M:could=-865 cv:M:did=-3154 cv:M:does=-2889 cv:M:had=-1792
cv:M:has=-1037 cv:M:have=-5052 cv:M:is=-1483 cv:M:should=-1290 cv:M:was=-224 cv:M:were=1591 cv:M:will=-876
cv:M:would=7105 cv:M:xed=-4831 cv:Mn:CIRC=1120 cv:Mn:DAY=-3168 cv:Mn:FAULT=-1771 cv:Mn:PERC=-3578 cv:Mn:are=-270
cv:Mn:could=1436 cv:Mn:does=-4234 cv:Mn:had=-5293 cv:Mn:has=406 cv:Mn:have=799 cv:Mn:is=-116 cv:Mn:should=1755
cv:Mn:was=3956 cv:Mn:were=-1297 cv:Mn:will=190 cv:Mn:would=-249 cv:Mn:xed=-2242 cv:P:BAD=7233 cv:P:CHOSE=-2569
cv:P:CIRC=-1665 cv:P:CLAIM=-2262 cv:P:DAY=-2175 cv:P:ELSE=2364 cv:P:FAILV=771 cv:P:FAULT=1007 cv:P:FOLLOW=-1885
cv:P:GOOD=-1411 cv:P:IDLE=2479 cv:P:INSULT=3404 cv:P:KNEW=8575 cv:P:MORAL=1941 cv:P:PERC=2975 cv:P:SARC=1693
cv:P:are=517 cv:P:can=-2429 cv:P:could=5634 cv:P:did=7014 cv:P:does=4742 cv:P:had=361 cv:P:has=3570 cv:P:have=555
cv:P:is=3137 cv:P:should=1211 cv:P:was=2887 cv:P:were=2887 cv:P:will=5087 cv:P:would=6275 cv:P:xed=855 cv:Pn:BAD=579
cv:Pn:CHOSE=801 cv:Pn:CIRC=-2192 cv:Pn:FAILV=47 cv:Pn:FAULT=-1802 cv:Pn:MORAL=943 cv:Pn:PERC=917 cv:Pn:SARC=1157
cv:Pn:could=-1609 cv:Pn:did=4689 cv:Pn:does=-1743 cv:Pn:had=-3638 cv:Pn:has=1694 cv:Pn:have=2370 cv:Pn:is=-408
cv:Pn:was=-4444 cv:Pn:will=1812 cv:Pn:would=407 cv:Pn:xed=10614 cv:T:CHOSE=839 cv:T:CIRC=-3509 cv:T:CLAIM=802
cv:T:DAY=3258 cv:T:ELSE=-463 cv:T:FAILV=-2348 cv:T:FAULT=625 cv:T:FOLLOW=-945 cv:T:GOOD=-740 cv:T:IDLE=2409
cv:T:KNEW=630 cv:T:MORAL=-997 cv:T:PERC=-643 cv:T:SANC=3389 cv:T:SARC=736 cv:T:are=-1658 cv:T:can=747 cv:T:did=-555
cv:T:had=4077 cv:T:has=-6077 cv:T:have=1197 cv:T:is=-4939 cv:T:was=5260 cv:T:were=539 cv:T:will=-4048 cv:T:would=5417
cv:T:xed=2924 cv:Tn:KNEW=-348 cv:Tn:PERC=1635 cv:Tn:could=-250 cv:Tn:did=-3773 cv:Tn:had=-2456 cv:Tn:has=-1321
cv:Tn:was=-895 cv:Tn:xed=-2298 cv:W:CHOSE=228 cv:W:CIRC=616 cv:W:CLAIM=-382 cv:W:DAY=503 cv:W:ELSE=1392 cv:W:FAILV=1647
cv:W:FAULT=-3716 cv:W:FOLLOW=1759 cv:W:GOOD=-993 cv:W:IDLE=2145 cv:W:KNEW=-771 cv:W:MORAL=-995 cv:W:PERC=-2961
cv:W:SARC=4427 cv:W:are=-877 cv:W:can=806 cv:W:could=509 cv:W:did=-1679 cv:W:had=-3013 cv:W:has=371 cv:W:have=186
cv:W:is=1284 cv:W:should=94 cv:W:was=1592 cv:W:were=25 cv:W:will=1492 cv:W:would=-225 cv:W:xed=3036 cv:Wn:FAULT=1585
cv:Wn:PERC=-1540 cv:Wn:are=538 cv:Wn:had=307 cv:Wn:has=1643 cv:Wn:have=-1712 cv:Wn:is=561 cv:Wn:was=-1071
cv:Wn:would=908 cv:Wn:xed=-3221 dig:0=4965 dig:1=-927 dig:2=-4130 dig:3=-420 last:-=-6352 last:<he>=9777
last:<i>=-10932 last:<they>=3910 last:<we>=1754 last:M=-1122 last:N=3898 last:P=5562 last:T=-7007 len:0=-5871
len:1=5148 len:2=6103 len:3=2619 len:4=-8315 len:5=-195 nm:0=4541 nm:1=7060 nm:2=-1502 nm:3=-8399 nm:4=-2214
np:0=-19109 np:1=1870 np:2=12327 np:3=4399 pm:=-3630 pm:hp=7847 pm:hpm=4636 pm:ihp=3077 pm:ihpm=-2203 pm:ip=-508
pm:ipm=-3352 pm:iwp=-6049 pm:iwpm=480 pm:m=1386 pm:p=1061 pm:pm=-2498 pm:w=-12484 pm:whp=3482 pm:whpm=-1513 pm:wm=-4381
pm:wp=11746 pm:wpm=2391 q=5828 quote=2808 rule:asks_for_a_sanction=8186 rule:blames_by_sarcasm=1082
rule:calls_it_somebody's_fault=-1092 rule:judges_a_person's_care=2467 rule:judges_a_person's_character=8293
rule:judges_a_person_in_hindsight=5130 rule:puts_it_on_a_person=6906
rule:says_what_a_person_did_wrong_or_should_have_done=26626 rule:says_who_is_to_blame=226
rule:singles_somebody_out_as_the_one_who_failed=9602 rule:takes_it_back=286 semi=-2389 subj:-=3367 subj:<he>=-812
subj:<i>=2356 subj:<they>=747 subj:<we>=4559 subj:M=-389 subj:N=-4353 subj:P=-12669 subj:T=-1826 subj:anybody=2722
subj:anyone=1903 subj:everyone=-585 subj:how=-2362 subj:if=-1082 subj:it=-175 subj:nobody=4410 subj:somebody=962
subj:someone=1875 subj:there=777 subj:this=-3793 subj:what=-888 subj:who=-2268 subj:whoever=5986 subj:x=1028 w:a=901
w:aalto=1937 w:abebe=743 w:able=-2783 w:about=-1541 w:above=606 w:acceptance=-3032 w:accepts=-293 w:access=4587
w:account=-1444 w:accountant=-603 w:accounting=1684 w:accounts=-4417 w:acknowledge=200 w:acknowledged=-982 w:act=12
w:acted=190 w:action=-289 w:actions=989 w:add=-5092 w:added=-1263 w:address=-1217 w:addressed=-1149 w:adeyemi=1808
w:affected=-1649 w:after=-7756 w:afternoon=306 w:afterwards=-926 w:again=1372 w:against=-390 w:age=2978 w:agency=3066
w:agent=799 w:agian=1461 w:agnieszka=-1001 w:agree=87 w:agreed=-142 w:ahead=119 w:air=1226 w:alarm=3331 w:alarms=678
w:albums=-1072 w:alert=-2878 w:alerts=848 w:alias=1889 w:alike=-51 w:all=-3676 w:allowed=1447 w:alone=-4348
w:already=-5862 w:also=-418 w:although=973 w:alvarez=-516 w:always=6246 w:am=6802 w:among=-1540 w:amount=-759 w:an=1839
w:ana=-194 w:analyst=834 w:and=-1659 w:anew=-218 w:announced=1931 w:another=-4571 w:answer=48 w:answered=-344
w:answers=3627 w:anton=491 w:antonio=1260 w:any=-3773 w:anybody=-898 w:anyone=3106 w:anything=-8563 w:anywhere=-755
w:apart=-404 w:api=251 w:apologised=550 w:app=-800 w:apparently=6215 w:applause=85 w:application=-1626 w:apply=-18
w:apprentice=52 w:approval=1240 w:approvals=1545 w:approve=1342 w:approved=3422 w:approver=-601 w:approx=-571
w:apr=-395 w:april=788 w:architects=1658 w:architecture=1454 w:archive=-2763 w:are=-4113 w:aren't=-2463 w:around=-328
w:arrival=-2140 w:arrive=-518 w:arrived=-332 w:arrives=1787 w:arrogance=1967 w:as=-525 w:ashamed=1355 w:ask=-3719
w:asked=-6383 w:asking=3716 w:asks=-393 w:assessors=283 w:assume=367 w:assumed=478 w:at=-4098 w:attached=-1413
w:attachment=1376 w:attempt=2230 w:attempts=1147 w:attention=1564 w:attitude=1952 w:attributable=154 w:audit=2824
w:auditor=1302 w:auditors=-931 w:aug=251 w:august=1297 w:author=3333 w:authorisation=-706 w:authors=-2534
w:availability=-1815 w:average=1216 w:aware=1876 w:away=8345 w:b=-1464 w:back=275 w:backup=3313 w:backwards=40
w:bad=3437 w:badly=2365 w:bag=-228 w:baker=524 w:balancer=-300 w:ball=2158 w:bananas=2651 w:bank=-5700 w:banner=898
w:batch=-896 w:batches=108 w:battery=1396 w:be=-647 w:bearing=-1158 w:became=-71 w:because=-3478 w:become=3870 w:bed=2
w:been=-2877 w:before=-3948 w:began=3641 w:beginning=-2121 w:begins=-1829 w:begun=-1046 w:behaves=-1202 w:behind=-2380
w:being=6045 w:believe=1677 w:believed=-2172 w:belongs=221 w:below=-2076 w:belts=-1462 w:benedikt=-284 w:bergen=-1560
w:bertrand=846 w:best=128 w:better=5563 w:between=3781 w:beyond=-2029 w:billing=205 w:binding=-237 w:bit=757
w:black=-988 w:blame=9395 w:blamed=2858 w:blameless=581 w:blind=-1511 w:blood=5170 w:blue=3808 w:board=-8334
w:bohdan=-1154 w:boiler=718 w:book=737 w:bookkeeper's=710 w:boss=2414 w:bosun=2837 w:bot=30 w:both=-3373
w:bothered=2615 w:box=2050 w:boxes=-406 w:boy=553 w:brain=2490 w:branch=1303 w:branches=-977 w:breach=-1422
w:bread=-232 w:break=-440 w:brehm=-852 w:bridge=-1751 w:bridges=-443 w:brief=-3833 w:brigade=-6757 w:brilliant=168
w:broke=3867 w:broken=-2641 w:broker=2861 w:brokers=-2499 w:brought=1805 w:browser=-204 w:browsers=-304 w:bruno=1024
w:budget=20 w:bug=2439 w:build=650 w:building=2344 w:built=-1905 w:bulk=683 w:bundle=494 w:burn=2087 w:burnt=-1018
w:bus=537 w:business=-1417 w:busy=-48 w:but=1721 w:button=4564 w:buy=907 w:buys=606 w:by=-4668 w:bye=-19 w:c=-1083
w:cabinet=-2352 w:cable=213 w:cables=-207 w:cache=-832 w:caches=-2616 w:cake=1589 w:calculator=710 w:calendar=1461
w:call=2613 w:called=-1900 w:caller=-3440 w:callers=1574 w:calls=-6158 w:calm=-2635 w:came=-1260 w:camera=-2015
w:can=2911 w:can't=-4107 w:canary=-898 w:candidates=-351 w:cannot=2356 w:cant=-1671 w:canteen=1335 w:capacity=1363
w:captain=-3022 w:car=-563 w:card=-3223 w:cards=-1293 w:care=-326 w:careless=-807 w:caretaker=2362 w:carriage=361
w:carried=-1370 w:carrier=-3399 w:carrier's=-2536 w:carry=-573 w:cars=-805 w:case=38 w:cases=-1533 w:catch=833
w:caught=1184 w:cause=5772 w:caused=460 w:cdn=-1360 w:centimetres=4275 w:centre=-620 w:cert=-691 w:certain=1755
w:certainly=1087 w:certificat=-977 w:certificate=1989 w:cet=-1692 w:chain=-919 w:chamber=-697 w:change=-1133
w:changed=348 w:changes=-1689 w:changing=635 w:channel=-3742 w:charge=3242 w:charged=-1765 w:cheapest=2221
w:check=-4241 w:checked=-3526 w:checking=-140 w:checklist=-856 w:checkout=-4549 w:checks=139 w:chef=1721 w:chief=1752
w:children=351 w:choir=2446 w:chose=3433 w:chosen=-239 w:circumstances=-1204 w:city=1713 w:claim=1813 w:claims=-1010
w:class=-214 w:claudia=1005 w:clause=-445 w:clean=3609 w:clean-up=-149 w:cleaner=1511 w:cleaning=313 w:clear=1608
w:clerk=-268 w:clever=1523 w:click=3394 w:clicked=4318 w:client=-8215 w:client's=-738 w:clients=-1571 w:climate=65
w:clinic=-1791 w:clock=-1883 w:close=-2531 w:closed=344 w:closing=-2120 w:cluster=1322 w:code=233 w:codes=-224
w:coffee=7154 w:cold=1025 w:colleague=1153 w:colleagues=3059 w:collegue=-1169 w:colour=-853 w:colours=4385
w:column=-1665 w:columns=366 w:come=-844 w:comes=3802 w:coming=348 w:comma=-1834 w:command=759 w:commander=-3676
w:committee=3538 w:common=2008 w:communication=2109 w:company=6265 w:compare=-1675 w:compared=911 w:compares=462
w:competitor's=206 w:compiled=394 w:complaints=-632 w:complete=-2037 w:completed=553 w:compliance=1905
w:compliments=-912 w:computer=610 w:concentrator=-973 w:concerned=2456 w:conclusion=-728 w:confidence=2262
w:configured=-888 w:confirm=-2254 w:confirmation=3450 w:confirmed=-1278 w:connected=-2890 w:connection=-725
w:connections=38 w:connector=-1271 w:consistency=2192 w:consists=582 w:console=-2053 w:consultant's=1953
w:consultants=168 w:consulted=1006 w:consumer=-1321 w:contract=-1361 w:contractor=-583 w:contradicted=1660
w:contrary=1143 w:contributing=2832 w:contribution=1176 w:contributors=1693 w:control=2674 w:controller=2112
w:convenient=881 w:conversation=-439 w:coo=-2527 w:cookie=-718 w:cooks=3306 w:coordinator=17 w:copied=2708 w:copy=3308
w:corner=2380 w:corners=2656 w:corrected=-212 w:correction=-899 w:correctly=-2230 w:corridor=10 w:cost=1192 w:costs=797
w:could=-590 w:council=1932 w:count=111 w:counted=-1328 w:counter=2284 w:counting=4014 w:coupling=-977 w:courier=-4852
w:course=2255 w:court=-1268 w:covered=-5245 w:crane's=1411 w:creative=1622 w:credit=658 w:crew=7195 w:culture=1614
w:current=-1746 w:curve=-418 w:customer=-3388 w:customer's=-2305 w:customers=-11799 w:customs=544 w:cut=-618
w:daily=1755 w:dairy=1860 w:damage=-2625 w:dana=2747 w:dark=-385 w:dashboard=-1982 w:data=795 w:database=-3411
w:date=-2861 w:day=-2141 w:days=-2146 w:dba=6832 w:dead=-3583 w:deadline=2557 w:deadlines=2526 w:deadlock=-2158
w:dear=-10105 w:december=-2915 w:decided=-5071 w:decides=-750 w:decimals=1923 w:decision=2732 w:decisions=-2333
w:declared=312 w:decline=-92 w:default=-1213 w:defaults=-2699 w:degrees=29 w:delay=2956 w:deleted=916 w:delivered=-756
w:delivery=767 w:department=5154 w:depends=279 w:deploy=9898 w:deployed=282 w:depot=-2580 w:deputy=-2186 w:derives=714
w:described=-1262 w:description=-1555 w:deserve=5093 w:designed=2468 w:designer=3030 w:desk=5516 w:detected=-1092
w:detection=-2899 w:determined=3412 w:dev=174 w:developer=2868 w:developers=4224 w:device=-1432 w:dialog=-415
w:did=-944 w:didn't=-2964 w:died=3304 w:dieter=611 w:diff=-594 w:differ=421 w:differences=1284 w:different=-797
w:digging=270 w:digit=1328 w:direction=1120 w:director=-510 w:disciplined=-1082 w:discount=-292 w:discovered=6736
w:discussed=2788 w:dishonest=522 w:disk=700 w:dispatch=-982 w:dispatcher=2699 w:display=-804 w:disruption=-983
w:dns=207 w:do=2468 w:doctor=2892 w:document=3894 w:documentation=-728 w:does=3255 w:doesn't=-2660 w:dog=-166
w:doing=603 w:domain=-1173 w:domplatz=1203 w:don't=-2849 w:done=-297 w:dont=-1850 w:door=1529 w:doors=-1127
w:double=217 w:double-check=258 w:doubt=-1147 w:down=1495 w:downhill=3782 w:draft=-1882 w:drafts=-611 w:dragan=1174
w:drain=-3958 w:draw=-1083 w:drawing=-1700 w:drawn=-1858 w:drew=-10 w:drift=-1907 w:drill=-3498 w:driver=-4602
w:drivers=-3278 w:drop=2339 w:dropped=-5111 w:dropping=-530 w:drops=805 w:dry=-1224 w:due=419 w:duplicates=-1142
w:duration=-983 w:during=-796 w:duty=-3145 w:e-mail=-909 w:each=-3839 w:eager=-1231 w:earlier=-658 w:early=-7703
w:easter=132 w:eastern=-643 w:easy=-5200 w:edge=-3406 w:editor=-1325 w:effect=-1169 w:effort=-3921 w:eight=-3092
w:either=2141 w:election=-3269 w:electrician=2156 w:eleven=-1181 w:else=1317 w:elsewhere=1991 w:emptied=522
w:empty=-3559 w:end=-8130 w:ended=1868 w:ends=1583 w:enforce=314 w:engine=-1075 w:engineer=4613 w:engineers=440
w:english=-1877 w:enough=3652 w:enter=-1218 w:entered=-2860 w:entry=900 w:equal=528 w:err=780 w:error=-1908
w:errors=-686 w:escalated=987 w:esteemed=283 w:estimate=-420 w:eta=-382 w:eur=570 w:even=147 w:evening=2156
w:evening's=-423 w:event=707 w:events=-964 w:ever=412 w:every=-6399 w:everybody=-2051 w:everyone=2556 w:everything=5371
w:evidence=1839 w:evry=-2385 w:exactly=1164 w:examination=-3262 w:examined=-1460 w:excavator=-519 w:except=-324
w:exception=4296 w:exchange=-1409 w:exchanged=1392 w:excuse=2591 w:executed=2420 w:existed=595 w:exists=-2031
w:exit=3106 w:expect=7703 w:expected=-599 w:experience=-1375 w:experiment=2119 w:expert=1108 w:experts=1800
w:expired=-3024 w:explain=2643 w:explained=791 w:explains=-689 w:explanation=4487 w:export=-50 w:extended=558
w:eye=-146 w:eyes=1946 w:f=482 w:faces=545 w:facilities=-597 w:fact=1318 w:factor=1665 w:fail=904 w:failed=-7128
w:failover=-2545 w:fails=685 w:failure=1361 w:fair=295 w:fairness=2503 w:fairy=-2212 w:fall=-666 w:falls=-463
w:false=-1428 w:far=1638 w:farid=1067 w:fault=-8203 w:faulty=-536 w:fax=808 w:feb=-137 w:february=817 w:fed=543
w:feed=-731 w:feeds=-2051 w:feel=-747 w:feels=-2167 w:fell=646 w:ferry=-27 w:few=-1030 w:fewer=1867 w:field=-1506
w:fifth=2216 w:fifty=-835 w:figures=-4636 w:file=1501 w:files=-1858 w:fill=712 w:filled=-682 w:filter=1105
w:final=-1293 w:finally=5094 w:finance=-2238 w:find=-3945 w:finding=1861 w:findings=-1935 w:finds=3033 w:fine=5526
w:fingers=3393 w:finish=-2032 w:finished=616 w:fire=-2524 w:fired=-2087 w:firewall=3847 w:firm=2024 w:firmware=-2589
w:first=-7678 w:fish=-107 w:fit=-86 w:fits=-1624 w:five=-1123 w:fix=-2699 w:fixed=1150 w:flag=-2046 w:flipping=-1131
w:flood=2053 w:floor=5179 w:floors=54 w:flying=36 w:fog=-1183 w:folded=-1717 w:folder=-1901 w:folders=-258
w:follow=1998 w:follow-up=-2710 w:followed=136 w:following=-77 w:follows=-666 w:font=1470 w:fool=3402 w:foot=-1011
w:for=-909 w:force=2538 w:foreman=573 w:foreman's=-2344 w:forgive=1337 w:forgot=4142 w:forklift=6512 w:form=-1025
w:format=-414 w:forty=378 w:forward=-1011 w:forwardings=133 w:found=735 w:four=2073 w:fourth=5360 w:frankly=2497
w:fraud=1937 w:frederik=889 w:free=-1215 w:freelancer=690 w:freeze=2389 w:freezer=2589 w:frequency=265 w:fresh=162
w:friday=4348 w:friends=2557 w:from=-869 w:front=2858 w:frozen=1213 w:full=3257 w:funny=-48 w:further=-1652
w:fuse=-2428 w:future=681 w:gap=-4166 w:gas=-26 w:gate=-313 w:gatekeeper=82 w:gateway=-535 w:gauge=-1987 w:gave=-5609
w:gentleman=2488 w:gentlemen=7698 w:get=1794 w:gets=-375 w:ghent=-2644 w:git=2538 w:give=-5959 w:given=-3666
w:gives=-66 w:glad=67 w:glance=-655 w:go=5979 w:goal=3589 w:god=-1220 w:goes=-5589 w:goggles=730 w:going=-1281
w:gone=-685 w:good=5437 w:goods=-1370 w:got=-2821 w:graph=4523 w:graphs=253 w:grateful=1326 w:graz=41 w:great=226
w:greatest=-958 w:green=-5071 w:greta's=1125 w:grew=-1696 w:grey=1741 w:group=-2991 w:groups=-1291 w:grow=50
w:guarantee=-2157 w:guaranteed=-322 w:guard=-4182 w:guards=2248 w:guess=-91 w:guessed=3709 w:guessing=1403 w:guide=225
w:guild=-922 w:guilt=3061 w:gut=-47 w:guy=-4001 w:guys=1044 w:h=-192 w:habit=377 w:hackers=499 w:had=-841 w:haf=586
w:hair=1158 w:halden=-1116 w:half=-990 w:hall=-648 w:hand=-8236 w:hand-over=565 w:handed=1368 w:handle=1493
w:handled=-250 w:handler=-1437 w:handover=3243 w:hands=1414 w:hang=-900 w:hanging=-762 w:happen=3479 w:happened=2680
w:happens=288 w:happy=-2645 w:harbour=357 w:hard=2836 w:hardly=646 w:harmless=-722 w:has=-2174 w:haste=-1075
w:hats=1889 w:hauler=582 w:have=2631 w:haven't=-1637 w:having=-2500 w:he=2735 w:head=-1139 w:header=-1927 w:heads=-4438
w:health=-264 w:hear=-3071 w:heard=7 w:height=-972 w:held=-563 w:hello=-287 w:help=573 w:helpdesk=922 w:helped=-3589
w:helps=923 w:hence=-6689 w:her=-598 w:here=996 w:herself=2584 w:hid=-435 w:hidden=-541 w:hide=-26 w:high=720
w:him=-2555 w:himself=5463 w:hindsight=-120 w:hint=2374 w:his=9434 w:hit=-217 w:hitch=447 w:hl=-414 w:hold=-504
w:holds=1123 w:holiday=651 w:holidays=347 w:home=1197 w:honest=1195 w:hope=554 w:hoped=1734 w:horn=-3113 w:hose=930
w:hospital=2015 w:hospitals=-988 w:host=-854 w:hosting=1134 w:hostinova=809 w:hosts=137 w:hotline=-5828 w:hour=-3856
w:hourly=738 w:hours=-4817 w:house=3610 w:households=-1977 w:how=2005 w:http=-412 w:human=2719 w:humidity=-994
w:hundred=1797 w:hung=1436 w:hunt=1198 w:hygrometer=-445 w:i=-2738 w:i'd=-5429 w:i'll=-2894 w:i'm=-565 w:i've=-5613
w:ic=-2249 w:ice=1069 w:iceland=-113 w:icon=-158 w:id=1016 w:ida=890 w:idea=4506 w:ideas=1774 w:if=6907
w:ignorance=1521 w:ignored=403 w:il=-106 w:image=-5204 w:impact=-3114 w:importer=-2024 w:impression=2049
w:improved=-283 w:in=-286 w:inability=944 w:inattention=968 w:inc=455 w:inc-311=1220 w:incident=-284 w:included=1656
w:indeed=2009 w:index=4007 w:infinite=-1285 w:informed=-698 w:infrastructure=-683 w:inside=-3728 w:inspector=-1007
w:instead=484 w:instruction=-785 w:interesting=4829 w:intern=2409 w:internal=-1074 w:internet=1469 w:interns=3040
w:into=335 w:invoice=168 w:invoices=-704 w:irreversible=-415 w:is=2311 w:it=96 w:it's=-9 w:item=2566 w:its=-4235
w:itself=-1056 w:january=98 w:ji-woo=-17 w:joao=-1675 w:job=4513 w:jobs=-419 w:join=-1186 w:joined=998 w:jonas=891
w:judge=3228 w:judgement=1374 w:judith's=-829 w:july=-774 w:june=-1515 w:jury=257 w:just=6382 w:k=-872 w:kafka=124
w:kaisa=-973 w:karim's=2088 w:keep=-4201 w:keeping=-2478 w:keeps=-4898 w:kenji=207 w:kept=-1947 w:kettle=-2913
w:kevin=4019 w:key=-1374 w:keyboard=3623 w:keys=6174 w:killed=-121 w:kind=3349 w:kindly=-4023 w:klara=1209 w:knew=5833
w:know=-314 w:knowing=-826 w:known=-1182 w:knows=7540 w:lab=1420 w:label=-2997 w:labelled=754 w:labelling=346
w:labels=2356 w:laboratory=197 w:lack=3075 w:lacks=-358 w:lady=1619 w:laid=268 w:lamps=-2250 w:landed=1630
w:landlord=638 w:landlord's=1089 w:languages=2151 w:lapsed=-1638 w:laptop=-929 w:laptops=558 w:larger=-1151 w:last=-522
w:late=8618 w:later=4701 w:launch=2370 w:lawyer=-1658 w:lead=-3404 w:leader=151 w:leads=-2317 w:leaflet=-759
w:leak=1203 w:leaked=2727 w:leap=-1480 w:learn=4754 w:learned=-845 w:learning=3359 w:least=6749 w:leave=5215
w:leaves=808 w:led=-792 w:ledger=243 w:left=5268 w:legal=1602 w:lena=753 w:length=191 w:leon's=-171 w:leopold=656
w:less=1492 w:lesson=2734 w:lessons=-873 w:let=9296 w:let's=1408 w:lets=2795 w:letter=-1400 w:letters=939 w:level=1808
w:lever=-272 w:librarian=2106 w:licence=1557 w:lies=-334 w:light=-1214 w:lights=-175 w:like=-594 w:limit=1269
w:limits=4534 w:line=-7051 w:lines=1512 w:list=-2220 w:listed=1513 w:lists=-1800 w:litres=1444 w:little=1441
w:live=2316 w:lived=-1187 w:lives=402 w:living=448 w:load=-2016 w:loaded=569 w:loads=-554 w:lobby=264 w:local=-5067
w:lock=-2024 w:locked=-418 w:locks=963 w:log=4103 w:login=-1073 w:logins=-79 w:logs=-6926 w:lol=2538 w:long=-777
w:longer=-1354 w:look=-609 w:looked=-1369 w:looking=4936 w:looks=2415 w:loop=344 w:loose=-946 w:lorry=114 w:lose=1191
w:loss=-989 w:lost=3031 w:lot=3549 w:love=457 w:low=239 w:luck=1457 w:lumi=560 w:lunch=1756 w:m=-1377 w:machine=5271
w:machines=1213 w:mad=-779 w:madam=-3607 w:made=-1003 w:mail=-1281 w:mailbox=-264 w:mailing=-1489 w:mails=-796
w:main=2016 w:maintenance=-56 w:major=813 w:make=-5473 w:makes=1246 w:malmö=845 w:man=5853 w:manage=2524 w:managed=5114
w:management=-4907 w:manager=-3207 w:manual=-312 w:many=4636 w:map=-945 w:march=2359 w:marek=2004 w:mark=-690
w:marked=-2565 w:market=-895 w:marks=1404 w:master=357 w:mateo=-1109 w:matter=-1443 w:mattered=163 w:matters=-1147
w:may=-5030 w:mayor=-2627 w:mayor's=-1050 w:me=5759 w:mean=489 w:means=2312 w:meant=4492 w:measured=-3140
w:medishare=-2040 w:meet=-246 w:meeting=-1630 w:mei=-952 w:members=-3268 w:memorandum=-164 w:memory=-1391 w:merge=1863
w:merged=571 w:mess=3270 w:message=-1143 w:messages=-998 w:met=-2162 w:meter=253 w:meters=-1615 w:metres=1585
w:middle=2021 w:midnight=2674 w:might=3261 w:migration=-194 w:mihai=-108 w:mihai's=-1224 w:milk=3304 w:million=-1084
w:min=272 w:mind=5487 w:minds=347 w:ministry=23 w:minute=-28 w:minutes=-8514 w:mirror=3084 w:missing=-3345
w:mistake=3277 w:mistakes=149 w:mitigate=200 w:mitigating=-1260 w:mixing=681 w:mixture=1106 w:mm=-772 w:mode=-1681
w:model=-786 w:moment=-4303 w:monday=2421 w:money=-1952 w:monika=695 w:monitor=-411 w:monitoring=-1728 w:month=1442
w:months=2049 w:mood=210 w:more=3114 w:morning=-10349 w:most=250 w:mostly=1049 w:mouse=626 w:move=122 w:moved=-2188
w:moves=-3170 w:mr=-2108 w:ms=-385 w:much=-819 w:museum's=750 w:music=-1010 w:must=3283 w:my=1607 w:mystery=-383
w:nadia=-1510 w:name=8058 w:named=-5158 w:names=4983 w:naming=-48 w:nature=-1631 w:necessary=2878 w:need=-996
w:needed=1074 w:needs=108 w:negative=-861 w:negligence=-2593 w:neighbour's=-2536 w:neighbours=-805 w:neither=3743
w:network=2273 w:never=4630 w:nevertheless=-1626 w:new=-4483 w:newest=-652 w:news=-1364 w:newsletter=-2353
w:newsrooms=-972 w:next=-2574 w:nice=4239 w:night=-1993 w:nightly=54 w:nina=144 w:nine=-2897 w:ninety=1671 w:no=-6599
w:noa=-783 w:nobody=1780 w:nobody's=1323 w:node=-3561 w:nodes=-870 w:none=3383 w:noon=-2300 w:norm=-1286 w:normal=-3467
w:nose=-3250 w:not=4569 w:note=-1081 w:noted=3519 w:notes=-1415 w:nothing=-6813 w:notice=4708 w:noticed=-6237
w:notices=-2540 w:notion=-2 w:now=-5169 w:null=571 w:number=-3432 w:numbered=954 w:numbers=2948 w:nurse=1570
w:o'clock=-4455 w:obituaries=-332 w:obituary=-2224 w:obvious=4138 w:obviously=241 w:occasions=826 w:october=540 w:of=11
w:off=2575 w:offer=-27 w:office=3197 w:officer=6284 w:offline=68 w:offset=187 w:offsets=-200 w:often=1519 w:ok=-3265
w:okay=-221 w:old=-5375 w:older=-930 w:oldest=-1093 w:on=-1865 w:on-call=-1890 w:once=-1071 w:one=575 w:one's=4073
w:ones=-1418 w:only=-670 w:onyl=-3222 w:open=93 w:opened=768 w:opening=912 w:opens=-2478 w:operational=-2463
w:operations=320 w:operator=-1162 w:opinion=1744 w:opposite=-1089 w:ops=3558 w:opt-out=1539 w:opted=-2968
w:opted-out=357 w:optional=1568 w:or=-4099 w:orchestra's=2106 w:order=2735 w:ordered=986 w:orders=-3379 w:origin=-2877
w:oskar=1611 w:ostrowska=541 w:other=-5276 w:others=239 w:ought=1248 w:our=2343 w:ours=-3041 w:out=-2846
w:out-of-office=-527 w:outage=4829 w:outside=417 w:over=-3650 w:overlook=1037 w:owe=-1447 w:owes=2014 w:owing=-1592
w:own=1234 w:owner=-6960 w:owns=-4435 w:p=-4169 w:page=-4038 w:paged=-3590 w:pager=-1301 w:pages=1998 w:paid=7278
w:painted=-1112 w:pair=725 w:pallet=2234 w:panel=-12691 w:paper=-2766 w:papers=-2240 w:paralegal=1257 w:parcel=309
w:parcels=-1044 w:park=1735 w:parks=-1408 w:parsley=986 w:part=-994 w:partition=424 w:partly=-1322 w:partner=2802
w:partner's=-697 w:partners=-3818 w:parts=-887 w:pass=-2187 w:passed=-4779 w:passengers=4 w:passes=7 w:passport=-827
w:passwords=838 w:past=-1479 w:patch=-295 w:patched=-2596 w:path=854 w:patience=2127 w:patients=-860 w:paulina=-175
w:pay=1890 w:payment=-835 w:payment-client=-1605 w:payment-web=1100 w:payments=4106 w:payroll=-291 w:pdf=-141
w:peak=1233 w:pelle=-14 w:pen=-1085 w:pencil=946 w:pension=-132 w:people=-2882 w:per=-1719 w:percent=1779
w:perfect=1376 w:perhaps=1106 w:period=-18 w:permit=-3281 w:permits=-627 w:person=9308 w:personal=-82 w:persons=68
w:petra=3630 w:pharmacist=1560 w:phase=-686 w:phone=5455 w:phoned=-710 w:phones=1148 w:photo=-1024 w:photos=-1115
w:picture=-485 w:pictures=-1244 w:piece=-1686 w:pieces=-164 w:pinned=432 w:pipe=-685 w:pipeline=100 w:pity=1139
w:place=-2726 w:placed=-1580 w:plain=291 w:plan=-5059 w:plane=1630 w:planning=2903 w:plans=-523 w:plant=1618
w:platform=-743 w:play=-908 w:players=1521 w:pleas=-1524 w:please=-2089 w:pleasure=682 w:pls=1698 w:plug=966
w:plumber=206 w:pm=1304 w:pocket=1709 w:point=-2564 w:pointed=961 w:points=-1187 w:poison=-759 w:pool=-150 w:poor=779
w:port=-807 w:porter=3081 w:position=-2391 w:possible=2559 w:post=1330 w:post-mortem=3621 w:posted=862 w:postman=1418
w:power=-2938 w:practices=-1562 w:prefix=1120 w:prepared=-2292 w:present=2345 w:press=-3371 w:pressed=-5256
w:pressing=6612 w:pressure=487 w:presumably=3870 w:previous=-1469 w:price=3070 w:prices=-1124 w:pricing=1095
w:pride=621 w:primary=736 w:print=239 w:printed=436 w:printer=1013 w:printers=-383 w:prints=-688 w:priorities=940
w:priscilla=-1003 w:priya=-218 w:probation=558 w:problem=7132 w:procedure=5176 w:process=-149 w:procurement=3500
w:prod=38 w:product=2458 w:production=5445 w:professional=-728 w:professionals=3517 w:professor=-1092 w:program=-1122
w:progress=-918 w:project=2737 w:promise=574 w:promised=-370 w:prompt=231 w:proof=-1799 w:proper=12 w:properly=999
w:protection=-1299 w:proud=347 w:provider=-1213 w:proxy=211 w:ps=2240 w:psp=-720 w:published=-1597 w:pulled=1623
w:pump=-172 w:pune=770 w:purchase=512 w:purge=44 w:purpose=2186 w:push=-5332 w:pushed=2538 w:put=1003 w:puts=-1766
w:qa=3394 w:quarter=722 w:quarters=-1291 w:query=1192 w:question=604 w:questions=1175 w:queue=267 w:queued=-1887
w:quick=-866 w:quiet=3159 w:quiz=1441 w:quorum=-964 w:quota=-278 w:r=-1827 w:rack=1951 w:radar=-1606 w:rafe=-1667
w:rail=636 w:rails=1237 w:raj=2695 w:ran=2175 w:random=8 w:rang=-7467 w:range=-499 w:rate=-1448 w:rather=887
w:rats=-3162 w:raw=-1735 w:reach=-4598 w:reachable=-1703 w:reached=-3538 w:reacted=1169 w:read=-159 w:reader=1905
w:readers=470 w:reading=7537 w:readings=-490 w:reads=2354 w:real=-1795 w:really=-108 w:reason=-3348 w:reasons=1228
w:rebuilt=43 w:receiver=-1362 w:recipe=811 w:recipient=-2038 w:recognised=999 w:recomputation=1618 w:recomputed=-393
w:reconcile=-550 w:record=1636 w:recorded=1222 w:recorder=-631 w:recovery=-1160 w:red=4745 w:redemption=563
w:redo=-1149 w:ref=532 w:referral=-1485 w:referrals=-1142 w:referred=688 w:refusal=1851 w:refuse=-323 w:refused=-401
w:regardless=1220 w:region=-2404 w:regions=-2871 w:regrettable=-785 w:regrettably=-1153 w:regulator=-1031
w:rehearsal=-1276 w:rejected=-524 w:relabelled=-2357 w:relay=-147 w:release=-3254 w:reliability=-390 w:remains=-447
w:remark=-538 w:remarkable=337 w:reminders=904 w:remote=1257 w:removed=-1516 w:rename=-1265 w:renamed=322 w:rene=-149
w:renew=1784 w:repair=-3220 w:repairs=-876 w:repeat=-569 w:replaced=-2422 w:replacement=777 w:replica=-388
w:report=-1944 w:reported=-3627 w:reports=-671 w:repository=-1089 w:request=-704 w:requests=-761 w:reset=-1979
w:resets=-728 w:resolve=200 w:resolved=-862 w:respect=-1024 w:respected=-2317 w:responders=-3593 w:responsibility=3856
w:responsible=-924 w:rest=486 w:restart=-482 w:restarted=355 w:restarting=340 w:restore=-214 w:restored=-475
w:result=3414 w:results=-1454 w:retrained=1738 w:retro=1208 w:retry-after=-3255 w:return=986 w:returned=-1989
w:returns=-605 w:revenue=704 w:reverted=-927 w:review=-1320 w:reviewed=-10 w:reviewer=211 w:reviewers=1290
w:reviews=-1831 w:right=-6520 w:rights=1362 w:ring=-3705 w:risk=-586 w:rite=-565 w:road=1400 w:roads=546 w:robots=655
w:role=-1424 w:rolf=936 w:roll=-359 w:rollback=2926 w:room=7905 w:rooms=261 w:root=2676 w:rose=-296 w:roster=1164
w:rota=-9895 w:roughly=-1862 w:round=1862 w:rounds=-1299 w:route=-2426 w:row=2727 w:rows=-38 w:rule=3626 w:rules=2660
w:run=-1745 w:runbook=-152 w:running=-1244 w:runs=-80 w:ruth=453 w:s=736 w:safe=-3316 w:safety=2419 w:said=-193
w:sail=-390 w:sailed=4 w:sale=-1487 w:sales=1538 w:salt=982 w:same=-2179 w:sandoval=1606 w:sat=4908 w:saturday=-704
w:save=-1958 w:saved=257 w:saving=-2246 w:saw=-1274 w:say=-2797 w:saying=-1201 w:says=-1180 w:scale=-878 w:scanner=-130
w:scans=-3516 w:scheduler=-421 w:schema=295 w:school=3478 w:screen=-1306 w:screens=-864 w:screw=-1515 w:scribe=-4088
w:script=3910 w:scrolled=274 w:search=-5570 w:season=-473 w:seat=-165 w:second=-577 w:secondary=-12 w:seconds=2715
w:section=826 w:secure=-2125 w:security=2226 w:see=-5888 w:seeing=345 w:seems=2981 w:seen=-218 w:sees=601 w:segment=265
w:send=-956 w:sender=-923 w:sending=-526 w:sends=1756 w:senior=198 w:sense=1982 w:sensor=-3648 w:sensors=-1417
w:sent=-4420 w:sentence=-3783 w:serious=-1980 w:serve=-708 w:server=3555 w:service=-4019 w:services=-903 w:set=-1100
w:settled=-1520 w:sev=493 w:seven=-1097 w:several=-1261 w:severity=-5929 w:shall=-959 w:shard=-479 w:share=-780
w:shared=397 w:she=18 w:sheep=1563 w:sheet=-882 w:shift=-2218 w:shifts=-2261 w:ship=1542 w:ships=-525
w:shoemaker's=1189 w:shoes=2057 w:shop=-1077 w:short=2661 w:shorter=776 w:shortly=-2059 w:should=1119 w:show=-5622
w:showed=-5981 w:shown=7830 w:shows=3597 w:shut=-2047 w:side=551 w:sign=1312 w:signature=-340 w:signatures=-1085
w:signed=-240 w:signs=385 w:silence=1951 w:simple=4378 w:since=-6005 w:single=-2192 w:sirens=1889 w:site=-2784
w:sites=-975 w:sits=4367 w:situation=-1197 w:six=-3376 w:six-year-old=1356 w:sixty=3403 w:size=-1274 w:skip=334
w:skipped=41 w:sleep=-3202 w:slept=342 w:slips=-259 w:slo=-176 w:sloppy=1907 w:slow=675 w:small=890 w:smile=67
w:smoke=697 w:snapshot=-183 w:so=-6675 w:so-called=3486 w:soda=982 w:sofia=733 w:software=-631 w:sold=1237
w:solution=-935 w:some=-1638 w:somebody=6427 w:someone=7528 w:something=701 w:somewhere=1668 w:soon=-3097
w:sorensen=2700 w:sorry=2815 w:sort=-647 w:sound=77 w:source=-71 w:spam=-1245 w:spare=-3429 w:spared=211 w:speak=-3749
w:speaks=2923 w:specialist=82 w:speed=4513 w:spent=3733 w:spilt=1860 w:splicing=2941 w:split=-1087 w:spoke=-729
w:spoken=3215 w:spreadsheet=5008 w:spring=-3258 w:squad=1903 w:squeezed=930 w:st=-1032 w:staff=1081 w:staffed=-464
w:stage=-1552 w:staging=832 w:stairs=-1793 w:staleness=284 w:stamp=-2279 w:stand=-2044 w:standard=2777 w:standing=-20
w:stands=-5360 w:start=-1178 w:started=-397 w:starting=338 w:starts=-1098 w:statement=1643 w:status=-2943 w:stay=-686
w:stayed=-2765 w:staying=-3650 w:stays=-1903 w:steady=1545 w:steering=1448 w:step=3097 w:steward=-352 w:stick=1636
w:still=-4237 w:stock=148 w:stood=-2681 w:stop=-8148 w:stopped=553 w:stops=-376 w:store=1831 w:storm=-5632 w:story=-428
w:straight=-105 w:street=-2189 w:strip=-1289 w:stroke=1457 w:stubborn=-3134 w:stuck=-2607 w:stupid=1854 w:subject=1263
w:subscribers=-1216 w:success=279 w:such=-1808 w:suffix=-77 w:suit=986 w:sum=261 w:summary=-635 w:summer=1223
w:sums=-2108 w:sunday=-240 w:supervisor=109 w:supplier=2030 w:supplier's=2872 w:support=-1623 w:sure=-4474
w:surgeon=1515 w:surprise=-789 w:surprised=3165 w:surveyor=-701 w:survived=-42 w:survives=-2960 w:suspect=-1806
w:swallowed=850 w:swallows=-2475 w:swapped=-998 w:swear=-1312 w:swiped=598 w:switch=3265 w:switchboard=-329
w:switched=-2111 w:sync=-1125 w:synthetic=894 w:system=-2441 w:systems=-1349 w:t=1289 w:table=2736 w:tablets=453
w:tag=1458 w:tailback=1203 w:take=-2576 w:taken=-688 w:takes=829 w:taking=-1830 w:tale=-2212 w:talk=-6 w:talking=3395
w:tank=-1664 w:tap=493 w:tape=-3638 w:tariq=695 w:task=-1340 w:tbh=1562 w:teacher=-1088 w:teachers=-1191 w:team=11389
w:teams=521 w:tech=1631 w:technical=323 w:technician=-1531 w:telco=1681 w:telephone=999 w:tell=2408 w:tells=2925
w:temperature=-1935 w:template=2428 w:temporary=-303 w:ten=2072 w:tenant=1487 w:tenants=1112 w:tender=320 w:test=3289
w:tested=3381 w:tests=2969 w:text=-1760 w:textile=-533 w:th=149 w:thaler=-1981 w:than=4195 w:thank=218 w:thanked=-314
w:thanks=-2256 w:that=-29 w:that's=383 w:thawed=2589 w:the=1812 w:their=4083 w:theirs=303 w:them=-5440
w:themselves=2430 w:then=2499 w:theory=-265 w:there=1026 w:there's=772 w:these=653 w:they=-1758 w:they'd=-2487
w:thing=-2755 w:things=3373 w:think=6311 w:thinking=7185 w:third=-89 w:thirty=-2011 w:this=2502 w:those=-1361
w:thought=-1296 w:thread=3204 w:three=-6435 w:threshold=155 w:through=965 w:throwing=383 w:thrown=-1164 w:thu=-1331
w:thunderstorm=-2051 w:thursday=1885 w:ticket=2769 w:tickets=2390 w:tie=4955 w:tiles=-311 w:till=905 w:time=-4422
w:timeline=-1751 w:timeout=536 w:times=1929 w:tls=-120 w:to=1175 w:tobias=658 w:today=-2670 w:together=-2507
w:token=-1474 w:told=-838 w:tomas=988 w:tombstones=-400 w:tomorrow=-2304 w:tone=-2609 w:tonight=-1159 w:tons=986
w:too=-2606 w:took=-1663 w:tool=-6164 w:tools=5468 w:top=-1580 w:topic=-1583 w:total=14 w:touch=3650 w:touched=-2728
w:tour=-37 w:towards=-2060 w:town=-92 w:trace=-321 w:traders=-1234 w:trading=-2320 w:traffic=-771 w:trail=1477
w:train=99 w:trained=999 w:trainee=-1012 w:training=2114 w:tram=-879 w:tran=-459 w:translator=2860 w:travel=-1348
w:treat=-651 w:treats=-270 w:trial=-591 w:tried=-3029 w:trip=753 w:trouble=321 w:truck=-2537 w:trucks=-3028
w:true=-1189 w:trust=336 w:trusted=2570 w:try=2645 w:tue=-1576 w:tuesday=-1266 w:tunnel=-2723 w:turn=514 w:turned=-596
w:turnover=504 w:turns=3369 w:twelve=1125 w:twenty=-2454 w:twice=-563 w:two=-4796 w:type=646 w:typed=-702
w:typing=-3739 w:um=-240 w:unasked=-2063 w:unavailable=-419 w:under=1666 w:undersigned=826 w:understand=-760
w:understood=-560 w:undo=-177 w:unfair=660 w:union=1699 w:unit=-2360 w:unknown=-2500 w:unlock=640 w:unplugged=-14
w:unreachable=841 w:until=1135 w:up=971 w:update=2662 w:updated=142 w:updates=-695 w:uploaded=1240 w:upper=1306
w:upstream=1310 w:us=-2946 w:usage=-3007 w:use=-2570 w:used=2668 w:users=-4834 w:usual=1211 w:utc=2318 w:vacuum=1511
w:vague=420 w:valid=-89 w:value=830 w:values=786 w:valve=2849 w:van=-25 w:vanished=-2518 w:vans=1043 w:vendor=-3591
w:vendor's=1571 w:version=413 w:versions=-912 w:very=539 w:video=2274 w:view=1827 w:viewers=780 w:vikram=1273
w:village=33 w:visa=-827 w:visitor=-1472 w:visitors=-568 w:visits=37 w:voice=-1884 w:voltage=2422 w:volume=658
w:volunteers=1552 w:vote=440 w:voucher=-1485 w:vouchers=-597 w:vpn=39 w:w=-484 w:wait=3680 w:waited=-104 w:waiters=427
w:waiting=-5430 w:wakes=1209 w:walked=-1184 w:wall=275 w:want=508 w:wanted=246 w:wants=-4341 w:ward=-939 w:warden=-1757
w:wardens=-811 w:warehouse=1140 w:warned=3549 w:warning=1980 w:warnings=2676 w:was=867 w:watch=3236 w:watched=669
w:water=541 w:waved=6196 w:way=-726 w:we=-4570 w:we'll=-2155 w:we're=-1117 w:we've=-190 w:weather=2766 w:web=1973
w:website=3487 w:wednesday=-799 w:week=424 w:weekend=117 w:weekends=1713 w:weekly=-2029 w:weeks=6174 w:well=1718
w:went=4288 w:were=-2882 w:weren't=-477 w:what=-2803 w:what's=-973 w:whatever=-391 w:when=-2914 w:whenever=-566
w:where=3824 w:whether=2105 w:which=-1378 w:while=2512 w:who=7721 w:whoever=6005 w:whole=1290 w:whom=2409 w:whose=2888
w:why=-3093 w:wiht=-38 w:wiki=-271 w:will=83 w:wind=410 w:window=5361 w:wing=-533 w:winter=-1550 w:wipe=-1085
w:wisdom=-2857 w:wish=-891 w:wishes=-459 w:witch=1198 w:with=-3020 w:within=-8516 w:without=3910 w:witness=1773
w:women=1147 w:won't=-1352 w:wonders=3931 w:word=4300 w:words=-1037 w:work=401 w:worked=-3061 w:working=1716
w:works=5312 w:workshop=5267 w:world=1688 w:worn=-1408 w:worse=1578 w:worth=-455 w:would=8553 w:write=-1517
w:writes=1162 w:writing=1786 w:written=-5107 w:wrong=3579 w:wrote=-3286 w:x=-174 w:xx=-274 w:yannick=660 w:yard=4539
w:year=-561 w:yearly=-1315 w:years=1123 w:yesterday=-2541 w:yesterday's=-164 w:yet=-4870 w:you=-5601 w:you'd=-718
w:you'll=-3919 w:young=2792 w:your=-700 w:zero=-989 w:zeynep=390 w:zones=-2933
'''
