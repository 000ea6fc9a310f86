"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "227e647e110261d9ca2c18c5d0b118c89a27309a9a2d9939d2382e301cc115fa"
OFFSET = 0
WEIGHTS = r'''
1:!=981 1:"=4140 1:#=555 1:$=-10800 1:%=-2268 1:(=-3302 1:)=-3302 1:,=-2276 1:.=3203 1::=-31 1:;=-283 1:<he>=-5578
1:<i>=-3220 1:<they>=-4025 1:<we>=-11040 1:<you>=-6487 1:?=-109 1:AC=-563 1:BAD=-1329 1:CHOSE=804 1:CIRC=1687
1:CLAIM=-1923 1:DAY=-3806 1:ELSE=-7258 1:FAILV=7165 1:FAULT=7207 1:FOLLOW=-139 1:GOOD=-1531 1:IDLE=-2485 1:INSULT=-877
1:KNEW=-5949 1:M=-599 1:M's=1501 1:MORAL=2732 1:N=-5131 1:N's=2075 1:P=-14519 1:P's=-883 1:PERC=-3164 1:SANC=2511
1:SARC=6862 1:T=-3732 1:T's=-3782 1:^=-10800 1:a=-1457 1:about=-1519 1:again=-1346 1:all=-613 1:also=-285 1:although=29
1:am=2979 1:an=2676 1:and=-362 1:any=9715 1:anybody=-2162 1:anyone=-3694 1:are=-677 1:as=7006 1:at=-1546 1:be=-4557
1:because=6203 1:been=5032 1:being=-1931 1:both=4313 1:but=-308 1:by=-4810 1:can=-1572 1:can't=-603 1:cannot=-1331
1:could=-636 1:did=541 1:didn't=170 1:do=-2195 1:does=2647 1:don't=-1335 1:during=95 1:each=6292 1:else=1093
1:even=-882 1:ever=2104 1:everybody=-1913 1:everyone=-1350 1:for=-2691 1:from=-4242 1:further=-1075 1:get=-3822
1:gets=-554 1:got=-103 1:had=1976 1:has=3451 1:have=-6383 1:here=-1523 1:how=-1679 1:i'll=-2173 1:if=-2995 1:in=-2077
1:instead=1745 1:into=-3231 1:is=-811 1:isn't=3207 1:it=-596 1:it's=2328 1:its=5673 1:itself=-1567 1:just=376
1:let=-3393 1:like=32 1:more=-893 1:most=-4032 1:much=300 1:must=2174 1:neither=639 1:never=13664 1:no=-460
1:nobody=-6045 1:not=3066 1:of=-1046 1:off=-1302 1:on=-3567 1:once=1452 1:one=5177 1:only=-2180 1:onto=1672 1:or=-879
1:other=665 1:out=4590 1:over=-2776 1:own=-1482 1:per=2714 1:please=-826 1:rather=3428 1:same=1243 1:should=-7622
1:since=6725 1:so=1377 1:some=-3698 1:somebody=-4653 1:still=2084 1:such=-1257 1:than=330 1:that=-949 1:that's=3330
1:the=1510 1:then=-1734 1:there=517 1:there's=5623 1:these=-1048 1:this=5363 1:those=1229 1:three=1034 1:through=1350
1:to=-304 1:too=5132 1:twice=-619 1:two=-684 1:under=-2003 1:until=-3884 1:up=-1112 1:very=-1581 1:was=5829 1:were=328
1:what=3853 1:when=12 1:where=6813 1:whether=3104 1:which=2643 1:while=-3243 1:who=-2541 1:whoever=3793 1:whom=-2269
1:whose=-44 1:why=3479 1:will=-7163 1:with=2718 1:within=-3150 1:without=2235 1:won't=513 1:would=5664 1:x=-5026
1:xed=5046 1:xing=-1596 1:xly=6962 1:yet=-2470 1:|=-51 2:!_$=553 2:"_"=2121 2:"_$=-2851 2:"_,=1406 2:"_.=262
2:"_;=-2082 2:"_M=-1987 2:"_all=2092 2:"_as=1209 2:"_in=-2333 2:"_is=-1239 2:"_no=1815 2:"_was=1829 2:"_x=5032
2:"_xed=5505 2:"_xing=-656 2:#_#=-1562 2:#_$=-343 2:#_%=-2268 2:#_(=429 2:#_)=-263 2:#_AC=1506 2:#_DAY=-2074 2:#_M=5984
2:#_N=-1348 2:#_P=-1507 2:#_and=4872 2:#_by=110 2:#_for=-1023 2:#_of=-1191 2:#_the=266 2:#_to=-3029 2:#_was=1720
2:#_were=-106 2:#_when=627 2:#_x=-1532 2:#_xed=-1259 2:#_xing=1382 2:#_|=-51 2:%_of=-912 2:(_#=-563 2:(_AC=373
2:(_M=-1978 2:(_N=-1125 2:(_x=-434 2:)_$=-57 2:)_.=-857 2:,_"=-1114 2:,_#=19 2:,_<he>=-1131 2:,_<i>=3193
2:,_<they>=-111 2:,_<we>=7842 2:,_CIRC=-2000 2:,_M=1498 2:,_N=-1268 2:,_PERC=-2524 2:,_a=1865 2:,_all=-1280
2:,_although=29 2:,_and=2599 2:,_as=-4674 2:,_because=-7390 2:,_but=-2371 2:,_by=292 2:,_for=-1482 2:,_from=-441
2:,_had=-39 2:,_i'll=-1147 2:,_in=2196 2:,_it=-552 2:,_no=-844 2:,_nobody=-1892 2:,_not=1903 2:,_of=745 2:,_on=-607
2:,_one=-841 2:,_since=1595 2:,_so=7645 2:,_that=-1462 2:,_that's=4757 2:,_the=-425 2:,_then=-2272 2:,_there's=-1457
2:,_this=-2248 2:,_to=2305 2:,_too=3855 2:,_two=-1951 2:,_was=-2312 2:,_when=-283 2:,_where=1081 2:,_which=-3723
2:,_who=3297 2:,_with=-3598 2:,_x=-863 2:,_xed=-6155 2:,_xing=-2268 2:,_xly=7402 2:._#=-597 2:._$=5291 2:._.=-557
2:._x=-2104 2::_#=244 2::_<we>=1600 2::_AC=-116 2::_DAY=112 2::_M=-1592 2::_N=61 2::_P=771 2::_PERC=-1149 2::_about=157
2::_by=-1004 2::_it=-264 2::_the=7880 2::_x=-4261 2:;_$=4068 2:;_<they>=-446 2:;_it=1626 2:;_the=-3332 2:<he>_.=-794
2:<he>_M=-967 2:<he>_P=-201 2:<he>_PERC=-1312 2:<he>_did=-466 2:<he>_had=-1876 2:<he>_was=-1477 2:<he>_x=-231
2:<he>_xed=-1219 2:<i>_,=-2002 2:<i>_.=-1018 2:<i>_CHOSE=4648 2:<i>_KNEW=-1243 2:<i>_M=-1991 2:<i>_PERC=-1804
2:<i>_am=4082 2:<i>_at=-1713 2:<i>_had=904 2:<i>_have=-2160 2:<i>_own=-881 2:<i>_that=-590 2:<i>_was=-1076
2:<i>_will=-374 2:<i>_x=-121 2:<i>_xed=5242 2:<they>_.=4021 2:<they>_M=-387 2:<they>_PERC=-2475 2:<they>_are=-2635
2:<they>_do=-727 2:<they>_had=-1852 2:<they>_have=-234 2:<they>_in=3219 2:<they>_own=-1634 2:<they>_were=-981
2:<they>_x=6369 2:<they>_xed=-2604 2:<we>_#=-444 2:<we>_,=-1764 2:<we>_.=-2653 2:<we>_CHOSE=-635 2:<we>_GOOD=-646
2:<we>_M=4264 2:<we>_MORAL=1088 2:<we>_P=466 2:<we>_PERC=-2831 2:<we>_T=-1329 2:<we>_a=-721 2:<we>_are=-1513
2:<we>_can=-1238 2:<we>_could=-634 2:<we>_did=-1996 2:<we>_do=332 2:<we>_had=-505 2:<we>_have=-390 2:<we>_in=1184
2:<we>_own=-1798 2:<we>_should=423 2:<we>_that=-529 2:<we>_were=-152 2:<we>_will=-1341 2:<we>_would=2797 2:<we>_x=-2072
2:<we>_xed=1357 2:<we>_xly=615 2:<you>_.=1395 2:<you>_PERC=-122 2:<you>_a=-1026 2:<you>_cannot=-796 2:<you>_could=297
2:<you>_do=-1068 2:<you>_have=696 2:<you>_to=-347 2:<you>_will=171 2:<you>_x=-2687 2:<you>_xed=-488 2:?_$=420
2:AC_#=221 2:AC_$=264 2:AC_,=1848 2:AC_.=-960 2:AC_:=-2236 2:AC_AC=-404 2:AC_M=4481 2:AC_N=-963 2:AC_and=-917
2:AC_of=-415 2:AC_x=-1038 2:BAD_and=2146 2:BAD_of=-2573 2:CHOSE_out=-1032 2:CHOSE_to=-1084 2:CHOSE_x=-1569
2:CIRC_.=2487 2:CIRC_;=-1485 2:CIRC_<we>=-496 2:CIRC_M=1571 2:CIRC_at=2596 2:CIRC_by=-713 2:CIRC_for=3888
2:CIRC_in=-1439 2:CIRC_it=416 2:CIRC_itself=2381 2:CIRC_off=-1120 2:CIRC_on=-1751 2:CIRC_one=-1602 2:CIRC_the=2749
2:CIRC_to=-2523 2:CIRC_x=-1288 2:CLAIM_"=-3459 2:CLAIM_,=-94 2:CLAIM_it=-1672 2:CLAIM_the=-2136 2:CLAIM_to=1396
2:CLAIM_x=-2494 2:CLAIM_xing=7320 2:DAY_#=-529 2:DAY_$=904 2:DAY_,=176 2:DAY_.=-4475 2:DAY_and=-1098 2:DAY_at=3659
2:DAY_for=2119 2:DAY_only=-948 2:DAY_the=-4826 2:DAY_x=-1448 2:DAY_xing=-1992 2:ELSE_,=491 2:ELSE_of=-1216
2:ELSE_than=-1226 2:ELSE_x=-2069 2:FAILV_.=1451 2:FAILV_in=-2185 2:FAULT_,=-1153 2:FOLLOW_.=-2271 2:GOOD_.=-2146
2:GOOD_<we>=1707 2:GOOD_<you>=-714 2:GOOD_for=-1631 2:GOOD_in=-1407 2:GOOD_the=72 2:GOOD_to=-1145 2:GOOD_x=2032
2:IDLE_$=-919 2:IDLE_,=4173 2:IDLE_.=1092 2:IDLE_and=-562 2:IDLE_x=4133 2:INSULT_.=1086 2:INSULT_of=-453 2:KNEW_,=-1053
2:KNEW_<we>=717 2:KNEW_by=247 2:KNEW_the=559 2:KNEW_to=-1133 2:KNEW_x=-315 2:M's_M=-954 2:M's_own=2438 2:MORAL_.=-2118
2:MORAL_P=-38 2:MORAL_of=2048 2:MORAL_x=1185 2:M_"=5303 2:M_#=-959 2:M_$=-3280 2:M_(=-2677 2:M_)=-1440 2:M_,=-4543
2:M_.=2558 2:M_:=3427 2:M_;=-1576 2:M_<they>=-1064 2:M_<we>=-1278 2:M_AC=1141 2:M_CIRC=-766 2:M_CLAIM=-4452
2:M_INSULT=-675 2:M_PERC=4490 2:M_a=881 2:M_about=-1397 2:M_all=1946 2:M_and=1131 2:M_are=-696 2:M_as=6438 2:M_at=3298
2:M_because=2709 2:M_but=-1485 2:M_by=-3209 2:M_can=-834 2:M_could=1611 2:M_did=636 2:M_does=2158 2:M_for=-169
2:M_from=-94 2:M_gets=-247 2:M_got=1151 2:M_had=3806 2:M_has=1567 2:M_in=-6250 2:M_into=-1014 2:M_is=-3146
2:M_isn't=3207 2:M_it=7557 2:M_itself=-2929 2:M_must=-34 2:M_nobody=-1759 2:M_of=-3548 2:M_off=-836 2:M_on=-1112
2:M_one=8601 2:M_only=1023 2:M_or=-1897 2:M_out=3016 2:M_over=-106 2:M_per=4829 2:M_still=1702 2:M_than=-486
2:M_that=6976 2:M_the=3220 2:M_there=5201 2:M_to=-3859 2:M_twice=1845 2:M_until=-995 2:M_was=-5244 2:M_were=5147
2:M_when=2032 2:M_which=1025 2:M_will=-687 2:M_with=938 2:M_within=-1614 2:M_without=-3810 2:M_x=3555 2:M_xed=-2601
2:M_xing=3026 2:N's_M=-1358 2:N's_x=5476 2:N_#=3772 2:N_$=-1150 2:N_(=84 2:N_)=-723 2:N_,=5966 2:N_.=-3360 2:N_:=-570
2:N_CLAIM=-446 2:N_PERC=-2393 2:N_and=-703 2:N_but=2702 2:N_had=-1786 2:N_was=1362 2:N_x=345 2:N_xed=-1727 2:P's_M=5923
2:P's_x=-1475 2:PERC_$=-1502 2:PERC_,=2303 2:PERC_.=2412 2:PERC_:=1968 2:PERC_<i>=-935 2:PERC_<you>=1098 2:PERC_M=3034
2:PERC_about=-1201 2:PERC_and=-992 2:PERC_at=8772 2:PERC_by=2201 2:PERC_for=-712 2:PERC_how=-927 2:PERC_in=-1681
2:PERC_it=-4516 2:PERC_of=-2328 2:PERC_that=-1801 2:PERC_the=1498 2:PERC_this=-3571 2:PERC_to=-2881 2:PERC_twice=-940
2:PERC_what=365 2:PERC_whether=4366 2:PERC_why=-1221 2:PERC_with=-1883 2:PERC_x=696 2:PERC_xing=175 2:PERC_xly=-1957
2:P_$=228 2:P_)=-235 2:P_,=-1290 2:P_.=3892 2:P_:=1268 2:P_;=179 2:P_CHOSE=-343 2:P_CLAIM=-516 2:P_KNEW=884
2:P_PERC=-1310 2:P_and=1969 2:P_at=-344 2:P_could=-738 2:P_did=-1575 2:P_for=-306 2:P_from=-6 2:P_got=-2257
2:P_had=-2016 2:P_has=3551 2:P_have=-714 2:P_in=-39 2:P_is=-1822 2:P_of=-3894 2:P_on=-1450 2:P_to=-586 2:P_until=-517
2:P_was=3803 2:P_were=-2855 2:P_who=3189 2:P_will=-1095 2:P_with=1000 2:P_would=1877 2:P_x=-5632 2:P_xed=-3614
2:P_xly=-1091 2:T's_M=-483 2:T's_P=-1417 2:T's_x=-1191 2:T_$=1062 2:T_,=-2926 2:T_.=-2823 2:T_:=-696 2:T_CIRC=-762
2:T_KNEW=351 2:T_PERC=-1428 2:T_and=-2771 2:T_at=-866 2:T_by=-1473 2:T_could=503 2:T_does=1516 2:T_for=-1605
2:T_had=-279 2:T_has=3013 2:T_have=-2213 2:T_in=-601 2:T_is=-2395 2:T_of=-2667 2:T_that=-1200 2:T_to=-1176 2:T_was=7030
2:T_what=-448 2:T_will=20 2:T_x=5858 2:T_xed=-4442 2:^_#=-7190 2:^_<he>=4181 2:^_<i>=4207 2:^_<they>=568 2:^_<we>=-1372
2:^_<you>=111 2:^_AC=-5041 2:^_GOOD=-2500 2:^_M=-7230 2:^_N=-2946 2:^_N's=-1347 2:^_P=-1633 2:^_PERC=-5160 2:^_T=-6165
2:^_a=4533 2:^_about=-1181 2:^_all=-1688 2:^_also=-632 2:^_an=813 2:^_and=-3151 2:^_anyone=-1023 2:^_as=519
2:^_at=-4970 2:^_but=4348 2:^_by=-3467 2:^_each=4217 2:^_for=-5907 2:^_from=-2377 2:^_how=-2083 2:^_if=-1632
2:^_in=1824 2:^_it=358 2:^_no=-6415 2:^_nobody=1789 2:^_not=3609 2:^_on=4596 2:^_one=-1493 2:^_other=-1007
2:^_please=-681 2:^_so=222 2:^_some=-1071 2:^_somebody=-494 2:^_that=11864 2:^_the=5933 2:^_there=6057 2:^_this=6520
2:^_three=-2195 2:^_to=2299 2:^_two=-2152 2:^_until=-1394 2:^_what=-2653 2:^_when=1725 2:^_where=-2954 2:^_why=4701
2:^_will=494 2:^_with=283 2:^_without=4861 2:^_x=-5258 2:^_xed=-1640 2:^_xing=3655 2:^_xly=-2933 2:a_CIRC=401
2:a_DAY=-1904 2:a_ELSE=-1076 2:a_GOOD=239 2:a_M=1277 2:a_P=2448 2:a_PERC=3350 2:a_T=5062 2:a_x=-328 2:a_xed=4027
2:a_xing=256 2:a_xly=-1914 2:about_#=-2709 2:about_a=-1616 2:about_it=-900 2:about_the=183 2:about_x=-2098
2:about_xing=-1551 2:again_,=-164 2:again_.=-4512 2:again_in=-328 2:again_x=3826 2:all_#=-4178 2:all_.=3837
2:all_<we>=846 2:all_M=2582 2:all_P=-637 2:all_of=2207 2:all_the=-1364 2:all_x=-4413 2:also_x=1748 2:although_the=-999
2:am_not=-2074 2:an_M=2693 2:an_P=-539 2:an_x=4207 2:and_#=-2482 2:and_<he>=-916 2:and_<i>=-3336 2:and_<they>=678
2:and_<we>=2237 2:and_<you>=366 2:and_AC=1993 2:and_BAD=2146 2:and_CIRC=2206 2:and_CLAIM=-787 2:and_KNEW=-116
2:and_M=-2045 2:and_N=-2238 2:and_PERC=-1807 2:and_a=-145 2:and_both=2447 2:and_did=-1613 2:and_each=1931
2:and_from=-558 2:and_had=-2934 2:and_has=-3052 2:and_here=-448 2:and_in=1522 2:and_is=-1511 2:and_it=-6511
2:and_let=-893 2:and_no=703 2:and_nobody=-942 2:and_not=2554 2:and_one=2564 2:and_since=2969 2:and_somebody=-1224
2:and_that=-346 2:and_the=554 2:and_then=-1405 2:and_this=-1420 2:and_those=-989 2:and_to=-1795 2:and_two=-839
2:and_was=-2219 2:and_were=448 2:and_what=-1898 2:and_when=1318 2:and_would=3911 2:and_x=-5412 2:and_xed=-7709
2:and_xing=1405 2:any_M=4818 2:any_MORAL=2165 2:any_x=2816 2:anyone_who=-1023 2:are_.=3934 2:are_CIRC=-1108
2:are_GOOD=-951 2:are_a=-2183 2:are_not=-934 2:are_to=-1294 2:are_x=-1924 2:are_xed=-944 2:are_xing=-1768 2:as_"=4331
2:as_<they>=267 2:as_<we>=298 2:as_KNEW=-1432 2:as_a=2330 2:as_in=-1125 2:as_it=2031 2:as_its=-54 2:as_the=-429
2:as_x=-3980 2:as_xed=2308 2:at_#=931 2:at_<we>=867 2:at_IDLE=-446 2:at_N=12 2:at_about=-1339 2:at_all=2187
2:at_an=-544 2:at_on=-1823 2:at_once=378 2:at_the=-3231 2:at_x=-4672 2:be_,=-2370 2:be_PERC=1216 2:be_a=1106
2:be_in=-723 2:be_x=-5490 2:be_xed=659 2:be_xing=-1391 2:because_a=1365 2:because_of=-1979 2:because_the=2753
2:because_x=3350 2:been_CIRC=-2828 2:been_KNEW=-2164 2:been_PERC=181 2:been_x=699 2:been_xed=-40 2:been_xing=-1539
2:being_PERC=-1662 2:being_x=-1601 2:both_M=-1092 2:both_x=3834 2:but_x=-67 2:by_#=-1299 2:by_:=-1187 2:by_<they>=-860
2:by_<we>=823 2:by_DAY=143 2:by_M=-1189 2:by_N=2168 2:by_P=1351 2:by_PERC=-2175 2:by_T=2728 2:by_a=1261
2:by_itself=3268 2:by_one=-1331 2:by_somebody=436 2:by_the=-811 2:by_two=3509 2:by_which=-810 2:by_x=-2102
2:by_xing=-250 2:can_PERC=4253 2:can_be=-2180 2:can_x=-3997 2:cannot_x=-1063 2:could_be=-2974 2:could_have=311
2:could_not=3483 2:could_x=-900 2:did_,=99 2:did_.=125 2:did_<we>=-721 2:did_it=-1388 2:did_not=4432 2:did_what=5277
2:did_x=-3293 2:did_xing=-405 2:do_not=-3351 2:do_the=-397 2:do_with=-2080 2:does_it=3473 2:does_not=3677
2:don't_x=-1335 2:during_x=248 2:each_M=-2364 2:each_of=1101 2:each_other=-1145 2:each_x=1742 2:each_xed=1685
2:each_xing=146 2:else_x=-1021 2:even_the=-481 2:for_"=-781 2:for_#=-267 2:for_,=3295 2:for_.=5887 2:for_<we>=-2364
2:for_<you>=-548 2:for_ELSE=-934 2:for_M=-2271 2:for_a=-1226 2:for_all=-3204 2:for_an=-2184 2:for_each=282 2:for_it=153
2:for_most=-135 2:for_other=-652 2:for_that=1069 2:for_the=153 2:for_those=-1578 2:for_three=734 2:for_two=-2248
2:for_which=-90 2:for_x=3176 2:for_xing=-476 2:from_#=-2512 2:from_:=771 2:from_<i>=-264 2:from_DAY=-870 2:from_M=-786
2:from_N=160 2:from_T=-1149 2:from_a=1056 2:from_it=-1388 2:from_one=2482 2:from_the=-3910 2:from_x=-2025
2:further_x=-1075 2:get_the=-1290 2:get_x=-1301 2:got_the=-894 2:got_to=3873 2:got_x=-761 2:had_CIRC=1685
2:had_KNEW=1613 2:had_PERC=-1344 2:had_a=2106 2:had_been=5700 2:had_it=1000 2:had_no=-2369 2:had_not=2045
2:had_the=-1493 2:had_to=-6382 2:had_x=-6159 2:had_xed=6579 2:has_PERC=-2731 2:has_a=-1983 2:has_been=601 2:has_no=268
2:has_one=-623 2:has_the=3130 2:has_to=-2847 2:has_x=-2548 2:has_xed=9896 2:have_"=1222 2:have_CIRC=-737
2:have_PERC=5441 2:have_been=-1168 2:have_it=-990 2:have_no=-376 2:have_not=-932 2:have_the=-1875 2:have_x=799
2:have_xed=-2340 2:here_,=2457 2:here_is=-1374 2:here_it=-448 2:here_since=-1508 2:how_<we>=127 2:how_it=-3029
2:how_the=-657 2:how_x=-1871 2:i'll_x=-1147 2:if_<you>=29 2:if_it=432 2:in_#=6425 2:in_.=-3116 2:in_<they>=-2040
2:in_<we>=2326 2:in_AC=-1649 2:in_DAY=-1292 2:in_M=1028 2:in_N=3892 2:in_T=-91 2:in_a=637 2:in_again=-1297
2:in_all=-885 2:in_and=658 2:in_it=643 2:in_one=-2284 2:in_other=2922 2:in_the=-1385 2:in_this=-2090 2:in_two=113
2:in_x=-3733 2:in_xing=-2194 2:instead_of=1745 2:into_the=-2624 2:into_x=-328 2:is_.=-829 2:is_CIRC=-2243
2:is_ELSE=-1120 2:is_GOOD=-408 2:is_PERC=914 2:is_a=-1666 2:is_how=5429 2:is_in=4339 2:is_no=3485 2:is_not=-7887
2:is_on=2303 2:is_one=-601 2:is_only=269 2:is_still=-2542 2:is_that=5543 2:is_the=-724 2:is_to=-2692 2:is_what=2232
2:is_where=-1330 2:is_x=1357 2:is_xed=-996 2:is_xing=1479 2:is_xly=-3945 2:isn't_xed=3207 2:it_$=142 2:it_,=-831
2:it_.=-2904 2:it_:=-771 2:it_<i>=-1209 2:it_CLAIM=4486 2:it_M=2153 2:it_at=-477 2:it_because=900 2:it_by=-845
2:it_did=-1922 2:it_for=-1817 2:it_from=-89 2:it_had=1085 2:it_is=555 2:it_on=-677 2:it_out=-1737 2:it_should=-4100
2:it_since=-729 2:it_to=-489 2:it_up=3065 2:it_was=1596 2:it_with=6004 2:it_would=-3293 2:it_x=-180 2:it_xed=2198
2:its_M=1693 2:its_P=-427 2:its_own=-535 2:its_x=3937 2:itself_.=-2098 2:itself_off=2381 2:let_<we>=-292
2:let_the=-2465 2:like_a=1282 2:like_one=-2086 2:like_this=1774 2:like_to=-1374 2:like_x=-1147 2:more_P=477
2:more_than=-656 2:more_x=-653 2:most_of=-1842 2:most_x=-2074 2:must_x=-2049 2:never_PERC=1137 2:never_had=2994
2:never_x=1086 2:never_xed=281 2:no_M=5095 2:no_P=-1262 2:no_one=-1615 2:no_x=110 2:nobody_CLAIM=-1568
2:nobody_PERC=-1179 2:nobody_had=101 2:nobody_has=-2452 2:nobody_was=-953 2:nobody_x=-1539 2:nobody_xed=-1319
2:not_.=-1663 2:not_GOOD=-1989 2:not_M=-500 2:not_PERC=5188 2:not_a=-1173 2:not_be=3182 2:not_been=20 2:not_being=2588
2:not_from=-1397 2:not_have=1210 2:not_in=2900 2:not_on=1218 2:not_only=-2088 2:not_the=1085 2:not_x=-1977
2:not_xed=1068 2:not_xing=-973 2:of_"=1572 2:of_#=4415 2:of_<he>=-1102 2:of_<they>=1232 2:of_<we>=-5127 2:of_<you>=-710
2:of_AC=-980 2:of_BAD=-1471 2:of_DAY=-956 2:of_M=3057 2:of_P=-2032 2:of_T=-482 2:of_a=-3772 2:of_all=-650 2:of_an=-2039
2:of_each=-3017 2:of_it=-2232 2:of_its=3152 2:of_one=5683 2:of_that=968 2:of_the=1309 2:of_these=-1048 2:of_this=1148
2:of_which=-1521 2:of_x=-113 2:of_xing=-2401 2:off_.=3878 2:off_and=-705 2:off_by=-1597 2:off_in=915 2:off_the=-1475
2:on_#=-2966 2:on_.=4527 2:on_<he>=2276 2:on_<i>=-1814 2:on_<they>=-615 2:on_<we>=473 2:on_DAY=1974 2:on_M=2425
2:on_MORAL=-79 2:on_T=182 2:on_a=-246 2:on_any=4246 2:on_it=-1307 2:on_its=-463 2:on_one=1825 2:on_the=-3413
2:on_to=-863 2:on_what=-1242 2:on_x=-8076 2:on_xing=-1551 2:once_,=627 2:once_.=-336 2:once_a=637 2:once_the=3351
2:one_,=-712 2:one_.=4836 2:one_M=2734 2:one_P=-1024 2:one_and=1082 2:one_at=-464 2:one_by=-1331 2:one_does=-1322
2:one_has=1248 2:one_in=-872 2:one_is=-1935 2:one_of=388 2:one_that=-834 2:one_the=272 2:one_was=102 2:one_who=-846
2:one_x=-3961 2:one_xing=-699 2:only_.=-948 2:only_PERC=-166 2:only_as=-2489 2:only_for=-856 2:only_one=5173
2:only_x=690 2:onto_the=1672 2:or_M=-1408 2:or_x=437 2:other_.=2091 2:other_M=4358 2:other_T=-848 2:other_x=-3849
2:out_,=1608 2:out_.=-1644 2:out_and=-2221 2:out_in=878 2:out_of=2497 2:out_on=2970 2:out_the=3953 2:out_with=-662
2:out_x=-1079 2:over_,=-661 2:over_at=-1364 2:over_the=-1026 2:over_to=2650 2:own_.=1285 2:own_M=-4565 2:own_x=-4890
2:per_M=701 2:please_do=-1131 2:please_x=305 2:same_,=-2168 2:same_M=6250 2:same_x=-366 2:same_xing=-1260
2:should_be=-3109 2:should_x=-964 2:since_#=966 2:since_.=-335 2:since_M=1194 2:since_it=-1817 2:since_the=1878
2:since_then=-1171 2:since_x=1608 2:since_xing=492 2:so_<we>=-2880 2:so_it=1998 2:so_much=969 2:so_that=-6270
2:so_the=1944 2:so_this=1447 2:so_x=1379 2:some_#=-312 2:some_M=351 2:some_P=-443 2:some_of=241 2:some_x=-2353
2:somebody_PERC=-872 2:somebody_has=-754 2:somebody_in=-490 2:somebody_who=-164 2:somebody_x=721 2:still_PERC=2051
2:still_x=2043 2:still_xing=-864 2:than_#=1041 2:than_<we>=-243 2:than_a=1859 2:than_the=-1630 2:than_x=2023
2:that_<they>=-1078 2:that_<we>=2044 2:that_<you>=-1511 2:that_KNEW=-916 2:that_M=4293 2:that_a=-30 2:that_can=-248
2:that_had=8361 2:that_is=3302 2:that_it=71 2:that_nobody=-1920 2:that_one=-1821 2:that_the=-4682 2:that_was=1734
2:that_were=-695 2:that_would=-777 2:that_x=-6361 2:that_xed=880 2:that_xing=-1008 2:the_#=4369 2:the_AC=-2822
2:the_CIRC=-92 2:the_DAY=155 2:the_ELSE=-3350 2:the_IDLE=-1434 2:the_M=4996 2:the_M's=2429 2:the_MORAL=209
2:the_N=-1217 2:the_P=-6459 2:the_P's=1518 2:the_T=1315 2:the_T's=-2755 2:the_more=-1157 2:the_one=-1167
2:the_other=1065 2:the_same=1243 2:the_three=1836 2:the_two=-1508 2:the_x=-7297 2:the_xing=-1268 2:the_xly=1029
2:then_<we>=-378 2:then_it=-1942 2:then_on=-870 2:then_the=-561 2:then_x=1517 2:then_xed=-183 2:there's_no=866
2:there_,=-2263 2:there_.=-172 2:there_are=7591 2:there_for=-1530 2:there_is=-316 2:there_was=-3082 2:there_were=-590
2:this_,=1746 2:this_M=-6955 2:this_T=-1027 2:this_is=711 2:this_one=-3365 2:this_x=5741 2:those_who=-3113
2:three_.=1606 2:three_M=-2125 2:three_x=4350 2:through_the=840 2:to_"=2430 2:to_#=1184 2:to_<they>=226 2:to_<we>=-3853
2:to_CHOSE=-353 2:to_M=-1576 2:to_N=-987 2:to_P=-2079 2:to_PERC=-5762 2:to_SANC=62 2:to_a=-1213 2:to_anybody=-762
2:to_be=3547 2:to_do=-841 2:to_get=-1748 2:to_have=-759 2:to_it=4578 2:to_its=1732 2:to_one=-3185 2:to_the=2842
2:to_x=-10807 2:too_.=-2459 2:too_:=-1503 2:too_x=4315 2:twice_$=-1745 2:twice_,=-353 2:twice_.=1119 2:twice_x=3974
2:two_,=-2632 2:two_M=6379 2:two_P=2364 2:two_T=-1989 2:two_and=1009 2:two_of=-1172 2:two_x=506 2:two_xed=-2005
2:until_#=51 2:until_DAY=-1105 2:until_somebody=-974 2:until_the=718 2:until_x=-512 2:up_,=-620 2:up_a=-594
2:up_at=2303 2:up_from=-1322 2:up_in=-1094 2:up_the=1016 2:up_to=-967 2:was_"=-2257 2:was_#=-995 2:was_,=-1332
2:was_.=1637 2:was_CIRC=6819 2:was_CLAIM=2802 2:was_GOOD=1829 2:was_N's=5074 2:was_PERC=-1439 2:was_a=-4072
2:was_as=-1310 2:was_in=-89 2:was_never=3020 2:was_no=-2505 2:was_not=1805 2:was_on=-2895 2:was_over=-1962
2:was_the=-2541 2:was_there=-2256 2:was_to=-1432 2:was_x=-4527 2:was_xed=9082 2:was_xing=-1193 2:was_xly=-1042
2:were_CIRC=2344 2:were_FAILV=952 2:were_KNEW=-974 2:were_PERC=2465 2:were_in=-772 2:were_not=2197 2:were_still=-909
2:were_x=-2982 2:were_xed=-1255 2:what_<i>=-2846 2:what_<we>=-2554 2:what_<you>=706 2:what_else=1605 2:what_had=-206
2:what_is=-2252 2:what_it=9169 2:what_its=2738 2:what_the=-3744 2:what_was=-1888 2:what_x=-2908 2:what_xed=3661
2:when_<they>=30 2:when_<we>=990 2:when_M=1630 2:when_a=-995 2:when_the=5904 2:when_two=-1350 2:when_x=-2759
2:when_xing=-2208 2:where_it=-363 2:where_the=454 2:where_two=-6 2:where_x=678 2:whether_<we>=-507 2:whether_the=2118
2:which_M=-1308 2:which_are=185 2:which_is=1397 2:which_the=339 2:which_was=255 2:which_x=-4450 2:which_xed=-1378
2:while_two=-753 2:who_CHOSE=-1214 2:who_M=-961 2:who_could=1476 2:who_had=-719 2:who_is=-587 2:who_was=-2101
2:who_x=-2137 2:who_xed=1022 2:whoever_x=5128 2:why_it=6475 2:why_the=-2995 2:will_be=-2919 2:will_not=-1304
2:will_x=-1835 2:with_<he>=-1874 2:with_<we>=-346 2:with_M=154 2:with_N=-424 2:with_a=378 2:with_an=2452
2:with_the=-4520 2:with_two=-1822 2:with_x=-1980 2:within_the=-391 2:within_x=-1424 2:without_M=829 2:without_N=2668
2:without_a=-3608 2:without_being=-2535 2:without_it=1764 2:without_the=1808 2:without_x=-588 2:without_xing=1887
2:would_be=-1931 2:would_have=2899 2:would_not=-1658 2:would_x=3339 2:x_!=-842 2:x_"=3779 2:x_#=-1956 2:x_$=-3112
2:x_(=-185 2:x_)=-582 2:x_,=-2060 2:x_.=-202 2:x_:=890 2:x_;=1124 2:x_<he>=-1506 2:x_<i>=-718 2:x_<they>=1190
2:x_<we>=-2514 2:x_<you>=-3034 2:x_AC=2739 2:x_CIRC=-3016 2:x_CLAIM=-710 2:x_DAY=-736 2:x_FAILV=1773 2:x_FAULT=-1559
2:x_FOLLOW=3073 2:x_GOOD=-1016 2:x_IDLE=-864 2:x_M=-4394 2:x_N=-1288 2:x_P=643 2:x_P's=-2734 2:x_PERC=2403 2:x_T=-6831
2:x_T's=-148 2:x_a=9745 2:x_about=681 2:x_again=-4218 2:x_all=427 2:x_an=4627 2:x_and=-5435 2:x_anyone=-1379
2:x_are=-2606 2:x_as=-1641 2:x_at=-436 2:x_because=690 2:x_both=265 2:x_by=3831 2:x_could=944 2:x_did=3 2:x_during=95
2:x_each=719 2:x_for=-4889 2:x_from=-1810 2:x_had=-903 2:x_has=-3580 2:x_have=-546 2:x_how=-651 2:x_if=562 2:x_in=1520
2:x_instead=-998 2:x_into=541 2:x_is=670 2:x_it=2684 2:x_its=947 2:x_itself=-2442 2:x_like=565 2:x_most=-763
2:x_no=3252 2:x_nobody=-1631 2:x_of=9519 2:x_off=1915 2:x_on=-3072 2:x_once=-1167 2:x_one=3297 2:x_only=-3613
2:x_or=1187 2:x_out=2687 2:x_over=-891 2:x_per=-2115 2:x_should=-907 2:x_since=2253 2:x_so=-4421 2:x_some=420
2:x_somebody=-2178 2:x_still=-1250 2:x_than=2697 2:x_that=-6787 2:x_the=2065 2:x_there=-2080 2:x_this=-2767
2:x_three=-1908 2:x_through=-1418 2:x_to=935 2:x_too=3788 2:x_twice=815 2:x_two=741 2:x_under=-931 2:x_until=-3299
2:x_up=-2968 2:x_was=-549 2:x_were=-2555 2:x_what=-1058 2:x_when=453 2:x_where=5578 2:x_whether=-616 2:x_which=6676
2:x_while=-1101 2:x_will=-1077 2:x_with=6517 2:x_within=535 2:x_without=-1763 2:x_would=3057 2:x_x=-4038 2:x_xed=350
2:x_xing=6326 2:x_xly=5633 2:x_yet=-2013 2:xed_"=-3871 2:xed_#=1620 2:xed_$=-387 2:xed_,=-5096 2:xed_.=-4780
2:xed_:=-509 2:xed_<we>=2693 2:xed_<you>=-881 2:xed_M=167 2:xed_N=1682 2:xed_a=2704 2:xed_again=2012 2:xed_and=2877
2:xed_as=2867 2:xed_at=-2467 2:xed_but=-1930 2:xed_by=8183 2:xed_for=4535 2:xed_from=1994 2:xed_in=1942 2:xed_into=2127
2:xed_is=3866 2:xed_it=-1965 2:xed_like=-1063 2:xed_of=-423 2:xed_off=-1606 2:xed_on=-1759 2:xed_once=3797
2:xed_out=475 2:xed_over=1715 2:xed_since=1274 2:xed_so=-1070 2:xed_that=-1195 2:xed_the=-4936 2:xed_to=4348
2:xed_twice=-657 2:xed_up=1668 2:xed_when=-1762 2:xed_with=-1386 2:xed_within=450 2:xed_without=-1754 2:xed_x=7638
2:xed_xing=-2277 2:xed_xly=6080 2:xing_"=-1557 2:xing_$=1009 2:xing_,=-1634 2:xing_.=1589 2:xing_<we>=-442
2:xing_M=-1222 2:xing_PERC=-2626 2:xing_T=197 2:xing_a=-1947 2:xing_again=-966 2:xing_and=1146 2:xing_at=192
2:xing_by=-2751 2:xing_else=-900 2:xing_for=-1420 2:xing_had=-496 2:xing_in=7689 2:xing_is=-2653 2:xing_it=-4117
2:xing_of=2813 2:xing_on=-1533 2:xing_out=4587 2:xing_that=131 2:xing_the=2119 2:xing_to=-291 2:xing_was=-8694
2:xing_with=-2384 2:xing_x=5225 2:xing_xed=3457 2:xing_xing=1917 2:xly_,=-71 2:xly_.=802 2:xly_:=-1044 2:xly_M=-3423
2:xly_on=553 2:xly_the=-2437 2:xly_x=-1 2:yet_.=-2470 2:|_x=-51 3:"_,_and=-1734 3:"_._$=262 3:"_;_$=-2082
3:"_all_x=2092 3:"_no_x=1815 3:"_x_"=-1460 3:"_x_M=-1429 3:"_x_what=2024 3:"_xing_is=-656 3:#_#_#=-1483 3:#_#_$=-1539
3:#_#_x=-808 3:#_%_of=-912 3:#_(_#=429 3:#_)_$=-263 3:#_AC_.=-227 3:#_DAY_#=-641 3:#_DAY_$=989 3:#_DAY_,=-58
3:#_DAY_.=70 3:#_DAY_the=-1949 3:#_M_,=-1844 3:#_M_.=4494 3:#_M_x=1756 3:#_M_xed=-1647 3:#_N_)=-265 3:#_N_.=-1926
3:#_N_x=161 3:#_P_were=90 3:#_P_xed=-594 3:#_and_has=-3264 3:#_and_was=87 3:#_of_<they>=-1207 3:#_of_which=-1782
3:#_to_#=-2855 3:#_when_the=3043 3:#_x_#=94 3:#_x_$=551 3:#_x_)=-590 3:#_x_,=-1528 3:#_x_.=-2460 3:#_x_M=2599
3:#_x_and=-1562 3:#_x_at=-454 3:#_x_for=-172 3:#_x_had=-126 3:#_x_in=-75 3:#_x_on=328 3:#_x_the=3622 3:#_x_to=-2420
3:#_x_were=-2714 3:#_x_x=-106 3:%_of_M=-210 3:(_#_x=-440 3:(_N_,=-1125 3:(_x_T=-280 3:)_._$=-857 3:,_#_DAY=-344
3:,_#_N=-553 3:,_#_of=-1782 3:,_#_x=-1479 3:,_<i>_x=5860 3:,_<we>_have=-392 3:,_M_x=1892 3:,_N_$=721 3:,_N_.=-493
3:,_a_M=-477 3:,_a_x=-499 3:,_all_of=-1166 3:,_although_the=-999 3:,_and_#=-1122 3:,_and_<he>=-916 3:,_and_<i>=-1861
3:,_and_<they>=-1442 3:,_and_<we>=2237 3:,_and_CLAIM=-1027 3:,_and_M=-1218 3:,_and_N=-1810 3:,_and_a=2316
3:,_and_each=-1305 3:,_and_it=-5238 3:,_and_let=-552 3:,_and_no=14 3:,_and_since=2969 3:,_and_that=-107
3:,_and_the=3178 3:,_and_then=-584 3:,_and_this=-1420 3:,_and_x=-3459 3:,_and_xed=-2436 3:,_and_xing=5190
3:,_as_in=-1125 3:,_as_the=-1705 3:,_because_the=-3806 3:,_by_#=-410 3:,_by_the=-790 3:,_from_x=284 3:,_i'll_x=-1147
3:,_in_a=-1974 3:,_in_the=430 3:,_it_is=-815 3:,_nobody_x=-1727 3:,_not_a=732 3:,_on_the=-355 3:,_since_the=-770
3:,_so_<we>=-1950 3:,_so_it=2573 3:,_so_that=-2264 3:,_so_the=984 3:,_so_this=1894 3:,_so_x=5591 3:,_the_ELSE=-1953
3:,_the_M=6913 3:,_the_T=1428 3:,_the_x=-5040 3:,_then_the=-693 3:,_there's_no=-1457 3:,_to_be=3403 3:,_to_x=-1098
3:,_two_x=-1339 3:,_when_the=688 3:,_which_are=185 3:,_which_is=-760 3:,_which_was=255 3:,_which_x=-1575
3:,_which_xed=-1378 3:,_who_x=60 3:,_with_a=-1877 3:,_x_#=-336 3:,_x_,=-101 3:,_x_.=142 3:,_x_M=-1318 3:,_x_a=980
3:,_x_by=1205 3:,_x_for=-1517 3:,_x_of=-1043 3:,_x_the=-4190 3:,_x_to=-156 3:,_x_up=-1668 3:,_x_when=2215 3:,_x_x=3833
3:,_x_xed=481 3:,_xed_in=-1132 3:,_xed_x=-1857 3:,_xing_with=-1865 3:,_xly_,=3710 3:._#_x=-415 3:._._.=-557 3::_#_#=41
3::_#_DAY=-902 3::_#_x=485 3::_AC_x=-474 3::_DAY_#=112 3::_M_x=-186 3::_N_(=84 3::_N_,=-541 3::_P_of=771 3::_about_a=11
3::_it_x=-1933 3::_the_M=4559 3::_the_x=3958 3::_x_#=-134 3::_x_$=424 3::_x_M=-2358 3::_x_to=-747 3::_x_x=1093
3:;_the_P=-666 3:;_the_x=-1988 3:<he>_._$=-794 3:<he>_M_.=-741 3:<he>_was_xing=-1152 3:<he>_x_.=1713 3:<he>_x_x=-109
3:<he>_xed_the=-590 3:<i>_._$=206 3:<i>_M_of=-1056 3:<i>_PERC_for=-697 3:<i>_PERC_it=-1287 3:<i>_am_not=-2074
3:<i>_have_PERC=-951 3:<i>_x_,=1569 3:<i>_x_the=-932 3:<i>_x_this=-1119 3:<they>_._$=4021 3:<they>_M_.=116
3:<they>_do_not=-727 3:<they>_in_the=3219 3:<they>_were_x=-981 3:<they>_x_,=-1692 3:<they>_x_.=2442 3:<they>_x_M=-1638
3:<they>_x_twice=703 3:<we>_#_x=-74 3:<we>_,_not=-91 3:<we>_._$=-2653 3:<we>_MORAL_x=1088 3:<we>_M_x=2458
3:<we>_PERC_.=-107 3:<we>_PERC_and=-328 3:<we>_PERC_for=-1183 3:<we>_PERC_x=-392 3:<we>_T_x=-1275 3:<we>_a_x=-721
3:<we>_are_x=-315 3:<we>_can_be=-576 3:<we>_did_.=-264 3:<we>_did_not=-1472 3:<we>_had_no=-518 3:<we>_had_x=-877
3:<we>_have_PERC=20 3:<we>_have_no=684 3:<we>_have_x=314 3:<we>_have_xed=-602 3:<we>_in_the=1184 3:<we>_own_M=-2487
3:<we>_own_x=-1302 3:<we>_were_in=-154 3:<we>_will_x=107 3:<we>_x_.=1469 3:<we>_x_M=2082 3:<we>_x_from=1675
3:<we>_x_it=1866 3:<we>_x_on=441 3:<we>_x_that=-1428 3:<we>_x_the=-4038 3:<we>_x_to=-1101 3:<we>_x_x=915
3:<we>_xed_it=-1858 3:<we>_xed_the=-1566 3:<you>_._$=1395 3:<you>_PERC_for=-122 3:<you>_a_x=-870 3:<you>_could_x=297
3:<you>_have_"=2024 3:<you>_have_not=-950 3:<you>_have_x=331 3:<you>_will_x=171 3:AC_#_#=27 3:AC_,_#=19 3:AC_,_M=-1467
3:AC_,_x=687 3:AC_._$=-960 3:AC_:_M=-2068 3:AC_:_x=-113 3:AC_AC_#=424 3:AC_N_x=-230 3:BAD_and_BAD=2146
3:CHOSE_to_x=-438 3:CIRC_._$=2487 3:CIRC_by_the=-713 3:CIRC_itself_off=2381 3:CIRC_the_M=2597 3:CIRC_the_x=-2262
3:CIRC_to_the=-2523 3:CIRC_x_,=-1471 3:CIRC_x_x=1572 3:CLAIM_"_x=-2497 3:CLAIM_to_the=2451 3:CLAIM_x_x=282
3:DAY_#_#=112 3:DAY_#_$=-436 3:DAY_,_and=-386 3:DAY_._$=-4475 3:DAY_at_#=-387 3:DAY_at_x=4046 3:DAY_only_.=-948
3:DAY_the_M=-758 3:DAY_x_the=-1190 3:FAILV_._$=1451 3:FAILV_in_x=-2092 3:FOLLOW_._$=-2271 3:GOOD_._$=-2146
3:GOOD_the_x=-1055 3:GOOD_to_the=-104 3:IDLE_._$=1092 3:INSULT_._$=1086 3:INSULT_of_x=-453 3:KNEW_the_M=1479
3:KNEW_the_x=-56 3:KNEW_to_x=-1133 3:M's_own_M=2438 3:MORAL_._$=-2118 3:M_"_x=5946 3:M_#_$=-2079 3:M_#_was=-1172
3:M_#_x=2597 3:M_(_x=-862 3:M_,_#=-716 3:M_,_<we>=3486 3:M_,_CIRC=-2000 3:M_,_M=1979 3:M_,_N=-555 3:M_,_and=3954
3:M_,_because=-569 3:M_,_by=-1225 3:M_,_in=-1377 3:M_,_not=-285 3:M_,_so=2344 3:M_,_the=-2021 3:M_,_then=-839
3:M_,_two=-1706 3:M_,_which=604 3:M_,_x=-1055 3:M_,_xed=-3072 3:M_,_xly=2205 3:M_._$=2714 3:M_:_AC=373 3:M_:_it=677
3:M_:_x=-1079 3:M_;_$=-862 3:M_;_the=-1010 3:M_<they>_x=-1064 3:M_<we>_had=-686 3:M_CIRC_the=979 3:M_CIRC_x=-1197
3:M_CLAIM_"=-2400 3:M_PERC_,=464 3:M_PERC_for=3198 3:M_PERC_the=1375 3:M_a_M=1034 3:M_about_the=-565 3:M_and_both=2447
3:M_and_did=-1613 3:M_and_nobody=-1236 3:M_and_not=230 3:M_and_the=-2108 3:M_and_x=3488 3:M_and_xed=-2018
3:M_are_x=-4045 3:M_as_"=1819 3:M_as_x=-1302 3:M_at_the=-1615 3:M_at_x=554 3:M_by_M=-1067 3:M_by_P=-1470
3:M_by_the=-718 3:M_can_be=-388 3:M_could_be=-1219 3:M_could_not=2830 3:M_did_not=2382 3:M_did_what=2538
3:M_did_x=-3293 3:M_for_all=-92 3:M_for_an=-2257 3:M_for_each=92 3:M_for_the=-2645 3:M_for_three=1893 3:M_for_x=49
3:M_for_xing=753 3:M_from_the=1715 3:M_had_been=2192 3:M_had_not=20 3:M_had_to=-2210 3:M_had_xed=4184 3:M_has_a=-1579
3:M_has_been=5223 3:M_has_no=-2161 3:M_has_one=-623 3:M_has_the=3130 3:M_has_x=-1374 3:M_in_M=-1235 3:M_in_N=-1477
3:M_in_a=-1300 3:M_in_the=2576 3:M_in_x=-1850 3:M_is_GOOD=-762 3:M_is_PERC=-844 3:M_is_a=-2399 3:M_is_in=2347
3:M_is_not=-919 3:M_is_to=129 3:M_is_x=-1736 3:M_is_xed=2956 3:M_is_xing=1896 3:M_isn't_xed=3207 3:M_it_x=3205
3:M_must_x=-1858 3:M_of_#=5084 3:M_of_<we>=-1456 3:M_of_M=-764 3:M_of_all=-1376 3:M_of_the=-1546 3:M_of_x=-2957
3:M_on_#=37 3:M_on_it=-390 3:M_on_the=-2784 3:M_on_x=-1555 3:M_or_M=-1408 3:M_out_of=2789 3:M_that_<we>=2316
3:M_that_<you>=-1244 3:M_that_can=-248 3:M_that_had=2994 3:M_that_is=-3411 3:M_that_the=6583 3:M_that_were=-562
3:M_that_would=674 3:M_that_x=-5097 3:M_that_xed=880 3:M_the_M=-207 3:M_to_P=-537 3:M_to_a=-869 3:M_to_the=-3659
3:M_to_x=3774 3:M_was_as=-1310 3:M_was_in=-1877 3:M_was_not=5399 3:M_was_there=-2256 3:M_was_x=1947 3:M_was_xed=2939
3:M_were_x=201 3:M_were_xed=437 3:M_when_the=-598 3:M_will_be=-687 3:M_with_an=3111 3:M_with_the=-2957 3:M_with_x=1096
3:M_within_the=-846 3:M_without_a=-2695 3:M_x_"=1435 3:M_x_#=-743 3:M_x_$=-1070 3:M_x_,=-2914 3:M_x_.=9247
3:M_x_CIRC=2447 3:M_x_M=1692 3:M_x_a=4368 3:M_x_an=2213 3:M_x_and=3257 3:M_x_as=-2685 3:M_x_at=158 3:M_x_by=-1534
3:M_x_for=-727 3:M_x_from=27 3:M_x_had=1867 3:M_x_in=-3368 3:M_x_is=702 3:M_x_it=2048 3:M_x_of=1057 3:M_x_off=-1757
3:M_x_on=-4772 3:M_x_out=2811 3:M_x_since=4410 3:M_x_that=4368 3:M_x_the=1216 3:M_x_to=-3353 3:M_x_twice=1055
3:M_x_with=-2704 3:M_x_x=-4898 3:M_x_xing=898 3:M_xed_#=-259 3:M_xed_$=3 3:M_xed_,=-1529 3:M_xed_.=-1237 3:M_xed_a=5086
3:M_xed_for=-2061 3:M_xed_from=-1547 3:M_xed_in=-597 3:M_xed_to=-2206 3:M_xed_twice=-780 3:M_xed_x=3879 3:M_xing_x=5004
3:N's_x_x=-826 3:N_#_was=2892 3:N_)_$=-265 3:N_,_#=-1019 3:N_,_N=-667 3:N_,_who=3131 3:N_._$=-1912 3:N_._x=-46
3:N_:_x=-570 3:N_x_#=-710 3:N_x_M=457 3:N_x_the=454 3:N_xed_x=-2124 3:P's_x_,=2859 3:P's_x_was=-2363 3:PERC_,_and=-1306
3:PERC_._$=2293 3:PERC_<you>_.=1098 3:PERC_about_it=-1201 3:PERC_and_what=-328 3:PERC_at_on=-1823 3:PERC_at_the=145
3:PERC_at_x=2189 3:PERC_by_the=3445 3:PERC_for_.=7312 3:PERC_for_a=-2326 3:PERC_for_the=-2874 3:PERC_for_x=166
3:PERC_in_the=-847 3:PERC_it_.=-2272 3:PERC_it_x=-982 3:PERC_of_it=-659 3:PERC_that_x=-364 3:PERC_the_M=-4909
3:PERC_the_T=-319 3:PERC_the_same=3547 3:PERC_the_x=3299 3:PERC_this_x=-2079 3:PERC_to_x=-1040 3:PERC_what_it=-1947
3:PERC_whether_the=2734 3:PERC_why_the=-1221 3:PERC_x_.=-1529 3:PERC_x_at=-182 3:PERC_x_on=-705 3:PERC_x_the=4810
3:PERC_x_x=-567 3:P_)_$=508 3:P_,_and=-998 3:P_,_since=2407 3:P_,_who=-247 3:P_,_x=-1862 3:P_._$=3892 3:P_:_N=557
3:P_PERC_.=-570 3:P_PERC_the=-1828 3:P_at_the=-344 3:P_could_not=-738 3:P_did_not=-948 3:P_had_the=-637 3:P_had_to=-334
3:P_have_the=-714 3:P_in_N=-358 3:P_in_the=238 3:P_of_T=29 3:P_of_the=-2404 3:P_on_MORAL=-79 3:P_on_the=702 3:P_to_x=2
3:P_was_on=-1509 3:P_was_xed=5790 3:P_were_x=-1685 3:P_who_had=-484 3:P_who_x=-580 3:P_will_x=-1095 3:P_with_the=-1589
3:P_would_have=1877 3:P_x_M=-293 3:P_x_on=407 3:P_x_x=-485 3:P_xed_<we>=218 3:P_xed_in=1898 3:P_xed_the=-1983
3:P_xed_x=-863 3:T's_M_,=-211 3:T's_P_PERC=-1092 3:T's_x_M=-920 3:T_,_#=466 3:T_,_<i>=-686 3:T_,_and=-733 3:T_._$=-2823
3:T_:_x=176 3:T_KNEW_<we>=351 3:T_for_a=119 3:T_had_a=-937 3:T_had_been=-2228 3:T_had_x=-399 3:T_had_xed=2574
3:T_of_the=-2085 3:T_to_x=-1176 3:T_was_x=511 3:T_will_x=-463 3:T_x_.=2696 3:T_x_a=-147 3:T_x_at=-2031 3:T_x_in=-520
3:T_x_it=-1335 3:T_x_the=2641 3:T_x_x=2704 3:T_xed_within=450 3:^_#_M=-3180 3:^_#_P=1106 3:^_#_x=-3136
3:^_<he>_xed=-1172 3:^_<i>_KNEW=-1243 3:^_<i>_am=5204 3:^_<i>_had=1020 3:^_<i>_have=-1474 3:^_<i>_was=997
3:^_<i>_will=-374 3:^_<i>_x=-3042 3:^_<they>_x=3229 3:^_<we>_GOOD=-646 3:^_<we>_M=-359 3:^_<we>_PERC=-2 3:^_<we>_T=-712
3:^_<we>_are=-1694 3:^_<we>_did=-1724 3:^_<we>_had=1496 3:^_<we>_have=-431 3:^_<we>_own=-695 3:^_<we>_should=423
3:^_<we>_will=133 3:^_<we>_would=2797 3:^_<we>_x=-519 3:^_<we>_xed=-4351 3:^_<you>_x=406 3:^_AC_,=-1138 3:^_AC_:=-1818
3:^_AC_AC=-404 3:^_AC_N=-963 3:^_GOOD_<you>=-1128 3:^_M_#=3236 3:^_M_:=373 3:^_M_are=308 3:^_M_from=-1810
3:^_M_in=-1080 3:^_M_of=-1865 3:^_M_on=167 3:^_M_was=-2164 3:^_M_were=3108 3:^_M_x=-6522 3:^_M_xed=-1971 3:^_N's_x=-826
3:^_N_,=-419 3:^_N_:=-42 3:^_N_PERC=-631 3:^_N_x=-669 3:^_N_xed=500 3:^_PERC_at=-3407 3:^_P_:=596 3:^_P_were=-1193
3:^_P_who=-296 3:^_P_xed=-1349 3:^_T_had=-176 3:^_T_x=-1101 3:^_T_xed=-1847 3:^_a_M=-1286 3:^_a_P=-539 3:^_a_T=2147
3:^_a_x=3905 3:^_a_xed=2313 3:^_a_xing=1796 3:^_about_#=-1181 3:^_an_M=-856 3:^_an_x=1669 3:^_and_a=-947
3:^_and_the=795 3:^_anyone_who=-1023 3:^_as_a=-1276 3:^_as_it=2354 3:^_at_#=-1205 3:^_at_x=-1791 3:^_by_the=-291
3:^_by_x=-855 3:^_for_a=-410 3:^_for_the=-2127 3:^_for_x=-950 3:^_from_:=771 3:^_from_the=-1570 3:^_from_x=-1106
3:^_how_it=-2648 3:^_if_<you>=29 3:^_in_other=3506 3:^_in_the=637 3:^_in_x=10 3:^_it_is=-1997 3:^_it_was=-1214
3:^_it_x=-385 3:^_it_xed=-2184 3:^_no_M=-2547 3:^_no_x=-3256 3:^_nobody_CLAIM=-1203 3:^_nobody_had=814
3:^_nobody_was=-953 3:^_nobody_xed=-1661 3:^_on_#=-2179 3:^_on_DAY=-561 3:^_on_the=5396 3:^_one_P=93 3:^_one_of=-474
3:^_that_M=4330 3:^_that_is=9633 3:^_that_the=-1541 3:^_the_#=-1193 3:^_the_M=3891 3:^_the_M's=2433 3:^_the_P=-852
3:^_the_P's=2376 3:^_the_T=-2529 3:^_the_T's=-1094 3:^_the_two=-3986 3:^_the_x=3914 3:^_the_xing=-4602
3:^_there_are=9273 3:^_there_is=2484 3:^_there_was=-2715 3:^_there_were=-2984 3:^_this_M=-1295 3:^_this_is=3547
3:^_this_one=-488 3:^_this_x=-1545 3:^_three_x=-1445 3:^_to_be=7485 3:^_to_the=-1338 3:^_two_P=-2127 3:^_two_of=-1172
3:^_two_x=2544 3:^_what_<i>=-3061 3:^_what_<we>=-785 3:^_what_is=-2252 3:^_what_x=-2193 3:^_what_xed=2729
3:^_when_the=2995 3:^_why_it=6475 3:^_will_be=494 3:^_x_"=1337 3:^_x_#=394 3:^_x_,=5128 3:^_x_:=-623 3:^_x_M=-7210
3:^_x_P=-1074 3:^_x_T=497 3:^_x_a=1143 3:^_x_all=4876 3:^_x_and=-1173 3:^_x_are=-1403 3:^_x_by=-345 3:^_x_from=58
3:^_x_in=512 3:^_x_is=-1589 3:^_x_of=4830 3:^_x_on=-517 3:^_x_the=1077 3:^_x_to=-1736 3:^_x_were=-783 3:^_x_when=-1916
3:^_x_x=-4234 3:^_x_xed=-953 3:^_x_xing=-1172 3:^_xed_by=-704 3:^_xed_in=-840 3:^_xed_x=648 3:^_xing_the=-1370
3:^_xing_x=2466 3:a_CIRC_x=1842 3:a_M_$=369 3:a_M_,=-169 3:a_M_.=-941 3:a_M_;=-102 3:a_M_and=605 3:a_M_by=-233
3:a_M_for=-1436 3:a_M_from=2043 3:a_M_had=464 3:a_M_in=4143 3:a_M_is=4601 3:a_M_nobody=-1752 3:a_M_of=-2656
3:a_M_on=-3311 3:a_M_that=2246 3:a_M_to=-825 3:a_M_was=-1334 3:a_M_with=-1470 3:a_M_without=-969 3:a_M_x=-354
3:a_M_xed=-1184 3:a_P_in=-539 3:a_P_x=-2328 3:a_T_.=-891 3:a_x_$=-199 3:a_x_,=1768 3:a_x_.=1313 3:a_x_;=-1661
3:a_x_M=-2758 3:a_x_P=4269 3:a_x_about=-1551 3:a_x_and=2641 3:a_x_for=-994 3:a_x_from=1666 3:a_x_in=-1606 3:a_x_is=1100
3:a_x_of=-3558 3:a_x_on=538 3:a_x_one=-2871 3:a_x_that=537 3:a_x_the=1451 3:a_x_to=4770 3:a_x_with=-1355 3:a_x_x=-1925
3:a_x_xing=-1536 3:a_xed_M=2110 3:a_xing_x=2289 3:a_xly_M=-1152 3:about_#_AC=-81 3:about_#_M=-1583 3:about_a_x=-1616
3:about_it_.=-400 3:about_the_M=-762 3:about_the_P=2407 3:about_x_x=-738 3:again_,_and=1662 3:again_._$=-4512
3:all_#_M=-588 3:all_#_x=-2178 3:all_._$=3837 3:all_of_<they>=2485 3:all_the_M=2127 3:all_the_x=-2946 3:all_x_,=-937
3:all_x_x=-831 3:an_M_.=-1327 3:an_x_,=-992 3:an_x_.=414 3:an_x_M=3031 3:an_x_and=-558 3:an_x_x=-331 3:and_#_x=-521
3:and_<i>_PERC=-613 3:and_<they>_xed=-666 3:and_<we>_had=-922 3:and_<we>_will=-1074 3:and_<we>_x=3222
3:and_CLAIM_x=-1538 3:and_PERC_the=-641 3:and_a_M=-2274 3:and_a_P=1452 3:and_a_x=-3064 3:and_did_not=-1613
3:and_has_been=-3234 3:and_here_it=-448 3:and_it_was=-2120 3:and_it_x=51 3:and_it_xed=-3259 3:and_let_the=-978
3:and_nobody_has=-1236 3:and_not_on=1218 3:and_not_the=1379 3:and_not_x=1909 3:and_the_IDLE=-2091 3:and_the_M=5284
3:and_the_P=-1926 3:and_the_T=174 3:and_the_two=-1981 3:and_the_x=5102 3:and_then_x=-821 3:and_those_who=-989
3:and_was_x=-1298 3:and_were_x=-359 3:and_would_x=3911 3:and_x_,=3317 3:and_x_M=-1478 3:and_x_a=-1611 3:and_x_it=-192
3:and_x_the=-3868 3:and_x_to=63 3:and_x_two=-142 3:and_x_x=-3791 3:and_xed_the=-1656 3:and_xed_with=1501
3:and_xed_x=-1325 3:and_xing_in=2827 3:any_x_,=856 3:are_._$=3934 3:are_a_x=-1862 3:are_x_,=-343 3:are_x_.=-3434
3:are_x_in=4023 3:are_x_x=-725 3:as_a_x=-2881 3:as_it_should=-2314 3:as_it_was=794 3:as_it_xed=2354 3:as_the_M=3359
3:as_x_.=-2916 3:as_x_as=-2215 3:as_xed_.=2808 3:at_#_$=3489 3:at_#_AC=2658 3:at_#_x=-1975 3:at_all_.=4523
3:at_an_x=-544 3:at_once_,=1898 3:at_once_.=389 3:at_the_M=883 3:at_the_P's=-703 3:at_the_T=-47 3:at_the_same=-1415
3:at_the_x=-1027 3:at_x_,=-1211 3:at_x_.=-967 3:at_x_in=-115 3:at_x_the=-1781 3:at_x_x=-1188 3:be_,_and=-2370
3:be_PERC_,=2736 3:be_a_x=1106 3:be_x_.=-1411 3:be_x_by=-3467 3:be_x_with=-275 3:be_xed_.=944 3:be_xed_by=-248
3:be_xed_in=-736 3:be_xed_with=-1682 3:because_a_x=1528 3:because_the_M=2818 3:been_CIRC_to=-2523 3:been_PERC_to=-356
3:been_x_.=-428 3:been_x_since=-2305 3:been_xed_,=-1303 3:been_xed_.=248 3:been_xed_and=-2935 3:been_xed_for=957
3:been_xed_on=2106 3:been_xed_to=579 3:being_PERC_.=-817 3:both_M_x=-665 3:by_#_#=-1075 3:by_#_DAY=394 3:by_DAY_.=21
3:by_M_,=1200 3:by_M_.=-1578 3:by_N_,=1568 3:by_N_.=713 3:by_P_,=-1849 3:by_P_.=-1561 3:by_P_and=2131 3:by_P_in=-580
3:by_P_who=4600 3:by_a_M=1304 3:by_the_M=-479 3:by_the_P=-1572 3:by_the_T=-1505 3:by_the_x=2032 3:by_two_P=3509
3:by_which_x=-810 3:by_x_,=72 3:by_x_.=349 3:by_x_x=-1627 3:can_be_x=-1299 3:can_be_xed=-1998 3:can_x_.=-2036
3:could_be_PERC=-1583 3:could_be_x=-794 3:could_be_xed=-596 3:could_have_been=-910 3:could_not_be=3879
3:could_not_x=-1157 3:could_x_x=-509 3:did_._$=125 3:did_not_M=-250 3:did_not_PERC=3966 3:did_not_x=-741
3:did_what_its=2738 3:do_not_x=-3226 3:does_not_x=2014 3:each_M_.=-1777 3:each_of_the=2232 3:each_other_.=-1145
3:each_xing_at=146 3:even_the_x=-481 3:for_"_x=-781 3:for_#_x=-267 3:for_._$=5887 3:for_<we>_.=-2364 3:for_M_$=-1122
3:for_a_M=408 3:for_a_x=443 3:for_all_#=-1160 3:for_an_x=-2184 3:for_each_M=-1395 3:for_it_.=-1838 3:for_most_of=-135
3:for_the_ELSE=-525 3:for_the_M=-3028 3:for_the_x=-3400 3:for_those_who=-1578 3:for_three_x=473 3:for_two_x=-2248
3:for_x_.=1799 3:for_x_M=-1763 3:for_x_that=-731 3:for_x_x=979 3:for_xing_M=2224 3:for_xing_again=-168
3:for_xing_x=-1418 3:from_#_$=127 3:from_#_to=-2799 3:from_:_P=771 3:from_a_M=-1527 3:from_a_x=-1353 3:from_the_M=-1629
3:from_the_T=-1367 3:from_the_x=-925 3:from_x_.=-794 3:from_x_on=-1169 3:from_x_the=-1215 3:from_x_to=342
3:from_x_x=-957 3:get_the_M=-1290 3:had_CIRC_the=2205 3:had_KNEW_the=1613 3:had_a_M=-1500 3:had_a_x=3606
3:had_been_CIRC=-2523 3:had_been_PERC=-34 3:had_been_x=392 3:had_been_xed=3436 3:had_been_xing=-1539 3:had_it_on=-733
3:had_no_M=-176 3:had_no_x=-2194 3:had_not_been=20 3:had_the_M=-1913 3:had_the_x=1529 3:had_to_be=-3275
3:had_to_do=-841 3:had_to_x=-1341 3:had_x_in=-1364 3:had_x_it=-678 3:had_x_x=-443 3:had_xed_on=1803 3:had_xed_the=1103
3:has_a_M=-1463 3:has_a_x=-520 3:has_been_x=2540 3:has_been_xed=-878 3:has_no_M=-23 3:has_no_x=1856 3:has_one_M=-623
3:has_to_be=-1975 3:has_to_x=-871 3:have_CIRC_it=416 3:have_PERC_for=201 3:have_PERC_it=-726 3:have_PERC_the=60
3:have_been_x=1277 3:have_been_xed=-1823 3:have_it_x=-990 3:have_no_M=-50 3:have_no_x=-327 3:have_not_PERC=-950
3:have_the_M=-1061 3:have_x_<we>=1000 3:have_x_on=-326 3:have_xed_the=-1789 3:here_it_is=-448 3:how_it_was=-1528
3:in_#_$=-222 3:in_#_and=314 3:in_#_when=3043 3:in_#_x=-222 3:in_._$=-3116 3:in_<they>_x=-1591 3:in_<we>_M=-1730
3:in_<we>_x=4554 3:in_AC_and=-917 3:in_DAY_.=-1021 3:in_DAY_for=2119 3:in_DAY_only=-948 3:in_M_,=-771 3:in_M_.=3704
3:in_M_of=-1338 3:in_N_.=-1851 3:in_N_and=-703 3:in_N_x=-784 3:in_a_M=1253 3:in_a_x=634 3:in_all_#=-1296
3:in_all_x=-1046 3:in_it_.=-3255 3:in_one_x=-1536 3:in_other_M=3506 3:in_the_M=-1882 3:in_the_MORAL=2048
3:in_the_T=-1489 3:in_the_same=1361 3:in_the_x=39 3:in_the_xing=-4032 3:in_the_xly=-1627 3:in_this_M=-1944
3:in_x_,=-1890 3:in_x_.=1942 3:in_x_M=-820 3:in_x_T=35 3:in_x_of=-160 3:in_x_the=-916 3:in_x_x=-434 3:in_xing_x=-1214
3:into_the_M=-3432 3:into_the_x=220 3:is_._$=-829 3:is_ELSE_than=-663 3:is_PERC_at=308 3:is_a_M=-2050 3:is_a_x=-1128
3:is_no_x=4482 3:is_not_a=-1906 3:is_not_x=-1205 3:is_on_x=-1576 3:is_the_M=894 3:is_the_x=-827 3:is_to_be=-1433
3:is_to_x=-906 3:is_x_,=4059 3:is_x_.=-3460 3:is_x_:=1339 3:is_x_and=-1471 3:is_x_at=-1553 3:is_x_for=-2056
3:is_x_only=-1961 3:is_x_since=-1438 3:is_x_than=-3952 3:is_x_to=-1073 3:is_x_too=1919 3:is_x_when=622 3:is_x_x=-1388
3:is_xed_by=337 3:is_xed_for=-1300 3:is_xed_from=5013 3:is_xed_on=-1484 3:is_xed_to=-1584 3:is_xly_x=-1581
3:it_._$=-2904 3:it_by_P=-627 3:it_is_.=-829 3:it_is_not=-1115 3:it_is_that=2306 3:it_is_the=1585 3:it_is_x=1066
3:it_on_the=-22 3:it_should_be=-1619 3:it_to_<we>=35 3:it_was_.=1637 3:it_was_a=-2498 3:it_was_over=-1962
3:it_was_the=407 3:it_was_x=10924 3:it_was_xed=589 3:it_would_be=-1931 3:it_x_,=-1050 3:it_x_.=2152 3:it_x_<we>=-1719
3:it_x_a=658 3:it_x_in=-176 3:it_x_like=1617 3:it_x_the=1318 3:it_x_to=-1663 3:it_x_x=1130 3:it_xed_.=-2034
3:it_xed_x=5427 3:its_M_PERC=2738 3:its_M_was=1198 3:its_M_without=-2364 3:its_own_M=-2194 3:its_x_.=906
3:its_x_M=-2236 3:itself_._$=-2098 3:let_<we>_x=-292 3:let_the_M=-970 3:let_the_x=-1495 3:like_a_x=1282
3:like_x_.=-1147 3:more_than_#=-961 3:more_than_x=736 3:most_of_the=-1619 3:no_M_,=-279 3:no_M_.=-3710 3:no_M_for=563
3:no_M_of=-680 3:no_M_that=3992 3:no_M_x=1417 3:no_P_was=-1476 3:no_one_at=-464 3:no_x_M=488 3:no_x_in=-1469
3:no_x_on=-486 3:no_x_to=958 3:no_x_was=-895 3:no_x_x=3844 3:nobody_had_xed=-1200 3:nobody_has_PERC=-2216
3:nobody_x_xing=735 3:not_._$=-1663 3:not_M_.=-2211 3:not_PERC_.=4536 3:not_PERC_at=6317 3:not_PERC_for=-1616
3:not_PERC_of=-1853 3:not_a_M=-586 3:not_a_x=-587 3:not_be_xed=1873 3:not_on_the=1218 3:not_the_M=1928 3:not_the_x=-887
3:not_x_$=-1783 3:not_x_.=3011 3:not_x_a=3680 3:not_x_at=-1950 3:not_x_it=4 3:not_x_that=-800 3:not_x_the=-2288
3:not_x_x=-926 3:not_xed_.=-1522 3:of_#_DAY=-371 3:of_#_N=1284 3:of_#_x=2227 3:of_<he>_x=-143 3:of_<they>_.=3287
3:of_<they>_in=-1096 3:of_<they>_x=3377 3:of_<we>_,=-503 3:of_<we>_P=-601 3:of_<we>_x=-595 3:of_<you>_have=-676
3:of_M_#=-676 3:of_M_in=-835 3:of_M_x=-539 3:of_T_.=-510 3:of_a_x=-1505 3:of_a_xing=-248 3:of_all_#=-498
3:of_all_x=-1033 3:of_an_x=-1371 3:of_each_M=-1219 3:of_it_,=-1385 3:of_its_x=2523 3:of_one_M=2870 3:of_that_x=968
3:of_the_#=6391 3:of_the_AC=-1096 3:of_the_M=1891 3:of_the_P=-2507 3:of_the_T=595 3:of_the_three=1994 3:of_the_x=2919
3:of_the_xing=-3200 3:of_this_M=105 3:of_x_,=-2216 3:of_x_.=38 3:of_x_M=-2120 3:of_x_P=-485 3:of_x_in=-719
3:of_x_of=1089 3:of_x_x=-3912 3:off_._$=3878 3:off_in_the=915 3:on_#_DAY=-1643 3:on_._$=4527 3:on_<he>_x=2276
3:on_<they>_x=-615 3:on_DAY_,=-1249 3:on_DAY_.=-2321 3:on_DAY_at=4169 3:on_a_DAY=-655 3:on_a_M=-1354 3:on_a_x=1623
3:on_a_xing=139 3:on_it_.=-196 3:on_its_own=-1086 3:on_its_x=623 3:on_one_M=1825 3:on_the_M=-5134 3:on_the_T=-2895
3:on_the_same=-2251 3:on_the_x=1562 3:on_the_xing=6584 3:on_x_,=-2359 3:on_x_.=-963 3:on_x_M=-1013 3:on_x_x=-2828
3:once_,_which=1727 3:once_._$=-336 3:once_a_x=637 3:one_,_and=-758 3:one_._$=4836 3:one_M_,=-2299 3:one_M_.=43
3:one_M_for=-1425 3:one_P_had=-334 3:one_by_one=-1331 3:one_in_the=-872 3:one_of_<they>=-1800 3:one_of_<we>=-984
3:one_of_the=3172 3:one_that_is=-1970 3:one_x_,=-1682 3:one_x_.=-2692 3:one_x_the=-908 3:one_x_to=-424 3:one_x_x=-1743
3:only_._$=-948 3:only_as_x=-2489 3:or_M_xed=-1408 3:or_x_.=-417 3:other_._$=2091 3:other_M_.=-177 3:other_T_.=-922
3:other_x_.=-1172 3:out_._$=-1644 3:out_and_x=-1637 3:out_in_DAY=321 3:out_of_the=3817 3:out_with_the=-662
3:over_at_x=-1364 3:over_the_M=-795 3:over_the_x=-231 3:own_._$=1285 3:own_M_,=-1792 3:own_M_.=365 3:own_M_PERC=-1444
3:own_M_xed=-1429 3:own_x_,=-1332 3:own_x_.=-1483 3:per_M_.=701 3:please_do_not=-1131 3:same_M_.=-5056
3:same_M_and=1127 3:same_M_for=3955 3:same_x_,=641 3:same_x_.=-3662 3:should_be_x=-1124 3:since_#_and=966
3:since_._$=-335 3:since_the_M=2295 3:since_the_T=2717 3:since_the_x=-2379 3:so_it_x=2573 3:so_that_it=-1951
3:so_that_the=-1508 3:so_that_xing=-1008 3:so_x_.=-1564 3:so_x_x=2043 3:some_#_x=-312 3:some_x_,=-333 3:some_x_x=-1686
3:somebody_has_to=-618 3:than_#_x=3403 3:than_<we>_did=-243 3:than_a_x=1859 3:than_the_x=-629 3:than_x_.=-1343
3:that_KNEW_<we>=-916 3:that_M_x=3404 3:that_a_M=25 3:that_had_been=6184 3:that_is_x=3073 3:that_is_xed=-957
3:that_the_M=-286 3:that_the_T=1071 3:that_the_other=-1400 3:that_the_x=-4069 3:that_would_x=1750 3:that_x_,=996
3:that_x_.=-541 3:that_x_of=-373 3:that_x_the=-1785 3:that_x_up=-385 3:that_x_x=-1797 3:the_#_x=2629 3:the_AC_x=-288
3:the_CIRC_M=1571 3:the_CIRC_x=-1663 3:the_DAY_x=-552 3:the_ELSE_of=-1216 3:the_IDLE_.=2730 3:the_IDLE_x=-259
3:the_M's_M=-26 3:the_M's_own=2438 3:the_MORAL_P=-270 3:the_MORAL_of=2048 3:the_M_"=-282 3:the_M_$=-727 3:the_M_(=-831
3:the_M_,=-63 3:the_M_.=-919 3:the_M_:=744 3:the_M_;=-792 3:the_M_<we>=-1155 3:the_M_CIRC=55 3:the_M_CLAIM=-3897
3:the_M_PERC=1412 3:the_M_about=-1082 3:the_M_and=3667 3:the_M_are=-3037 3:the_M_as=8024 3:the_M_at=-630
3:the_M_by=-2187 3:the_M_can=-1277 3:the_M_could=-979 3:the_M_did=-910 3:the_M_does=2158 3:the_M_for=950
3:the_M_from=1781 3:the_M_had=2574 3:the_M_has=-659 3:the_M_in=-1291 3:the_M_is=-6497 3:the_M_it=2445
3:the_M_itself=-2929 3:the_M_of=1080 3:the_M_off=-836 3:the_M_on=-855 3:the_M_over=-106 3:the_M_still=1702
3:the_M_that=-3113 3:the_M_to=-1950 3:the_M_was=-6959 3:the_M_were=2819 3:the_M_with=3135 3:the_M_within=-846
3:the_M_x=12405 3:the_M_xed=5231 3:the_M_xing=-426 3:the_P's_M=3898 3:the_P's_x=-129 3:the_P_,=2325 3:the_P_.=-2118
3:the_P_CHOSE=-343 3:the_P_PERC=-717 3:the_P_did=-1183 3:the_P_has=3927 3:the_P_is=-1358 3:the_P_of=-2428 3:the_P_on=83
3:the_P_were=-535 3:the_P_x=-1386 3:the_P_xed=494 3:the_T's_P=-1139 3:the_T's_x=-653 3:the_T_,=-1792 3:the_T_.=-2203
3:the_T_and=-1069 3:the_T_for=129 3:the_T_had=-1136 3:the_T_has=4007 3:the_T_is=-914 3:the_T_of=-2326 3:the_T_that=-779
3:the_T_was=8279 3:the_T_will=-410 3:the_T_x=4842 3:the_T_xed=-2704 3:the_one_that=1136 3:the_one_who=-846
3:the_other_M=2068 3:the_other_T=-265 3:the_other_x=-3126 3:the_same_,=-2168 3:the_same_M=6250 3:the_same_x=1495
3:the_same_xing=-1260 3:the_three_x=2301 3:the_two_M=3109 3:the_two_P=-1114 3:the_two_T=-881 3:the_two_x=-1071
3:the_x_"=-1106 3:the_x_$=-3933 3:the_x_,=216 3:the_x_.=1571 3:the_x_;=4228 3:the_x_<we>=2997 3:the_x_CIRC=-1358
3:the_x_M=630 3:the_x_P=-821 3:the_x_P's=-2734 3:the_x_T=-8679 3:the_x_T's=-148 3:the_x_a=-1844 3:the_x_and=2971
3:the_x_are=-2485 3:the_x_as=2135 3:the_x_at=2078 3:the_x_by=4762 3:the_x_could=-476 3:the_x_did=-1736 3:the_x_for=-333
3:the_x_from=-1229 3:the_x_had=-3527 3:the_x_has=-3059 3:the_x_in=7792 3:the_x_is=3630 3:the_x_it=573
3:the_x_itself=-1443 3:the_x_of=-212 3:the_x_on=2616 3:the_x_one=7036 3:the_x_that=-1157 3:the_x_the=469
3:the_x_to=-2021 3:the_x_two=-246 3:the_x_was=5189 3:the_x_were=-1757 3:the_x_when=2008 3:the_x_where=-2788
3:the_x_will=-777 3:the_x_with=-2580 3:the_x_x=4449 3:the_x_xed=3666 3:the_x_xing=1860 3:the_xing_,=290
3:the_xing_.=2623 3:the_xing_M=-2156 3:the_xing_T=1519 3:the_xing_is=-556 3:the_xing_of=3163 3:the_xing_the=-826
3:the_xing_to=-549 3:the_xing_was=-3325 3:the_xing_x=1623 3:the_xly_x=4208 3:then_the_x=-561 3:there's_no_M=-666
3:there's_no_x=1531 3:there_._$=-172 3:there_are_x=2634 3:there_for_x=-1530 3:there_is_no=4061 3:there_is_one=-65
3:there_was_no=-2046 3:this_M_are=-1944 3:this_M_will=-337 3:this_M_x=-2367 3:this_is_on=4073 3:this_is_the=979
3:this_x_.=-4940 3:this_x_for=-1150 3:this_x_is=-503 3:this_x_x=-1517 3:three_._$=1606 3:three_x_,=-1686
3:three_x_.=4875 3:three_x_x=-491 3:through_the_M=-3983 3:through_the_x=4823 3:to_"_x=2430 3:to_#_$=-253
3:to_#_and=2170 3:to_#_x=-977 3:to_M_x=-742 3:to_PERC_,=-1248 3:to_P_x=-784 3:to_a_M=1868 3:to_a_P=-288 3:to_a_x=-422
3:to_be_PERC=1074 3:to_be_in=-723 3:to_be_x=-1023 3:to_be_xed=590 3:to_get_the=-1290 3:to_one_of=-2502 3:to_the_M=-4884
3:to_the_P=-1411 3:to_the_P's=-980 3:to_the_T=255 3:to_the_other=-1154 3:to_the_x=9163 3:to_x_#=-172 3:to_x_,=554
3:to_x_.=-1156 3:to_x_:=-450 3:to_x_<they>=-1918 3:to_x_M=1050 3:to_x_a=-1665 3:to_x_and=-772 3:to_x_at=-597
3:to_x_for=-1179 3:to_x_in=-461 3:to_x_it=139 3:to_x_one=-610 3:to_x_that=-610 3:to_x_the=-2904 3:to_x_what=-880
3:to_x_x=482 3:too_._$=-2459 3:too_x_.=2588 3:too_x_to=1727 3:twice_,_#=-61 3:twice_._$=1119 3:two_M_x=2413
3:two_P_.=3509 3:two_P_have=-714 3:two_P_x=-1202 3:two_of_<we>=-1172 3:two_x_,=45 3:two_x_.=2527 3:two_x_and=-2971
3:two_x_that=-765 3:two_x_x=-700 3:until_DAY_.=-379 3:until_the_M=-3212 3:until_the_x=2910 3:up_the_M=1016
3:up_to_x=-967 3:was_#_x=-995 3:was_._$=1637 3:was_CIRC_at=2596 3:was_PERC_at=-1982 3:was_a_x=-2777 3:was_in_DAY=-948
3:was_in_the=-1510 3:was_no_M=-1824 3:was_no_x=-681 3:was_not_PERC=-116 3:was_not_x=1826 3:was_on_the=-1386
3:was_the_M=894 3:was_the_x=-1625 3:was_x_,=-2815 3:was_x_.=3205 3:was_x_:=1278 3:was_x_again=-2814 3:was_x_and=735
3:was_x_for=6510 3:was_x_in=-2905 3:was_x_of=-1009 3:was_x_out=4044 3:was_x_to=-6567 3:was_x_with=797 3:was_x_x=-1101
3:was_xed_,=378 3:was_xed_.=-5258 3:was_xed_as=2867 3:was_xed_by=7210 3:was_xed_from=-1364 3:was_xed_in=2436
3:was_xed_it=2015 3:was_xed_on=-2281 3:was_xed_to=-4348 3:was_xed_with=-512 3:was_xed_x=1577 3:was_xly_x=-1042
3:were_KNEW_by=247 3:were_not_xed=-259 3:were_x_,=-2892 3:were_x_by=-562 3:were_x_for=-198 3:were_x_from=334
3:were_x_to=2468 3:were_xed_,=-1855 3:were_xed_from=-914 3:were_xed_to=5543 3:were_xed_twice=-995 3:what_<we>_PERC=-638
3:what_<we>_x=-1866 3:what_<you>_have=2024 3:what_it_had=1779 3:what_it_was=3331 3:what_its_M=2738 3:what_the_M=-1312
3:what_the_x=-1957 3:what_xed_it=1831 3:when_<they>_x=206 3:when_a_M=-1317 3:when_a_x=796 3:when_the_M=3375
3:when_the_x=-4604 3:where_two_M=-6 3:whether_the_M=-2720 3:whether_the_x=4838 3:which_are_x=185 3:which_is_the=-113
3:which_the_x=-1432 3:which_was_x=-1127 3:which_x_it=-1975 3:which_x_the=79 3:which_x_x=-3425 3:who_CHOSE_to=-1214
3:who_M_it=-961 3:who_could_not=1476 3:who_x_x=-144 3:who_xed_.=-58 3:who_xed_to=239 3:whoever_x_x=5128
3:why_the_M=-2503 3:will_be_,=-1407 3:will_be_x=-436 3:will_be_xed=-614 3:will_x_the=-182 3:will_x_x=-479
3:with_<we>_,=-346 3:with_a_M=-1209 3:with_a_x=2080 3:with_an_x=3111 3:with_the_M=477 3:with_the_T=-1174
3:with_the_same=-3841 3:with_the_x=958 3:with_two_x=-1822 3:with_x_.=1747 3:with_x_x=32 3:within_the_x=-391
3:within_x_and=-556 3:within_x_x=-868 3:without_a_M=-2188 3:without_a_x=-1421 3:without_being_PERC=-1662
3:without_the_M=1808 3:would_have_PERC=6880 3:would_have_been=2246 3:would_have_x=-1066 3:would_x_<we>=-1210
3:would_x_the=1123 3:x_!_$=-842 3:x_"_$=-2322 3:x_"_,=3140 3:x_"_.=-1447 3:x_"_all=2092 3:x_"_in=-2333 3:x_"_x=3576
3:x_#_#=674 3:x_#_%=-188 3:x_#_N=-1545 3:x_#_P=-718 3:x_#_and=-569 3:x_#_of=2203 3:x_#_x=1839 3:x_)_$=22 3:x_,_#=2435
3:x_,_<i>=-742 3:x_,_<we>=4348 3:x_,_M=1319 3:x_,_N=-801 3:x_,_PERC=-2064 3:x_,_a=-570 3:x_,_and=-1433 3:x_,_as=-4674
3:x_,_because=-5810 3:x_,_but=-1764 3:x_,_by=-240 3:x_,_for=-1652 3:x_,_from=-441 3:x_,_in=4039 3:x_,_it=2921
3:x_,_no=21 3:x_,_not=854 3:x_,_of=329 3:x_,_since=-626 3:x_,_so=2579 3:x_,_that's=5274 3:x_,_the=4212 3:x_,_then=-2066
3:x_,_there's=-1457 3:x_,_to=3463 3:x_,_too=3855 3:x_,_two=76 3:x_,_was=-2312 3:x_,_when=-2115 3:x_,_which=-2871
3:x_,_with=1110 3:x_,_x=3123 3:x_,_xed=-1545 3:x_,_xing=-2492 3:x_._#=-597 3:x_._$=2958 3:x_:_#=27 3:x_:_DAY=112
3:x_:_M=-1263 3:x_:_about=340 3:x_:_the=5515 3:x_:_x=-2096 3:x_;_$=5168 3:x_;_the=-1695 3:x_<i>_that=-590
3:x_<they>_.=3218 3:x_<they>_M=-1145 3:x_<we>_#=-74 3:x_<we>_,=-373 3:x_<we>_PERC=-422 3:x_<we>_a=-387 3:x_<we>_x=-1308
3:x_<we>_xed=1849 3:x_<you>_a=-104 3:x_<you>_x=-2240 3:x_CIRC_.=-485 3:x_CIRC_the=32 3:x_M_"=-1429 3:x_M_#=-893
3:x_M_$=-855 3:x_M_(=-1581 3:x_M_,=1925 3:x_M_.=853 3:x_M_CLAIM=-555 3:x_M_PERC=1961 3:x_M_a=-1606 3:x_M_and=-455
3:x_M_are=-1268 3:x_M_because=3785 3:x_M_could=-2396 3:x_M_for=-1977 3:x_M_from=-1885 3:x_M_had=2167 3:x_M_has=-1093
3:x_M_in=-3276 3:x_M_into=-1014 3:x_M_is=-3310 3:x_M_it=2312 3:x_M_of=-5115 3:x_M_on=3599 3:x_M_out=152 3:x_M_than=-486
3:x_M_that=2167 3:x_M_the=2707 3:x_M_to=-2132 3:x_M_until=-995 3:x_M_was=745 3:x_M_with=1940 3:x_M_x=3835
3:x_M_xed=-3556 3:x_PERC_.=-1321 3:x_PERC_the=-1723 3:x_P_$=549 3:x_P_.=614 3:x_P_had=-1220 3:x_P_in=-100
3:x_P_with=-993 3:x_P_x=-1340 3:x_P_xed=-269 3:x_T_,=160 3:x_T_.=437 3:x_T_for=-1265 3:x_T_had=-1511 3:x_T_x=-207
3:x_a_M=3093 3:x_a_P=-920 3:x_a_x=3986 3:x_about_#=-961 3:x_about_the=748 3:x_about_xing=-1551 3:x_again_.=-3247
3:x_all_the=-176 3:x_all_x=-2203 3:x_an_x=2697 3:x_and_#=67 3:x_and_CLAIM=-1035 3:x_and_PERC=-807 3:x_and_a=-901
3:x_and_is=-1511 3:x_and_no=-309 3:x_and_not=980 3:x_and_the=-2125 3:x_and_were=181 3:x_and_x=-7590 3:x_and_xed=-2686
3:x_are_not=-402 3:x_are_to=-1294 3:x_are_x=720 3:x_as_<they>=267 3:x_as_it=-124 3:x_as_the=-3788 3:x_as_x=2183
3:x_at_#=-1465 3:x_at_N=12 3:x_at_all=-2285 3:x_at_once=3318 3:x_at_the=113 3:x_at_x=-4544 3:x_because_of=-1979
3:x_because_the=1296 3:x_because_x=2307 3:x_both_M=-218 3:x_by_M=-1349 3:x_by_P=1197 3:x_by_a=1509 3:x_by_itself=-1311
3:x_by_the=-1790 3:x_by_x=2703 3:x_could_not=2618 3:x_could_x=-760 3:x_did_not=-363 3:x_during_x=248 3:x_each_x=719
3:x_for_M=-2163 3:x_for_a=-3566 3:x_for_all=-1839 3:x_for_the=2209 3:x_for_x=-142 3:x_for_xing=-959 3:x_from_#=-1626
3:x_from_DAY=-606 3:x_from_M=-1211 3:x_from_a=3315 3:x_from_the=832 3:x_from_x=-562 3:x_had_been=3159 3:x_had_no=1867
3:x_had_to=-853 3:x_had_x=-1751 3:x_had_xed=-1326 3:x_has_been=-2851 3:x_have_been=-546 3:x_in_<they>=-961
3:x_in_AC=-917 3:x_in_DAY=777 3:x_in_M=-803 3:x_in_N=5728 3:x_in_a=-2683 3:x_in_the=-1826 3:x_in_two=-602 3:x_in_x=2573
3:x_instead_of=-998 3:x_into_the=17 3:x_is_CIRC=-1671 3:x_is_a=2580 3:x_is_not=-3307 3:x_is_the=-1299 3:x_is_x=6368
3:x_is_xed=-2128 3:x_it_.=3215 3:x_it_by=931 3:x_it_for=-1817 3:x_it_is=-3377 3:x_it_to=35 3:x_it_up=4492
3:x_it_was=1454 3:x_it_with=6004 3:x_it_x=-4555 3:x_its_P=-427 3:x_its_x=2706 3:x_most_of=-763 3:x_no_one=1 3:x_of_#=61
3:x_of_<he>=-466 3:x_of_<they>=4848 3:x_of_<we>=-57 3:x_of_<you>=-710 3:x_of_DAY=-843 3:x_of_M=4032 3:x_of_a=-2131
3:x_of_an=-1371 3:x_of_it=-575 3:x_of_its=1589 3:x_of_the=2697 3:x_of_this=705 3:x_of_x=2048 3:x_on_.=-651
3:x_on_<they>=-615 3:x_on_<we>=-655 3:x_on_DAY=-1527 3:x_on_a=3392 3:x_on_it=-385 3:x_on_its=766 3:x_on_one=1825
3:x_on_the=-2179 3:x_on_x=-1445 3:x_on_xing=-1551 3:x_once_a=1179 3:x_one_,=288 3:x_one_.=3499 3:x_one_M=2278
3:x_one_is=-1935 3:x_one_of=-1222 3:x_one_x=324 3:x_or_x=780 3:x_out_.=-638 3:x_out_in=1969 3:x_out_of=893
3:x_out_on=2970 3:x_out_with=-662 3:x_over_the=-462 3:x_should_be=-907 3:x_since_#=966 3:x_since_.=665
3:x_since_the=-1465 3:x_so_x=-905 3:x_somebody_in=-490 3:x_than_#=2002 3:x_than_the=-1409 3:x_than_x=2335
3:x_that_M=798 3:x_that_a=25 3:x_that_had=5367 3:x_that_one=-1347 3:x_that_the=-3334 3:x_that_x=-3050 3:x_the_M=1019
3:x_the_P=-163 3:x_the_T=-2068 3:x_the_other=-12 3:x_the_same=-1242 3:x_the_two=1971 3:x_the_x=-1286 3:x_the_xing=-61
3:x_this_x=1054 3:x_through_the=-2861 3:x_to_M=487 3:x_to_PERC=-1659 3:x_to_a=2803 3:x_to_be=-1300 3:x_to_its=1732
3:x_to_one=-3185 3:x_to_the=-2184 3:x_to_x=-423 3:x_too_x=4710 3:x_twice_,=703 3:x_two_M=2528 3:x_two_and=2023
3:x_two_x=-3312 3:x_until_somebody=-974 3:x_until_the=-806 3:x_up_a=-594 3:x_up_in=-1094 3:x_was_a=-1031
3:x_was_not=-444 3:x_was_the=-110 3:x_was_x=-8225 3:x_was_xed=5365 3:x_were_CIRC=-1329 3:x_were_KNEW=-16
3:x_were_not=2534 3:x_were_x=-2281 3:x_were_xed=-637 3:x_what_<we>=-272 3:x_what_<you>=1628 3:x_when_<they>=30
3:x_when_a=311 3:x_when_the=2230 3:x_whether_the=-616 3:x_will_be=-1215 3:x_with_a=-522 3:x_with_the=5641
3:x_with_x=-4517 3:x_within_x=535 3:x_would_have=3467 3:x_x_"=163 3:x_x_#=-1323 3:x_x_$=-1239 3:x_x_(=-185 3:x_x_)=175
3:x_x_,=-2667 3:x_x_.=-4663 3:x_x_:=3152 3:x_x_;=18 3:x_x_<we>=-446 3:x_x_<you>=-1070 3:x_x_IDLE=-546 3:x_x_M=7217
3:x_x_N=298 3:x_x_P=-2761 3:x_x_PERC=1780 3:x_x_a=-2160 3:x_x_again=-856 3:x_x_an=5428 3:x_x_and=-3109 3:x_x_are=-877
3:x_x_as=2525 3:x_x_at=1512 3:x_x_because=-2045 3:x_x_by=-1349 3:x_x_for=-2886 3:x_x_from=-4793 3:x_x_had=2480
3:x_x_in=4350 3:x_x_into=-586 3:x_x_is=-1945 3:x_x_it=-5485 3:x_x_its=3336 3:x_x_of=-2183 3:x_x_on=-3647 3:x_x_or=319
3:x_x_out=-2868 3:x_x_since=-1486 3:x_x_so=-2279 3:x_x_some=666 3:x_x_than=620 3:x_x_that=-2174 3:x_x_the=1137
3:x_x_through=2034 3:x_x_to=2710 3:x_x_two=1982 3:x_x_until=-275 3:x_x_was=-5629 3:x_x_were=1721 3:x_x_what=-7
3:x_x_when=-3115 3:x_x_which=6038 3:x_x_with=2410 3:x_x_without=-562 3:x_x_x=-5378 3:x_x_xed=-1903 3:x_x_xing=-1710
3:x_x_xly=-475 3:x_xed_and=4013 3:x_xed_on=-411 3:x_xed_the=2035 3:x_xed_to=4054 3:x_xed_without=-1754 3:x_xed_x=2263
3:x_xing_$=1465 3:x_xing_,=-138 3:x_xing_.=-5296 3:x_xing_M=-570 3:x_xing_to=-527 3:x_xing_was=-1548 3:x_xing_x=2814
3:x_xing_xing=3879 3:x_xly_,=-2112 3:x_yet_.=-2013 3:xed_"_x=-2673 3:xed_#_%=-778 3:xed_#_x=-940 3:xed_,_and=-585
3:xed_,_so=1155 3:xed_,_the=-290 3:xed_,_with=-2403 3:xed_,_x=-1099 3:xed_._$=-4780 3:xed_M_#=1654 3:xed_M_.=-1935
3:xed_M_x=-1387 3:xed_a_M=4431 3:xed_a_x=-1727 3:xed_again_,=2869 3:xed_and_x=5823 3:xed_at_#=-1074 3:xed_at_the=-998
3:xed_by_:=-1187 3:xed_by_M=1850 3:xed_by_N=50 3:xed_by_P=3777 3:xed_by_the=3461 3:xed_by_x=-950 3:xed_for_<we>=-1580
3:xed_for_the=3038 3:xed_for_x=571 3:xed_from_the=-5217 3:xed_in_#=971 3:xed_in_one=-1365 3:xed_in_the=1867
3:xed_in_x=837 3:xed_it_,=1831 3:xed_it_.=-1268 3:xed_it_xed=2015 3:xed_of_it=186 3:xed_off_by=-415 3:xed_on_DAY=-1412
3:xed_on_the=-129 3:xed_on_x=-1957 3:xed_over_to=2650 3:xed_so_that=-1070 3:xed_that_x=303 3:xed_the_M=-4632
3:xed_the_same=-2228 3:xed_the_x=-701 3:xed_to_<we>=-2466 3:xed_to_a=1989 3:xed_to_the=1147 3:xed_to_x=-493
3:xed_twice_.=807 3:xed_with_the=-3104 3:xed_with_x=1718 3:xed_x_,=652 3:xed_x_.=3486 3:xed_x_M=1817 3:xed_x_and=-400
3:xed_x_on=-986 3:xed_x_the=-3097 3:xed_x_x=-1060 3:xing_,_and=1239 3:xing_,_x=-539 3:xing_._$=1589 3:xing_M_,=1708
3:xing_M_.=-54 3:xing_M_x=-1480 3:xing_a_x=-1013 3:xing_at_x=429 3:xing_else_x=-1021 3:xing_in_.=-1552
3:xing_in_the=670 3:xing_it_.=-775 3:xing_of_the=2068 3:xing_on_the=-993 3:xing_that_x=1100 3:xing_the_M=847
3:xing_the_x=-429 3:xing_to_x=-3196 3:xing_was_x=-4271 3:xing_was_xed=-2397 3:xing_with_the=-2384 3:xing_x_$=2882
3:xing_x_,=1829 3:xing_x_.=-3135 3:xing_x_a=-698 3:xing_x_the=3883 3:xing_x_was=-1735 3:xing_x_x=3796 3:xly_,_and=-1308
3:xly_,_by=2490 3:xly_._$=802 3:xly_x_,=4146 3:xly_x_.=-961 3:xly_x_x=-3429 3:yet_._$=-2470 b:a_bad=1331 b:a_call=2157
b:a_certificate=4111 b:a_change=672 b:a_copy=-3289 b:a_cupboard=-1015 b:a_day=-1431 b:a_decision=2162 b:a_drawer=-778
b:a_factor=1509 b:a_file=-458 b:a_good=-1162 b:a_guard=2820 b:a_half=-1412 b:a_job=2206 b:a_limit=8087 b:a_list=-2386
b:a_loan=-1821 b:a_lock=-1016 b:a_look=3350 b:a_loss=640 b:a_machine=-3359 b:a_mailbox=1346 b:a_matter=-1575
b:a_meet=-921 b:a_miss=2120 b:a_mixture=-1317 b:a_new=1014 b:a_notice=-304 b:a_number=-1749 b:a_part=-2082
b:a_person=2036 b:a_photo=-736 b:a_plan=-177 b:a_position=1623 b:a_quarter=-1488 b:a_reason=62 b:a_red=-1172
b:a_repeat=1669 b:a_ring=7511 b:a_row=-846 b:a_second=-1315 b:a_sign=3102 b:a_single=1707 b:a_small=-2369
b:a_snapshot=2252 b:a_store=204 b:a_supplier=-966 b:a_system=-1158 b:a_test=994 b:a_thing=-692 b:a_third=-1409
b:a_ticket=-1285 b:a_vote=-1198 b:a_wall=1579 b:a_week=2418 b:a_word=-1498 b:a_work=131 b:a_wrong=-334 b:a_year=1019
b:about_a=-1616 b:about_eur=-109 b:about_it=-900 b:about_the=183 b:above_is=-1204 b:accord_to=-427 b:account_for=-585
b:acknowledg_after=-174 b:acknowledg_in=-667 b:acknowledge_minute=-6 b:add_a=-1086 b:address_and=2190 b:address_to=-755
b:after_a=1363 b:after_it=5424 b:after_lunch=-458 b:after_min=-336 b:after_minute=658 b:after_ten=389 b:after_the=-3739
b:after_we=-407 b:again_after=3826 b:again_and=1662 b:again_in=-328 b:against_the=4011 b:age_of=-631 b:alarm_on=-221
b:all_day=-359 b:all_of=2207 b:all_our=846 b:all_the=-1364 b:allow_to=1366 b:although_the=-999 b:am_not=-2074
b:an_answer=-388 b:an_appointment=-1145 b:an_empty=2244 b:an_error=1554 b:an_hour=-3257 b:and_a=-145 b:and_ask=-360
b:and_both=2447 b:and_count=-1569 b:and_did=-1613 b:and_each=1931 b:and_found=4417 b:and_from=-558 b:and_had=-2934
b:and_half=-1155 b:and_has=-3052 b:and_he=-592 b:and_here=-448 b:and_i=-2982 b:and_in=1522 b:and_is=-1511
b:and_it=-6511 b:and_last=-329 b:and_let=-893 b:and_mov=-697 b:and_no=703 b:and_nobody=-942 b:and_not=2554
b:and_one=2564 b:and_play=2016 b:and_rang=-1472 b:and_read=-771 b:and_sent=-878 b:and_since=2969 b:and_somebody=-1224
b:and_that=-346 b:and_the=554 b:and_then=-1405 b:and_they=678 b:and_thi=-1420 b:and_those=-989 b:and_to=-2459
b:and_told=-116 b:and_two=-839 b:and_was=-2219 b:and_watch=-478 b:and_we=2237 b:and_were=448 b:and_what=-1898
b:and_when=1318 b:and_would=3911 b:and_wrote=555 b:and_you=366 b:anyone_who=-1023 b:anyth_and=1623 b:app_derive=1141
b:are_a=-2183 b:are_kept=-951 b:are_not=-934 b:are_sorry=-315 b:are_to=-1294 b:as_a=2330 b:as_far=13 b:as_in=-1125
b:as_it=2031 b:as_its=-54 b:as_long=607 b:as_the=-429 b:as_well=-3823 b:ask_for=2108 b:ask_the=3763 b:ask_to=-1040
b:ask_what=1110 b:ask_whether=-1088 b:ask_why=-1221 b:assume_that=-655 b:at_about=-1339 b:at_all=2187 b:at_an=-544
b:at_every=-401 b:at_four=931 b:at_half=-1259 b:at_least=-1700 b:at_lunch=-446 b:at_night=-1654 b:at_noon=3601
b:at_on=-1823 b:at_once=378 b:at_our=867 b:at_that=2115 b:at_the=-2760 b:at_two=-1989 b:authorisation_service=1110
b:away_the=-1538 b:back_by=425 b:back_for=-1438 b:back_to=6164 b:batch_send=914 b:be_a=1106 b:be_and=-2751
b:be_done=-1258 b:be_found=-1409 b:be_in=-723 b:be_known=-1449 b:be_reach=-1612 b:be_read=4176 b:be_sent=-919
b:be_settl=-1682 b:because_a=1365 b:because_of=-1979 b:because_the=2753 b:been_ask=-582 b:been_given=975
b:been_made=-1708 b:been_open=1243 b:been_put=1963 b:been_switch=-1401 b:before_it=-949 b:before_the=10000
b:before_they=-1001 b:before_to=5834 b:before_we=-1082 b:began_to=-3895 b:behind_the=-3299 b:being_ask=-1662
b:being_paid=-1126 b:belong_to=1448 b:belt_stop=1547 b:belt_to=-651 b:beside_it=-2150 b:better_than=-206
b:between_the=-2957 b:between_two=4814 b:booking_were=-738 b:bother_me=-501 b:brought_back=784 b:built_the=-485
b:buy_a=-1285 b:by_a=1261 b:by_accident=-1654 b:by_friday=196 b:by_hand=-2414 b:by_itself=3268 b:by_mail=-1306
b:by_more=-961 b:by_name=1748 b:by_october=-130 b:by_one=-1331 b:by_ourselve=823 b:by_phone=-151 b:by_side=4024
b:by_somebody=436 b:by_the=-1374 b:by_their=-537 b:by_two=3509 b:by_which=-810 b:cache_was=-2255 b:call_centre=-204
b:call_from=-1754 b:call_lost=1353 b:call_the=-1464 b:call_to=4556 b:call_us=-496 b:call_was=-3547 b:call_were=404
b:call_within=540 b:came_back=-3722 b:came_in=3809 b:came_on=-981 b:came_to=-2576 b:can_be=-2180 b:can_tell=-863
b:cannot_say=-535 b:car_park=-1901 b:card_payment=-809 b:carri_the=-1428 b:carrier_and=-1544 b:carrier_for=54
b:carry_the=-1863 b:caus_it=1831 b:certificat_of=4134 b:change_is=-864 b:change_of=-1235 b:change_on=4570
b:change_went=-1887 b:charg_twice=-286 b:check_that=-809 b:check_with=-1883 b:clos_for=2468 b:clos_of=1081
b:clos_the=-726 b:come_up=-1094 b:compar_the=-1544 b:compar_with=-1400 b:compare_the=2059 b:complete_for=9
b:connect_to=2327 b:control_room=-1419 b:copy_is=-2305 b:copy_of=2140 b:correct_and=-1242 b:cost_us=-276
b:could_be=-2974 b:could_have=311 b:could_not=3483 b:could_pay=-760 b:count_of=-453 b:counter_of=-1540
b:course_of=-1582 b:customer_in=478 b:customer_was=-2420 b:customer_were=-1167 b:customer_with=-722 b:data_lost=793
b:date_of=-877 b:date_on=527 b:day_and=38 b:day_before=-621 b:day_in=1048 b:day_long=-359 b:decision_of=-185
b:decision_was=891 b:default_meet=-6 b:delivery_service=-914 b:depend_on=1293 b:depot_by=-1547 b:describe_the=-2395
b:desk_rang=-1343 b:detection_minute=58 b:did_it=-1388 b:did_not=4432 b:did_noth=-405 b:did_what=5277 b:discuss_in=-819
b:disk_was=-1185 b:do_not=-3351 b:do_the=-397 b:do_with=-2080 b:document_that=557 b:doe_it=2532 b:doe_not=3677
b:done_by=-1258 b:done_when=-2405 b:down_and=-1323 b:drill_in=-592 b:dropp_the=2192 b:dry_run=-803 b:dry_then=-716
b:duration_h=-472 b:each_case=-1777 b:each_of=1101 b:each_other=-1145 b:edge_team=-1681 b:eight_minute=65
b:eleven_day=-911 b:else_happen=-2941 b:empty_a=1173 b:empty_and=871 b:empty_file=1037 b:end_date=-946 b:end_of=-615
b:english_only=-948 b:error_of=558 b:even_before=2577 b:even_the=-1008 b:event_twice=1845 b:every_minute=-1144
b:every_one=-1222 b:every_two=-359 b:everyth_in=7509 b:everyth_was=-1051 b:execut_by=-777 b:exist_for=-1416
b:failure_to=58 b:far_as=13 b:fed_by=-537 b:fed_from=7518 b:feed_was=998 b:fetch_from=-1929 b:figure_are=3574
b:figure_on=-541 b:file_of=-1048 b:fill_in=605 b:final_report=94 b:find_the=-731 b:fire_brigade=-1334 b:first_and=-1328
b:first_attempt=-954 b:first_call=-569 b:first_of=-1639 b:first_the=-300 b:first_two=-246 b:five_hundr=5522
b:five_minute=-909 b:flash_cable=-1075 b:floor_and=-486 b:follow_is=-1414 b:for_a=-1226 b:for_all=-3204 b:for_an=-2184
b:for_each=282 b:for_forty=-2171 b:for_good=2967 b:for_half=-114 b:for_it=153 b:for_load=-168 b:for_most=-135
b:for_nine=992 b:for_other=-1586 b:for_that=1069 b:for_the=153 b:for_those=-1578 b:for_three=734 b:for_twenty=-2357
b:for_two=-2248 b:for_us=-2364 b:for_which=-90 b:for_your=-548 b:form_for=-2342 b:forty_minute=-2599 b:found_it=155
b:found_noth=522 b:found_the=-816 b:four_hour=-1562 b:four_in=-115 b:four_minute=164 b:fourth_floor=-210 b:from_a=1056
b:from_before=-1215 b:from_failure=58 b:from_first=58 b:from_head=771 b:from_it=-1388 b:from_minute=437
b:from_now=-1169 b:from_one=2482 b:from_the=-3910 b:from_to=-2799 b:front_of=848 b:front_page=2552 b:full_of=-81
b:gave_it=1215 b:gave_up=2846 b:get_the=-1290 b:go_to=-1678 b:goe_back=3773 b:going_to=-1690 b:good_mood=231
b:got_the=-894 b:got_to=3873 b:green_all=-2114 b:ground_in=1544 b:h_are=4111 b:h_min=-1082 b:had_a=2106 b:had_been=5700
b:had_begun=-344 b:had_come=-991 b:had_it=1000 b:had_made=-678 b:had_no=-2369 b:had_not=2045 b:had_switch=2024
b:had_the=-1493 b:had_to=-6382 b:had_told=1613 b:half_an=-1916 b:half_hour=-71 b:half_of=2889 b:half_past=-452
b:hall_b=-1276 b:hand_and=2051 b:hand_in=-963 b:hand_out=6379 b:hand_over=-1364 b:hang_in=-2446 b:happen_and=-1941
b:happen_is=3866 b:happen_to=-1256 b:has_a=-1983 b:has_been=601 b:has_gone=-1381 b:has_no=268 b:has_one=-623
b:has_the=3130 b:has_to=-2847 b:have_ask=-594 b:have_been=-1168 b:have_it=-990 b:have_learn=134 b:have_no=-376
b:have_not=-932 b:have_notic=535 b:have_one=-2127 b:have_put=136 b:have_seen=-1532 b:have_shown=416 b:have_the=-1875
b:he_did=-466 b:head_of=-208 b:held_back=-1563 b:help_desk=-86 b:hence_the=-1441 b:here_is=-1374 b:here_it=-448
b:here_since=-1508 b:hold_for=-1183 b:hold_the=1642 b:hour_and=-1725 b:hour_because=-1823 b:hour_in=-1014 b:hour_no=1
b:hour_we=-557 b:hour_with=-452 b:house_was=-1644 b:household_and=-1143 b:how_it=-3029 b:how_the=-657 b:how_we=127
b:hundr_and=3348 b:i_am=4082 b:i_ask=-924 b:i_had=904 b:i_have=-1474 b:i_know=-529 b:i_mean=-840 b:i_took=-293
b:i_was=-1076 b:i_will=-374 b:if_it=432 b:if_you=29 b:in_a=637 b:in_again=-1297 b:in_all=-885 b:in_and=971
b:in_charge=-1070 b:in_english=-948 b:in_every=-207 b:in_front=848 b:in_future=-1062 b:in_hall=-1075 b:in_it=643
b:in_lyon=7477 b:in_minute=-222 b:in_one=-2284 b:in_order=3789 b:in_other=2922 b:in_our=2326 b:in_question=-354
b:in_september=-1021 b:in_small=-146 b:in_spr=-1723 b:in_stag=-1214 b:in_the=-1385 b:in_their=-1591 b:in_thi=-2090
b:in_two=113 b:in_when=3043 b:in_writ=-980 b:instead_of=1745 b:internal_impact=168 b:into_the=-2624 b:is_a=-1666
b:is_better=-100 b:is_done=3406 b:is_empty=-1269 b:is_fed=7356 b:is_how=5429 b:is_in=4339 b:is_kept=-762 b:is_lock=-817
b:is_look=308 b:is_made=-1359 b:is_merely=-1581 b:is_no=3485 b:is_not=-7887 b:is_older=-2415 b:is_on=2303 b:is_one=-601
b:is_only=269 b:is_read=605 b:is_right=-1985 b:is_still=-2542 b:is_that=5543 b:is_the=-1679 b:is_to=-2692
b:is_used=-1791 b:is_what=2232 b:is_where=-1330 b:it_and=-381 b:it_at=-1074 b:it_away=-2318 b:it_because=900
b:it_built=1945 b:it_by=-845 b:it_came=457 b:it_did=-1922 b:it_for=-1817 b:it_from=-89 b:it_goe=2482 b:it_had=1085
b:it_happen=921 b:it_hold=1091 b:it_is=555 b:it_need=-840 b:it_on=-677 b:it_out=-1737 b:it_report=1259 b:it_say=4486
b:it_should=-4100 b:it_show=-1054 b:it_since=-930 b:it_that=-2099 b:it_to=-489 b:it_took=1694 b:it_up=3065
b:it_was=1596 b:it_went=-1512 b:it_with=6004 b:it_would=-3293 b:its_first=-1292 b:its_own=-535 b:its_part=-2324
b:itself_off=2381 b:job_had=1876 b:job_which=2244 b:k_was=2892 b:keep_it=-415 b:kept_in=-1407 b:kept_the=158
b:key_was=-2152 b:know_it=-2033 b:know_of=-2055 b:last_one=407 b:last_year=-103 b:learn_of=186 b:learn_that=-571
b:left_out=3218 b:legal_answer=177 b:let_the=-2465 b:let_us=-292 b:level_on=80 b:like_a=1282 b:like_one=-2086
b:like_thi=1774 b:like_to=-1374 b:limit_of=4328 b:limit_was=434 b:line_for=-2029 b:line_that=3250 b:list_had=2663
b:list_is=-1347 b:list_of=-3672 b:list_print=-548 b:liv_in=5176 b:load_again=-168 b:lock_on=-821 b:log_and=3716
b:log_is=-368 b:long_as=607 b:long_before=-633 b:longer_than=-1787 b:look_after=-1508 b:look_at=2950 b:look_for=-1508
b:look_like=-1293 b:loss_of=436 b:lost_and=-1753 b:made_a=957 b:made_it=-1175 b:make_the=-2699 b:many_of=-710
b:matter_of=-1575 b:matter_on=-652 b:me_that=-590 b:mean_and=-873 b:message_to=-632 b:middle_of=430
b:mihai'_query=-1417 b:minute_after=-839 b:minute_and=1327 b:minute_from=284 b:minute_of=-2040 b:minute_on=743
b:minute_to=244 b:minute_went=-825 b:miss_for=3888 b:mitigat_in=-222 b:mitigate_minute=-33 b:mixture_of=-1317
b:month_before=2351 b:more_people=477 b:more_than=-656 b:most_of=-1842 b:mov_the=-355 b:mov_to=166 b:mrs_lindqvist=-46
b:my_own=-881 b:myself_at=-734 b:name_of=933 b:name_that=-107 b:need_a=-1133 b:need_to=-1083 b:neighbour_utility=-2351
b:never_had=2994 b:new_client=-1163 b:new_figure=-1344 b:new_one=-916 b:new_version=1835 b:night_from=208
b:nine_and=614 b:nine_minute=-1796 b:nine_year=895 b:no_alarm=-864 b:no_alert=-3066 b:no_customer=-833 b:no_data=793
b:no_idea=-1273 b:no_list=1718 b:no_longer=536 b:no_money=2202 b:no_one=-1615 b:no_second=4151 b:no_water=-577
b:no_way=-1471 b:nobody_had=101 b:nobody_has=-2452 b:nobody_look=-1196 b:nobody_was=-953 b:nobody_wrote=-1568
b:none_of=5027 b:north_side=-801 b:not_a=-1173 b:not_answer=-1128 b:not_be=3182 b:not_been=20 b:not_being=2588
b:not_from=-1397 b:not_have=1210 b:not_in=2900 b:not_kept=-1989 b:not_know=-2968 b:not_known=3500 b:not_on=1218
b:not_only=-2088 b:not_reach=-2034 b:not_see=-588 b:not_seen=-1949 b:not_that=1684 b:not_the=1085 b:noth_and=794
b:noth_else=2066 b:noth_in=2963 b:noth_was=-3521 b:notic_it=-1040 b:notice_on=3264 b:now_and=-758 b:now_on=-1169
b:number_and=3291 b:number_for=-1233 b:number_in=-2078 b:number_of=-914 b:number_that=-666 b:october_a=-321
b:october_the=-706 b:of_a=-3772 b:of_all=-650 b:of_an=-2039 b:of_another=-388 b:of_each=-4087 b:of_finance=-528
b:of_her=-935 b:of_his=-167 b:of_it=-2232 b:of_its=3152 b:of_last=-754 b:of_may=-722 b:of_minute=-579 b:of_number=-1343
b:of_old=-1130 b:of_one=5683 b:of_open=2456 b:of_our=-3097 b:of_paper=2472 b:of_that=968 b:of_the=1309 b:of_their=-1397
b:of_them=2629 b:of_these=-1048 b:of_thi=1148 b:of_us=-2030 b:of_which=-1167 b:of_you=-710 b:off_and=-1356
b:off_by=-1597 b:off_in=915 b:off_the=-1475 b:office_of=-1096 b:old_name=511 b:old_one=5767 b:old_runbook=2108
b:old_server=-986 b:old_thing=5089 b:older_than=2403 b:on_a=-246 b:on_any=4246 b:on_call=-1023 b:on_duty=-79
b:on_it=-1307 b:on_its=-463 b:on_june=-794 b:on_monday=-607 b:on_october=-1550 b:on_one=1825 b:on_our=473
b:on_page=4025 b:on_paper=-1817 b:on_shift=182 b:on_the=-3413 b:on_their=-615 b:on_thursday=-3808 b:on_to=-863
b:on_top=-1008 b:on_tuesday=1094 b:on_what=-1242 b:once_a=637 b:once_and=-1840 b:once_the=4873 b:once_which=1727
b:one_after=-772 b:one_and=325 b:one_at=-464 b:one_by=-1331 b:one_doe=-1322 b:one_from=184 b:one_has=1248 b:one_in=-872
b:one_is=-1935 b:one_line=-1865 b:one_of=388 b:one_person=-858 b:one_sett=-92 b:one_should=-479 b:one_that=-834
b:one_thing=-375 b:one_was=102 b:one_who=-846 b:only_as=-2489 b:only_for=-856 b:only_one=5173 b:onto_the=1672
b:open_a=-1285 b:open_and=-1170 b:open_for=756 b:open_it=-255 b:open_order=-350 b:opt_out=-1032 b:or_later=-417
b:order_and=449 b:order_by=-192 b:order_of=-3121 b:order_were=-1336 b:other_one=-849 b:other_word=3506 b:ought_to=-1241
b:our_alarm=2541 b:our_client=2368 b:our_first=-1086 b:our_number=3856 b:our_own=-3790 b:our_shop=-1270
b:our_trust=1088 b:out_and=-2221 b:out_in=878 b:out_of=2497 b:out_on=2970 b:out_the=3953 b:out_with=-662
b:outgo_call=-1678 b:over_at=-1364 b:over_the=-1026 b:over_to=2650 b:over_with=-451 b:own_alarm=-695 b:own_probe=-1444
b:page_and=-999 b:page_of=-1885 b:page_one=9389 b:page_was=-4128 b:page_with=-1938 b:paid_for=-1651 b:paid_out=-690
b:panel_was=3477 b:paper_list=-249 b:part_of=-2007 b:pass_on=-863 b:past_two=-619 b:pay_for=8 b:people_did=-861
b:people_got=-2257 b:people_on=-117 b:people_who=4744 b:person_had=-1062 b:person_on=40 b:person_with=1887
b:phone_that=-753 b:picture_of=-757 b:place_on=-609 b:place_where=1000 b:plan_for=528 b:plan_in=2844 b:please_do=-1131
b:pool_of=11 b:price_table=3593 b:price_were=-992 b:print_on=-1751 b:print_the=-1065 b:print_what=2024 b:pull_the=-1191
b:pump_and=1807 b:purge_of=2140 b:put_a=578 b:put_in=-559 b:put_into=1114 b:put_on=1581 b:put_the=-814 b:put_up=-594
b:quarter_of=-2734 b:quarter_to=-889 b:queue_was=5644 b:ran_out=3442 b:rang_the=-1984 b:raw_log=-4474 b:raw_note=-1342
b:reach_the=-1845 b:reach_us=-540 b:read_aloud=-1419 b:read_by=1757 b:read_the=6952 b:reader_on=48 b:reason_we=2387
b:reconcile_job=4230 b:referral_sent=-348 b:replac_its=6050 b:report_on=-1150 b:resolv_in=-222 b:resolve_minute=-33
b:rest_of=-1216 b:review_and=-2052 b:review_of=-980 b:review_rule=1781 b:right_one=1009 b:right_to=-1930
b:role_were=150 b:row_and=-1656 b:run_at=-1456 b:run_on=-1394 b:sale_week=96 b:same_name=-1013 b:same_picture=2182
b:saw_it=-586 b:saw_the=-1379 b:say_that=-516 b:screen_and=-2443 b:second_level=80 b:second_line=-64
b:secondary_site=-1738 b:sensor_and=-2206 b:sensor_took=-1425 b:sensor_was=2559 b:sent_a=-1605 b:sent_the=3217
b:sent_to=304 b:server_for=4490 b:server_had=1676 b:set_it=1379 b:set_to=2624 b:sett_for=-92 b:settl_with=-1682
b:seven_hour=-162 b:seven_minute=-265 b:severity_duration=386 b:shar_one=-881 b:she_was=-953 b:shop_in=-65
b:short_version=-54 b:should_be=-3109 b:show_the=2526 b:shown_it=416 b:shut_for=1114 b:side_by=4024 b:silent_it=-2661
b:since_and=966 b:since_it=-1817 b:since_spr=1194 b:since_the=1878 b:since_then=-1171 b:six_hour=-810 b:six_in=-529
b:slip_of=2472 b:slow_for=-1282 b:sluice_by=-448 b:so_i=-1934 b:so_it=1998 b:so_much=969 b:so_our=-1639 b:so_short=-760
b:so_that=-6270 b:so_the=1944 b:so_thi=1447 b:so_we=-1698 b:some_forty=-1414 b:some_of=241 b:somebody_has=-754
b:somebody_in=-490 b:somebody_who=-164 b:someth_else=-1722 b:someth_is=-1619 b:sooner_or=-74 b:spoke_to=-401
b:spr_and=1210 b:spr_house=373 b:stag_bank=420 b:stand_in=-1962 b:stay_on=-1397 b:stood_there=-258 b:stop_and=-1869
b:stop_at=-718 b:stop_the=-816 b:stopp_the=-813 b:sunday_the=-1184 b:switch_itself=2381 b:switch_off=-1120
b:switch_the=939 b:switch_to=-1814 b:table_has=1014 b:table_was=4089 b:tablet_for=1215 b:take_a=-2409 b:take_place=-758
b:take_the=1403 b:taken_back=-1058 b:taken_out=4261 b:tank_and=-2975 b:tank_was=-176 b:telephone_line=4812
b:telephone_number=-1267 b:tell_us=-758 b:tell_you=-661 b:ten_minute=-1199 b:textile_wing=-1209 b:thaler_who=-1348
b:than_a=1859 b:than_h=3403 b:than_the=-1630 b:than_usual=-352 b:than_we=-243 b:thank_to=-1145 b:thank_you=-714
b:that_a=-30 b:that_can=-248 b:that_compare=-1918 b:that_day=-1312 b:that_had=8361 b:that_is=3302 b:that_it=71
b:that_nobody=-1920 b:that_noth=-1247 b:that_one=-1821 b:that_the=-4682 b:that_they=-150 b:that_time=2168
b:that_told=-916 b:that_was=1734 b:that_we=2044 b:that_were=-695 b:that_would=-777 b:that_you=-1511 b:the_account=2033
b:the_acquirer=710 b:the_address=3430 b:the_afternoon=-3234 b:the_age=-631 b:the_alarm=-6453 b:the_app=1141
b:the_application=4990 b:the_approval=2609 b:the_archive=1684 b:the_authorisation=34 b:the_backup=-1507 b:the_bank=1941
b:the_barrier=-1205 b:the_batch=6253 b:the_bell=-1601 b:the_belt=2271 b:the_board=-2185 b:the_book=-1805
b:the_border=-1406 b:the_bridge=-2707 b:the_broker=-1333 b:the_build=-1610 b:the_bus=-2003 b:the_cabinet=418
b:the_cache=-3284 b:the_call=-3978 b:the_canteen=3532 b:the_carrier=-638 b:the_case=-3309 b:the_cdn=-1579
b:the_cellar=-856 b:the_change=7062 b:the_channel=-1346 b:the_chat=-1975 b:the_check=-3261 b:the_client=-1551
b:the_climate=-1209 b:the_clinic=-435 b:the_clos=1081 b:the_coffee=-4244 b:the_concentrator=6063 b:the_connector=4054
b:the_control=-1838 b:the_controller=5580 b:the_coo=-1096 b:the_cookie=1451 b:the_copy=-2732 b:the_counter=-1608
b:the_course=-2186 b:the_crew=-389 b:the_customer=-424 b:the_data=-2070 b:the_database=-1468 b:the_date=255
b:the_day=2709 b:the_decision=68 b:the_delivery=214 b:the_depot=385 b:the_depot'=-933 b:the_desk=-2186
b:the_device=-1651 b:the_disk=1457 b:the_door=-2303 b:the_drill=-911 b:the_driver=-1168 b:the_dry=-977 b:the_duty=-270
b:the_early=-610 b:the_edge=4077 b:the_electrician=4530 b:the_end=1956 b:the_entry=3809 b:the_even=1412
b:the_event=-614 b:the_feed=-1930 b:the_file=-1606 b:the_fire=-1802 b:the_first=-4551 b:the_flag=-915
b:the_follow=-1888 b:the_form=-2342 b:the_fourth=-929 b:the_gate=1387 b:the_graph=-5186 b:the_ground=2922
b:the_group=1367 b:the_hall=-1492 b:the_harbour=-279 b:the_head=-1525 b:the_heat=1814 b:the_help=-372 b:the_holiday=396
b:the_hospital=-2709 b:the_hotline=-246 b:the_hour=-500 b:the_house=-2913 b:the_id=-4434 b:the_image=-341
b:the_index=-172 b:the_invoice=1565 b:the_job=-1665 b:the_key=-496 b:the_kitchen=-390 b:the_label=3611 b:the_last=-823
b:the_letter=-1053 b:the_level=-160 b:the_licence=5030 b:the_light=-288 b:the_limit=-2022 b:the_line=-2981
b:the_list=-1964 b:the_load=604 b:the_log=4330 b:the_machine=2025 b:the_mail=-853 b:the_map=-2578 b:the_mast=4489
b:the_matter=-2105 b:the_meet=-396 b:the_meter=-39 b:the_middle=430 b:the_mirror=-2264 b:the_miss=455
b:the_monitor=-644 b:the_month=2086 b:the_more=-1157 b:the_morn=-1362 b:the_name=2360 b:the_neighbour=-2776
b:the_network=-1807 b:the_new=8310 b:the_next=-2036 b:the_night=1282 b:the_north=-920 b:the_number=-404
b:the_office=-2539 b:the_old=2635 b:the_one=-2694 b:the_order=-1474 b:the_origin=193 b:the_other=-573 b:the_page=-8372
b:the_panel=5596 b:the_part=-2198 b:the_password=2078 b:the_people=-2019 b:the_person=-649 b:the_phone=-4421
b:the_picture=-1515 b:the_pipe=-1331 b:the_plan=4986 b:the_plug=-887 b:the_pool=11 b:the_porter'=-2780
b:the_pressure=-2462 b:the_price=6718 b:the_printer=6101 b:the_provider=2890 b:the_pump=1592 b:the_queue=4614
b:the_radio=-414 b:the_raw=-5234 b:the_reader=4737 b:the_reason=4878 b:the_receiver=4958 b:the_reconcile=4230
b:the_release=-1176 b:the_repair=-2074 b:the_report=-816 b:the_repository=1890 b:the_rest=-1727 b:the_restart=2017
b:the_restore=-662 b:the_right=-1822 b:the_ring=2763 b:the_rota=-1519 b:the_route=-1064 b:the_rule=4670
b:the_runbook=-2645 b:the_same=1243 b:the_scheduler=4771 b:the_school=-2429 b:the_screen=-4933 b:the_script=-728
b:the_seam=-1639 b:the_search=-1855 b:the_second=-325 b:the_secondary=-1738 b:the_secretary=90 b:the_sender=-1836
b:the_sensor=506 b:the_server=3627 b:the_service=1240 b:the_shelf=-2285 b:the_shop=-2831 b:the_site=-2183
b:the_sluice=-448 b:the_snapshot=1177 b:the_soup=-846 b:the_south=225 b:the_spare=1186 b:the_spr=-780
b:the_standby=-1415 b:the_start=-516 b:the_store=2782 b:the_story=3314 b:the_sum=-1493 b:the_supplier=-1743
b:the_switch=1471 b:the_system=-3901 b:the_table=113 b:the_tablet=1996 b:the_tank=-1815 b:the_team=-1192
b:the_telephone=4952 b:the_tender=3020 b:the_test=2584 b:the_textile=-1209 b:the_th=3955 b:the_thing=-812
b:the_three=1836 b:the_ticket=-1482 b:the_till=258 b:the_time=-5734 b:the_train=-1861 b:the_tram=1502
b:the_trigger=8293 b:the_truck=-1286 b:the_two=-1508 b:the_unit=1126 b:the_update=6145 b:the_upper=-1134
b:the_usage=1227 b:the_usual=-936 b:the_vendor=7847 b:the_vendor'=-319 b:the_visitor=-1077 b:the_wall=3524
b:the_warden=1964 b:the_water=1604 b:the_way=1788 b:the_web=715 b:the_whole=-382 b:the_wiki=-515 b:the_word=459
b:the_work=3014 b:the_wrong=-2526 b:their_own=-1634 b:them_in=3219 b:them_on=-669 b:then_it=-1942 b:then_on=-870
b:then_the=-561 b:then_we=-378 b:there'_no=866 b:there_are=7591 b:there_for=-1530 b:there_is=-316 b:there_the=1537
b:there_was=-3082 b:there_were=-590 b:they_are=-2635 b:they_do=-727 b:they_had=-1852 b:they_have=-234 b:they_were=-981
b:thi_and=-1502 b:thi_company=-1027 b:thi_document=-1201 b:thi_is=711 b:thi_one=-3365 b:thi_report=-1578 b:thi_the=6074
b:thi_week=-2495 b:thing_that=-1468 b:think_it=-445 b:those_who=-3113 b:three_hour=-1768 b:through_the=840
b:throw_away=-1520 b:thrown_away=-1727 b:ticket_with=-1003 b:time_from=4726 b:time_in=-1643 b:time_it=-1654
b:time_out=420 b:time_to=4319 b:to_a=-1213 b:to_acknowledge=-169 b:to_all=-1280 b:to_and=2170 b:to_anybody=-762
b:to_ask=-828 b:to_be=3547 b:to_compare=6008 b:to_customer=-383 b:to_decide=-353 b:to_detection=58 b:to_do=-841
b:to_eleven=-1117 b:to_find=-1887 b:to_five=1792 b:to_get=-1748 b:to_go=-147 b:to_have=-759 b:to_it=4578 b:to_its=1732
b:to_keep=-1413 b:to_know=-583 b:to_light=-1398 b:to_look=-991 b:to_mitigate=-33 b:to_one=-3185 b:to_open=-895
b:to_our=-3893 b:to_pay=455 b:to_people=-1032 b:to_reach=-890 b:to_read=-2011 b:to_recognise=2424 b:to_resolve=-33
b:to_run=464 b:to_save=-173 b:to_say=-3769 b:to_stop=-3136 b:to_take=-2163 b:to_talk=62 b:to_the=2842 b:to_try=-1677
b:to_us=39 b:to_wait=-1266 b:to_work=-891 b:to_write=-1180 b:together_from=-1573 b:told_by=247 b:told_the=689
b:told_to=-1133 b:told_us=647 b:took_it=-426 b:took_most=-760 b:took_over=-430 b:took_place=-1576 b:took_the=718
b:took_twelve=616 b:took_us=-1302 b:track_number=-1327 b:tri_to=468 b:trust_store=1088 b:twelve_minute=616
b:twenty_minute=-2442 b:twenty_past=-578 b:two_and=1009 b:two_channel=-1931 b:two_day=-579 b:two_default=-6
b:two_hour=-2360 b:two_minute=-903 b:two_of=-1172 b:two_people=1122 b:two_program=2484 b:two_team=-343
b:understood_that=-230 b:until_somebody=-974 b:until_the=718 b:up_a=-594 b:up_at=2303 b:up_from=-1322 b:up_in=-1094
b:up_of=-205 b:up_the=1016 b:up_to=-967 b:us_a=-721 b:us_in=1184 b:us_minute=-738 b:us_not=-91 b:us_that=-529
b:usage_page=-903 b:usage_table=2587 b:used_to=577 b:user_saw=-570 b:version_for=-54 b:wait_for=239 b:wait_outside=26
b:want_to=-1463 b:was_a=-4072 b:was_as=-1810 b:was_brought=93 b:was_chang=9980 b:was_compar=-1400 b:was_correct=-2144
b:was_dark=-1560 b:was_excellent=-1146 b:was_full=7181 b:was_in=-89 b:was_innocent=-1591 b:was_left=607
b:was_look=-2773 b:was_lost=-2139 b:was_made=3180 b:was_mov=1314 b:was_never=3020 b:was_no=-2505 b:was_not=1805
b:was_on=-2895 b:was_over=-1962 b:was_put=-2859 b:was_replac=1530 b:was_right=-1684 b:was_said=2802 b:was_sent=-260
b:was_shut=573 b:was_split=1878 b:was_start=2885 b:was_taken=200 b:was_the=-2541 b:was_there=-2256 b:was_to=-1432
b:watch_the=-478 b:wave_of=-492 b:way_round=26 b:way_the=2228 b:way_to=-1471 b:we_are=-1513 b:we_ask=-562
b:we_can=-1238 b:we_compar=-739 b:we_could=-634 b:we_did=-1996 b:we_do=332 b:we_gave=3723 b:we_had=-235 b:we_hand=1197
b:we_have=412 b:we_know=-646 b:we_lost=-739 b:we_need=-1192 b:we_pull=-645 b:we_saw=63 b:we_should=423 b:we_spoke=-401
b:we_took=-83 b:we_want=-635 b:we_went=2718 b:we_were=98 b:we_will=-1341 b:we_would=2797 b:web_page=-69
b:week_before=1609 b:went_off=-1757 b:went_on=-1251 b:went_out=-3249 b:went_to=-527 b:were_allow=1306 b:were_given=-458
b:were_in=-772 b:were_lost=-1278 b:were_made=-711 b:were_not=2197 b:were_still=-909 b:were_told=-974 b:what_caus=1831
b:what_else=1605 b:what_had=-206 b:what_happen=1655 b:what_i=-2300 b:what_is=-2252 b:what_it=9169 b:what_its=2738
b:what_the=-3744 b:what_was=-1888 b:what_we=-2205 b:what_you=706 b:when_a=-995 b:when_the=5904 b:when_they=30
b:when_two=-1350 b:when_we=990 b:where_call=1567 b:where_it=-363 b:where_the=454 b:where_two=-6 b:whether_the=2118
b:whether_we=-507 b:which_are=185 b:which_is=1397 b:which_the=339 b:which_took=-1488 b:which_was=255 b:while_two=-753
b:who_could=1476 b:who_had=-719 b:who_is=-587 b:who_want=-1214 b:who_was=-2101 b:whole_thing=-40 b:why_it=6475
b:why_the=-2995 b:will_be=-2919 b:will_not=-1304 b:with_a=378 b:with_an=2452 b:with_the=-4520 b:with_two=-1822
b:with_us=-346 b:within_ten=-94 b:within_the=-391 b:without_a=-3608 b:without_being=-2535 b:without_it=1764
b:without_secure=2668 b:without_the=1808 b:word_on=-1482 b:word_we=-381 b:work_again=-1214 b:work_and=-676
b:work_day=139 b:work_on=-594 b:would_be=-1931 b:would_have=2899 b:would_not=-1658 b:write_again=-1156 b:write_down=642
b:write_to=-98 b:written_by=-368 b:wrote_down=-1272 b:wrote_the=-1168 b:wrote_to=2850 b:year_and=-898 b:year_the=3345
b:you_a=-1026 b:you_cannot=-796 b:you_could=297 b:you_do=-1068 b:you_find=-508 b:you_have=696 b:you_to=-347
b:you_will=171 b:zero_row=893 general=9662 len:0=-6159 len:1=-8441 len:2=-6055 len:3=216 len:4=8823 len:5=817
present=-2237 w:a=-1457 w:abebe=-587 w:about=-1519 w:above=2108 w:access=-1701 w:accident=-1654 w:accord=-757
w:account=1094 w:acknowledg=-841 w:acknowledge=-169 w:acquirer=710 w:add=-3358 w:address=1785 w:affect=-820
w:after=-113 w:afternoon=-3806 w:afterward=4022 w:again=-1346 w:against=2770 w:age=-3235 w:agre=-1888 w:ahead=-2080
w:alarm=-7538 w:album=-1051 w:alert=-5059 w:all=-613 w:allow=2749 w:almost=2258 w:alone=3825 w:along=-2282
w:aloud=-2292 w:also=-285 w:although=29 w:altogether=-1208 w:am=2979 w:an=2676 w:and=-362 w:announc=714 w:another=-615
w:answer=975 w:any=9715 w:anybody=-2162 w:anyone=-3694 w:anyth=7350 w:anyway=5059 w:anywhere=-2422 w:apart=668 w:app=29
w:application=4990 w:appointment=1173 w:approval=2526 w:approx=-66 w:april=1207 w:archive=1684 w:are=-677
w:around=-1368 w:arriv=-362 w:as=7006 w:ask=-4952 w:assume=2678 w:at=-1546 w:attempt=-954 w:audit=-1040 w:auditor=-410
w:aug=-265 w:august=1292 w:author=-996 w:authorisation=34 w:automate=-1075 w:autumn=-1551 w:availability=1437
w:average=-1003 w:away=-3737 w:b=-1276 w:back=86 w:backup=-3040 w:bad=252 w:baker=-121 w:bakery=874 w:bank=7172
w:barrier=-1388 w:batch=3800 w:batche=-546 w:battery=-305 w:be=-4557 w:became=-618 w:because=6203 w:become=22
w:been=5032 w:before=10571 w:began=-1559 w:begun=-344 w:behind=-1214 w:being=-1931 w:bell=-2242 w:belong=1312
w:belt=8341 w:beside=-2150 w:best=-4217 w:better=-3636 w:between=785 w:big=-1287 w:bill=1747 w:bind=-2762 w:bit=3189
w:blank=-630 w:blink=-1571 w:block=7655 w:board=-2185 w:book=458 w:booking=1869 w:border=-360 w:both=4313
w:bother=-1315 w:box=-1792 w:branche=2588 w:bread=-1940 w:bridge=-4225 w:brigade=-1334 w:broker=-2024 w:brought=-695
w:browser=2700 w:build=-4528 w:built=7635 w:bundle=2430 w:bus=-2003 w:but=-308 w:button=-1411 w:buy=-2206 w:by=-4810
w:cabinet=112 w:cable=1638 w:cache=-5081 w:calendar=-997 w:call=974 w:calm=-711 w:came=3434 w:can=-1572 w:can't=-603
w:canary=-2842 w:cancell=-2690 w:cannot=-1331 w:canteen=3532 w:car=-1901 w:card=-2356 w:carri=1529 w:carrier=-2061
w:carrier'=-720 w:carry=-1414 w:case=-6983 w:cash=-1150 w:catalogue=-1204 w:caus=3498 w:cause=4298 w:cdn=542
w:cellar=-856 w:centre=-1092 w:certificat=4134 w:certificate=5514 w:chain=2903 w:chang=6819 w:change=10027
w:channel=-5344 w:charg=-178 w:charge=-1375 w:chat=-2201 w:check=5198 w:checklist=1058 w:cipher=3216 w:claim=-1045
w:clear=500 w:client=206 w:climate=-1209 w:clinic=-2429 w:clock=863 w:clos=5842 w:cluster=3998 w:code=2869
w:coffee=-6340 w:colleague=-1484 w:colour=-3448 w:column=1431 w:com=-2949 w:come=2349 w:comma=970 w:command=2084
w:communication=-1950 w:company=-2707 w:compar=-4035 w:compare=8374 w:complaint=-2862 w:complete=4231
w:concentrator=6063 w:concern=-462 w:confirm=-3139 w:connect=2327 w:connection=5647 w:connector=4054 w:consumer=2433
w:contract=-866 w:control=-2273 w:controller=4996 w:conveyor=132 w:coo=-1096 w:cookie=1451 w:cool=-3369 w:copy=-3980
w:correct=-3843 w:correction=4397 w:cost=553 w:could=-636 w:couldn't=-257 w:count=-172 w:counter=-4059 w:course=-2186
w:crew=-3101 w:cupboard=-1015 w:customer=-4481 w:cut=1642 w:daily=-3225 w:dara=634 w:dark=-498 w:dashboard=-2419
w:data=-2798 w:database=-2154 w:date=-1424 w:day=-3457 w:decide=-1275 w:decision=594 w:decline=-1755 w:decoration=-358
w:default=1479 w:delay=-848 w:delet=1796 w:deliver=2447 w:delivery=-515 w:department=-1513 w:depend=1293 w:depot=-1056
w:depot'=-933 w:derive=1141 w:describ=6176 w:describe=-2395 w:description=-168 w:deserve=-112 w:design=6499
w:desk=-1767 w:detail=-292 w:detection=191 w:device=113 w:did=541 w:didn't=170 w:differ=-2835 w:different=-2887
w:discuss=-939 w:disk=1457 w:display=-916 w:disruption=-1252 w:district=-442 w:do=-2195 w:document=-447 w:doe=2647
w:domain=-454 w:don't=-1335 w:done=35 w:door=-3995 w:double=-614 w:down=-8514 w:drain=-434 w:draw=-560 w:drawer=-778
w:drill=-1828 w:driver=-793 w:dropp=8346 w:drove=-2082 w:dry=-93 w:due=-1104 w:duplicate=-1419 w:dur=95 w:duration=837
w:duty=-117 w:each=6292 w:earlier=-893 w:early=-2657 w:edge=3798 w:effect=-1143 w:eight=-776 w:electrician=5106
w:eleven=-1737 w:else=1093 w:emergency=-2384 w:empti=1504 w:empty=5662 w:end=3361 w:enforce=1969 w:engineer=-219
w:english=-948 w:enter=4565 w:entry=3708 w:equal=-1644 w:error=-3 w:eur=-60 w:euro=-2030 w:even=-1343 w:event=-4510
w:ever=2104 w:every=-2386 w:everybody=-1913 w:everyone=-1350 w:everyth=2506 w:exactly=39 w:example=-2298
w:excellent=-1146 w:exception=4559 w:exchang=2281 w:exchange=4833 w:execut=-777 w:exist=654 w:expect=362
w:experiment=-901 w:explain=-690 w:explanation=-1660 w:export=-1303 w:eye=-604 w:factor=1509 w:fail=4194 w:failure=3007
w:fall=-709 w:fallback=-1536 w:far=-252 w:fault=1796 w:feb=-287 w:fed=6982 w:feed=-98 w:fell=722 w:fetch=-1929
w:few=-3169 w:field=4362 w:fifty=-1437 w:figure=1516 w:file=1169 w:fill=1693 w:film=-677 w:final=-1119 w:finance=2418
w:find=-2530 w:fine=6318 w:finish=-2993 w:fire=-1802 w:firmware=1749 w:first=-2768 w:fitt=-1741 w:fitter=-1099
w:five=3175 w:flag=3664 w:flash=-1331 w:float=-1438 w:floor=-1204 w:folder=1987 w:follow=-1633 w:for=-2691
w:forgotten=-1211 w:form=-4056 w:forty=-1879 w:forward=-1131 w:found=1791 w:four=-3339 w:fourth=497 w:free=-1538
w:fresh=2379 w:friday=1495 w:from=-4242 w:front=3400 w:froze=5323 w:full=13729 w:funny=-2291 w:further=-1075
w:fuse=1205 w:future=-1490 w:gate=1196 w:gateway=-866 w:gave=1945 w:generator=-2506 w:get=-4376 w:give=650 w:given=-744
w:go=-3683 w:goe=-2944 w:going=-1690 w:gone=1379 w:good=-1301 w:got=-103 w:graph=-5186 w:green=-5154 w:ground=1601
w:group=4728 w:guard=2169 w:h=1062 w:had=1976 w:half=-2263 w:hall=-2353 w:hand=891 w:hand-over=-1370 w:handover=-1965
w:hang=-2781 w:happen=-1910 w:harbour=-279 w:harmless=5294 w:has=3451 w:have=-6383 w:he=3286 w:head=144 w:header=-1076
w:hear=2719 w:heard=-681 w:heat=1577 w:held=-1980 w:help=-3667 w:hence=-1441 w:her=-1688 w:here=-1523 w:high=-1433
w:him=-209 w:his=-1058 w:history=-1495 w:hold=-651 w:holiday=3417 w:home=-1192 w:hospital=-3113 w:host=909 w:hot=1933
w:hotline=-2786 w:hour=-11477 w:house=-937 w:household=-1854 w:how=-1679 w:hub=-1318 w:hundr=2093 w:hurt=-1678
w:hygrometer=-615 w:i=-144 w:i'd=-1733 w:i'll=-2173 w:i'm=-1329 w:i've=4077 w:id=-4280 w:idea=-1956 w:if=-2995
w:image=3823 w:impact=100 w:in=-2077 w:inc=216 w:incident=891 w:index=-591 w:inform=-2076 w:innocent=-1591
w:insert=6732 w:inside=-64 w:instead=1745 w:instruction=-699 w:internal=-530 w:into=-3231 w:invoice=-263 w:is=-811
w:isn't=3207 w:isolat=-1247 w:it=-596 w:it'=2328 w:its=5673 w:itself=-1567 w:january=2018 w:ji-woo=100 w:job=3645
w:join=-354 w:june=-255 w:just=376 w:k=1681 w:keep=-1925 w:kept=599 w:kettle=-1164 w:key=-913 w:kind=-1297
w:kitchen=-390 w:knew=-2388 w:knock=-1336 w:know=-3667 w:known=-268 w:label=2224 w:laid=2458 w:language=-1152
w:last=1060 w:late=-2726 w:later=-1813 w:lead=-144 w:leak=-1227 w:learn=-1074 w:least=-1700 w:leave=3807 w:led=5839
w:ledger=1489 w:left=3187 w:legal=177 w:lent=-1061 w:less=-456 w:let=-4177 w:letter=-1862 w:level=-637 w:lever=-801
w:licence=4825 w:lift=1847 w:light=-3294 w:like=32 w:limit=6359 w:lindqvist=-46 w:line=1628 w:list=219 w:liv=3550
w:live=-1854 w:load=999 w:loan=-1821 w:lock=3009 w:log=-2337 w:login=5623 w:long=-3292 w:longer=-1251 w:look=-2330
w:loss=-1743 w:lost=-3477 w:luciana=-467 w:luck=-759 w:lumi=-1581 w:lunch=-904 w:lyon=7477 w:m=1195 w:machine=-4895
w:made=-4041 w:mail=2306 w:mailbox=1346 w:maintenance=2489 w:make=-990 w:management=-391 w:manager=-386 w:manual=-1005
w:many=-912 w:map=-4288 w:marathon=6889 w:marek=-1010 w:mark=921 w:market=-1904 w:mast=4200 w:matter=-4450 w:may=-1270
w:me=-2733 w:mean=-1258 w:measur=4547 w:medical=-1703 w:medishare=-59 w:meet=-2027 w:mei=-848 w:member=-1276
w:memorandum=-1911 w:memory=2475 w:mend=-1887 w:merely=-3901 w:message=5063 w:met=1736 w:meter=-853 w:middle=430
w:midnight=-1441 w:migration=1196 w:mihai'=-1417 w:million=-161 w:min=-1360 w:mind=2989 w:minute=-7829 w:mirror=-3691
w:miss=5730 w:mitigat=-222 w:mitigate=-33 w:mixture=-1317 w:monday=-2345 w:money=552 w:monitor=-2364 w:month=-200
w:mood=231 w:more=-893 w:morn=-3920 w:most=-4032 w:mov=1518 w:move=-2655 w:mrs=-46 w:much=300 w:music=174 w:must=2174
w:my=-4449 w:myself=-734 w:name=-866 w:need=-10718 w:neighbour=-2776 w:neither=639 w:network=-379 w:never=13664
w:new=7673 w:newsletter=-1620 w:next=-2567 w:night=-680 w:nine=-3894 w:no=-460 w:noa=-300 w:nobody=-6045 w:node=-1002
w:none=8036 w:noon=2602 w:normal=6682 w:north=-920 w:not=3066 w:note=6158 w:noth=9515 w:notic=3573 w:notice=1669
w:november=-236 w:now=-2063 w:nowhere=3853 w:number=4460 w:nurse=-1596 w:o'clock=1122 w:october=-2444 w:of=-1046
w:off=-1302 w:offer=-167 w:office=-3204 w:offline=-1951 w:offset=-2168 w:often=-1244 w:ok=-453 w:old=514 w:older=3599
w:on=-3567 w:once=1452 w:one=6 w:only=-2180 w:onto=1672 w:open=-961 w:operation=519 w:opinion=3414 w:opt=-1032
w:opt-out=1533 w:opted-out=1794 w:or=-879 w:order=-2293 w:ordinary=-275 w:origin=289 w:other=-2214 w:otter=927
w:ought=-1241 w:our=6737 w:ourselve=823 w:out=4590 w:outage=2537 w:outgo=-1678 w:outside=-2390 w:over=-2776 w:own=-1482
w:owner=949 w:page=-4870 w:paid=-3085 w:panel=3368 w:paper=-530 w:parcel=1463 w:park=-2067 w:part=-2862 w:partner=3971
w:pass=-1777 w:passenger=-951 w:password=2078 w:past=-2740 w:patient=-1916 w:pay=-1536 w:payment=-3528 w:payout=-100
w:pen=-670 w:people=712 w:per=2714 w:percent=545 w:permit=3523 w:person=7545 w:phone=-6093 w:photo=-981 w:picture=-600
w:piec=-1573 w:pinn=2727 w:pipe=1080 w:pizza=-185 w:plac=-867 w:place=-3012 w:plan=2946 w:plann=-783 w:plant=-1328
w:platform=-1340 w:play=1853 w:plc=634 w:please=-826 w:plu=-3133 w:plug=-887 w:plugg=-93 w:pm=1037 w:point=6021
w:pool=11 w:porter'=-2780 w:position=1623 w:post=-1057 w:power=5105 w:prepar=-970 w:present=3103 w:pressure=-3288
w:price=1889 w:print=-4833 w:printer=5493 w:probe=-1444 w:process=4956 w:product=-1751 w:production=2820 w:program=1518
w:project=1415 w:promis=-1379 w:proof=-387 w:protection=8069 w:protocol=-2846 w:provider=1911 w:pull=-1226 w:pump=831
w:purge=1119 w:purpose=-590 w:push=-1037 w:put=-4295 w:quarter=-3712 w:query=-1417 w:question=-3169 w:queue=4448
w:quick=35 w:quickly=-4326 w:quiet=-2690 w:r=188 w:radio=73 w:rafe=450 w:ran=8712 w:rang=-6601 w:rather=3428
w:raw=-5816 w:reach=-5076 w:read=10190 w:reader=4341 w:reading=-1278 w:real=-1774 w:really=2354 w:reason=5589
w:receipt=-658 w:receiv=-1982 w:receiver=9627 w:reception=-1088 w:recipe=3693 w:recipient=-564 w:recognise=2424
w:recomputation=-2255 w:reconcile=4230 w:red=-4338 w:referral=-837 w:refund=-657 w:refus=-1041 w:refuse=2201
w:regulator=-308 w:release=-1176 w:remember=-1042 w:remov=1076 w:renam=3668 w:rename=5988 w:renew=1705
w:reorganisation=1155 w:repair=-4277 w:repeat=3411 w:replac=6501 w:replacement=-1769 w:report=-3206 w:repository=1890
w:request=5993 w:reset=-1503 w:resolv=-222 w:resolve=-33 w:rest=-1727 w:restart=790 w:restor=-1056 w:restore=-3109
w:result=-2471 w:retention=-795 w:retir=2293 w:retry=-1159 w:revenue=-285 w:review=7650 w:reviewer=-1708 w:right=-5164
w:ring=8712 w:road=-691 w:role=4234 w:roll=280 w:rollback=-1193 w:room=-2146 w:rose=-632 w:rota=-1519 w:round=854
w:route=1251 w:router=-709 w:row=-1995 w:rule=7513 w:run=-4623 w:runbook=-536 w:runn=3279 w:s=-939 w:safe=-1600
w:safety=-311 w:said=-1601 w:sale=-1020 w:same=1243 w:sap=1454 w:sat=166 w:saturday=-524 w:sav=3110 w:save=-825
w:saw=-2726 w:say=-3886 w:scheduler=4771 w:school=-2356 w:screen=-6710 w:script=1754 w:seam=-1639 w:search=-3892
w:second=1495 w:secondary=-1738 w:secretary=90 w:secure=2278 w:see=3270 w:seen=-6216 w:segment=1304 w:send=-2183
w:sender=-2620 w:sense=5664 w:sensor=2600 w:sent=4136 w:september=-1134 w:server=3268 w:service=-704 w:set=6809
w:sett=2864 w:settl=-1682 w:sev=1326 w:seven=-2616 w:severity=-1001 w:shar=-3881 w:share=1490 w:she=-3002 w:sheet=-942
w:shelf=-2122 w:shift=-627 w:ship=-213 w:shoe=-3003 w:shop=-7148 w:shopper=-89 w:short=-2498 w:should=-7622
w:shout=-1901 w:show=-2453 w:shown=-1495 w:shut=45 w:side=6403 w:sign=-208 w:silence=1305 w:silent=-3805 w:simply=7942
w:since=6725 w:single=1707 w:site=-6368 w:six=2088 w:slip=3359 w:slow=-3218 w:sluice=-448 w:small=-116 w:snapshot=1895
w:so=1377 w:software=552 w:sold=-959 w:some=-3698 w:somebody=-4653 w:somebody'=1364 w:someth=-3228 w:sooner=-74
w:sorry=-1034 w:sort=3786 w:soup=-846 w:south=225 w:space=2675 w:spare=1186 w:speak=-1762 w:split=1189 w:spoke=-401
w:spr=-1766 w:staff=-898 w:stag=-794 w:stale=-1252 w:stand=-2668 w:standby=-1415 w:start=344 w:stay=4327 w:step=-318
w:still=2084 w:stood=990 w:stop=7010 w:stopp=-2198 w:store=2534 w:storm=2779 w:story=7198 w:strange=-1013
w:stranger=-1303 w:street=-797 w:struck=4474 w:stuck=2674 w:subject=466 w:such=-1257 w:suffix=-1787 w:sum=-2517
w:summer=1180 w:sunday=2921 w:supplier=-2762 w:support=-1926 w:switch=-3114 w:synthetic=-1279 w:system=-5232
w:table=6099 w:tablet=8410 w:take=-588 w:taken=3184 w:talk=2064 w:tank=-5298 w:tap=-1257 w:team=-642 w:telephone=1980
w:tell=827 w:telnova=8625 w:template=710 w:temporary=1096 w:ten=-2636 w:tender=3020 w:test=4247 w:text=-2121
w:textile=-1209 w:th=3955 w:thaler=-1348 w:than=330 w:thank=-2505 w:that=-949 w:that'=3330 w:the=1510 w:their=-6714
w:them=5048 w:then=-1734 w:there=517 w:there'=5623 w:these=-1048 w:they=-2036 w:thi=5363 w:thing=2451 w:think=-3656
w:third=-1228 w:those=1229 w:thought=-3116 w:thousand=-168 w:three=1034 w:through=1350 w:throw=-1520 w:thrown=-1727
w:thu=2591 w:thursday=-3808 w:ticket=-4928 w:tidi=1208 w:tile=-441 w:till=128 w:time=5519 w:timeout=-1251 w:to=-304
w:today=-774 w:together=3216 w:told=-2495 w:tone=-3365 w:too=5132 w:took=-4590 w:tool=-2961 w:top=1421 w:topic=2211
w:total=-444 w:touch=333 w:town=4794 w:track=-1218 w:trad=-668 w:trader=1010 w:traffic=-2666 w:train=-3040 w:tram=970
w:translation=-1108 w:travel=-848 w:treat=2889 w:tri=-1211 w:trigger=8293 w:truck=-1558 w:true=-515 w:trust=-1080
w:truth=-2365 w:try=625 w:tuesday=-241 w:turn=387 w:twelve=-706 w:twenty=-4646 w:twice=-619 w:two=-684 w:typ=3487
w:unavailable=1755 w:under=-2003 w:understand=-1142 w:understood=-468 w:unit=-767 w:unknown=-900 w:until=-3884
w:up=-1112 w:updat=-1656 w:update=6636 w:upper=278 w:us=-6566 w:usage=1071 w:use=2785 w:used=-3099 w:user=3878
w:usual=-3679 w:utc=1579 w:utility=-2351 w:valley=1245 w:value=2141 w:valve=4064 w:vendor=9279 w:vendor'=-319
w:version=2992 w:very=-1581 w:village=-1217 w:visitor=-3764 w:voice=-911 w:volunteer=-977 w:vote=-1198 w:vpn=-953
w:wait=265 w:walk=786 w:wall=3777 w:want=2983 w:warden=1658 w:was=5829 w:watch=-478 w:water=-1496 w:wave=-492
w:way=-662 w:we=-8686 w:we've=690 w:web=411 w:wednesday=-448 w:week=-1439 w:weekend=-1771 w:weekly=-920 w:weight=-2125
w:well=-2220 w:went=-4798 w:were=328 w:what=3853 w:whatever=2197 w:when=12 w:whenever=-917 w:where=6813 w:whether=3104
w:which=2643 w:while=-3243 w:who=-2541 w:whoever=3793 w:whole=-2890 w:whom=-2269 w:whose=-44 w:why=3479 w:wiki=-515
w:will=-7163 w:window=-382 w:wing=-1209 w:with=2718 w:within=-3150 w:without=2235 w:woke=-266 w:won't=513 w:word=-395
w:work=-6723 w:worse=-1930 w:worth=-3124 w:would=5664 w:writ=1633 w:write=-1039 w:write-up=-75 w:writer=6
w:written=1345 w:wrong=-7305 w:wrote=-962 w:year=3898 w:yet=-2470 w:you=-6083 w:your=-239 w:zero=3054 w:zeynep=-1567
'''
