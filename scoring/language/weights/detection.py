"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "913d853d77163cfe6c0280af1943068ae6a74da7264439b408627c144b9987e2"
OFFSET = 0
WEIGHTS = r'''
1:!=-434 1:"=-2323 1:#=-1757 1:$=-6729 1:%=-339 1:(=306 1:)=306 1:,=-4284 1:.=676 1::=-1559 1:;=2618 1:<he>=15123
1:<i>=4262 1:<they>=-3573 1:<we>=4977 1:<you>=-1892 1:?=-939 1:AC=-3572 1:BAD=-1461 1:CHOSE=324 1:CIRC=-3922
1:CLAIM=-2350 1:DAY=-2297 1:ELSE=3627 1:FAILV=484 1:FAULT=104 1:FOLLOW=-2713 1:GOOD=-3133 1:IDLE=2758 1:INSULT=-325
1:KNEW=-2051 1:M=-4743 1:M's=4013 1:MORAL=4976 1:N=-1508 1:N's=-375 1:P=116 1:P's=-40 1:PERC=4962 1:SANC=-906 1:T=3582
1:T's=4813 1:^=-6729 1:a=6508 1:about=-392 1:again=-2697 1:all=-746 1:although=-762 1:am=-2117 1:an=-377 1:and=-3046
1:any=169 1:anyone=-454 1:are=-4294 1:as=2231 1:at=7050 1:be=-4775 1:because=593 1:been=-4296 1:being=-852 1:both=-1920
1:but=-1797 1:by=545 1:can=-1621 1:cannot=-1063 1:could=-3371 1:did=744 1:do=1214 1:does=-2048 1:during=-636
1:each=-3876 1:else=314 1:even=-932 1:for=-4815 1:from=2670 1:get=-653 1:got=7964 1:had=2622 1:has=-4167 1:have=-3375
1:here=-427 1:how=2022 1:if=-1759 1:in=-483 1:into=-1730 1:is=-5762 1:it=5214 1:its=-4798 1:itself=4738 1:let=-603
1:like=171 1:more=-1899 1:must=-1292 1:never=-1619 1:no=1032 1:nobody=-2534 1:not=142 1:of=-862 1:off=616 1:on=1027
1:once=-1420 1:one=1228 1:only=2531 1:or=-1528 1:other=637 1:out=-4735 1:over=-1347 1:own=9259 1:per=-921 1:please=-460
1:rather=-998 1:same=-747 1:should=3128 1:since=-2962 1:so=-3716 1:some=-979 1:somebody=2132 1:still=-1577 1:than=-2071
1:that=-529 1:the=-5010 1:then=-1618 1:there=2904 1:this=-2890 1:those=-639 1:three=3311 1:through=-95 1:to=-1768
1:too=-1618 1:twice=-2748 1:two=-2071 1:under=-11 1:until=-2435 1:up=837 1:was=1981 1:were=-3859 1:what=-770
1:when=-1517 1:where=-1916 1:whether=5302 1:which=-2644 1:while=2611 1:who=845 1:will=-798 1:with=-986 1:within=1112
1:without=-672 1:would=-726 1:x=-7884 1:xed=-2428 1:xing=-1873 1:xly=3080 1:yet=-1133 1:|=-397 2:!_$=35 2:"_"=-708
2:"_$=-724 2:"_,=-1089 2:"_no=-1089 2:"_x=1834 2:#_#=-697 2:#_$=-586 2:#_%=-339 2:#_(=-686 2:#_AC=-2034 2:#_DAY=-871
2:#_M=-2844 2:#_N=-2301 2:#_P=-1323 2:#_and=-1367 2:#_by=-357 2:#_of=-841 2:#_the=-611 2:#_to=-1547 2:#_was=5254
2:#_when=-351 2:#_x=-1169 2:#_xed=-841 2:#_|=-397 2:%_of=-254 2:(_#=-745 2:(_M=2524 2:(_N=-670 2:(_x=-248 2:)_$=-2045
2:)_.=2410 2:,_"=-1113 2:,_#=-677 2:,_<i>=-1173 2:,_<we>=-1360 2:,_M=-1319 2:,_N=-1027 2:,_PERC=-565 2:,_a=1719
2:,_all=-1647 2:,_although=-762 2:,_and=-8822 2:,_as=5445 2:,_because=1315 2:,_but=-343 2:,_by=1157 2:,_for=-1765
2:,_from=-1330 2:,_in=-1387 2:,_it=-827 2:,_no=-1450 2:,_nobody=-1096 2:,_not=3933 2:,_since=-1173 2:,_so=-746
2:,_the=3994 2:,_then=-701 2:,_to=-166 2:,_two=-965 2:,_where=-1477 2:,_which=-3170 2:,_with=-772 2:,_x=-169
2:,_xed=-1718 2:,_xing=-483 2:,_xly=-800 2:._#=-745 2:._$=2311 2:._x=-1638 2::_#=542 2::_<we>=-445 2::_DAY=406
2::_M=-558 2::_N=-662 2::_about=2668 2::_it=1325 2::_the=-3105 2::_x=-87 2:;_$=-810 2:;_<they>=1818 2:;_the=1933
2:<he>_.=763 2:<he>_P=3650 2:<i>_am=-1701 2:<i>_was=-1723 2:<i>_x=-254 2:<they>_.=-2571 2:<they>_M=-402
2:<they>_are=-48 2:<they>_own=2175 2:<they>_were=-884 2:<they>_x=3361 2:<they>_xed=-273 2:<we>_,=1448 2:<we>_.=-2430
2:<we>_M=4347 2:<we>_P=-3292 2:<we>_PERC=-662 2:<we>_a=2511 2:<we>_can=-1216 2:<we>_could=-1967 2:<we>_did=1722
2:<we>_do=-1393 2:<we>_had=-4114 2:<we>_have=57 2:<we>_own=-1210 2:<we>_will=-604 2:<we>_x=-61 2:<we>_xed=-991
2:<we>_xly=3098 2:<you>_.=-82 2:<you>_a=-144 2:<you>_cannot=-614 2:<you>_do=-290 2:<you>_have=-246 2:<you>_x=-1078
2:AC_#=-822 2:AC_$=390 2:AC_AC=-404 2:AC_N=-414 2:AC_and=196 2:AC_of=255 2:AC_x=-788 2:BAD_of=-1484 2:CHOSE_out=-506
2:CHOSE_to=-697 2:CIRC_.=-478 2:CIRC_by=-802 2:CIRC_off=-1305 2:CIRC_on=2445 2:CIRC_one=1450 2:CIRC_the=-2338
2:CIRC_to=-1202 2:CIRC_x=1504 2:CLAIM_to=535 2:CLAIM_x=-2919 2:CLAIM_xing=-1031 2:DAY_#=277 2:DAY_$=-309 2:DAY_,=-660
2:DAY_.=-1617 2:DAY_at=-1376 2:DAY_the=-1317 2:DAY_x=-827 2:DAY_xing=3375 2:FAILV_in=-874 2:FOLLOW_.=-1448 2:GOOD_.=-29
2:GOOD_<you>=-217 2:GOOD_for=-470 2:GOOD_the=-1147 2:GOOD_to=2124 2:GOOD_x=-58 2:IDLE_.=4054 2:INSULT_of=-480
2:KNEW_,=-898 2:KNEW_the=-811 2:M's_M=2545 2:M_"=-734 2:M_#=1069 2:M_$=839 2:M_(=-281 2:M_,=2948 2:M_.=-3713 2:M_:=225
2:M_;=2854 2:M_<we>=-2723 2:M_CIRC=1826 2:M_PERC=364 2:M_a=-1299 2:M_and=1227 2:M_are=-2658 2:M_as=-2197
2:M_because=-684 2:M_by=-1464 2:M_could=-1701 2:M_did=1284 2:M_for=-4 2:M_from=3759 2:M_had=1644 2:M_has=-2603
2:M_in=3238 2:M_is=-1958 2:M_it=-2080 2:M_of=-944 2:M_off=-618 2:M_on=4834 2:M_only=-1401 2:M_or=-1498 2:M_out=-516
2:M_per=-244 2:M_that=-1492 2:M_the=-396 2:M_to=-5544 2:M_twice=-399 2:M_was=-3970 2:M_were=-2272 2:M_with=2419
2:M_without=-736 2:M_x=1572 2:M_xed=-1062 2:N's_M=-302 2:N_#=1990 2:N_$=-730 2:N_)=-379 2:N_,=-1239 2:N_.=-356
2:N_:=-485 2:N_had=2839 2:N_x=-1428 2:N_xed=3669 2:P's_M=-1285 2:P's_x=-1089 2:PERC_$=72 2:PERC_,=-1990 2:PERC_.=916
2:PERC_and=1251 2:PERC_at=-4948 2:PERC_for=114 2:PERC_how=-1056 2:PERC_in=-335 2:PERC_it=7462 2:PERC_of=1773
2:PERC_that=-2030 2:PERC_the=667 2:PERC_this=3299 2:PERC_what=-324 2:PERC_with=-483 2:PERC_x=120 2:P_)=-525 2:P_,=-2691
2:P_.=4892 2:P_:=-897 2:P_PERC=1416 2:P_at=286 2:P_did=-789 2:P_got=-1256 2:P_had=-1340 2:P_have=268 2:P_in=-843
2:P_is=264 2:P_of=-475 2:P_on=2435 2:P_to=-219 2:P_was=-1525 2:P_were=-1048 2:P_who=3491 2:P_with=-720 2:P_x=-705
2:P_xed=506 2:T's_M=1834 2:T's_P=-2356 2:T's_x=1983 2:T_,=-1674 2:T_.=-134 2:T_:=-269 2:T_PERC=4240 2:T_and=-1038
2:T_for=73 2:T_had=-1427 2:T_has=-858 2:T_is=-612 2:T_of=-183 2:T_was=-555 2:T_what=-38 2:T_x=4128 2:T_xed=3314
2:^_#=-1969 2:^_<i>=-57 2:^_<they>=-2500 2:^_<we>=3375 2:^_<you>=-2 2:^_AC=-1108 2:^_GOOD=158 2:^_M=-3541 2:^_N=-2145
2:^_N's=-458 2:^_P=-3826 2:^_PERC=-1002 2:^_T=1121 2:^_a=1252 2:^_all=-419 2:^_an=-880 2:^_and=-1029 2:^_anyone=-134
2:^_as=-647 2:^_at=-3217 2:^_by=7267 2:^_each=85 2:^_for=-1456 2:^_from=-2627 2:^_how=-993 2:^_if=-894 2:^_in=426
2:^_it=7063 2:^_no=3604 2:^_nobody=298 2:^_on=-1256 2:^_one=2004 2:^_so=58 2:^_that=3023 2:^_the=5713 2:^_there=5400
2:^_this=-162 2:^_to=-934 2:^_two=-870 2:^_what=274 2:^_when=-1139 2:^_where=-657 2:^_with=-622 2:^_x=-7144 2:^_xed=-4
2:^_xing=-4328 2:a_CIRC=1391 2:a_DAY=3024 2:a_GOOD=-1084 2:a_M=-11223 2:a_P=1452 2:a_x=-8012 2:a_xing=-1378
2:a_xly=5800 2:about_#=-1274 2:about_a=1523 2:about_it=-1290 2:again_,=-1002 2:again_.=-253 2:again_in=-824
2:all_#=-1187 2:all_M=-1189 2:all_P=6215 2:all_of=-1420 2:all_the=1676 2:all_x=-2532 2:although_the=-762 2:an_M=58
2:an_x=-470 2:and_#=-725 2:and_<he>=-1807 2:and_<we>=-627 2:and_CLAIM=1493 2:and_M=111 2:and_N=-465 2:and_PERC=4168
2:and_a=-1456 2:and_both=-151 2:and_did=2775 2:and_has=-761 2:and_it=-1583 2:and_let=-472 2:and_no=-1393 2:and_not=-679
2:and_the=-2967 2:and_this=476 2:and_two=3265 2:and_was=-474 2:and_were=-661 2:and_what=1472 2:and_x=-307
2:and_xed=5692 2:and_xing=90 2:anyone_who=-134 2:are_.=186 2:are_CIRC=-800 2:are_GOOD=-1028 2:are_not=-993 2:are_x=-505
2:are_xing=-630 2:as_"=-1117 2:as_a=540 2:as_it=-1877 2:as_the=-659 2:as_x=155 2:as_xed=4400 2:at_#=5749 2:at_N=-1254
2:at_all=-129 2:at_once=552 2:at_the=5894 2:at_x=-166 2:be_PERC=-1375 2:be_a=-105 2:be_x=-614 2:be_xed=-1773
2:because_of=-613 2:because_the=391 2:because_x=1356 2:been_CIRC=-1525 2:been_PERC=-1765 2:been_x=563 2:been_xed=236
2:both_x=-2286 2:but_x=-742 2:by_#=-1235 2:by_:=-1099 2:by_DAY=-233 2:by_M=-386 2:by_P=-104 2:by_a=5626
2:by_itself=-1273 2:by_the=2157 2:by_two=-1093 2:by_x=1868 2:by_xing=-362 2:can_be=-1114 2:cannot_x=-1071
2:could_be=-929 2:could_not=251 2:could_x=-2224 2:did_.=-886 2:did_not=880 2:did_what=-683 2:do_not=-434 2:do_with=2933
2:does_it=-1166 2:does_not=-209 2:during_x=115 2:each_M=-156 2:each_of=-855 2:each_other=-383 2:each_x=-1318
2:each_xed=-485 2:else_x=1526 2:even_the=-1113 2:for_#=-4 2:for_,=-66 2:for_.=-1023 2:for_<we>=-392 2:for_a=-1640
2:for_an=1409 2:for_each=-375 2:for_it=-791 2:for_the=-1350 2:for_those=-284 2:for_three=3473 2:for_x=1537
2:for_xing=-334 2:from_#=-2753 2:from_M=-1389 2:from_N=2639 2:from_a=1639 2:from_one=-82 2:from_the=-4600 2:from_x=4894
2:had_a=-1913 2:had_been=514 2:had_no=2911 2:had_not=-824 2:had_the=124 2:had_to=902 2:had_x=7628 2:had_xed=-1258
2:has_a=-426 2:has_been=-1768 2:has_no=-1007 2:has_to=-398 2:has_xed=122 2:have_PERC=1816 2:have_been=-1616
2:have_the=-302 2:have_x=-881 2:how_it=-725 2:how_the=1909 2:how_x=-1613 2:if_<you>=-685 2:in_#=-1583 2:in_.=-616
2:in_<we>=3950 2:in_AC=196 2:in_DAY=-1197 2:in_M=-75 2:in_N=-868 2:in_a=-508 2:in_all=-931 2:in_and=2703 2:in_it=-738
2:in_one=-1357 2:in_the=-64 2:in_this=-423 2:in_x=-4671 2:in_xing=-124 2:into_the=-1279 2:into_x=477 2:is_.=3
2:is_CIRC=-491 2:is_PERC=-1694 2:is_a=3484 2:is_in=-738 2:is_no=-1207 2:is_not=-1105 2:is_on=-668 2:is_only=397
2:is_still=-459 2:is_the=-1919 2:is_to=630 2:is_x=2050 2:is_xed=-2008 2:it_$=1864 2:it_,=-2654 2:it_.=-584 2:it_by=1390
2:it_did=-981 2:it_had=-644 2:it_is=-907 2:it_on=-1567 2:it_should=-385 2:it_to=2189 2:it_up=2730 2:it_was=1029
2:it_x=4280 2:it_xed=-1565 2:its_M=961 2:its_P=-720 2:its_own=-1557 2:its_x=-3483 2:let_<we>=-407 2:like_a=-1294
2:like_x=-802 2:more_than=-771 2:never_x=-771 2:no_M=6897 2:no_one=-1539 2:no_x=-4085 2:nobody_had=-121
2:nobody_x=-1005 2:not_PERC=-235 2:not_a=-359 2:not_be=-1362 2:not_being=-953 2:not_in=-982 2:not_the=2654
2:not_x=-1831 2:not_xed=-544 2:of_#=-2138 2:of_<they>=1177 2:of_<we>=482 2:of_M=-3498 2:of_P=16 2:of_a=2583
2:of_all=4432 2:of_an=1806 2:of_each=-505 2:of_it=4113 2:of_its=-202 2:of_one=1335 2:of_the=-2423 2:of_this=-690
2:of_which=-354 2:of_x=-2574 2:off_.=-1010 2:off_by=4931 2:off_the=-473 2:on_#=-908 2:on_.=-118 2:on_DAY=-2482
2:on_M=2757 2:on_a=2244 2:on_its=-2506 2:on_the=86 2:on_x=2716 2:once_,=-1103 2:once_a=-758 2:once_the=-717
2:one_,=4159 2:one_.=4402 2:one_M=-2528 2:one_P=-1098 2:one_and=-579 2:one_at=-994 2:one_does=-645 2:one_is=-215
2:one_of=1974 2:one_was=-53 2:one_x=-1808 2:only_PERC=1593 2:only_x=66 2:or_M=-1498 2:other_.=-383 2:other_T=64
2:other_x=1578 2:out_.=2862 2:out_in=-1495 2:out_of=-1242 2:out_on=121 2:out_with=-437 2:over_at=-1616 2:own_.=-1075
2:own_M=4312 2:own_x=6778 2:please_do=-113 2:same_M=-1794 2:same_x=1613 2:same_xing=207 2:should_be=-838 2:since_.=-96
2:since_the=-1764 2:since_then=35 2:so_<we>=-1922 2:so_that=-1571 2:so_the=2918 2:so_x=-772 2:some_x=1267
2:somebody_who=-1523 2:than_#=-453 2:than_a=-457 2:that_<we>=-1239 2:that_<you>=138 2:that_M=-670 2:that_can=253
2:that_had=-1912 2:that_is=201 2:that_it=-612 2:that_nobody=-25 2:that_one=101 2:that_the=3115 2:that_were=-413
2:that_would=2000 2:that_x=-4529 2:that_xed=-796 2:the_#=-345 2:the_AC=-489 2:the_CIRC=-703 2:the_DAY=-23
2:the_ELSE=-140 2:the_M=-5345 2:the_M's=1320 2:the_MORAL=-719 2:the_N=-1367 2:the_P=2741 2:the_P's=1232 2:the_T=-1270
2:the_T's=6735 2:the_one=-763 2:the_other=1247 2:the_same=-747 2:the_three=-278 2:the_two=1792 2:the_x=-1633
2:the_xing=-448 2:the_xly=1491 2:then_the=98 2:there_.=-1247 2:there_is=2557 2:there_was=3931 2:this_,=-617
2:this_M=-1412 2:this_x=-233 2:those_who=-639 2:three_.=-1850 2:three_M=-708 2:three_x=6832 2:through_the=110
2:to_#=-1068 2:to_<we>=-1673 2:to_M=3605 2:to_N=-34 2:to_P=-2218 2:to_PERC=-1909 2:to_a=438 2:to_be=-1203 2:to_the=1439
2:to_x=-5558 2:too_.=93 2:too_x=-1711 2:twice_,=-251 2:twice_.=-333 2:twice_x=-972 2:two_M=-1330 2:two_P=-1886
2:two_T=-2089 2:two_and=2779 2:two_of=-678 2:two_x=7085 2:until_#=-522 2:until_DAY=-606 2:until_the=-2022
2:until_x=-1064 2:was_PERC=-1637 2:was_a=2827 2:was_in=-1557 2:was_no=4868 2:was_not=1086 2:was_the=275 2:was_x=993
2:was_xed=-6614 2:was_xing=5697 2:were_CIRC=-1466 2:were_KNEW=20 2:were_not=-1369 2:were_x=-2987 2:were_xed=4311
2:what_<i>=-745 2:what_<we>=436 2:what_<you>=-1020 2:what_had=-382 2:what_it=-1429 2:what_its=-683 2:what_the=-1115
2:what_x=3392 2:what_xed=-1291 2:when_a=-679 2:when_the=-2952 2:when_xing=-206 2:where_two=68 2:whether_the=-1295
2:which_is=-431 2:which_the=-1259 2:which_x=386 2:who_CHOSE=-67 2:who_had=938 2:who_was=-2420 2:who_x=-1137
2:who_xed=2690 2:will_be=290 2:will_not=-749 2:will_x=-219 2:with_M=216 2:with_N=1585 2:with_a=-2338 2:with_the=-11
2:with_x=-1443 2:within_x=1406 2:without_N=-1279 2:without_a=2457 2:without_it=-702 2:would_have=-1692 2:would_x=-756
2:x_!=905 2:x_"=-3249 2:x_#=2989 2:x_$=-2256 2:x_(=-418 2:x_)=1889 2:x_,=2645 2:x_.=1287 2:x_:=237 2:x_;=-1043
2:x_<he>=-198 2:x_<they>=-2213 2:x_<we>=4581 2:x_<you>=-776 2:x_AC=-1027 2:x_CIRC=-2237 2:x_CLAIM=-523 2:x_FAULT=104
2:x_FOLLOW=-1014 2:x_M=3869 2:x_N=5681 2:x_P=-721 2:x_PERC=3201 2:x_T=-2069 2:x_a=-3340 2:x_about=608 2:x_again=-292
2:x_all=2326 2:x_an=-675 2:x_and=2274 2:x_are=-1170 2:x_as=-915 2:x_at=5793 2:x_because=712 2:x_by=-5599 2:x_did=-928
2:x_during=-636 2:x_each=-1036 2:x_for=-2341 2:x_from=3362 2:x_had=3280 2:x_has=28 2:x_how=-1530 2:x_if=-331
2:x_in=7752 2:x_into=-398 2:x_is=-1893 2:x_it=-4608 2:x_its=-1662 2:x_like=-1312 2:x_of=1235 2:x_off=-1244 2:x_on=-5740
2:x_once=-830 2:x_one=-3838 2:x_only=385 2:x_or=311 2:x_out=-5018 2:x_over=1727 2:x_should=-432 2:x_since=-906
2:x_so=-1829 2:x_somebody=2513 2:x_still=-195 2:x_than=-491 2:x_that=-2484 2:x_the=3 2:x_there=-2611 2:x_this=-885
2:x_through=41 2:x_to=3744 2:x_too=-1659 2:x_twice=-1430 2:x_two=-516 2:x_until=2020 2:x_up=-789 2:x_was=2965
2:x_were=-3681 2:x_what=262 2:x_when=2097 2:x_whether=-883 2:x_which=-523 2:x_while=2809 2:x_will=-207 2:x_with=-1597
2:x_within=3062 2:x_without=-791 2:x_would=149 2:x_x=-1298 2:x_xed=-305 2:x_xing=-2329 2:x_xly=-1038 2:x_yet=-998
2:xed_"=-548 2:xed_$=-2158 2:xed_,=-2055 2:xed_.=5137 2:xed_M=1212 2:xed_a=-1782 2:xed_again=-1854 2:xed_and=-608
2:xed_as=-332 2:xed_at=8485 2:xed_but=-41 2:xed_by=-4694 2:xed_for=2072 2:xed_from=-951 2:xed_in=-3649 2:xed_it=3944
2:xed_like=-859 2:xed_on=-1866 2:xed_once=-199 2:xed_that=2063 2:xed_the=4100 2:xed_to=-4787 2:xed_twice=-37
2:xed_when=-458 2:xed_with=172 2:xed_within=-1057 2:xed_without=2388 2:xed_x=-1031 2:xed_xly=-1556 2:xing_$=207
2:xing_,=-2125 2:xing_.=3193 2:xing_<we>=-1917 2:xing_M=-187 2:xing_and=-431 2:xing_by=-744 2:xing_else=767
2:xing_in=-447 2:xing_is=-1493 2:xing_it=2236 2:xing_of=-342 2:xing_on=1286 2:xing_the=-453 2:xing_to=-410
2:xing_was=-902 2:xing_with=-1242 2:xing_x=2429 2:xing_xing=-918 2:xly_,=-1548 2:xly_M=6565 2:xly_on=-521 2:xly_x=-4055
2:yet_.=-1133 2:|_x=-397 3:"_no_x=-1089 3:"_x_"=-153 3:#_#_#=-983 3:#_#_$=-156 3:#_#_x=-839 3:#_%_of=-254 3:#_(_#=-686
3:#_DAY_#=-129 3:#_DAY_$=-309 3:#_DAY_.=-484 3:#_M_,=-678 3:#_M_xed=-462 3:#_N_)=-5 3:#_N_.=-732 3:#_N_x=-728
3:#_and_was=-294 3:#_of_which=-354 3:#_to_#=-1068 3:#_x_#=-1615 3:#_x_$=897 3:#_x_)=2477 3:#_x_,=3505 3:#_x_.=-3274
3:#_x_M=-464 3:#_x_and=-405 3:#_x_on=-1045 3:#_x_were=-619 3:#_x_x=-1503 3:%_of_M=125 3:(_#_x=-365 3:(_N_,=-670
3:(_x_T=-287 3:)_._$=2410 3:,_#_N=-5 3:,_#_of=-354 3:,_#_x=62 3:,_<i>_x=-182 3:,_N_.=-475 3:,_a_x=1719 3:,_all_of=-1420
3:,_although_the=-762 3:,_and_<he>=-1807 3:,_and_<we>=-627 3:,_and_CLAIM=57 3:,_and_it=-828 3:,_and_no=129
3:,_and_the=-825 3:,_and_this=476 3:,_and_x=-1581 3:,_because_the=2607 3:,_by_#=-510 3:,_from_x=-1433 3:,_in_a=-799
3:,_so_<we>=-1490 3:,_so_that=-618 3:,_so_the=2624 3:,_the_T=2422 3:,_the_x=-46 3:,_to_x=-166 3:,_which_is=-726
3:,_which_x=-2050 3:,_with_a=-114 3:,_x_#=689 3:,_x_M=-399 3:,_x_for=-839 3:,_x_the=1504 3:,_x_to=-178 3:,_x_up=-1032
3:,_x_when=-815 3:,_x_x=3931 3:,_xed_in=-970 3:,_xing_with=-483 3:._#_x=-486 3::_#_#=-528 3::_#_DAY=22 3::_#_x=1427
3::_DAY_#=406 3::_N_,=-28 3::_about_a=2034 3::_it_x=1325 3::_the_M=-1697 3::_the_x=-1408 3::_x_$=2539 3::_x_to=-89
3::_x_x=-1702 3:<he>_._$=763 3:<they>_._$=-2571 3:<they>_were_x=-884 3:<they>_x_.=1394 3:<we>_._$=-2430
3:<we>_PERC_and=1869 3:<we>_PERC_for=-426 3:<we>_a_x=2511 3:<we>_can_be=-1216 3:<we>_had_no=-1281 3:<we>_have_PERC=2393
3:<we>_have_x=-685 3:<we>_will_x=-175 3:<we>_x_.=-954 3:<we>_x_M=1966 3:<we>_x_the=-1430 3:<we>_xed_the=-1548
3:<you>_._$=-82 3:<you>_have_x=-196 3:AC_#_#=-409 3:AC_AC_#=-442 3:AC_N_x=347 3:CHOSE_to_x=-415 3:CIRC_._$=-478
3:CIRC_by_the=-802 3:CIRC_the_M=-1834 3:CIRC_the_x=-89 3:CIRC_to_the=-1202 3:CIRC_x_,=1887 3:CIRC_x_x=-383
3:CLAIM_to_the=535 3:CLAIM_x_x=-891 3:DAY_#_#=406 3:DAY_#_$=11 3:DAY_._$=-1617 3:DAY_at_x=-1029 3:DAY_x_the=-599
3:FOLLOW_._$=-1448 3:GOOD_._$=-29 3:GOOD_to_the=2124 3:IDLE_._$=4054 3:INSULT_of_x=-480 3:KNEW_the_M=-679
3:KNEW_the_x=-602 3:M_#_x=-172 3:M_(_x=-236 3:M_,_#=-972 3:M_,_and=-2128 3:M_,_so=-847 3:M_,_the=2755 3:M_,_two=-965
3:M_,_which=-741 3:M_,_x=1888 3:M_,_xed=-746 3:M_,_xly=-800 3:M_._$=-3966 3:M_:_x=-944 3:M_;_$=3754 3:M_<we>_had=-1856
3:M_PERC_,=-998 3:M_PERC_for=-175 3:M_a_M=-1299 3:M_and_both=-151 3:M_and_did=2775 3:M_and_the=-510 3:M_and_x=-2865
3:M_and_xed=3328 3:M_are_x=-807 3:M_by_M=125 3:M_could_be=-947 3:M_could_not=-754 3:M_did_not=-694 3:M_for_the=-433
3:M_for_x=-613 3:M_for_xing=-212 3:M_from_the=-1115 3:M_had_been=3985 3:M_had_xed=-1182 3:M_has_a=-721
3:M_has_been=-530 3:M_has_no=-1007 3:M_in_N=-581 3:M_in_a=-854 3:M_in_the=-2550 3:M_is_a=77 3:M_is_in=-181
3:M_is_x=-133 3:M_is_xed=-2103 3:M_it_x=-1058 3:M_of_#=-1499 3:M_of_M=-1786 3:M_of_all=-882 3:M_of_the=2291
3:M_of_x=-1319 3:M_on_the=-1160 3:M_on_x=3903 3:M_or_M=-1498 3:M_that_<we>=-705 3:M_that_can=253 3:M_that_had=-1145
3:M_that_the=-1275 3:M_that_would=-379 3:M_that_x=-630 3:M_that_xed=-796 3:M_the_M=-396 3:M_to_P=-1542 3:M_to_the=-867
3:M_to_x=-1714 3:M_was_x=1182 3:M_was_xed=-2700 3:M_were_x=-1266 3:M_were_xed=-460 3:M_with_the=-1055
3:M_without_a=-736 3:M_x_"=-1117 3:M_x_#=1802 3:M_x_$=-2011 3:M_x_,=-2831 3:M_x_.=-801 3:M_x_CIRC=-1093 3:M_x_and=3517
3:M_x_at=1721 3:M_x_by=-765 3:M_x_for=1665 3:M_x_it=-542 3:M_x_of=-530 3:M_x_on=2728 3:M_x_out=-529 3:M_x_that=-994
3:M_x_the=-2672 3:M_x_to=1801 3:M_x_twice=-1015 3:M_x_with=378 3:M_x_x=861 3:M_xed_$=-2086 3:M_xed_a=-898
3:M_xed_for=-539 3:M_xed_in=-595 3:M_xed_to=-944 3:M_xed_x=-631 3:N_#_was=2562 3:N_)_$=-5 3:N_,_N=-673 3:N_._$=-65
3:N_:_x=-485 3:N_x_#=-395 3:N_x_M=-47 3:N_xed_x=4085 3:PERC_._$=916 3:PERC_and_what=1869 3:PERC_at_the=-1319
3:PERC_for_.=-1053 3:PERC_for_a=-565 3:PERC_for_the=-639 3:PERC_the_M=1514 3:PERC_the_x=399 3:PERC_this_x=3299
3:PERC_x_at=-1243 3:PERC_x_x=2358 3:P_)_$=-525 3:P_,_and=-1105 3:P_._$=4892 3:P_:_N=-521 3:P_PERC_.=1201 3:P_at_the=286
3:P_had_the=-1340 3:P_have_the=268 3:P_of_the=-430 3:P_to_x=-219 3:P_who_had=938 3:P_with_the=-271 3:P_x_on=-778
3:P_x_x=-238 3:P_xed_the=3125 3:T_._$=-134 3:T_:_x=-269 3:T_for_a=73 3:T_had_been=-920 3:T_had_x=3181 3:T_of_the=-139
3:T_was_x=1315 3:T_x_.=-457 3:T_x_at=778 3:T_xed_within=-1057 3:^_#_M=-344 3:^_#_P=-729 3:^_#_x=-1610 3:^_<i>_am=-1701
3:^_<we>_M=1267 3:^_<we>_had=-1281 3:^_<we>_have=848 3:^_<we>_x=1533 3:^_<we>_xed=-646 3:^_AC_AC=-404 3:^_AC_N=-414
3:^_M_are=-543 3:^_M_of=-75 3:^_M_were=-768 3:^_M_x=1379 3:^_N_:=-32 3:^_P_:=-647 3:^_P_xed=-1623 3:^_T_had=3459
3:^_T_xed=-547 3:^_a_M=-1569 3:^_a_x=-1572 3:^_an_M=-574 3:^_anyone_who=-134 3:^_at_#=-2333 3:^_by_the=4831
3:^_if_<you>=-685 3:^_in_the=712 3:^_in_x=-286 3:^_it_is=4370 3:^_it_was=115 3:^_it_x=4984 3:^_no_M=3194 3:^_no_x=796
3:^_on_#=-546 3:^_that_the=3413 3:^_the_M=4896 3:^_the_M's=1998 3:^_the_P=3142 3:^_the_P's=-607 3:^_the_T=-712
3:^_the_T's=1464 3:^_the_x=-3351 3:^_the_xing=-552 3:^_there_is=2864 3:^_there_was=4868 3:^_this_x=-190 3:^_two_of=-678
3:^_two_x=-60 3:^_what_<i>=-745 3:^_what_x=3392 3:^_x_#=-1515 3:^_x_,=65 3:^_x_:=-1317 3:^_x_M=-2176 3:^_x_T=-615
3:^_x_all=-164 3:^_x_and=-928 3:^_x_are=-312 3:^_x_from=7529 3:^_x_is=-140 3:^_x_of=-517 3:^_x_the=-1041 3:^_x_to=-3146
3:^_x_were=-283 3:^_x_x=-3832 3:^_x_xed=-347 3:^_xed_in=-1835 3:^_xing_x=36 3:a_M_,=-1099 3:a_M_;=-224 3:a_M_and=-994
3:a_M_from=2426 3:a_M_had=-910 3:a_M_in=-489 3:a_M_is=-199 3:a_M_of=-3666 3:a_M_that=-737 3:a_M_with=-1396 3:a_M_x=-670
3:a_x_$=-1649 3:a_x_,=-2593 3:a_x_.=-1997 3:a_x_M=-878 3:a_x_and=1849 3:a_x_from=-1070 3:a_x_is=-476 3:a_x_of=800
3:a_x_one=-221 3:a_x_that=1918 3:a_x_to=-763 3:a_x_with=-1046 3:a_x_x=-5611 3:a_xly_M=6565 3:about_#_AC=-530
3:about_a_x=1523 3:about_it_.=-1094 3:again_,_and=-369 3:again_._$=-253 3:all_#_M=-368 3:all_the_x=2256 3:all_x_x=-1177
3:an_x_M=1914 3:an_x_x=-1783 3:and_<we>_will=29 3:and_CLAIM_x=-1023 3:and_PERC_the=875 3:and_a_M=7 3:and_a_x=-1302
3:and_did_not=2775 3:and_the_M=-824 3:and_the_P=425 3:and_the_two=-485 3:and_the_x=-1338 3:and_were_x=-623
3:and_x_M=-71 3:and_x_it=-2280 3:and_x_the=-2190 3:and_x_two=2632 3:and_x_x=1261 3:are_._$=186 3:are_x_.=-531
3:are_x_x=-848 3:as_a_x=1866 3:as_it_was=-1475 3:as_x_as=145 3:as_xed_.=4400 3:at_#_$=2392 3:at_#_x=2735
3:at_the_M=-3115 3:at_the_P's=3135 3:at_the_same=1794 3:at_the_x=-1323 3:at_x_.=1153 3:be_a_x=-105 3:be_x_.=-144
3:be_x_by=-327 3:be_xed_.=-955 3:because_the_M=995 3:been_CIRC_to=-1202 3:been_x_.=2849 3:been_x_since=-480
3:been_xed_,=-774 3:been_xed_and=-587 3:been_xed_to=-655 3:by_#_#=-873 3:by_M_,=-639 3:by_M_.=123 3:by_P_,=-1105
3:by_P_.=-1657 3:by_P_who=2698 3:by_a_M=-451 3:by_the_M=16 3:by_the_P=-316 3:by_the_T=-969 3:by_the_x=3249
3:by_two_P=-1093 3:by_x_,=96 3:by_x_.=-2444 3:by_x_x=1795 3:can_be_x=-518 3:could_be_x=101 3:could_not_be=-933
3:could_not_x=-734 3:did_._$=-886 3:did_not_PERC=-325 3:did_not_x=-1415 3:did_what_its=-683 3:do_not_x=-434
3:each_other_.=-383 3:even_the_x=-1113 3:for_#_x=-4 3:for_._$=-1023 3:for_<we>_.=-392 3:for_a_M=-7 3:for_a_x=-2231
3:for_an_x=1409 3:for_the_M=-106 3:for_the_x=-253 3:for_those_who=-284 3:for_x_M=-404 3:for_x_x=3324 3:for_xing_x=-353
3:from_#_$=-1034 3:from_#_to=-1068 3:from_the_M=-1753 3:from_the_x=-2674 3:from_x_to=6096 3:had_been_CIRC=-1202
3:had_been_PERC=-1765 3:had_been_x=2060 3:had_been_xed=2142 3:had_no_M=5289 3:had_no_x=-2379 3:had_the_M=1624
3:had_the_x=-713 3:had_to_be=-940 3:had_to_x=-1510 3:had_x_in=-2051 3:had_xed_the=-1384 3:has_a_x=-496
3:has_been_x=-532 3:has_been_xed=-765 3:has_to_x=-398 3:have_been_x=-414 3:in_._$=-616 3:in_<we>_M=3950 3:in_AC_and=196
3:in_M_of=172 3:in_N_x=-293 3:in_a_M=-682 3:in_a_x=175 3:in_all_x=-946 3:in_it_.=-738 3:in_the_M=323 3:in_the_x=824
3:in_the_xing=-2703 3:in_this_M=-531 3:in_x_.=-3657 3:in_x_M=-196 3:in_x_T=-161 3:in_x_of=2772 3:in_x_x=-742
3:into_the_M=-500 3:is_._$=3 3:is_a_M=77 3:is_a_x=-520 3:is_not_a=-359 3:is_the_x=-1405 3:is_to_x=630 3:is_x_.=-616
3:is_x_and=197 3:is_x_at=4137 3:is_x_only=385 3:is_x_when=139 3:is_x_x=-1654 3:is_xed_for=51 3:is_xed_on=-987
3:is_xed_to=-270 3:it_._$=-584 3:it_is_.=3 3:it_is_not=-490 3:it_is_the=-705 3:it_is_x=3906 3:it_should_be=-385
3:it_to_<we>=-752 3:it_was_the=-1916 3:it_was_x=221 3:it_was_xed=-1112 3:it_x_,=-1207 3:it_x_.=-1077 3:it_x_<we>=-2630
3:it_x_a=-974 3:it_x_in=1727 3:it_x_x=-97 3:its_M_PERC=-683 3:its_own_M=-1143 3:its_x_.=54 3:its_x_M=-1861
3:let_<we>_x=-407 3:like_a_x=-1294 3:like_x_.=-802 3:no_M_.=5549 3:no_M_that=-615 3:no_M_x=2999 3:no_one_at=-994
3:no_x_M=-1767 3:no_x_in=-1298 3:no_x_to=-1104 3:no_x_x=3830 3:nobody_had_xed=-121 3:nobody_x_xing=61
3:not_PERC_at=-1621 3:not_a_x=-620 3:not_be_xed=-933 3:not_x_$=-858 3:not_x_.=2572 3:not_x_it=-115 3:not_x_that=-85
3:of_#_x=-1290 3:of_<they>_x=3280 3:of_<we>_P=-1262 3:of_a_xing=-532 3:of_all_x=-541 3:of_an_x=1590 3:of_it_,=-1791
3:of_the_AC=-139 3:of_the_M=260 3:of_the_P=2201 3:of_the_T=-1555 3:of_the_x=-2574 3:of_the_xing=-652 3:of_x_,=172
3:of_x_.=-315 3:of_x_M=-1235 3:of_x_in=-578 3:of_x_of=417 3:of_x_x=-928 3:off_._$=-1010 3:on_#_DAY=-908 3:on_._$=-118
3:on_DAY_at=-1376 3:on_a_DAY=3226 3:on_its_own=-1061 3:on_the_M=-2615 3:on_the_same=-369 3:on_the_x=2425 3:on_x_M=3793
3:on_x_x=-548 3:once_a_x=-758 3:one_._$=4402 3:one_M_,=-787 3:one_M_.=-1444 3:one_of_<we>=2683 3:one_x_.=-764
3:one_x_to=-318 3:or_M_xed=-1498 3:other_._$=-383 3:other_T_.=-50 3:out_._$=2862 3:out_in_DAY=-995 3:out_with_the=-437
3:over_at_x=-1616 3:own_._$=-1075 3:own_x_,=-1276 3:own_x_.=893 3:please_do_not=-113 3:same_M_and=-995 3:same_x_.=1980
3:should_be_x=-346 3:since_._$=-96 3:since_the_T=-1265 3:since_the_x=-268 3:some_x_x=752 3:than_a_x=-457
3:that_M_x=-784 3:that_the_M=2536 3:that_the_T=-1586 3:that_the_x=2676 3:that_x_.=-1279 3:that_x_the=246
3:that_x_x=-788 3:the_#_x=31 3:the_DAY_x=-23 3:the_M_$=517 3:the_M_(=-7 3:the_M_,=-4322 3:the_M_.=-2702 3:the_M_;=-900
3:the_M_<we>=-2067 3:the_M_PERC=-489 3:the_M_and=985 3:the_M_are=14 3:the_M_as=-943 3:the_M_by=-1243 3:the_M_could=-909
3:the_M_did=-694 3:the_M_for=-671 3:the_M_from=-1060 3:the_M_had=332 3:the_M_has=-949 3:the_M_in=2481 3:the_M_is=-1202
3:the_M_of=-341 3:the_M_off=-618 3:the_M_on=3539 3:the_M_that=2645 3:the_M_to=-2183 3:the_M_was=-2195 3:the_M_with=4181
3:the_M_x=2341 3:the_M_xed=266 3:the_P's_M=-714 3:the_P's_x=-1089 3:the_P_.=-1512 3:the_P_PERC=1826 3:the_P_of=-677
3:the_P_x=757 3:the_T's_P=-1726 3:the_T's_x=3049 3:the_T_,=-1066 3:the_T_.=1458 3:the_T_had=-2706 3:the_T_has=-858
3:the_T_of=68 3:the_T_was=-315 3:the_T_x=930 3:the_T_xed=945 3:the_other_T=12 3:the_other_x=1856 3:the_same_M=-1794
3:the_same_x=1613 3:the_same_xing=207 3:the_three_x=-258 3:the_x_$=-1376 3:the_x_,=-1178 3:the_x_.=10875 3:the_x_;=-861
3:the_x_<we>=2294 3:the_x_M=3895 3:the_x_P=-2719 3:the_x_T=-2672 3:the_x_a=605 3:the_x_and=-706 3:the_x_at=-1090
3:the_x_did=-928 3:the_x_had=2219 3:the_x_has=-21 3:the_x_in=7420 3:the_x_is=127 3:the_x_it=-1175 3:the_x_of=-1208
3:the_x_on=-547 3:the_x_one=-99 3:the_x_to=-1644 3:the_x_was=-29 3:the_x_were=-510 3:the_x_will=-207 3:the_x_with=3262
3:the_x_x=-6880 3:the_x_xed=1659 3:the_x_xing=-2454 3:the_xing_,=-971 3:the_xing_.=2822 3:the_xing_of=-342
3:the_xing_x=-588 3:then_the_x=98 3:there_._$=-1247 3:there_is_no=-568 3:there_was_no=4868 3:this_M_are=-531
3:this_M_x=-757 3:this_x_.=-502 3:this_x_for=241 3:this_x_x=-461 3:three_._$=-1850 3:three_x_,=3452 3:through_the_M=247
3:to_#_$=-368 3:to_a_M=-1306 3:to_a_x=1744 3:to_be_x=-368 3:to_be_xed=-472 3:to_the_M=2100 3:to_the_P=-1087
3:to_the_T=-96 3:to_the_other=-605 3:to_the_x=-2662 3:to_x_#=1182 3:to_x_,=-1282 3:to_x_.=1079 3:to_x_:=4400
3:to_x_<they>=95 3:to_x_a=-606 3:to_x_for=-922 3:to_x_one=-247 3:to_x_the=-2304 3:to_x_x=-2933 3:too_._$=93
3:too_x_to=-1371 3:twice_._$=-333 3:two_M_x=68 3:two_P_.=-1093 3:two_P_have=268 3:two_of_<we>=-678 3:two_x_.=2529
3:two_x_and=2217 3:until_the_M=-1063 3:was_in_the=-399 3:was_not_PERC=2743 3:was_the_x=1849 3:was_x_,=2328
3:was_x_.=-601 3:was_x_for=-1100 3:was_x_of=1899 3:was_x_out=-727 3:was_x_to=1241 3:was_x_with=-1043 3:was_x_x=-789
3:was_xed_,=-708 3:was_xed_as=-332 3:was_xed_by=-1007 3:was_xed_to=-1394 3:was_xed_with=16 3:were_not_xed=-557
3:were_x_,=171 3:were_x_from=-83 3:were_xed_,=-489 3:were_xed_twice=-127 3:what_<we>_PERC=1869 3:what_its_M=-683
3:what_the_x=-462 3:when_a_x=-221 3:when_the_M=-1489 3:when_the_x=-524 3:where_two_M=68 3:whether_the_x=-1295
3:which_x_the=-610 3:which_x_x=-734 3:who_CHOSE_to=-67 3:who_xed_to=-662 3:will_be_xed=-141 3:with_a_M=-394
3:with_a_x=-1944 3:with_the_M=2320 3:with_the_T=-1173 3:with_the_same=-773 3:with_the_x=374 3:with_x_x=179
3:within_x_and=-882 3:within_x_x=2288 3:without_a_M=2730 3:would_have_been=55 3:would_x_<we>=-157 3:x_!_$=905
3:x_"_$=-271 3:x_"_x=-925 3:x_#_#=1289 3:x_#_%=373 3:x_#_N=-1353 3:x_#_P=-595 3:x_#_and=-983 3:x_#_x=1038 3:x_)_$=-895
3:x_,_#=148 3:x_,_M=-1365 3:x_,_N=-354 3:x_,_PERC=-565 3:x_,_and=-2443 3:x_,_as=5445 3:x_,_because=2317
3:x_,_from=-1330 3:x_,_not=744 3:x_,_since=-1173 3:x_,_so=2849 3:x_,_the=116 3:x_,_then=-643 3:x_,_which=-989
3:x_,_with=-264 3:x_,_x=-1700 3:x_,_xed=-913 3:x_,_xing=-483 3:x_._#=-745 3:x_._$=-175 3:x_:_#=1198 3:x_:_DAY=406
3:x_:_about=84 3:x_:_the=-2432 3:x_:_x=1640 3:x_;_$=-2976 3:x_;_the=1933 3:x_<they>_.=-600 3:x_<we>_,=2505
3:x_<we>_PERC=80 3:x_<we>_x=3013 3:x_<you>_x=-978 3:x_M_$=-743 3:x_M_,=2375 3:x_M_.=-676 3:x_M_a=-745 3:x_M_and=-788
3:x_M_are=-1598 3:x_M_for=-442 3:x_M_from=2682 3:x_M_had=79 3:x_M_has=-92 3:x_M_in=-625 3:x_M_is=-503 3:x_M_of=3235
3:x_M_on=-1102 3:x_M_that=-1495 3:x_M_to=-1200 3:x_M_was=-559 3:x_M_with=342 3:x_M_x=3794 3:x_M_xed=-1768
3:x_PERC_the=2144 3:x_P_.=2044 3:x_P_x=-814 3:x_T_,=-181 3:x_T_.=-324 3:x_T_had=-2181 3:x_T_x=1929 3:x_a_M=-1817
3:x_a_x=-2545 3:x_again_.=281 3:x_all_the=2889 3:x_all_x=-207 3:x_an_x=-1091 3:x_and_CLAIM=2053 3:x_and_a=-1325
3:x_and_the=-687 3:x_and_were=-948 3:x_and_x=4735 3:x_and_xed=2935 3:x_as_x=53 3:x_at_#=2735 3:x_at_N=-1254
3:x_at_once=1544 3:x_at_the=-1227 3:x_at_x=4163 3:x_because_of=-613 3:x_because_x=1944 3:x_by_P=-722 3:x_by_a=-451
3:x_by_itself=-1273 3:x_by_the=-1100 3:x_by_x=-259 3:x_during_x=115 3:x_each_x=-1036 3:x_for_a=-1127 3:x_for_the=-137
3:x_for_x=-307 3:x_for_xing=-172 3:x_from_#=-660 3:x_from_the=-1166 3:x_from_x=7119 3:x_had_been=-1279 3:x_had_to=2844
3:x_had_x=3627 3:x_has_been=-396 3:x_in_AC=196 3:x_in_a=1568 3:x_in_the=6099 3:x_in_x=-1790 3:x_into_the=-819
3:x_is_CIRC=-168 3:x_is_the=-745 3:x_is_x=95 3:x_it_by=-1366 3:x_it_is=-2403 3:x_it_to=-752 3:x_it_was=2004
3:x_it_x=427 3:x_its_P=-720 3:x_its_x=-942 3:x_of_#=-640 3:x_of_<they>=-699 3:x_of_M=-1837 3:x_of_a=2983 3:x_of_an=1590
3:x_of_it=5904 3:x_of_its=-202 3:x_of_the=-2769 3:x_of_this=-690 3:x_of_x=-2004 3:x_on_the=-2692 3:x_on_x=-959
3:x_once_a=-433 3:x_one_.=-1111 3:x_one_M=-1 3:x_one_is=-215 3:x_one_x=158 3:x_out_.=-468 3:x_out_in=-727
3:x_out_on=121 3:x_out_with=-437 3:x_should_be=-432 3:x_since_.=-96 3:x_than_#=51 3:x_that_one=101 3:x_that_the=-2976
3:x_that_x=-640 3:x_the_M=2351 3:x_the_T=-1340 3:x_the_x=128 3:x_this_x=-1264 3:x_through_the=247 3:x_to_M=3454
3:x_to_PERC=-727 3:x_to_a=-2047 3:x_to_be=39 3:x_to_the=2000 3:x_to_x=1402 3:x_two_and=2779 3:x_two_x=-2234
3:x_was_x=2939 3:x_was_xed=-1058 3:x_were_not=-1369 3:x_were_x=-232 3:x_were_xed=-349 3:x_what_<we>=1201
3:x_when_a=-467 3:x_when_the=-1184 3:x_whether_the=-883 3:x_with_a=-1162 3:x_with_the=2111 3:x_with_x=-150
3:x_within_x=3062 3:x_would_have=55 3:x_x_"=-1452 3:x_x_#=2420 3:x_x_$=-1128 3:x_x_(=-874 3:x_x_,=-4348 3:x_x_.=1954
3:x_x_:=-499 3:x_x_;=-1085 3:x_x_<we>=1926 3:x_x_<you>=25 3:x_x_M=-653 3:x_x_P=-251 3:x_x_a=-339 3:x_x_an=-1091
3:x_x_and=-1472 3:x_x_at=-777 3:x_x_by=-2151 3:x_x_from=-74 3:x_x_in=-753 3:x_x_into=310 3:x_x_is=-413 3:x_x_it=-1122
3:x_x_of=-3555 3:x_x_on=-1033 3:x_x_or=311 3:x_x_out=-390 3:x_x_the=10841 3:x_x_to=-2808 3:x_x_was=-4116
3:x_x_were=-583 3:x_x_with=-1331 3:x_x_x=-164 3:x_x_xing=-1500 3:x_xed_without=2388 3:x_xed_x=-1283 3:x_xing_,=-190
3:x_xing_.=-1569 3:x_xing_x=2445 3:x_yet_.=-998 3:xed_"_x=-119 3:xed_,_and=65 3:xed_,_so=-990 3:xed_,_the=113
3:xed_,_with=-129 3:xed_._$=5137 3:xed_a_M=-1311 3:xed_a_x=-471 3:xed_by_:=-1099 3:xed_by_P=-596 3:xed_by_the=-151
3:xed_by_x=-2117 3:xed_for_<we>=-210 3:xed_for_x=3985 3:xed_from_the=-202 3:xed_in_#=-1083 3:xed_in_one=-1357
3:xed_on_DAY=-778 3:xed_on_the=285 3:xed_that_x=-630 3:xed_the_M=-2683 3:xed_the_x=2956 3:xed_to_the=-171
3:xed_to_x=-1784 3:xed_twice_.=-127 3:xed_with_the=172 3:xed_x_,=34 3:xed_x_.=-1215 3:xing_,_and=90 3:xing_,_x=-973
3:xing_._$=3193 3:xing_else_x=1526 3:xing_on_the=1286 3:xing_the_M=-395 3:xing_to_x=2 3:xing_was_x=-1056
3:xing_with_the=-1242 3:xing_x_$=-83 3:xing_x_,=-172 3:xing_x_.=2869 3:xing_x_the=-529 3:xly_x_.=-746 3:xly_x_x=-1453
3:yet_._$=-1133 b:a_certificate=-432 b:a_cupboard=-302 b:a_day=-2620 b:a_factor=-451 b:a_file=-792 b:a_half=-891
b:a_job=-910 b:a_limit=-518 b:a_list=-105 b:a_loan=-536 b:a_loss=-120 b:a_notice=-853 b:a_number=-222 b:a_part=-781
b:a_plan=-363 b:a_quarter=2240 b:a_reason=-860 b:a_ring=-338 b:a_second=-1836 b:a_single=-713 b:a_small=-893
b:a_snapshot=212 b:a_thing=-195 b:a_third=-1196 b:a_vote=-592 b:a_week=212 b:a_word=2733 b:a_wrong=-748 b:a_year=-1046
b:about_a=1523 b:about_it=-1290 b:acknowledge_minute=-983 b:address_to=129 b:after_a=-1199 b:after_minute=-2669
b:after_ten=-2088 b:after_the=6063 b:again_and=-369 b:again_in=-824 b:against_the=-651 b:all_of=-1420 b:all_the=1676
b:although_the=-762 b:an_empty=1914 b:an_hour=295 b:and_a=-1456 b:and_both=-151 b:and_did=2775 b:and_has=-761
b:and_he=-1807 b:and_it=-1583 b:and_let=-472 b:and_no=-1393 b:and_not=-679 b:and_the=-2967 b:and_thi=476 b:and_to=-480
b:and_two=3265 b:and_was=-474 b:and_we=-627 b:and_were=-661 b:and_what=1472 b:and_wrote=1830 b:anyone_who=-134
b:anyth_and=90 b:app_derive=-468 b:are_kept=-1028 b:are_not=-993 b:as_a=540 b:as_it=-1877 b:as_the=-659 b:ask_for=-2402
b:ask_the=-940 b:ask_what=-324 b:assume_that=-377 b:at_all=-129 b:at_night=7783 b:at_noon=-1217 b:at_once=552
b:at_the=5423 b:authorisation_service=-952 b:back_by=-868 b:back_to=-1408 b:be_a=-105 b:be_and=-368 b:be_done=-410
b:be_reach=-470 b:because_of=-613 b:because_the=391 b:been_ask=-920 b:been_made=-256 b:been_switch=-759
b:before_it=-849 b:before_the=-1116 b:before_we=1711 b:began_to=1002 b:belong_to=-1359 b:by_a=5626 b:by_accident=-439
b:by_friday=-233 b:by_hand=-2916 b:by_itself=-1273 b:by_mail=-1 b:by_the=1484 b:by_two=-1093 b:cache_was=-920
b:call_centre=-867 b:call_to=-1380 b:call_were=-1398 b:came_in=2243 b:came_on=1663 b:can_be=-1114 b:car_park=-87
b:carrier_and=-841 b:certificat_of=-1369 b:change_on=-590 b:check_that=2668 b:check_with=-483 b:compar_the=6289
b:compar_with=-13 b:connect_to=-745 b:control_room=1537 b:could_be=-929 b:could_not=251 b:count_of=-480
b:customer_was=-1244 b:customer_with=-1126 b:day_and=-891 b:day_before=3144 b:decision_of=-433 b:default_meet=68
b:delivery_service=17 b:desk_rang=5597 b:detection_minute=7529 b:did_not=880 b:did_what=-683 b:do_not=-434
b:do_with=2933 b:doe_it=-1819 b:doe_not=-209 b:done_by=-410 b:dropp_the=-873 b:dry_run=-263 b:each_of=-855
b:each_other=-383 b:edge_team=-667 b:else_happen=-1381 b:empty_a=-252 b:empty_file=1775 b:end_date=-876
b:even_the=-1113 b:event_twice=-399 b:failure_to=7529 b:fed_from=-218 b:feed_was=4630 b:fill_in=-376 b:first_call=-1380
b:first_of=559 b:first_the=-206 b:for_a=-1640 b:for_an=1409 b:for_each=-375 b:for_it=-791 b:for_the=-1350
b:for_those=-284 b:for_three=3473 b:for_us=-392 b:forty_minute=5104 b:found_it=-1859 b:four_hour=-1665 b:from_a=1639
b:from_failure=7529 b:from_first=-1433 b:from_minute=-1085 b:from_one=-82 b:from_the=-4600 b:from_to=-1068
b:front_of=3313 b:full_of=1982 b:good_mood=282 b:h_are=-175 b:h_min=-482 b:had_a=-1913 b:had_been=514 b:had_begun=4638
b:had_no=2911 b:had_not=-824 b:had_the=124 b:had_to=902 b:half_hour=-612 b:half_of=108 b:hand_over=-1616
b:happen_and=-1282 b:has_a=-426 b:has_been=-1768 b:has_no=-1007 b:has_to=-398 b:have_been=-1616 b:have_put=-946
b:have_the=-302 b:hence_the=1552 b:hour_because=2711 b:hour_with=-607 b:how_it=-725 b:how_the=1909 b:i_am=-1701
b:i_was=-1723 b:if_you=-685 b:in_a=-508 b:in_all=-931 b:in_and=2703 b:in_every=-351 b:in_front=3313 b:in_future=-536
b:in_it=-738 b:in_one=-1357 b:in_our=3950 b:in_spr=-247 b:in_the=-64 b:in_thi=-423 b:in_writ=-122
b:internal_impact=-220 b:into_the=-1279 b:is_a=3484 b:is_done=-537 b:is_in=-738 b:is_made=4767 b:is_no=-1207
b:is_not=-1105 b:is_on=-668 b:is_only=397 b:is_read=-1226 b:is_still=-459 b:is_the=-1919 b:is_to=630 b:it_by=1390
b:it_came=7783 b:it_did=-981 b:it_had=-644 b:it_is=-907 b:it_on=-1567 b:it_report=-1980 b:it_should=-385 b:it_to=2189
b:it_took=-2320 b:it_up=2730 b:it_was=1029 b:its_own=-1557 b:job_had=-1137 b:k_was=2562 b:kept_the=-1147
b:legal_answer=-818 b:let_us=-407 b:level_on=-449 b:like_a=-1294 b:limit_was=-472 b:line_for=-1 b:list_had=-689
b:list_is=-111 b:list_of=-1320 b:log_is=-183 b:long_before=2073 b:longer_than=-299 b:look_at=-3918 b:look_for=-237
b:look_like=-1294 b:loss_of=-120 b:lost_and=-946 b:make_the=-630 b:message_to=-1542 b:mihai'_query=-302
b:minute_after=8684 b:minute_and=727 b:minute_from=-1433 b:minute_on=-1599 b:minute_went=-553 b:mitigate_minute=-983
b:more_than=-771 b:mov_the=-1049 b:mov_to=-944 b:need_a=-519 b:need_to=82 b:new_figure=-954 b:no_alert=10482
b:no_idea=-1246 b:no_money=-1494 b:no_one=-1539 b:no_second=-197 b:no_way=-1104 b:nobody_had=-121 b:none_of=-283
b:not_a=-359 b:not_be=-1362 b:not_being=-953 b:not_in=-982 b:not_know=-422 b:not_see=-1471 b:not_that=-628
b:not_the=2654 b:noth_was=-1056 b:number_in=-913 b:number_of=3048 b:of_a=2583 b:of_all=4432 b:of_an=1806 b:of_each=-355
b:of_it=4113 b:of_its=-202 b:of_minute=-934 b:of_number=-571 b:of_old=-194 b:of_one=1335 b:of_open=-912 b:of_our=2357
b:of_paper=-203 b:of_the=-2423 b:of_their=2835 b:of_them=-1658 b:of_thi=-690 b:of_us=-1876 b:of_which=-354
b:off_and=-618 b:off_by=4931 b:off_the=-473 b:office_of=-139 b:old_one=-320 b:old_thing=-520 b:on_a=2244 b:on_call=4189
b:on_its=-2506 b:on_monday=-943 b:on_paper=-192 b:on_the=86 b:on_thursday=-713 b:once_a=-758 b:once_and=-498
b:once_the=-717 b:one_and=-714 b:one_at=-994 b:one_doe=-645 b:one_from=-135 b:one_is=-215 b:one_line=-848 b:one_of=1974
b:one_was=-53 b:open_for=-460 b:opt_out=-506 b:order_of=-182 b:our_shop=-669 b:out_in=-1495 b:out_of=-1242 b:out_on=121
b:out_with=-437 b:over_at=-1616 b:page_was=2016 b:panel_was=1638 b:part_of=-781 b:people_got=-1256 b:people_who=-1168
b:plan_in=-1755 b:please_do=-113 b:pool_of=-518 b:price_table=-650 b:print_on=2445 b:pull_the=-943 b:purge_of=-270
b:put_on=-747 b:quarter_of=1049 b:queue_was=-1031 b:rang_the=2873 b:raw_log=-1082 b:raw_note=198 b:read_the=526
b:reconcile_job=-1224 b:referral_sent=-436 b:report_on=3108 b:resolve_minute=-983 b:review_and=-401 b:review_rule=-369
b:right_one=-344 b:right_to=-145 b:role_were=-283 b:run_on=-1107 b:sale_week=-753 b:saw_it=5346 b:say_that=-1195
b:second_level=-449 b:secondary_site=-838 b:sent_to=740 b:set_it=-312 b:should_be=-838 b:show_the=-1755
b:since_the=-1764 b:since_then=35 b:six_in=-1576 b:slip_of=-203 b:so_our=-1442 b:so_that=-1571 b:so_the=2918
b:so_we=-777 b:some_forty=752 b:somebody_who=-1523 b:someth_else=2149 b:someth_is=-1037 b:stop_and=3899 b:stop_at=-1601
b:stop_the=-373 b:switch_off=-1305 b:switch_the=-618 b:switch_to=-628 b:table_was=-322 b:take_a=-606
b:telephone_line=141 b:ten_minute=1928 b:than_a=-457 b:thank_to=2124 b:thank_you=-217 b:that_can=253 b:that_had=-1912
b:that_is=201 b:that_it=-612 b:that_nobody=-25 b:that_one=101 b:that_the=3115 b:that_time=-846 b:that_we=-1239
b:that_were=-413 b:that_would=2000 b:that_you=138 b:the_account=-785 b:the_app=-468 b:the_application=-431
b:the_authorisation=-1409 b:the_backup=-1207 b:the_belt=-116 b:the_board=-864 b:the_bridge=-515 b:the_broker=-261
b:the_build=-238 b:the_cache=-1552 b:the_call=-1498 b:the_carrier=-1464 b:the_cdn=-350 b:the_change=-786
b:the_client=-1374 b:the_concentrator=-531 b:the_control=-570 b:the_coo=-139 b:the_cookie=-919 b:the_counter=-519
b:the_customer=5 b:the_database=-969 b:the_day=1305 b:the_decision=-1599 b:the_delivery=17 b:the_desk=2694 b:the_dry=78
b:the_early=1491 b:the_edge=-1818 b:the_end=1012 b:the_even=-1628 b:the_feed=4305 b:the_first=2364 b:the_flag=-917
b:the_follow=-210 b:the_graph=2311 b:the_group=2368 b:the_head=-996 b:the_hotline=-2399 b:the_hour=-742 b:the_id=139
b:the_job=-1137 b:the_key=315 b:the_last=-1493 b:the_limit=4403 b:the_line=-1261 b:the_list=-1591 b:the_log=-1076
b:the_machine=-1378 b:the_mast=-64 b:the_meet=-814 b:the_new=-1341 b:the_next=-560 b:the_night=-2593 b:the_number=-243
b:the_office=-497 b:the_old=-1988 b:the_one=-705 b:the_origin=-557 b:the_other=1007 b:the_page=2879 b:the_panel=1287
b:the_password=561 b:the_people=-1473 b:the_phone=2209 b:the_picture=-184 b:the_plan=-780 b:the_pool=-518
b:the_porter'=2548 b:the_pressure=4761 b:the_price=-1169 b:the_pump=-880 b:the_queue=2735 b:the_raw=-936
b:the_reason=-783 b:the_receiver=-543 b:the_reconcile=-1224 b:the_release=-2053 b:the_repository=-404 b:the_right=-296
b:the_ring=-1398 b:the_rule=185 b:the_same=-747 b:the_screen=7453 b:the_script=31 b:the_second=-2236
b:the_secondary=-838 b:the_sender=-220 b:the_server=-922 b:the_shelf=-582 b:the_shop=-700 b:the_story=171
b:the_sum=-748 b:the_supplier=-1820 b:the_system=-833 b:the_table=-738 b:the_test=-1417 b:the_three=-278
b:the_ticket=-536 b:the_time=1198 b:the_train=-1777 b:the_tram=1196 b:the_truck=-750 b:the_two=1792 b:the_unit=-597
b:the_usage=-1016 b:the_vendor=-1092 b:the_vendor'=1026 b:the_wall=-733 b:the_web=-208 b:the_whole=-1554
b:the_work=-981 b:the_wrong=-455 b:their_own=2175 b:then_the=98 b:there_is=2557 b:there_was=3931 b:they_are=-48
b:they_were=-884 b:thi_document=-224 b:those_who=-639 b:three_hour=3452 b:through_the=110 b:throw_away=-308
b:thrown_away=-923 b:time_from=7288 b:time_in=2351 b:time_it=2039 b:time_to=-3553 b:to_a=438 b:to_acknowledge=-983
b:to_be=-1203 b:to_detection=7529 b:to_keep=-175 b:to_mitigate=-983 b:to_our=-1419 b:to_people=-506 b:to_resolve=-983
b:to_say=-289 b:to_stop=-874 b:to_take=-606 b:to_the=1439 b:to_try=-150 b:to_us=-254 b:to_wait=-922 b:to_write=73
b:told_the=-1131 b:took_over=-451 b:took_the=-946 b:took_us=-1945 b:twenty_minute=-729 b:two_and=2779 b:two_default=68
b:two_minute=1539 b:two_of=-678 b:two_people=-1230 b:two_team=-1390 b:until_the=-2022 b:up_of=1288 b:us_a=2511
b:us_minute=-1302 b:usage_page=-618 b:usage_table=-769 b:used_to=-113 b:user_saw=1201 b:wait_for=-1559 b:want_to=-67
b:was_a=2827 b:was_brought=3270 b:was_compar=-13 b:was_full=1202 b:was_in=-1557 b:was_lost=-1670 b:was_no=4868
b:was_not=1086 b:was_put=-777 b:was_right=-436 b:was_sent=-1678 b:was_shut=-135 b:was_taken=374 b:was_the=275
b:way_round=2719 b:way_to=-1104 b:we_can=-1216 b:we_could=-1967 b:we_did=1722 b:we_do=-1393 b:we_had=-3799 b:we_have=57
b:we_know=-583 b:we_lost=-488 b:we_will=-604 b:web_page=-208 b:went_out=-632 b:went_to=654 b:were_given=-356
b:were_made=257 b:were_not=-1369 b:were_told=20 b:what_had=-382 b:what_it=-1429 b:what_its=-683 b:what_the=-1115
b:what_we=1869 b:what_you=-1020 b:when_a=-679 b:when_the=-2952 b:where_two=68 b:whether_the=-1295 b:which_is=-431
b:which_the=-1259 b:who_had=938 b:who_want=-67 b:who_was=-2420 b:whole_thing=-463 b:will_be=290 b:will_not=-749
b:with_a=-2338 b:with_the=-11 b:within_ten=3052 b:without_a=2457 b:without_it=-702 b:without_secure=-1279
b:work_again=-500 b:work_and=-666 b:would_have=-1692 b:write_to=-144 b:wrote_down=-422 b:year_and=343 b:you_a=-144
b:you_cannot=-614 b:you_do=-290 b:you_find=-100 b:you_have=-246 general=-4463 len:0=-2132 len:1=-5644 len:2=-945
len:3=3169 len:4=208 len:5=-1384 present=-11508 w:a=6508 w:about=-392 w:above=-1007 w:access=-1254 w:accident=-439
w:accord=2148 w:account=3286 w:acknowledg=-2258 w:acknowledge=-983 w:add=-169 w:address=-615 w:after=5297
w:afternoon=-840 w:again=-2697 w:against=-1038 w:age=-40 w:alarm=9306 w:alert=15499 w:all=-746 w:allow=-1637 w:alone=-5
w:aloud=-272 w:although=-762 w:am=-2117 w:an=-377 w:and=-3046 w:another=-1872 w:answer=-4201 w:any=169 w:anyone=-454
w:anyth=1415 w:app=-390 w:application=-431 w:approval=-2224 w:approx=-361 w:april=320 w:are=-4294 w:arriv=-495
w:as=2231 w:ask=1617 w:assume=-377 w:at=7050 w:aug=-5 w:author=-503 w:authorisation=-1409 w:availability=352
w:away=1726 w:back=-5461 w:backup=-1105 w:bad=-1148 w:barrier=-549 w:batch=-933 w:batche=-613 w:be=-4775 w:because=593
w:been=-4296 w:before=-111 w:began=174 w:begun=4638 w:behind=-629 w:being=-852 w:belong=-1359 w:belt=-369 w:best=121
w:better=-808 w:between=-242 w:bill=-563 w:bind=-547 w:board=-864 w:both=-1920 w:branche=-499 w:bridge=-515
w:broker=3092 w:brought=3109 w:browser=555 w:build=-238 w:built=-836 w:bundle=-565 w:but=-1797 w:buy=-610 w:by=545
w:cable=-775 w:cache=-2388 w:call=1304 w:came=8362 w:can=-1621 w:canary=-841 w:cannot=-1063 w:car=-87 w:card=-505
w:carri=-832 w:carrier=-1891 w:carrier'=-918 w:carry=206 w:catalogue=-419 w:caus=-361 w:cdn=-1058 w:centre=-1295
w:certificat=-1369 w:certificate=-491 w:chang=-730 w:change=-1123 w:channel=2982 w:charg=222 w:chat=2108 w:check=-179
w:claim=-157 w:client=-2274 w:clinic=-1021 w:clos=-266 w:colleague=2455 w:column=-834 w:come=-505 w:communication=-786
w:compar=4420 w:compare=-685 w:complaint=1463 w:concentrator=-531 w:concern=-636 w:confirm=-1059 w:connect=-745
w:connection=-865 w:consumer=-293 w:control=1537 w:coo=-139 w:cookie=-919 w:cool=-456 w:copy=88 w:correct=253
w:cost=-2481 w:could=-3371 w:count=-765 w:counter=-519 w:cupboard=-302 w:customer=-4145 w:daily=3276 w:data=-2438
w:database=-969 w:date=-522 w:day=902 w:decide=-1659 w:decision=-2366 w:default=-341 w:delay=-583 w:deliver=-495
w:delivery=17 w:derive=-468 w:describ=-303 w:desk=5883 w:detail=-374 w:detection=7529 w:did=744 w:disruption=2972
w:do=1214 w:document=-1470 w:doe=-2048 w:done=2726 w:door=1927 w:down=318 w:drain=-655 w:draw=289 w:driver=1233
w:dropp=-2302 w:dry=-288 w:due=-53 w:duplicate=-127 w:dur=-636 w:duration=-906 w:duty=2496 w:each=-3876 w:early=569
w:edge=-2106 w:eleven=910 w:else=314 w:empti=-648 w:empty=319 w:end=-3382 w:enforce=-727 w:entry=-341 w:equal=-348
w:error=-181 w:even=-2898 w:event=-2226 w:every=-3070 w:everyth=-1442 w:exchang=-1236 w:exist=2253 w:expect=-648
w:experiment=-1433 w:explain=2335 w:export=-309 w:factor=-451 w:fail=2247 w:failure=7529 w:fall=10847 w:far=-1625
w:fed=-218 w:feed=4194 w:figure=-766 w:file=1085 w:fill=-2057 w:final=-195 w:find=-2046 w:first=691 w:five=139
w:flag=-917 w:floor=1965 w:folder=-231 w:follow=-338 w:for=-4815 w:form=118 w:forty=5015 w:forward=-113 w:found=-2477
w:four=-3223 w:friday=-620 w:from=2670 w:front=2782 w:froze=-424 w:full=320 w:funny=-1289 w:future=-823 w:gateway=-342
w:gave=2026 w:get=-653 w:give=-848 w:given=-634 w:go=-500 w:goe=-1018 w:gone=-1404 w:good=-1023 w:got=7964 w:graph=2311
w:green=2844 w:group=2578 w:guard=-1348 w:h=-1496 w:had=2622 w:half=-2857 w:hall=-3275 w:hand=-3126 w:hand-over=396
w:happen=-2407 w:harmless=99 w:has=-4167 w:have=-3375 w:he=1134 w:head=-741 w:header=-251 w:heard=6342 w:help=-694
w:hence=1552 w:here=-427 w:him=438 w:his=6613 w:history=1670 w:hold=-1341 w:hospital=371 w:host=-2139 w:hotline=-3316
w:hour=1349 w:household=-371 w:how=2022 w:hub=-737 w:hurt=-1943 w:i=-5061 w:i'd=101 w:id=139 w:idea=-1927 w:if=-1759
w:image=-86 w:impact=1597 w:in=-483 w:inc=-549 w:internal=-6 w:into=-1730 w:invoice=-1582 w:is=-5762 w:it=5214
w:its=-4798 w:itself=4738 w:january=-451 w:ji-woo=-31 w:job=-2926 w:join=-1206 w:june=224 w:k=1427 w:keep=-764
w:kept=-2056 w:key=52 w:kind=-1047 w:knew=1263 w:know=-2675 w:known=-2119 w:language=-1232 w:last=-2787 w:late=-2254
w:lead=-1348 w:leak=-1587 w:leave=-1645 w:led=-536 w:ledger=-323 w:left=2946 w:legal=-818 w:less=-365 w:let=-603
w:letter=2585 w:level=-1152 w:lift=-310 w:like=171 w:limit=3658 w:line=-4749 w:list=-3132 w:live=-767 w:load=-76
w:loan=-536 w:lock=2369 w:log=1246 w:login=1761 w:long=305 w:longer=-299 w:look=-6732 w:loss=-1285 w:lost=-3097
w:lumi=-373 w:m=-1401 w:machine=-1241 w:made=2061 w:mail=1375 w:make=-708 w:map=-1263 w:mark=452 w:mast=-64
w:matter=-216 w:may=-1170 w:me=7149 w:mean=-725 w:medishare=-138 w:meet=-1506 w:mei=-359 w:memorandum=144 w:message=544
w:meter=-993 w:mihai'=-302 w:min=-1542 w:minute=5516 w:mirror=-1182 w:miss=1849 w:mitigate=-983 w:monday=2707
w:money=-2358 w:mood=282 w:more=-1899 w:morn=1930 w:mov=-2290 w:move=-487 w:music=-69 w:must=-1292 w:my=5425
w:name=-1617 w:need=-3277 w:network=-541 w:never=-1619 w:new=869 w:next=1618 w:night=4404 w:nine=1851 w:no=1032
w:noa=-263 w:nobody=-2534 w:none=-2450 w:noon=-1062 w:not=142 w:note=-545 w:noth=-4791 w:notice=-1079 w:number=2805
w:october=-26 w:of=-862 w:off=616 w:offer=-593 w:office=-1320 w:offline=-606 w:offset=-165 w:often=-436 w:old=-2213
w:on=1027 w:once=-1420 w:one=633 w:only=2531 w:open=1135 w:opt=-506 w:opt-out=-497 w:opted-out=1994 w:or=-1528
w:order=-1544 w:origin=-1310 w:other=46 w:our=3494 w:out=-4735 w:outside=-2705 w:over=-1347 w:own=9259 w:owner=-138
w:page=1517 w:paid=25 w:panel=869 w:paper=-1036 w:parcel=2574 w:park=-87 w:part=78 w:pass=2927 w:password=561
w:pay=-785 w:people=-489 w:per=-921 w:permit=-1222 w:person=1746 w:phone=1227 w:picture=-1489 w:pizza=222 w:plac=-133
w:place=-1411 w:plan=-1425 w:platform=131 w:please=-460 w:point=-1110 w:pool=-518 w:porter'=2548 w:post=-374
w:present=-346 w:pressure=4761 w:price=-3548 w:print=4403 w:product=180 w:project=-760 w:proof=-1450 w:pull=-1557
w:pump=-1025 w:purge=-842 w:push=-2040 w:put=-779 w:quarter=1049 w:query=-302 w:question=-2187 w:queue=2000 w:quiet=99
w:r=-646 w:rafe=-895 w:ran=-1904 w:rang=18863 w:rather=-998 w:raw=-885 w:reach=-470 w:read=-4227 w:real=-628
w:reason=-2636 w:receiv=-92 w:receiver=-784 w:recipient=-219 w:recomputation=-291 w:reconcile=-1224 w:red=3479
w:referral=-1603 w:refuse=137 w:regulator=-285 w:release=-2053 w:remov=-1073 w:renam=-324 w:rename=78 w:repair=-732
w:replac=-1297 w:report=5750 w:repository=-404 w:request=-1119 w:reset=-1095 w:resolve=-983 w:restart=-1026
w:restore=-1043 w:revenue=-12 w:review=-1805 w:reviewer=-559 w:right=-636 w:ring=-2119 w:role=-1610 w:room=1507
w:round=2719 w:row=2463 w:rule=-2043 w:run=1844 w:runn=-531 w:safety=-789 w:said=-2251 w:sale=-1004 w:same=-747
w:sat=3014 w:sav=79 w:save=-167 w:saw=14358 w:say=-2337 w:screen=9080 w:script=-243 w:second=1939 w:secondary=-838
w:secure=-1265 w:see=237 w:seen=6200 w:segment=-831 w:send=3210 w:sender=-220 w:sent=-2814 w:server=-1138
w:service=-2701 w:set=-639 w:sev=-165 w:seven=5016 w:shar=-945 w:she=6541 w:shelf=-582 w:shift=380 w:shoe=2721
w:shop=739 w:short=-1310 w:should=3128 w:shout=4508 w:show=-128 w:shown=-1838 w:shut=-588 w:side=-1032 w:sign=-617
w:silence=3126 w:since=-2962 w:single=-713 w:site=1788 w:six=3572 w:slip=-174 w:slow=-395 w:small=-1281 w:snapshot=212
w:so=-3716 w:sold=205 w:some=-979 w:somebody=2132 w:someth=4207 w:split=-1466 w:spr=258 w:stand=-1472 w:start=4379
w:stay=-2434 w:step=-1597 w:still=-1577 w:stood=2456 w:stop=-1520 w:stopp=35 w:store=-828 w:story=-1472
w:stranger=-1365 w:struck=-1186 w:stuck=-916 w:suffix=486 w:sum=-979 w:summer=-1192 w:sunday=-1101 w:supplier=1426
w:support=2764 w:switch=-3772 w:synthetic=3007 w:system=-1744 w:table=-2929 w:take=-2426 w:taken=-611 w:talk=-906
w:team=-4744 w:telephone=-203 w:template=-156 w:temporary=-1073 w:ten=-319 w:test=-3259 w:text=-1633 w:than=-2071
w:thank=300 w:that=-529 w:the=-5010 w:their=5573 w:them=-4754 w:then=-1618 w:there=2904 w:they=-4392 w:thi=-2890
w:thing=-3075 w:third=-1196 w:those=-639 w:thought=-1188 w:thousand=2911 w:three=3311 w:through=-95 w:throw=-308
w:thrown=-923 w:thu=92 w:thursday=-713 w:ticket=-2539 w:tile=-621 w:time=6812 w:timeout=2260 w:to=-1768 w:together=3411
w:told=-1659 w:too=-1618 w:took=-5553 w:tool=14 w:topic=-90 w:total=3362 w:town=109 w:trad=-325 w:trader=-310
w:traffic=-868 w:train=-1777 w:tram=812 w:travel=-1770 w:tri=-1148 w:truck=-750 w:try=-500 w:turn=163 w:twenty=-729
w:twice=-2748 w:two=-2071 w:under=-11 w:understand=-1791 w:unit=-2467 w:until=-2435 w:up=837 w:update=-67 w:us=-2889
w:usage=-1357 w:use=-1060 w:used=2012 w:user=1201 w:usual=-414 w:utc=-1166 w:valve=-1064 w:vendor=-1530 w:vendor'=1026
w:visitor=-628 w:volunteer=117 w:vote=-592 w:wait=-2268 w:wall=-1267 w:want=2722 w:was=1981 w:way=196 w:we=1177
w:we've=-21 w:web=-1079 w:week=-2600 w:weight=771 w:well=-1008 w:went=-531 w:were=-3859 w:what=-770 w:when=-1517
w:whenever=-924 w:where=-1916 w:whether=5302 w:which=-2644 w:while=2611 w:who=845 w:whole=-1554 w:will=-798 w:with=-986
w:within=1112 w:without=-672 w:word=624 w:work=-3460 w:worth=-1348 w:would=-726 w:writ=-881 w:write=-1109
w:written=-2660 w:wrong=102 w:wrote=153 w:year=-1160 w:yet=-1133 w:you=-794 w:your=-1098 w:zero=-1227 w:zeynep=-1418
'''
