"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "d822265fa17d83e8e516f0bde197d6c859e3f0308483c35f562444f0ebc94d0a"
OFFSET = 0
WEIGHTS = r'''
1:!=-774 1:"=-2927 1:#=-1497 1:$=-7806 1:%=-949 1:(=114 1:)=114 1:,=-1027 1:.=463 1::=-1509 1:;=6511 1:<he>=13296
1:<i>=899 1:<they>=-5446 1:<we>=2087 1:<you>=-2953 1:?=-599 1:AC=-3663 1:BAD=-1588 1:CHOSE=-236 1:CIRC=497
1:CLAIM=-3485 1:DAY=-2980 1:ELSE=4050 1:FAILV=431 1:FAULT=-1709 1:FOLLOW=-3503 1:GOOD=-5194 1:IDLE=5573 1:INSULT=3550
1:KNEW=-976 1:M=-5946 1:M's=3994 1:MORAL=4561 1:N=-466 1:N's=-131 1:P=7098 1:P's=4477 1:PERC=10428 1:SANC=-850 1:T=2724
1:T's=9177 1:^=-7806 1:a=5452 1:about=-939 1:again=-3758 1:all=-1945 1:although=-802 1:am=-1892 1:an=3871 1:and=-3050
1:any=267 1:anyone=-798 1:are=-4565 1:as=2111 1:at=6758 1:be=-7277 1:because=48 1:been=-6335 1:being=-1884 1:both=-877
1:but=1008 1:by=-933 1:can=119 1:cannot=-827 1:could=-4060 1:did=1255 1:do=603 1:does=-2013 1:during=-1024 1:each=-4643
1:else=-685 1:even=-1021 1:everybody=-1470 1:for=-5525 1:from=3601 1:get=-306 1:got=7216 1:had=1935 1:has=-2403
1:have=-4669 1:here=-927 1:how=2609 1:if=524 1:in=-2216 1:instead=-674 1:into=-1475 1:is=-6762 1:it=6139 1:its=-6833
1:itself=3859 1:just=-1887 1:let=-1996 1:like=-1536 1:more=-1306 1:most=200 1:must=-1461 1:never=-1891 1:no=2044
1:nobody=-654 1:not=-1131 1:of=-2098 1:off=1629 1:on=-102 1:once=-1602 1:one=916 1:only=2813 1:or=-2197 1:other=-595
1:out=-4902 1:over=-327 1:own=10211 1:per=-940 1:please=-383 1:rather=-942 1:same=10 1:should=4005 1:since=-882
1:so=-5301 1:some=-723 1:somebody=2664 1:still=-693 1:than=-2227 1:that=-1383 1:the=-1538 1:then=478 1:there=1508
1:this=-4791 1:those=-1124 1:three=1021 1:through=1033 1:to=-1812 1:too=-1918 1:twice=-3767 1:two=-3330 1:under=251
1:until=-2844 1:up=-1566 1:was=977 1:were=-4811 1:what=-2930 1:when=-2822 1:where=-3071 1:whether=3674 1:which=-3490
1:while=1419 1:who=2272 1:whoever=-909 1:why=-201 1:will=-2242 1:with=164 1:within=2588 1:without=-1533 1:would=1034
1:x=-6638 1:xed=2497 1:xing=-1456 1:xly=7370 1:yet=-756 1:|=-417 2:!_$=-101 2:"_"=-490 2:"_$=-374 2:"_,=-1286
2:"_M=-949 2:"_no=-1286 2:"_x=1112 2:#_#=-1230 2:#_$=312 2:#_%=-949 2:#_(=-1066 2:#_AC=-1460 2:#_DAY=-132 2:#_M=-2743
2:#_N=-2441 2:#_P=-2886 2:#_and=-2677 2:#_by=-486 2:#_of=-834 2:#_the=-776 2:#_to=-2036 2:#_was=4733 2:#_when=-370
2:#_x=-962 2:#_xed=2928 2:#_|=-417 2:%_of=-701 2:(_#=-1320 2:(_M=2573 2:(_N=-432 2:(_x=-376 2:)_$=-2238 2:)_.=2605
2:,_"=-1206 2:,_#=-970 2:,_<i>=-897 2:,_<we>=-1204 2:,_M=-2035 2:,_N=-1255 2:,_PERC=-744 2:,_a=595 2:,_all=-2081
2:,_although=-802 2:,_and=-7009 2:,_as=5527 2:,_because=1001 2:,_but=3691 2:,_by=78 2:,_for=-2263 2:,_from=-1669
2:,_in=-1070 2:,_it=-568 2:,_no=-1437 2:,_nobody=-961 2:,_not=2623 2:,_one=-1087 2:,_since=-1268 2:,_so=-2276
2:,_the=1205 2:,_then=-2315 2:,_to=-568 2:,_two=-1791 2:,_where=-1791 2:,_which=-4996 2:,_who=1416 2:,_with=2071
2:,_x=3888 2:,_xed=-2561 2:,_xing=3814 2:,_xly=-2466 2:._#=-1125 2:._$=2011 2:._x=-1304 2::_#=553 2::_<we>=-436
2::_DAY=403 2::_M=-187 2::_N=-1510 2::_about=2798 2::_by=2062 2::_it=757 2::_the=-4236 2::_x=1999 2:;_$=-1416
2:;_<they>=1577 2:;_it=1798 2:;_the=5833 2:<he>_.=522 2:<he>_P=2296 2:<he>_PERC=1024 2:<he>_did=-1858 2:<he>_had=1954
2:<he>_x=4891 2:<i>_PERC=-353 2:<i>_am=-1383 2:<i>_have=-258 2:<i>_was=-1000 2:<i>_x=-206 2:<they>_.=-2925
2:<they>_M=-681 2:<they>_are=-119 2:<they>_do=-39 2:<they>_in=-1091 2:<they>_own=2215 2:<they>_were=-548
2:<they>_x=2434 2:<they>_xed=-574 2:<we>_,=1625 2:<we>_.=-2520 2:<we>_GOOD=-1107 2:<we>_M=2183 2:<we>_P=-3740
2:<we>_PERC=-791 2:<we>_T=2861 2:<we>_a=2512 2:<we>_are=311 2:<we>_can=-1383 2:<we>_could=-1790 2:<we>_did=842
2:<we>_do=-1175 2:<we>_had=-5583 2:<we>_have=885 2:<we>_own=407 2:<we>_were=5153 2:<we>_will=-889 2:<we>_would=2033
2:<we>_x=2383 2:<we>_xed=-27 2:<we>_xly=2667 2:<you>_.=-787 2:<you>_a=63 2:<you>_cannot=-622 2:<you>_do=-213
2:<you>_have=-747 2:<you>_x=-1303 2:AC_#=-1027 2:AC_$=495 2:AC_AC=-572 2:AC_N=-690 2:AC_and=96 2:AC_of=652 2:AC_x=-845
2:BAD_of=-1517 2:CHOSE_out=-365 2:CHOSE_to=599 2:CHOSE_x=1431 2:CIRC_.=2938 2:CIRC_M=3879 2:CIRC_at=-1740
2:CIRC_by=-1246 2:CIRC_off=-2830 2:CIRC_on=2180 2:CIRC_one=903 2:CIRC_the=-2697 2:CIRC_to=-868 2:CIRC_x=577
2:CLAIM_the=-218 2:CLAIM_to=874 2:CLAIM_x=-3107 2:CLAIM_xing=-1313 2:DAY_#=281 2:DAY_$=56 2:DAY_,=-959 2:DAY_.=42
2:DAY_at=-1291 2:DAY_the=-1025 2:DAY_x=-909 2:DAY_xing=2479 2:ELSE_than=-401 2:ELSE_x=-612 2:FAILV_in=-1344
2:FOLLOW_.=-1583 2:GOOD_.=796 2:GOOD_<you>=-419 2:GOOD_for=-334 2:GOOD_the=-1018 2:GOOD_to=1190 2:GOOD_x=-203
2:IDLE_.=5492 2:IDLE_x=3331 2:INSULT_of=-873 2:KNEW_,=-1214 2:KNEW_<we>=1989 2:KNEW_by=-154 2:KNEW_the=-1563
2:M's_M=2747 2:M's_own=2609 2:MORAL_.=-402 2:M_"=-1610 2:M_#=872 2:M_$=248 2:M_(=-268 2:M_,=-366 2:M_.=460 2:M_:=-2064
2:M_;=3733 2:M_<we>=-2495 2:M_CIRC=1414 2:M_CLAIM=1 2:M_PERC=-1034 2:M_a=-1160 2:M_about=-405 2:M_and=-1578
2:M_are=-2551 2:M_as=-1137 2:M_because=-959 2:M_by=-1711 2:M_could=-1523 2:M_did=2528 2:M_for=-1751 2:M_from=3651
2:M_had=3961 2:M_has=-3420 2:M_in=984 2:M_is=-1995 2:M_it=-4266 2:M_must=-13 2:M_nobody=4133 2:M_of=-438 2:M_off=-878
2:M_on=4470 2:M_only=-1095 2:M_or=-1718 2:M_out=-579 2:M_over=2958 2:M_per=-149 2:M_still=-876 2:M_that=-1000
2:M_the=-1652 2:M_there=-815 2:M_to=-6823 2:M_twice=-424 2:M_was=-5935 2:M_were=-1143 2:M_when=-133 2:M_will=-1225
2:M_with=3834 2:M_within=2653 2:M_without=-1378 2:M_x=-929 2:M_xed=398 2:M_xing=-360 2:N's_M=-103 2:N_#=1198
2:N_$=-1179 2:N_)=-385 2:N_,=-1503 2:N_.=-154 2:N_:=-223 2:N_PERC=-849 2:N_and=-883 2:N_had=2680 2:N_x=175 2:N_xed=2448
2:P's_M=-1469 2:P's_x=-1532 2:PERC_$=180 2:PERC_,=-1926 2:PERC_.=2896 2:PERC_and=1163 2:PERC_at=-1043 2:PERC_by=-1131
2:PERC_for=-353 2:PERC_how=-1359 2:PERC_in=-445 2:PERC_it=5206 2:PERC_of=4134 2:PERC_that=-2636 2:PERC_the=968
2:PERC_this=3342 2:PERC_to=-956 2:PERC_what=-80 2:PERC_whether=-1403 2:PERC_with=-701 2:PERC_x=1143 2:P_)=-578
2:P_,=-1892 2:P_.=3375 2:P_:=-1439 2:P_PERC=4470 2:P_and=1118 2:P_at=-125 2:P_did=-1126 2:P_for=-364 2:P_got=-1740
2:P_had=-1055 2:P_have=-1 2:P_in=-381 2:P_is=-226 2:P_of=-1110 2:P_on=1416 2:P_to=-20 2:P_was=-1292 2:P_were=-904
2:P_who=3832 2:P_will=-239 2:P_with=-1012 2:P_x=-4956 2:P_xed=7151 2:P_xly=3635 2:T's_M=1425 2:T's_P=2684 2:T's_x=1191
2:T_,=3565 2:T_.=739 2:T_:=39 2:T_CIRC=-1361 2:T_PERC=2516 2:T_and=-1151 2:T_does=-280 2:T_for=65 2:T_had=-1993
2:T_has=-1356 2:T_have=-179 2:T_is=-545 2:T_of=-97 2:T_to=-715 2:T_was=-262 2:T_what=-431 2:T_will=-460 2:T_x=2317
2:T_xed=1330 2:^_#=-1604 2:^_<he>=-2069 2:^_<i>=-176 2:^_<they>=-2625 2:^_<we>=2334 2:^_<you>=423 2:^_AC=-1445
2:^_GOOD=-668 2:^_M=-2540 2:^_N=-2475 2:^_N's=-345 2:^_P=-5727 2:^_PERC=-1407 2:^_T=1257 2:^_a=5785 2:^_all=134
2:^_an=-1452 2:^_and=-1218 2:^_anyone=-356 2:^_as=-1792 2:^_at=-3111 2:^_by=4092 2:^_each=506 2:^_for=753 2:^_from=629
2:^_how=1490 2:^_if=-1582 2:^_in=328 2:^_it=7419 2:^_no=2887 2:^_nobody=-1105 2:^_not=-1650 2:^_on=-1357 2:^_one=3989
2:^_so=-326 2:^_some=-988 2:^_somebody=-971 2:^_that=2195 2:^_the=3064 2:^_there=4824 2:^_this=-470 2:^_three=-2097
2:^_to=-415 2:^_two=2026 2:^_until=-1000 2:^_what=-136 2:^_when=-1610 2:^_where=-271 2:^_with=-1124 2:^_x=-6311
2:^_xed=1063 2:^_xing=-2005 2:a_CIRC=480 2:a_DAY=1936 2:a_GOOD=-1220 2:a_M=-12365 2:a_P=3263 2:a_PERC=-723 2:a_T=1893
2:a_x=-9567 2:a_xed=2569 2:a_xing=628 2:a_xly=6038 2:about_#=-1137 2:about_a=1563 2:about_it=-563 2:about_the=-580
2:about_x=-336 2:again_,=-903 2:again_.=29 2:again_in=-517 2:again_x=-621 2:all_#=-1475 2:all_M=-505 2:all_P=6295
2:all_of=-2067 2:all_the=1150 2:all_x=-2155 2:although_the=-802 2:an_M=1865 2:an_P=2443 2:an_x=-1065 2:and_#=-485
2:and_<he>=-1942 2:and_<we>=1492 2:and_CLAIM=-496 2:and_M=-560 2:and_N=1727 2:and_PERC=2702 2:and_a=-1790
2:and_both=-460 2:and_did=1538 2:and_each=227 2:and_has=-814 2:and_is=-988 2:and_it=-1893 2:and_let=-1050
2:and_no=-1506 2:and_not=-817 2:and_since=-92 2:and_the=-5083 2:and_then=1587 2:and_this=621 2:and_those=-817
2:and_two=3198 2:and_was=3097 2:and_were=-683 2:and_what=1366 2:and_x=1291 2:and_xed=5524 2:and_xing=-399
2:anyone_who=-356 2:are_.=60 2:are_CIRC=-1136 2:are_GOOD=-1131 2:are_a=-375 2:are_not=-1305 2:are_to=531 2:are_x=-1128
2:are_xing=-44 2:as_"=-1090 2:as_a=-64 2:as_it=19 2:as_the=-1412 2:as_x=-295 2:as_xed=5642 2:at_#=9689 2:at_N=-1453
2:at_all=-670 2:at_on=2648 2:at_once=-637 2:at_the=4219 2:at_x=-3645 2:be_,=563 2:be_PERC=-1461 2:be_a=236
2:be_in=-1428 2:be_x=-1003 2:be_xed=-1571 2:because_a=663 2:because_of=-508 2:because_the=489 2:because_x=1552
2:been_CIRC=-1634 2:been_KNEW=-166 2:been_PERC=-1629 2:been_x=-586 2:been_xed=-1495 2:both_M=3005 2:both_x=-2121
2:but_x=-1221 2:by_#=-1343 2:by_:=-976 2:by_DAY=-428 2:by_M=-1249 2:by_P=-172 2:by_a=5928 2:by_itself=-1536
2:by_one=-1286 2:by_somebody=2248 2:by_the=-343 2:by_two=-946 2:by_x=1036 2:by_xing=-33 2:can_be=-1888 2:can_x=2869
2:cannot_x=-675 2:could_be=-979 2:could_not=-21 2:could_x=-2730 2:did_.=-860 2:did_not=1198 2:did_what=-1253
2:did_xing=-1513 2:do_not=-112 2:do_with=2558 2:does_it=-1230 2:does_not=-366 2:during_x=44 2:each_M=65 2:each_of=-799
2:each_other=-501 2:each_x=-1787 2:each_xed=-194 2:else_x=1250 2:even_the=-1286 2:for_#=15 2:for_,=-440 2:for_.=-1615
2:for_<we>=-832 2:for_a=-1409 2:for_an=-309 2:for_each=311 2:for_it=-1168 2:for_that=-209 2:for_the=2641
2:for_those=-227 2:for_three=2921 2:for_x=-822 2:for_xing=-414 2:from_#=-3704 2:from_M=-898 2:from_N=3122 2:from_a=1332
2:from_one=144 2:from_the=-2065 2:from_x=3864 2:had_CIRC=-337 2:had_KNEW=-952 2:had_a=-2198 2:had_been=-632
2:had_it=746 2:had_no=2852 2:had_not=1688 2:had_the=-552 2:had_to=-918 2:had_x=9140 2:had_xed=-3759 2:has_a=-242
2:has_been=-1329 2:has_no=-1156 2:has_to=-938 2:has_xed=2 2:have_CIRC=-585 2:have_PERC=935 2:have_been=-1115
2:have_it=-588 2:have_no=-21 2:have_not=-659 2:have_the=-769 2:have_x=-538 2:how_it=1473 2:how_the=1884 2:how_x=-1622
2:if_<you>=-855 2:in_#=-2103 2:in_.=3109 2:in_<they>=-1337 2:in_<we>=2901 2:in_AC=96 2:in_DAY=-2038 2:in_M=-164
2:in_N=1054 2:in_T=5743 2:in_a=-1194 2:in_again=141 2:in_all=-654 2:in_and=2962 2:in_it=-1490 2:in_one=-2264
2:in_the=1581 2:in_this=66 2:in_two=-672 2:in_x=-3543 2:in_xing=12 2:instead_of=-674 2:into_the=-1153 2:into_x=316
2:is_.=-254 2:is_CIRC=-1051 2:is_ELSE=-125 2:is_PERC=-2591 2:is_a=2284 2:is_in=-610 2:is_no=-868 2:is_not=-787
2:is_on=-708 2:is_one=-271 2:is_only=722 2:is_still=-38 2:is_the=-2277 2:is_to=633 2:is_where=-913 2:is_x=2524
2:is_xed=-3348 2:is_xing=-722 2:it_$=2318 2:it_,=-3480 2:it_.=-566 2:it_by=1693 2:it_did=-1373 2:it_for=1258
2:it_had=-551 2:it_is=-1558 2:it_on=901 2:it_should=441 2:it_to=1875 2:it_up=2751 2:it_was=-405 2:it_would=-663
2:it_x=8315 2:it_xed=-908 2:its_M=-302 2:its_P=-810 2:its_own=-2381 2:its_x=-3340 2:let_<we>=-526 2:let_the=-1416
2:like_a=-983 2:like_x=-340 2:more_than=-793 2:more_x=-2 2:most_of=-21 2:most_x=221 2:must_x=-1280 2:never_PERC=-766
2:never_x=-60 2:no_M=5341 2:no_one=2235 2:no_x=-4485 2:nobody_CLAIM=-269 2:nobody_had=-325 2:nobody_x=-1097
2:not_.=-152 2:not_GOOD=-289 2:not_M=7597 2:not_PERC=809 2:not_a=-464 2:not_be=-969 2:not_been=-908 2:not_being=-880
2:not_in=-949 2:not_on=-444 2:not_the=2787 2:not_x=-4400 2:not_xed=-320 2:of_#=-2717 2:of_<he>=3947 2:of_<they>=1352
2:of_<we>=2416 2:of_M=-3790 2:of_P=-121 2:of_a=1274 2:of_all=3618 2:of_an=662 2:of_each=-1418 2:of_it=4742
2:of_its=-102 2:of_one=937 2:of_the=-2782 2:of_this=-1234 2:of_which=-108 2:of_x=-2965 2:off_.=-1237 2:off_by=5029
2:off_the=-414 2:on_#=-428 2:on_.=-71 2:on_DAY=-1002 2:on_M=2580 2:on_T=-1449 2:on_a=-1040 2:on_its=-2582 2:on_one=-880
2:on_the=-1102 2:on_what=-744 2:on_x=1720 2:once_,=-944 2:once_.=-1978 2:once_a=-227 2:once_the=-246 2:one_,=3757
2:one_.=4538 2:one_M=-2946 2:one_P=-4050 2:one_and=-342 2:one_at=-660 2:one_by=-1286 2:one_does=-991 2:one_in=-855
2:one_is=-61 2:one_of=4556 2:one_that=-284 2:one_was=267 2:one_x=-4003 2:only_PERC=1201 2:only_as=19 2:only_x=339
2:or_M=-1718 2:or_x=-37 2:other_.=-422 2:other_M=-885 2:other_T=-13 2:other_x=1548 2:out_.=1517 2:out_and=152
2:out_in=-1365 2:out_of=-1277 2:out_on=364 2:out_with=-577 2:over_at=-1564 2:over_the=2931 2:own_.=-1390 2:own_M=5729
2:own_x=6743 2:please_do=10 2:same_M=-2606 2:same_x=3722 2:same_xing=-318 2:should_be=-1725 2:should_x=-538
2:since_.=92 2:since_M=264 2:since_the=1377 2:since_then=23 2:so_<we>=-1763 2:so_that=-1749 2:so_the=2747 2:so_x=-580
2:some_x=1573 2:somebody_PERC=5091 2:somebody_has=-766 2:somebody_in=2974 2:somebody_who=-1750 2:still_xing=-340
2:than_#=-209 2:than_<we>=-903 2:than_a=-418 2:than_x=-1187 2:that_<we>=-3188 2:that_<you>=-794 2:that_M=-933
2:that_a=-58 2:that_can=-55 2:that_had=-2096 2:that_is=-446 2:that_it=-997 2:that_nobody=-1224 2:that_one=-1943
2:that_the=6361 2:that_were=-305 2:that_would=1707 2:that_x=-1331 2:that_xed=-825 2:the_#=-495 2:the_AC=-720
2:the_CIRC=3205 2:the_DAY=187 2:the_ELSE=-322 2:the_IDLE=-947 2:the_M=-4589 2:the_M's=1273 2:the_MORAL=-714
2:the_N=-1694 2:the_P=1219 2:the_P's=5384 2:the_T=-3537 2:the_T's=7625 2:the_more=125 2:the_one=-1312 2:the_other=300
2:the_same=10 2:the_three=-567 2:the_two=769 2:the_x=-3317 2:the_xing=-999 2:the_xly=4967 2:then_<we>=1698
2:then_it=-2575 2:then_the=3693 2:then_x=-1106 2:there_.=-901 2:there_is=2627 2:there_was=2476 2:there_were=-880
2:this_,=-136 2:this_M=-1842 2:this_is=-700 2:this_x=-783 2:those_who=-1124 2:three_.=-1498 2:three_M=-1018
2:three_x=5106 2:through_the=2472 2:to_#=-1464 2:to_<we>=-1881 2:to_M=3287 2:to_N=-182 2:to_P=-2225 2:to_PERC=-2035
2:to_a=4597 2:to_be=-2132 2:to_get=-271 2:to_have=-1254 2:to_it=-1905 2:to_one=-345 2:to_the=-61 2:to_x=-3409
2:too_.=238 2:too_x=-2156 2:twice_,=-359 2:twice_.=-970 2:twice_x=-836 2:two_,=-1046 2:two_M=-1929 2:two_P=1807
2:two_T=-2326 2:two_and=2979 2:two_of=-1232 2:two_x=4686 2:two_xed=-1056 2:until_#=-342 2:until_DAY=-738
2:until_the=-2385 2:until_x=-983 2:up_a=-1144 2:up_the=-302 2:up_to=-1218 2:was_.=-2469 2:was_CIRC=-1740
2:was_PERC=7228 2:was_a=2972 2:was_in=-2232 2:was_no=3285 2:was_not=-60 2:was_on=-660 2:was_over=-1010 2:was_the=1213
2:was_there=-426 2:was_to=-375 2:was_x=-2463 2:was_xed=-7800 2:was_xing=5706 2:was_xly=-857 2:were_CIRC=-1681
2:were_KNEW=-7 2:were_in=-1090 2:were_not=-821 2:were_x=-2812 2:were_xed=4366 2:what_<i>=-1525 2:what_<we>=1329
2:what_<you>=-807 2:what_had=-331 2:what_is=-967 2:what_it=-1399 2:what_its=-450 2:what_the=-744 2:what_x=2760
2:what_xed=-1448 2:when_<they>=-236 2:when_a=-871 2:when_the=-2797 2:when_xing=-196 2:where_it=-914 2:where_the=-81
2:where_two=280 2:where_x=-787 2:whether_the=-2253 2:which_M=-1086 2:which_is=65 2:which_the=-1024 2:which_was=-979
2:which_x=376 2:while_two=-828 2:who_CHOSE=2222 2:who_M=-1061 2:who_had=461 2:who_is=-441 2:who_was=-2638 2:who_x=-2249
2:who_xed=2523 2:will_be=163 2:will_not=-1048 2:will_x=-766 2:with_M=-193 2:with_N=892 2:with_a=-2200 2:with_an=3306
2:with_the=710 2:with_x=-2928 2:within_the=1775 2:within_x=813 2:without_N=-1305 2:without_a=2727 2:without_being=-788
2:without_it=-503 2:would_have=-2041 2:would_not=5035 2:would_x=-1009 2:x_!=877 2:x_"=-3090 2:x_#=2868 2:x_$=-1669
2:x_(=-426 2:x_)=1168 2:x_,=1530 2:x_.=2509 2:x_:=1883 2:x_;=-3047 2:x_<he>=-642 2:x_<they>=-3115 2:x_<we>=2395
2:x_<you>=-706 2:x_AC=-872 2:x_CIRC=706 2:x_CLAIM=-602 2:x_DAY=-1393 2:x_FAULT=383 2:x_FOLLOW=-1356 2:x_IDLE=4086
2:x_M=3373 2:x_N=6004 2:x_P=755 2:x_PERC=2666 2:x_T=-2885 2:x_a=-3406 2:x_about=-727 2:x_again=-485 2:x_all=1600
2:x_an=-1956 2:x_and=-605 2:x_are=-225 2:x_as=-2670 2:x_at=4034 2:x_because=1165 2:x_both=3309 2:x_by=-6297
2:x_could=-1396 2:x_did=2879 2:x_during=-1024 2:x_each=-1157 2:x_for=-1826 2:x_from=3833 2:x_had=865 2:x_has=-906
2:x_have=-868 2:x_how=-1848 2:x_if=2263 2:x_in=6697 2:x_instead=-547 2:x_into=-241 2:x_is=-2173 2:x_it=-1546
2:x_its=-1928 2:x_like=-1216 2:x_no=3471 2:x_nobody=-58 2:x_of=1520 2:x_off=1920 2:x_on=-2804 2:x_once=-501
2:x_one=-3724 2:x_only=357 2:x_or=-369 2:x_out=-5108 2:x_over=452 2:x_should=3 2:x_since=-1009 2:x_so=-1938
2:x_somebody=1576 2:x_still=687 2:x_than=-866 2:x_that=-3151 2:x_the=-1026 2:x_there=-2079 2:x_this=-845
2:x_through=1906 2:x_to=-731 2:x_too=-1871 2:x_twice=-1068 2:x_two=-1433 2:x_until=1642 2:x_up=-2215 2:x_was=600
2:x_were=-4869 2:x_what=232 2:x_when=1614 2:x_whether=-850 2:x_which=-145 2:x_while=2296 2:x_will=164 2:x_with=2228
2:x_within=2630 2:x_without=-551 2:x_would=339 2:x_x=-2457 2:x_xed=-1737 2:x_xing=-2965 2:x_xly=-1929 2:x_yet=-589
2:xed_"=-968 2:xed_$=-2477 2:xed_,=-529 2:xed_.=139 2:xed_<we>=2578 2:xed_M=-40 2:xed_a=-1963 2:xed_again=-1955
2:xed_and=-194 2:xed_as=-92 2:xed_at=10093 2:xed_but=-110 2:xed_by=-4327 2:xed_for=1904 2:xed_from=-1536 2:xed_in=316
2:xed_into=-68 2:xed_is=-261 2:xed_it=4772 2:xed_like=-848 2:xed_of=-1337 2:xed_on=-3506 2:xed_once=139
2:xed_since=-547 2:xed_so=-738 2:xed_that=5466 2:xed_the=2587 2:xed_to=-2211 2:xed_twice=-1422 2:xed_up=-283
2:xed_when=41 2:xed_with=473 2:xed_within=-1588 2:xed_without=2489 2:xed_x=-930 2:xed_xly=-2097 2:xing_$=-206
2:xing_,=-2553 2:xing_.=1431 2:xing_<we>=-1696 2:xing_M=-204 2:xing_and=-493 2:xing_at=-1669 2:xing_by=-608
2:xing_else=-600 2:xing_in=-1203 2:xing_is=-1786 2:xing_it=2142 2:xing_of=-383 2:xing_on=1371 2:xing_the=-1146
2:xing_to=1798 2:xing_was=-161 2:xing_with=-1206 2:xing_x=5600 2:xing_xed=2774 2:xing_xing=-967 2:xly_,=-3212
2:xly_M=5478 2:xly_on=-245 2:xly_the=-2044 2:xly_x=-3449 2:yet_.=-756 2:|_x=-417 3:"_no_x=-1286 3:"_x_"=-412
3:#_#_#=-1895 3:#_#_$=-563 3:#_#_x=-1027 3:#_%_of=-701 3:#_(_#=-1066 3:#_DAY_#=-122 3:#_DAY_$=56 3:#_DAY_.=-248
3:#_DAY_the=-260 3:#_M_,=-550 3:#_M_xed=-951 3:#_N_)=-114 3:#_N_.=-590 3:#_N_x=-956 3:#_and_has=-74 3:#_and_was=-1034
3:#_of_which=-108 3:#_to_#=-1464 3:#_x_#=-1537 3:#_x_$=1045 3:#_x_)=2701 3:#_x_,=3097 3:#_x_.=-4389 3:#_x_M=-1464
3:#_x_and=-290 3:#_x_at=3504 3:#_x_on=-886 3:#_x_were=-391 3:#_x_x=-2052 3:%_of_M=190 3:(_#_x=-429 3:(_N_,=-432
3:(_x_T=193 3:)_._$=2605 3:,_#_N=-114 3:,_#_of=-108 3:,_#_x=-20 3:,_<i>_x=-126 3:,_N_.=-604 3:,_a_x=995
3:,_all_of=-2067 3:,_although_the=-802 3:,_and_<he>=-1942 3:,_and_<we>=1492 3:,_and_CLAIM=-53 3:,_and_N=2183
3:,_and_it=-1281 3:,_and_let=-498 3:,_and_no=-17 3:,_and_since=-92 3:,_and_the=-2363 3:,_and_then=1941 3:,_and_this=621
3:,_and_x=-437 3:,_and_xed=-336 3:,_and_xing=-274 3:,_because_the=2294 3:,_by_#=-670 3:,_from_x=-1736 3:,_in_a=-626
3:,_nobody_x=-39 3:,_so_<we>=-1217 3:,_so_that=-914 3:,_so_the=2391 3:,_so_x=-89 3:,_the_ELSE=35 3:,_the_M=-1868
3:,_the_T=2387 3:,_the_x=-1400 3:,_to_x=-279 3:,_which_is=-307 3:,_which_was=-979 3:,_which_x=-2019 3:,_with_a=2596
3:,_x_#=810 3:,_x_M=-1038 3:,_x_for=-1000 3:,_x_of=-706 3:,_x_the=702 3:,_x_to=-198 3:,_x_up=-1034 3:,_x_when=-864
3:,_x_x=8482 3:,_xed_in=-1324 3:,_xing_with=-396 3:,_xly_,=-1146 3:._#_x=-821 3::_#_#=-481 3::_#_DAY=228 3::_#_x=1697
3::_DAY_#=403 3::_N_,=-527 3::_about_a=2045 3::_it_x=757 3::_the_M=-2740 3::_the_x=-1248 3::_x_$=1541 3::_x_M=3278
3::_x_to=414 3::_x_x=-2575 3:;_the_P=5351 3:;_the_x=603 3:<he>_._$=522 3:<they>_._$=-2925 3:<they>_M_.=-829
3:<they>_do_not=-39 3:<they>_in_the=-1091 3:<they>_were_x=-548 3:<they>_x_,=457 3:<they>_x_.=758 3:<we>_._$=-2520
3:<we>_PERC_and=1703 3:<we>_PERC_for=-1142 3:<we>_PERC_x=1638 3:<we>_a_x=2512 3:<we>_can_be=-1383 3:<we>_had_no=-748
3:<we>_have_PERC=2592 3:<we>_have_no=-111 3:<we>_have_x=-450 3:<we>_will_x=107 3:<we>_x_.=-2061 3:<we>_x_M=2873
3:<we>_x_it=1614 3:<we>_x_the=-1884 3:<we>_x_to=-706 3:<we>_x_x=-3167 3:<we>_xed_it=4680 3:<we>_xed_the=-1956
3:<you>_._$=-787 3:<you>_have_not=-659 3:<you>_have_x=-88 3:AC_#_#=-350 3:AC_AC_#=-925 3:AC_N_x=325 3:CHOSE_to_x=1646
3:CIRC_._$=2938 3:CIRC_by_the=-1246 3:CIRC_the_M=-1774 3:CIRC_the_x=72 3:CIRC_to_the=-868 3:CIRC_x_,=1241
3:CIRC_x_x=-664 3:CLAIM_to_the=874 3:CLAIM_x_x=-1255 3:DAY_#_#=403 3:DAY_#_$=-7 3:DAY_,_and=-554 3:DAY_._$=42
3:DAY_at_x=-899 3:DAY_x_the=-765 3:FAILV_in_x=-734 3:FOLLOW_._$=-1583 3:GOOD_._$=796 3:GOOD_to_the=1190 3:IDLE_._$=5492
3:INSULT_of_x=-873 3:KNEW_the_M=-1130 3:KNEW_the_x=-1093 3:M's_own_M=2609 3:MORAL_._$=-402 3:M_#_$=43 3:M_#_x=-539
3:M_(_x=-145 3:M_,_#=-267 3:M_,_and=-960 3:M_,_so=-1049 3:M_,_the=3307 3:M_,_two=-1332 3:M_,_which=-564 3:M_,_x=699
3:M_,_xed=-849 3:M_,_xly=-1759 3:M_._$=60 3:M_:_x=-1555 3:M_;_$=3873 3:M_;_the=1075 3:M_<we>_had=-1700 3:M_PERC_,=-1034
3:M_PERC_for=109 3:M_a_M=-1160 3:M_and_both=-460 3:M_and_did=1538 3:M_and_the=-1342 3:M_and_x=-2440 3:M_and_xed=2992
3:M_are_x=-630 3:M_by_M=-94 3:M_could_be=-1274 3:M_could_not=-249 3:M_did_not=-2421 3:M_for_an=2119 3:M_for_the=-1738
3:M_for_three=26 3:M_for_x=-751 3:M_for_xing=-137 3:M_from_the=-1465 3:M_had_been=2546 3:M_had_not=-908 3:M_had_to=-447
3:M_had_xed=-1564 3:M_has_a=-597 3:M_has_been=-192 3:M_has_no=-1156 3:M_in_M=-381 3:M_in_N=-396 3:M_in_a=-831
3:M_in_the=-3161 3:M_is_PERC=-1000 3:M_is_a=154 3:M_is_in=274 3:M_is_x=-1134 3:M_is_xed=-1574 3:M_it_x=-2319
3:M_of_#=-1861 3:M_of_M=-1893 3:M_of_all=-934 3:M_of_the=2500 3:M_of_x=-1318 3:M_on_the=-609 3:M_on_x=4343
3:M_or_M=-1718 3:M_out_of=-221 3:M_that_<we>=-1059 3:M_that_<you>=-642 3:M_that_can=-55 3:M_that_had=-947
3:M_that_is=-289 3:M_that_the=-1679 3:M_that_were=-112 3:M_that_would=-463 3:M_that_x=1454 3:M_that_xed=-825
3:M_the_M=-1383 3:M_to_P=-1931 3:M_to_the=-907 3:M_to_x=-3080 3:M_was_in=175 3:M_was_not=-663 3:M_was_there=-426
3:M_was_x=810 3:M_was_xed=-3742 3:M_were_x=-867 3:M_were_xed=-100 3:M_will_be=-1225 3:M_with_the=2418
3:M_within_the=2653 3:M_without_a=-432 3:M_x_"=-1090 3:M_x_#=2384 3:M_x_$=-1135 3:M_x_,=-3584 3:M_x_.=-634
3:M_x_CIRC=-578 3:M_x_a=-462 3:M_x_an=-395 3:M_x_and=2340 3:M_x_as=-716 3:M_x_at=-14 3:M_x_by=-713 3:M_x_for=1867
3:M_x_from=-935 3:M_x_in=-34 3:M_x_it=-976 3:M_x_of=-584 3:M_x_on=2652 3:M_x_out=858 3:M_x_that=-1002 3:M_x_the=-2988
3:M_x_to=2192 3:M_x_twice=-844 3:M_x_with=352 3:M_x_x=1616 3:M_x_xing=-844 3:M_xed_$=-2284 3:M_xed_a=-1081
3:M_xed_for=-997 3:M_xed_in=-373 3:M_xed_to=-1211 3:M_xed_x=2834 3:N_#_was=2012 3:N_)_$=-114 3:N_,_N=-763 3:N_._$=69
3:N_:_x=-223 3:N_x_#=-459 3:N_x_M=-205 3:N_xed_x=3280 3:PERC_._$=-1337 3:PERC_and_what=1703 3:PERC_at_on=2648
3:PERC_at_the=507 3:PERC_at_x=-851 3:PERC_for_.=-1060 3:PERC_for_a=-1438 3:PERC_for_the=434 3:PERC_for_x=-1072
3:PERC_the_M=4795 3:PERC_the_T=-1348 3:PERC_the_same=-494 3:PERC_the_x=-1374 3:PERC_this_x=3342 3:PERC_to_x=-255
3:PERC_whether_the=-1403 3:PERC_x_at=-1475 3:PERC_x_x=2131 3:P_)_$=-578 3:P_,_and=-900 3:P_,_who=1416 3:P_,_x=-2057
3:P_._$=3375 3:P_:_N=-798 3:P_PERC_.=922 3:P_PERC_the=537 3:P_at_the=-125 3:P_had_the=-1671 3:P_had_to=-2250
3:P_have_the=-1 3:P_in_N=2332 3:P_in_the=-1787 3:P_of_the=-624 3:P_to_x=-20 3:P_were_x=202 3:P_who_had=1323
3:P_who_x=-916 3:P_will_x=-239 3:P_with_the=-578 3:P_x_M=899 3:P_x_on=-887 3:P_x_x=-1505 3:P_xed_the=1705
3:T's_P_PERC=33 3:T_,_and=1558 3:T_._$=739 3:T_:_x=39 3:T_for_a=147 3:T_had_been=-699 3:T_had_x=3187 3:T_of_the=-291
3:T_to_x=-715 3:T_was_x=1880 3:T_will_x=-681 3:T_x_.=-435 3:T_x_a=-1057 3:T_x_at=181 3:T_x_in=2712 3:T_xed_within=-1588
3:^_#_M=-128 3:^_#_P=-899 3:^_#_x=-1309 3:^_<i>_am=-1383 3:^_<i>_have=-258 3:^_<we>_GOOD=-1107 3:^_<we>_M=653
3:^_<we>_PERC=-1384 3:^_<we>_are=311 3:^_<we>_had=-1610 3:^_<we>_have=1665 3:^_<we>_would=2033 3:^_<we>_x=-773
3:^_<we>_xed=-992 3:^_<you>_x=-6 3:^_AC_AC=-572 3:^_AC_N=-690 3:^_M_are=-983 3:^_M_of=-476 3:^_M_were=-422 3:^_M_x=1521
3:^_N_:=-139 3:^_N_xed=-500 3:^_P_:=-885 3:^_P_were=-718 3:^_P_xed=-2108 3:^_T_had=3432 3:^_T_xed=-883 3:^_a_M=-2314
3:^_a_P=2332 3:^_a_T=2352 3:^_a_x=-1622 3:^_an_M=-1087 3:^_anyone_who=-356 3:^_as_a=-1236 3:^_at_#=-2716
3:^_by_the=4394 3:^_by_x=2032 3:^_for_a=-521 3:^_for_the=3457 3:^_from_the=3156 3:^_how_it=1936 3:^_if_<you>=-855
3:^_in_the=593 3:^_in_x=-265 3:^_it_is=5224 3:^_it_was=-70 3:^_it_x=5138 3:^_it_xed=1555 3:^_no_M=3497 3:^_no_x=-9
3:^_nobody_had=-245 3:^_on_#=-185 3:^_on_the=-662 3:^_one_P=-991 3:^_one_of=6427 3:^_that_is=263 3:^_that_the=2816
3:^_the_M=2747 3:^_the_M's=1899 3:^_the_P=-539 3:^_the_P's=-413 3:^_the_T=-2593 3:^_the_T's=1948 3:^_the_x=-746
3:^_the_xing=2294 3:^_there_is=3395 3:^_there_was=3285 3:^_this_M=113 3:^_this_x=-571 3:^_three_x=-1367 3:^_two_P=4237
3:^_two_of=-1232 3:^_two_x=-333 3:^_what_<i>=-1733 3:^_what_is=-967 3:^_what_x=2729 3:^_what_xed=-842 3:^_x_#=-1453
3:^_x_,=181 3:^_x_:=-2793 3:^_x_M=688 3:^_x_T=-820 3:^_x_all=-203 3:^_x_and=-1637 3:^_x_are=693 3:^_x_from=7444
3:^_x_is=504 3:^_x_of=-900 3:^_x_the=-1988 3:^_x_to=-2798 3:^_x_were=-1069 3:^_x_x=-3777 3:^_x_xed=-998
3:^_xed_in=-2249 3:^_xed_x=-1105 3:^_xing_the=-1105 3:^_xing_x=3519 3:a_CIRC_x=-93 3:a_M_,=-1357 3:a_M_;=-184
3:a_M_and=-1261 3:a_M_for=115 3:a_M_from=2215 3:a_M_had=-872 3:a_M_in=-1077 3:a_M_is=310 3:a_M_nobody=4133
3:a_M_of=-3702 3:a_M_on=-475 3:a_M_that=-1970 3:a_M_to=288 3:a_M_was=-136 3:a_M_with=-2566 3:a_M_without=-624
3:a_M_x=-1056 3:a_P_in=2332 3:a_x_$=-1846 3:a_x_,=-2697 3:a_x_.=-6444 3:a_x_;=-572 3:a_x_M=-5463 3:a_x_and=5767
3:a_x_from=2121 3:a_x_in=5092 3:a_x_is=43 3:a_x_of=2310 3:a_x_one=-678 3:a_x_that=1688 3:a_x_to=-367 3:a_x_with=-1133
3:a_x_x=-6296 3:a_xed_M=2569 3:a_xing_x=2128 3:a_xly_M=6814 3:about_#_AC=85 3:about_a_x=1563 3:about_it_.=-967
3:again_,_and=-625 3:again_._$=29 3:all_#_M=-565 3:all_the_M=327 3:all_the_x=1719 3:all_x_x=-684 3:an_M_.=3346
3:an_x_,=2047 3:an_x_.=-1382 3:an_x_M=1567 3:an_x_x=234 3:and_<we>_will=33 3:and_CLAIM_x=-937 3:and_PERC_the=-168
3:and_a_M=-393 3:and_a_x=-863 3:and_did_not=1538 3:and_has_been=-162 3:and_it_xed=-73 3:and_let_the=-662
3:and_not_on=-444 3:and_the_IDLE=-1551 3:and_the_M=-1558 3:and_the_P=543 3:and_the_T=-703 3:and_the_two=-273
3:and_the_x=-1651 3:and_those_who=-817 3:and_were_x=-625 3:and_x_M=-29 3:and_x_a=-449 3:and_x_it=-2596
3:and_x_the=-1091 3:and_x_two=2221 3:and_x_x=1690 3:and_xed_with=-403 3:are_._$=60 3:are_a_x=84 3:are_x_.=-1405
3:are_x_x=-844 3:as_a_x=1372 3:as_it_should=1987 3:as_it_was=-1413 3:as_x_as=22 3:as_xed_.=5642 3:at_#_$=4684
3:at_#_x=5077 3:at_once_.=-1978 3:at_the_M=-666 3:at_the_P's=1731 3:at_the_same=555 3:at_the_x=-1817 3:at_x_,=2395
3:at_x_.=-139 3:at_x_in=-2572 3:at_x_the=-844 3:be_,_and=563 3:be_a_x=236 3:be_x_.=211 3:be_x_by=-608 3:be_xed_.=-160
3:be_xed_by=282 3:be_xed_in=-232 3:because_the_M=873 3:been_CIRC_to=-868 3:been_PERC_to=-255 3:been_x_.=1769
3:been_x_since=-473 3:been_xed_,=-858 3:been_xed_.=-873 3:been_xed_and=-77 3:been_xed_for=3405 3:been_xed_on=-650
3:been_xed_to=-498 3:both_M_x=3005 3:by_#_#=-1557 3:by_DAY_.=-35 3:by_M_,=-56 3:by_M_.=-1152 3:by_P_,=-900
3:by_P_.=-1516 3:by_P_and=-36 3:by_P_who=3160 3:by_a_M=-212 3:by_the_M=-982 3:by_the_P=-198 3:by_the_T=-1891
3:by_the_x=2609 3:by_two_P=-946 3:by_x_,=259 3:by_x_.=-2907 3:by_x_x=921 3:can_be_x=-563 3:can_x_.=2985
3:could_be_x=216 3:could_not_be=-363 3:could_not_x=-889 3:did_._$=-860 3:did_not_PERC=-704 3:did_not_x=-2339
3:did_what_its=-450 3:do_not_x=-279 3:each_other_.=-501 3:even_the_x=-1286 3:for_#_x=15 3:for_._$=-1615
3:for_<we>_.=-832 3:for_a_M=-1352 3:for_a_x=-2748 3:for_an_x=-309 3:for_each_M=166 3:for_the_M=-191 3:for_the_x=1894
3:for_those_who=-227 3:for_three_x=2604 3:for_x_.=-824 3:for_x_M=-480 3:for_x_x=1421 3:for_xing_x=-610 3:from_#_$=-1182
3:from_#_to=-1464 3:from_the_M=-3941 3:from_the_x=-4411 3:from_x_to=5708 3:had_CIRC_the=-337 3:had_KNEW_the=-952
3:had_a_M=-1038 3:had_been_CIRC=-868 3:had_been_PERC=-1838 3:had_been_x=1424 3:had_been_xed=955 3:had_it_on=1307
3:had_no_M=4342 3:had_no_x=-1490 3:had_not_been=-908 3:had_the_M=1429 3:had_the_x=-1019 3:had_to_be=-2461
3:had_to_x=-1653 3:had_x_in=1554 3:had_x_x=3715 3:had_xed_the=-1424 3:has_a_x=-327 3:has_been_x=-295
3:has_been_xed=-392 3:has_to_x=-875 3:have_PERC_for=-1072 3:have_been_x=6 3:have_been_xed=-521 3:have_it_x=-588
3:have_no_M=116 3:have_not_PERC=-659 3:how_it_was=1936 3:in_#_and=-87 3:in_._$=3109 3:in_<they>_x=-856 3:in_<we>_M=2901
3:in_AC_and=96 3:in_DAY_.=-1246 3:in_M_.=-723 3:in_M_of=157 3:in_N_.=-646 3:in_N_and=-883 3:in_N_x=2108 3:in_a_M=-486
3:in_a_x=-707 3:in_all_x=-785 3:in_it_.=-844 3:in_one_x=-2110 3:in_the_M=-1729 3:in_the_T=1543 3:in_the_x=-3149
3:in_the_xing=-3659 3:in_the_xly=5162 3:in_this_M=-57 3:in_x_,=-1038 3:in_x_.=-4294 3:in_x_M=62 3:in_x_T=-97
3:in_x_of=2308 3:in_x_the=2035 3:in_x_x=-1612 3:into_the_M=-470 3:into_the_x=-297 3:is_._$=-254 3:is_PERC_at=-1175
3:is_a_M=154 3:is_a_x=-1523 3:is_not_a=-464 3:is_not_x=-29 3:is_the_x=-1475 3:is_to_x=499 3:is_x_,=84 3:is_x_.=-669
3:is_x_and=713 3:is_x_at=5571 3:is_x_only=357 3:is_x_to=-519 3:is_x_too=-346 3:is_x_when=147 3:is_x_x=-2506
3:is_xed_for=183 3:is_xed_from=-791 3:is_xed_on=-1048 3:is_xed_to=-407 3:it_._$=-566 3:it_by_P=-1311 3:it_is_.=-254
3:it_is_not=-217 3:it_is_the=-973 3:it_is_x=4549 3:it_on_the=2448 3:it_should_be=-1611 3:it_to_<we>=-854
3:it_was_.=-2469 3:it_was_a=2347 3:it_was_over=-1010 3:it_was_the=564 3:it_was_x=-2233 3:it_was_xed=-1731
3:it_x_,=-1744 3:it_x_.=5633 3:it_x_<we>=-3107 3:it_x_a=-642 3:it_x_in=1081 3:it_x_the=2405 3:it_x_to=3320
3:it_x_x=-1983 3:it_xed_.=-4189 3:it_xed_x=-687 3:its_M_PERC=-450 3:its_M_was=-748 3:its_own_M=-1879 3:its_x_.=178
3:its_x_M=-1770 3:let_<we>_x=-526 3:let_the_M=-1178 3:let_the_x=-238 3:like_a_x=-983 3:like_x_.=-340 3:no_M_.=4861
3:no_M_for=730 3:no_M_that=-1031 3:no_M_x=3944 3:no_one_at=-660 3:no_x_M=-1393 3:no_x_in=-1310 3:no_x_to=-545
3:no_x_x=2802 3:nobody_had_xed=-33 3:nobody_x_xing=89 3:not_._$=-152 3:not_PERC_at=-1790 3:not_PERC_for=5761
3:not_PERC_of=2219 3:not_a_x=-829 3:not_be_xed=-151 3:not_on_the=-444 3:not_x_$=-888 3:not_x_.=2030 3:not_x_a=-863
3:not_x_at=-1718 3:not_x_it=-742 3:not_x_that=94 3:not_x_x=-472 3:not_xed_.=-513 3:of_#_x=-1301 3:of_<they>_.=-141
3:of_<they>_in=-1091 3:of_<they>_x=3331 3:of_<we>_P=-1550 3:of_<we>_x=3271 3:of_a_x=-1045 3:of_a_xing=-672
3:of_all_x=-656 3:of_an_x=834 3:of_it_,=-2168 3:of_its_x=238 3:of_the_AC=-291 3:of_the_M=222 3:of_the_P=4518
3:of_the_T=-2203 3:of_the_x=-4638 3:of_the_xing=-580 3:of_this_M=-574 3:of_x_,=106 3:of_x_.=-355 3:of_x_M=-1445
3:of_x_in=-922 3:of_x_of=786 3:of_x_x=-321 3:off_._$=-1237 3:on_#_DAY=-428 3:on_._$=-71 3:on_DAY_.=2520
3:on_DAY_at=-1291 3:on_a_DAY=2242 3:on_its_own=-1036 3:on_one_M=-880 3:on_the_M=-926 3:on_the_T=-935
3:on_the_same=-1316 3:on_the_x=1451 3:on_x_,=-555 3:on_x_M=4094 3:on_x_x=-553 3:once_._$=-1978 3:once_a_x=-227
3:one_._$=4538 3:one_M_,=-1179 3:one_M_.=-1517 3:one_P_had=-2250 3:one_by_one=-1286 3:one_in_the=-855
3:one_of_<we>=2407 3:one_of_the=2781 3:one_x_.=-2240 3:one_x_to=-231 3:one_x_x=348 3:only_as_x=19 3:or_M_xed=-1718
3:or_x_.=-37 3:other_._$=-422 3:other_T_.=-332 3:out_._$=1517 3:out_and_x=152 3:out_in_DAY=-1015 3:out_of_the=-221
3:out_with_the=-577 3:over_at_x=-1564 3:over_the_M=3150 3:own_._$=-1390 3:own_M_.=-650 3:own_M_xed=4050 3:own_x_,=-1457
3:own_x_.=1160 3:please_do_not=10 3:same_M_.=-1014 3:same_M_and=-1159 3:same_x_,=-979 3:same_x_.=5222
3:should_be_x=-179 3:since_._$=92 3:since_the_M=-408 3:since_the_T=-1691 3:since_the_x=3839 3:so_that_it=-605
3:so_x_x=-736 3:some_x_x=1068 3:somebody_has_to=-766 3:than_<we>_did=-903 3:than_a_x=-418 3:than_x_.=166
3:that_M_x=-943 3:that_a_M=-58 3:that_had_been=-1143 3:that_is_x=-26 3:that_is_xed=-71 3:that_the_M=2477
3:that_the_T=-1840 3:that_the_x=6549 3:that_x_.=-401 3:that_x_the=-348 3:that_x_x=-1026 3:the_#_x=8 3:the_CIRC_M=3879
3:the_DAY_x=187 3:the_IDLE_x=-933 3:the_M's_own=2609 3:the_M_$=240 3:the_M_(=-593 3:the_M_,=-7524 3:the_M_.=-427
3:the_M_;=557 3:the_M_<we>=-2085 3:the_M_PERC=-592 3:the_M_and=-790 3:the_M_are=74 3:the_M_as=-657 3:the_M_by=-1224
3:the_M_could=-1216 3:the_M_did=1967 3:the_M_for=-831 3:the_M_from=-1318 3:the_M_had=-1115 3:the_M_has=-1709
3:the_M_in=682 3:the_M_is=-2068 3:the_M_it=-1115 3:the_M_of=1747 3:the_M_off=-878 3:the_M_on=4001 3:the_M_over=2958
3:the_M_still=-876 3:the_M_that=6579 3:the_M_to=-2470 3:the_M_was=-3911 3:the_M_were=197 3:the_M_with=3418
3:the_M_within=2653 3:the_M_x=-755 3:the_M_xed=493 3:the_P's_M=-738 3:the_P's_x=-1532 3:the_P_,=-1440 3:the_P_.=-2076
3:the_P_PERC=4634 3:the_P_of=-1123 3:the_P_on=2737 3:the_P_x=-1041 3:the_P_xed=5971 3:the_T's_P=-1012 3:the_T's_x=2846
3:the_T_,=2775 3:the_T_.=-183 3:the_T_had=-2982 3:the_T_has=-1047 3:the_T_of=325 3:the_T_was=-84 3:the_T_will=-327
3:the_T_x=-465 3:the_T_xed=-904 3:the_one_that=-123 3:the_other_M=-885 3:the_other_T=271 3:the_other_x=1658
3:the_same_M=-2606 3:the_same_x=3722 3:the_same_xing=-318 3:the_three_x=-322 3:the_two_M=-1337 3:the_two_P=207
3:the_two_T=-1106 3:the_two_x=3279 3:the_x_$=-581 3:the_x_,=-66 3:the_x_.=11624 3:the_x_;=-1091 3:the_x_<we>=1816
3:the_x_M=1295 3:the_x_P=-98 3:the_x_T=-3285 3:the_x_a=1463 3:the_x_and=-1549 3:the_x_are=20 3:the_x_at=-1082
3:the_x_by=-663 3:the_x_did=2879 3:the_x_for=-355 3:the_x_had=1784 3:the_x_has=-392 3:the_x_in=5293 3:the_x_is=-651
3:the_x_it=-1659 3:the_x_of=1950 3:the_x_on=-745 3:the_x_one=-166 3:the_x_that=-1041 3:the_x_the=-761 3:the_x_to=-3551
3:the_x_was=-2211 3:the_x_were=-387 3:the_x_when=-1083 3:the_x_will=-422 3:the_x_with=868 3:the_x_x=-5006
3:the_x_xed=-8 3:the_x_xing=-2055 3:the_xing_,=-1915 3:the_xing_.=1168 3:the_xing_is=-514 3:the_xing_of=-383
3:the_xing_was=104 3:the_xing_x=-1004 3:then_the_x=3693 3:there_._$=-901 3:there_is_no=-365 3:there_was_no=3285
3:this_M_are=-57 3:this_M_x=-579 3:this_x_.=-159 3:this_x_for=-50 3:this_x_x=-1040 3:three_._$=-1498 3:three_x_,=2941
3:through_the_M=3024 3:to_#_$=-593 3:to_P_x=-556 3:to_a_M=3181 3:to_a_x=1416 3:to_be_in=-1428 3:to_be_x=-823
3:to_be_xed=-424 3:to_the_M=1942 3:to_the_P=-2666 3:to_the_T=619 3:to_the_other=-985 3:to_the_x=-2832 3:to_x_#=1044
3:to_x_,=-2155 3:to_x_.=928 3:to_x_:=3564 3:to_x_<they>=24 3:to_x_a=176 3:to_x_for=1073 3:to_x_one=-402
3:to_x_the=-1028 3:to_x_what=177 3:to_x_x=-3760 3:too_._$=238 3:too_x_.=-405 3:too_x_to=-1751 3:twice_._$=-970
3:two_M_x=214 3:two_P_.=-946 3:two_P_have=-1 3:two_P_x=-109 3:two_of_<we>=-1232 3:two_x_.=2294 3:two_x_and=1653
3:until_DAY_.=-241 3:until_the_M=-537 3:until_the_x=-1651 3:up_the_M=-302 3:up_to_x=-1218 3:was_._$=-2469
3:was_CIRC_at=-1740 3:was_PERC_at=5501 3:was_a_x=4407 3:was_in_the=-251 3:was_no_M=730 3:was_not_PERC=2235
3:was_the_M=1253 3:was_the_x=206 3:was_x_,=1180 3:was_x_.=-237 3:was_x_for=-1280 3:was_x_in=-1543 3:was_x_of=576
3:was_x_out=-409 3:was_x_to=1269 3:was_x_with=-1292 3:was_x_x=-2900 3:was_xed_,=-1165 3:was_xed_.=462 3:was_xed_as=-92
3:was_xed_by=-1289 3:was_xed_from=-203 3:was_xed_in=-421 3:was_xed_to=-1861 3:was_xed_with=624 3:was_xed_x=-1037
3:was_xly_x=-857 3:were_KNEW_by=-154 3:were_not_xed=-56 3:were_x_,=582 3:were_x_by=-252 3:were_x_from=-1151
3:were_xed_,=-356 3:were_xed_twice=-110 3:what_<we>_PERC=3764 3:what_its_M=-450 3:what_the_x=-137 3:when_a_x=-401
3:when_the_M=-1708 3:when_the_x=-391 3:where_two_M=280 3:whether_the_x=-1516 3:which_the_x=-375 3:which_x_the=-568
3:which_x_x=-843 3:who_CHOSE_to=2222 3:who_M_it=-1061 3:who_xed_to=-1354 3:will_be_,=682 3:will_be_x=346
3:will_be_xed=-866 3:will_x_the=438 3:will_x_x=181 3:with_a_M=-1599 3:with_a_x=-601 3:with_the_M=787 3:with_the_T=-1313
3:with_the_same=3241 3:with_the_x=-955 3:with_x_x=282 3:within_the_x=1775 3:within_x_and=-1359 3:within_x_x=2172
3:without_a_M=2928 3:would_have_been=337 3:would_x_<we>=-319 3:x_!_$=877 3:x_"_$=-289 3:x_"_x=-1019 3:x_#_#=1817
3:x_#_%=461 3:x_#_N=-1287 3:x_#_P=-1259 3:x_#_and=-1364 3:x_#_x=1576 3:x_)_$=-1708 3:x_,_#=-487 3:x_,_M=-1511
3:x_,_N=-442 3:x_,_PERC=-744 3:x_,_a=1275 3:x_,_and=-1050 3:x_,_as=5527 3:x_,_because=2027 3:x_,_but=4133
3:x_,_for=-1124 3:x_,_from=-1669 3:x_,_not=839 3:x_,_since=-1268 3:x_,_so=2284 3:x_,_the=-1632 3:x_,_then=-2061
3:x_,_which=-2119 3:x_,_with=2571 3:x_,_x=-4000 3:x_,_xed=-1458 3:x_,_xing=3814 3:x_._#=-1125 3:x_._$=2192 3:x_:_#=1422
3:x_:_DAY=403 3:x_:_about=307 3:x_:_the=-2729 3:x_:_x=3986 3:x_;_$=-3502 3:x_;_the=548 3:x_<they>_.=-726
3:x_<we>_,=2360 3:x_<we>_PERC=217 3:x_<we>_a=1964 3:x_<we>_x=1524 3:x_<you>_x=-1145 3:x_CIRC_.=3918 3:x_M_$=-1302
3:x_M_,=2993 3:x_M_.=-4144 3:x_M_a=-628 3:x_M_and=-209 3:x_M_are=-1517 3:x_M_because=-549 3:x_M_for=-656
3:x_M_from=3021 3:x_M_had=5283 3:x_M_has=-348 3:x_M_in=-1083 3:x_M_is=-32 3:x_M_it=-1586 3:x_M_of=3139 3:x_M_on=-823
3:x_M_out=-215 3:x_M_that=-2611 3:x_M_to=-1363 3:x_M_was=-523 3:x_M_with=4000 3:x_M_x=390 3:x_M_xed=-2341
3:x_PERC_the=1776 3:x_P_.=1791 3:x_P_x=-1889 3:x_T_,=-342 3:x_T_.=-425 3:x_T_had=-2154 3:x_T_x=1375 3:x_a_M=-2323
3:x_a_x=-1966 3:x_about_#=-1397 3:x_again_.=347 3:x_all_the=2078 3:x_all_x=-84 3:x_an_x=-2099 3:x_and_CLAIM=205
3:x_and_PERC=-415 3:x_and_a=-1542 3:x_and_is=-988 3:x_and_not=-214 3:x_and_the=-620 3:x_and_were=-898 3:x_and_x=4456
3:x_and_xed=3815 3:x_are_not=-538 3:x_are_to=531 3:x_are_x=230 3:x_as_the=-1147 3:x_as_x=-314 3:x_at_#=5077
3:x_at_N=-1453 3:x_at_all=-760 3:x_at_once=134 3:x_at_the=-1839 3:x_at_x=3130 3:x_because_of=-508 3:x_because_x=2213
3:x_by_P=-1132 3:x_by_a=-212 3:x_by_itself=-1536 3:x_by_the=-1271 3:x_by_x=-691 3:x_could_not=-634 3:x_did_not=3665
3:x_during_x=44 3:x_each_x=-1157 3:x_for_a=1296 3:x_for_the=-1017 3:x_for_x=-507 3:x_for_xing=-647 3:x_from_#=-1050
3:x_from_M=-69 3:x_from_the=290 3:x_from_x=6364 3:x_had_been=-1412 3:x_had_to=2381 3:x_had_x=2265 3:x_has_been=-585
3:x_have_been=-868 3:x_in_<they>=-915 3:x_in_AC=96 3:x_in_N=-883 3:x_in_a=2064 3:x_in_the=2598 3:x_in_x=489
3:x_instead_of=-547 3:x_into_the=-590 3:x_is_CIRC=-216 3:x_is_a=-1102 3:x_is_not=-834 3:x_is_the=-644 3:x_is_x=711
3:x_is_xed=-1037 3:x_it_.=-2083 3:x_it_by=-883 3:x_it_for=1258 3:x_it_is=-3431 3:x_it_to=-854 3:x_it_was=1651
3:x_it_x=5910 3:x_its_P=-810 3:x_its_x=-1118 3:x_no_one=3471 3:x_of_#=-666 3:x_of_<they>=-1865 3:x_of_<we>=2953
3:x_of_M=-2086 3:x_of_a=1842 3:x_of_an=834 3:x_of_it=5221 3:x_of_its=15 3:x_of_the=-4317 3:x_of_this=-709
3:x_of_x=-2142 3:x_on_DAY=4130 3:x_on_a=-739 3:x_on_one=-880 3:x_on_the=-3421 3:x_on_x=-1275 3:x_once_a=-164
3:x_one_.=-1194 3:x_one_M=228 3:x_one_is=-61 3:x_one_x=-256 3:x_or_x=-37 3:x_out_.=-1514 3:x_out_in=-409 3:x_out_on=364
3:x_out_with=-577 3:x_should_be=3 3:x_since_.=92 3:x_somebody_in=2974 3:x_than_#=-106 3:x_than_x=-708 3:x_that_a=-58
3:x_that_had=-1148 3:x_that_one=-213 3:x_that_the=-990 3:x_that_x=-1259 3:x_the_M=4158 3:x_the_T=-1601
3:x_the_two=-1465 3:x_the_x=-1576 3:x_the_xing=-1529 3:x_this_x=-1175 3:x_through_the=3024 3:x_to_M=2929
3:x_to_PERC=-640 3:x_to_a=-2171 3:x_to_be=705 3:x_to_one=-345 3:x_to_the=2028 3:x_to_x=-762 3:x_too_x=-1535
3:x_two_and=2979 3:x_two_x=-2955 3:x_until_the=-448 3:x_up_a=-1144 3:x_was_a=625 3:x_was_not=-980 3:x_was_x=2644
3:x_was_xed=-1330 3:x_were_KNEW=51 3:x_were_not=-821 3:x_were_x=-1032 3:x_were_xed=-603 3:x_what_<we>=922
3:x_when_<they>=-236 3:x_when_a=-454 3:x_when_the=-875 3:x_whether_the=-850 3:x_will_be=570 3:x_with_a=897
3:x_with_the=391 3:x_with_x=-366 3:x_within_x=2630 3:x_would_have=337 3:x_x_"=-1113 3:x_x_#=2404 3:x_x_$=-817
3:x_x_(=-868 3:x_x_,=-5850 3:x_x_.=346 3:x_x_:=-286 3:x_x_;=-694 3:x_x_<we>=656 3:x_x_<you>=323 3:x_x_M=-2096
3:x_x_P=-276 3:x_x_a=-312 3:x_x_an=-1101 3:x_x_and=-2246 3:x_x_at=-2516 3:x_x_by=-1908 3:x_x_for=-393 3:x_x_from=-420
3:x_x_in=-1821 3:x_x_into=127 3:x_x_is=-121 3:x_x_it=4262 3:x_x_of=-4198 3:x_x_on=-1289 3:x_x_or=-110 3:x_x_out=-899
3:x_x_since=-446 3:x_x_than=-974 3:x_x_that=1676 3:x_x_the=7443 3:x_x_through=-1118 3:x_x_to=-4268 3:x_x_two=-89
3:x_x_until=-339 3:x_x_was=-4591 3:x_x_were=-1035 3:x_x_what=2763 3:x_x_with=1848 3:x_x_x=6592 3:x_x_xing=-1453
3:x_xed_without=2489 3:x_xed_x=-1454 3:x_xing_,=-232 3:x_xing_.=-1033 3:x_xing_x=1657 3:x_yet_.=-589 3:xed_"_x=-362
3:xed_,_and=-473 3:xed_,_so=-1072 3:xed_,_the=-144 3:xed_,_with=-115 3:xed_._$=139 3:xed_a_M=-1583 3:xed_a_x=-379
3:xed_again_,=-1335 3:xed_at_#=7695 3:xed_by_:=-976 3:xed_by_M=-184 3:xed_by_P=-569 3:xed_by_the=-652 3:xed_by_x=-2205
3:xed_for_<we>=-324 3:xed_for_the=-301 3:xed_for_x=3500 3:xed_from_the=-711 3:xed_in_#=-1548 3:xed_in_one=-1277
3:xed_in_the=4160 3:xed_on_DAY=-882 3:xed_on_the=-778 3:xed_on_x=-71 3:xed_so_that=-738 3:xed_that_x=-1566
3:xed_the_M=-1270 3:xed_the_x=419 3:xed_to_the=-141 3:xed_to_x=1262 3:xed_twice_.=-638 3:xed_with_the=678
3:xed_x_,=-439 3:xed_x_.=-1519 3:xed_x_and=-698 3:xed_x_on=4060 3:xed_x_the=2396 3:xing_,_and=336 3:xing_,_x=-936
3:xing_._$=1431 3:xing_at_x=-1302 3:xing_else_x=1250 3:xing_on_the=1371 3:xing_the_M=-345 3:xing_to_x=1980
3:xing_was_x=-674 3:xing_with_the=-1206 3:xing_x_$=-233 3:xing_x_,=3562 3:xing_x_.=5030 3:xing_x_the=-715
3:xing_x_x=-660 3:xly_,_and=-1129 3:xly_x_.=-796 3:xly_x_x=-1239 3:yet_._$=-756 b:a_certificate=-261 b:a_change=715
b:a_copy=-581 b:a_cupboard=-235 b:a_day=-3523 b:a_factor=-212 b:a_file=-1021 b:a_good=-664 b:a_guard=-1885
b:a_half=-723 b:a_job=-872 b:a_limit=-478 b:a_list=4040 b:a_loan=-212 b:a_lock=2825 b:a_look=-723 b:a_loss=97
b:a_matter=-700 b:a_miss=2000 b:a_new=2234 b:a_notice=-389 b:a_number=-388 b:a_part=-276 b:a_plan=-208
b:a_position=-677 b:a_quarter=1423 b:a_reason=-862 b:a_ring=-343 b:a_second=-2956 b:a_single=-1276 b:a_small=-323
b:a_snapshot=393 b:a_system=-904 b:a_test=-1463 b:a_thing=-361 b:a_third=-1082 b:a_vote=-691 b:a_wall=-622 b:a_week=517
b:a_word=1887 b:a_work=-1056 b:a_wrong=-731 b:a_year=-1394 b:about_a=1563 b:about_it=-563 b:about_the=-580
b:acknowledg_after=-1691 b:acknowledge_minute=-1100 b:add_a=-208 b:address_to=426 b:after_a=-1555 b:after_it=-749
b:after_min=-1064 b:after_minute=-2888 b:after_ten=-2873 b:after_the=5989 b:again_after=-621 b:again_and=-625
b:again_in=-517 b:against_the=-581 b:all_of=-2067 b:all_the=1150 b:although_the=-802 b:an_empty=1029 b:an_error=3123
b:an_hour=1029 b:and_a=-1790 b:and_both=-460 b:and_count=-277 b:and_did=1538 b:and_each=227 b:and_has=-814
b:and_he=-1942 b:and_is=-988 b:and_it=-1893 b:and_let=-1050 b:and_no=-1506 b:and_not=-817 b:and_rang=400 b:and_read=993
b:and_sent=-1648 b:and_since=-92 b:and_the=-5083 b:and_then=1587 b:and_thi=621 b:and_those=-817 b:and_to=-385
b:and_two=3198 b:and_was=3097 b:and_watch=-1322 b:and_we=1492 b:and_were=-683 b:and_what=1366 b:and_wrote=-116
b:anyone_who=-356 b:anyth_and=336 b:app_derive=-239 b:are_a=-375 b:are_kept=-1131 b:are_not=-1305 b:are_to=531
b:as_a=-64 b:as_it=19 b:as_long=42 b:as_the=-1412 b:as_well=-639 b:ask_for=-760 b:ask_the=-2067 b:ask_to=-255
b:ask_what=-80 b:assume_that=-503 b:at_all=-670 b:at_every=-1000 b:at_four=-2572 b:at_night=8276 b:at_noon=-679
b:at_on=2648 b:at_once=-637 b:at_the=3559 b:at_two=2270 b:authorisation_service=-904 b:away_the=-1495 b:back_by=-942
b:back_for=-393 b:back_to=-1723 b:be_a=236 b:be_and=100 b:be_done=-663 b:be_in=-1428 b:be_reach=-126 b:be_read=-1349
b:be_sent=420 b:because_a=663 b:because_of=-508 b:because_the=489 b:been_ask=-491 b:been_made=-1349 b:been_open=-397
b:been_put=-467 b:been_switch=-980 b:before_it=-1451 b:before_the=228 b:before_we=1588 b:began_to=881 b:behind_the=-476
b:belong_to=-1235 b:beside_it=-651 b:between_two=-699 b:built_the=-1116 b:buy_a=-582 b:by_a=5928 b:by_accident=-344
b:by_friday=-73 b:by_hand=-3341 b:by_itself=-1536 b:by_mail=343 b:by_one=-1286 b:by_somebody=2248 b:by_the=-786
b:by_two=-946 b:cache_was=-994 b:call_centre=-1040 b:call_to=-2455 b:call_were=-1069 b:came_back=3294 b:came_in=5052
b:came_on=2114 b:can_be=-1888 b:car_park=-442 b:carrier_and=-973 b:carry_the=-53 b:certificat_of=-1469 b:change_is=825
b:change_on=-858 b:check_that=5450 b:check_with=-701 b:compar_the=4653 b:compar_with=377 b:compare_the=-383
b:connect_to=-793 b:control_room=1294 b:copy_of=-1558 b:correct_and=206 b:could_be=-979 b:could_not=-21 b:count_of=-873
b:customer_in=498 b:customer_was=-832 b:customer_with=-1225 b:day_and=-723 b:day_before=3125 b:decision_of=-675
b:default_meet=280 b:delivery_service=172 b:desk_rang=4388 b:detection_minute=7444 b:did_not=1198 b:did_noth=-1513
b:did_what=-1253 b:disk_was=-904 b:do_not=-112 b:do_with=2558 b:doe_it=-1837 b:doe_not=-366 b:done_by=-663
b:drill_in=-959 b:dropp_the=-1247 b:dry_run=295 b:dry_then=-1320 b:each_of=-799 b:each_other=-501 b:edge_team=-192
b:else_happen=-2438 b:empty_a=-298 b:empty_and=148 b:empty_file=1539 b:end_date=-1001 b:end_of=-898 b:even_the=-1286
b:event_twice=-424 b:every_two=-583 b:failure_to=7444 b:fed_from=-174 b:feed_was=3572 b:file_of=2396 b:fill_in=-146
b:find_the=-349 b:first_call=-2017 b:first_of=4064 b:first_the=-549 b:follow_is=270 b:for_a=-1409 b:for_an=-309
b:for_each=311 b:for_forty=3433 b:for_it=-1168 b:for_that=-209 b:for_the=2641 b:for_those=-227 b:for_three=2921
b:for_twenty=-1414 b:for_us=-832 b:form_for=200 b:forty_minute=4693 b:found_it=-2102 b:four_hour=2486 b:four_in=-2572
b:from_a=1332 b:from_failure=7444 b:from_first=-1736 b:from_minute=-1183 b:from_one=144 b:from_the=-2065
b:from_to=-1464 b:front_of=2851 b:front_page=-759 b:full_of=1769 b:gave_it=9465 b:gave_up=-1480 b:goe_back=-938
b:good_mood=552 b:ground_in=-792 b:h_are=-388 b:h_min=-287 b:had_a=-2198 b:had_been=-632 b:had_begun=3402
b:had_come=3482 b:had_it=746 b:had_no=2852 b:had_not=1688 b:had_the=-552 b:had_to=-918 b:had_told=-952
b:half_hour=-1197 b:half_of=141 b:hand_and=-945 b:hand_in=-274 b:hand_over=-1564 b:happen_and=-1525 b:happen_is=-261
b:has_a=-242 b:has_been=-1329 b:has_no=-1156 b:has_to=-938 b:have_ask=-1431 b:have_been=-1115 b:have_it=-588
b:have_no=-21 b:have_not=-659 b:have_put=-814 b:have_the=-769 b:he_did=-1858 b:hence_the=573 b:hour_and=-902
b:hour_because=2355 b:hour_no=3471 b:hour_we=-1168 b:hour_with=-1183 b:how_it=1473 b:how_the=1884 b:i_am=-1383
b:i_have=-258 b:i_was=-1000 b:if_you=-855 b:in_a=-1194 b:in_again=141 b:in_all=-654 b:in_and=2875 b:in_charge=-1948
b:in_every=-605 b:in_front=2851 b:in_future=-540 b:in_it=-1490 b:in_one=-2264 b:in_our=2901 b:in_september=-1246
b:in_spr=-320 b:in_the=1581 b:in_their=-856 b:in_thi=66 b:in_two=-672 b:in_writ=-105 b:instead_of=-674
b:internal_impact=-102 b:into_the=-1153 b:is_a=2284 b:is_done=-480 b:is_in=-610 b:is_look=-1175 b:is_made=5522
b:is_no=-868 b:is_not=-787 b:is_on=-708 b:is_one=-271 b:is_only=722 b:is_read=-1416 b:is_still=-38 b:is_the=-1578
b:is_to=633 b:is_used=-487 b:is_where=-913 b:it_away=9465 b:it_by=1693 b:it_came=5521 b:it_did=-1373 b:it_for=1258
b:it_had=-551 b:it_is=-1558 b:it_on=901 b:it_report=-2125 b:it_should=441 b:it_to=1875 b:it_took=-154 b:it_up=2751
b:it_was=-405 b:it_would=-663 b:its_own=-2381 b:job_had=-930 b:k_was=2012 b:kept_the=-1018 b:key_was=-385
b:know_of=2219 b:last_year=285 b:left_out=-642 b:legal_answer=-998 b:let_the=-1416 b:let_us=-526 b:level_on=-216
b:like_a=-983 b:limit_was=-531 b:line_for=-21 b:line_that=-1649 b:list_had=-880 b:list_is=-132 b:list_of=-2642
b:lock_on=-301 b:log_is=-328 b:long_as=42 b:long_before=1423 b:longer_than=-753 b:look_at=180 b:look_for=-1876
b:look_like=-983 b:loss_of=97 b:lost_and=-637 b:make_the=-1205 b:matter_of=-700 b:matter_on=-634 b:message_to=-1400
b:mihai'_query=-103 b:minute_after=8801 b:minute_and=2310 b:minute_from=-1736 b:minute_on=-1419 b:minute_went=-264
b:mitigate_minute=-1100 b:more_than=-793 b:most_of=-21 b:mov_the=-940 b:mov_to=-1211 b:need_a=-89 b:need_to=-106
b:new_figure=-945 b:no_alert=9197 b:no_idea=-1123 b:no_money=-1396 b:no_one=2235 b:no_second=-242 b:no_way=-545
b:nobody_had=-325 b:nobody_look=-10 b:nobody_wrote=-269 b:none_of=-679 b:not_a=-464 b:not_be=-969 b:not_been=-908
b:not_being=-880 b:not_in=-949 b:not_kept=-289 b:not_know=2053 b:not_on=-444 b:not_see=-1690 b:not_seen=2197
b:not_that=-441 b:not_the=2787 b:noth_was=-674 b:now_and=-326 b:number_in=-622 b:number_of=3605 b:of_a=1274
b:of_all=3618 b:of_an=662 b:of_each=-1393 b:of_his=3947 b:of_it=4742 b:of_its=-102 b:of_may=-504 b:of_minute=-906
b:of_number=-1040 b:of_old=-234 b:of_one=937 b:of_open=-1019 b:of_our=1598 b:of_paper=-464 b:of_the=-2782
b:of_their=3371 b:of_them=-2019 b:of_thi=-1234 b:of_us=818 b:of_which=-108 b:off_and=-878 b:off_by=5029 b:off_the=-414
b:office_of=-291 b:old_one=-212 b:old_server=-54 b:old_thing=-600 b:on_a=-1040 b:on_call=4104 b:on_its=-2582
b:on_june=74 b:on_monday=-1004 b:on_one=-880 b:on_paper=-309 b:on_shift=-1449 b:on_the=-1102 b:on_thursday=1939
b:on_tuesday=3647 b:on_what=-744 b:once_a=-227 b:once_and=-492 b:once_the=-246 b:one_and=-509 b:one_at=-660
b:one_by=-1286 b:one_doe=-991 b:one_from=-165 b:one_in=-855 b:one_is=-61 b:one_line=-907 b:one_of=4556
b:one_person=-2856 b:one_that=-284 b:one_was=267 b:only_as=19 b:open_for=-823 b:open_it=-1642 b:opt_out=-365
b:or_later=-37 b:order_and=-197 b:order_of=62 b:order_were=-279 b:our_own=1291 b:our_shop=-636 b:out_and=152
b:out_in=-1365 b:out_of=-1277 b:out_on=364 b:out_with=-577 b:over_at=-1564 b:over_the=2931 b:page_was=927
b:panel_was=1983 b:part_of=-276 b:pay_for=2746 b:people_got=-1740 b:people_on=-412 b:people_who=-1248 b:picture_of=-599
b:plan_for=-1571 b:plan_in=-1518 b:please_do=10 b:pool_of=-282 b:price_table=-1152 b:price_were=-851 b:print_on=2180
b:pull_the=-1027 b:purge_of=-74 b:put_on=-1248 b:put_up=-1144 b:quarter_of=290 b:queue_was=-364 b:ran_out=-1003
b:rang_the=2798 b:raw_log=-900 b:raw_note=-133 b:read_by=-1131 b:read_the=1387 b:reconcile_job=-1082
b:referral_sent=-695 b:replac_its=-1916 b:report_on=3442 b:resolve_minute=-1100 b:review_and=-502 b:review_rule=-267
b:right_one=-117 b:right_to=-490 b:role_were=-747 b:row_and=3115 b:run_on=-1620 b:sale_week=-1255 b:same_name=-10
b:same_picture=4157 b:saw_it=3328 b:saw_the=3960 b:say_that=-1614 b:second_level=-216 b:second_line=-468
b:secondary_site=-769 b:sent_a=-76 b:sent_to=-256 b:server_had=-603 b:set_it=-88 b:set_to=306 b:shar_one=-1106
b:shop_in=352 b:should_be=-1725 b:show_the=-1544 b:shut_for=-189 b:since_spr=264 b:since_the=1377 b:since_then=23
b:six_in=-1261 b:slip_of=-464 b:sluice_by=-802 b:so_our=-1572 b:so_that=-1749 b:so_the=2747 b:so_we=-653
b:some_forty=1068 b:somebody_has=-766 b:somebody_in=2974 b:somebody_who=-1750 b:someth_else=1837 b:someth_is=-928
b:sooner_or=-37 b:stand_in=-584 b:stop_and=2384 b:stop_at=-1036 b:stop_the=-770 b:stopp_the=70 b:switch_off=-2830
b:switch_the=-1167 b:switch_to=-776 b:table_was=-891 b:take_a=-906 b:take_place=-661 b:taken_back=-955 b:taken_out=-10
b:telephone_line=-433 b:ten_minute=577 b:than_a=-418 b:than_we=-903 b:thank_to=1190 b:thank_you=-419 b:that_a=-58
b:that_can=-55 b:that_compare=2684 b:that_had=-2096 b:that_is=-446 b:that_it=-997 b:that_nobody=-1224 b:that_one=-1943
b:that_the=6361 b:that_time=-1091 b:that_we=-3188 b:that_were=-305 b:that_would=1707 b:that_you=-794 b:the_account=-750
b:the_afternoon=-103 b:the_alarm=-265 b:the_app=-239 b:the_application=70 b:the_archive=-909 b:the_authorisation=-1313
b:the_backup=-1335 b:the_barrier=-85 b:the_bell=3683 b:the_belt=-17 b:the_board=-647 b:the_bridge=2117 b:the_broker=155
b:the_build=-20 b:the_bus=-272 b:the_cabinet=-385 b:the_cache=-1682 b:the_call=-2078 b:the_carrier=-1352 b:the_cdn=-428
b:the_cellar=-1126 b:the_change=-1150 b:the_check=5924 b:the_client=-1834 b:the_coffee=-2251 b:the_concentrator=-706
b:the_control=-1169 b:the_coo=-291 b:the_cookie=-1244 b:the_counter=-465 b:the_course=-378 b:the_crew=-974
b:the_customer=-1180 b:the_data=-1392 b:the_database=-909 b:the_day=-1004 b:the_decision=-2179 b:the_delivery=172
b:the_desk=2062 b:the_disk=-1969 b:the_drill=-1131 b:the_dry=404 b:the_early=679 b:the_edge=-1597 b:the_end=566
b:the_even=-1550 b:the_feed=3370 b:the_file=2911 b:the_first=7671 b:the_flag=-1026 b:the_follow=-267 b:the_form=200
b:the_gate=-1837 b:the_graph=1521 b:the_ground=-461 b:the_group=2229 b:the_hall=-1256 b:the_harbour=-743
b:the_head=-1575 b:the_heat=-479 b:the_holiday=1813 b:the_hotline=-2159 b:the_hour=-1513 b:the_house=-518 b:the_id=2
b:the_invoice=1730 b:the_job=-872 b:the_key=-289 b:the_kitchen=1870 b:the_last=-1508 b:the_light=1219 b:the_limit=2878
b:the_line=-2611 b:the_list=-2524 b:the_load=-418 b:the_log=-2821 b:the_machine=-1489 b:the_map=-1152 b:the_mast=-715
b:the_matter=426 b:the_meet=-974 b:the_mirror=-650 b:the_month=-1466 b:the_more=125 b:the_morn=-2436 b:the_name=-292
b:the_new=-674 b:the_next=-2094 b:the_night=-2733 b:the_number=908 b:the_office=-2271 b:the_old=-2836 b:the_one=-780
b:the_order=-224 b:the_origin=-628 b:the_other=122 b:the_page=5724 b:the_panel=1665 b:the_password=139
b:the_people=-1933 b:the_phone=4434 b:the_picture=-390 b:the_plan=-1050 b:the_plug=-343 b:the_pool=-282
b:the_porter'=541 b:the_pressure=4240 b:the_price=-1765 b:the_provider=-1400 b:the_pump=-1633 b:the_queue=1663
b:the_raw=-693 b:the_reason=-1421 b:the_receiver=-1004 b:the_reconcile=-1082 b:the_release=-2289 b:the_repair=-1158
b:the_report=-1345 b:the_repository=101 b:the_rest=-144 b:the_restart=-1574 b:the_right=-1861 b:the_ring=-1364
b:the_rule=390 b:the_runbook=302 b:the_same=10 b:the_school=-492 b:the_screen=8225 b:the_script=-154 b:the_seam=-1079
b:the_second=-2052 b:the_secondary=-769 b:the_secretary=-1233 b:the_sender=8 b:the_server=-1351 b:the_shelf=-569
b:the_shop=2386 b:the_sluice=-802 b:the_story=54 b:the_sum=-562 b:the_supplier=-2782 b:the_switch=-852
b:the_system=-906 b:the_table=-633 b:the_test=-2218 b:the_three=-567 b:the_ticket=-438 b:the_till=432 b:the_time=487
b:the_train=-1100 b:the_tram=1650 b:the_truck=-795 b:the_two=769 b:the_unit=-164 b:the_update=-1134 b:the_usage=-918
b:the_vendor=-1136 b:the_vendor'=869 b:the_wall=302 b:the_water=-423 b:the_way=-1311 b:the_web=-194 b:the_whole=-1480
b:the_word=-1105 b:the_work=-1997 b:the_wrong=-1020 b:their_own=2215 b:them_in=-1091 b:then_it=-2575 b:then_the=3693
b:then_we=1698 b:there_is=2627 b:there_was=2476 b:there_were=-880 b:they_are=-119 b:they_do=-39 b:they_were=-548
b:thi_document=114 b:thi_is=-700 b:thi_report=-751 b:thi_the=-1247 b:those_who=-1124 b:three_hour=2941
b:through_the=2472 b:throw_away=-360 b:thrown_away=-956 b:ticket_with=3762 b:time_from=7005 b:time_in=2769
b:time_it=2059 b:time_to=-3755 b:to_a=4597 b:to_acknowledge=-1100 b:to_be=-2132 b:to_customer=-1592 b:to_detection=7444
b:to_get=-271 b:to_go=-882 b:to_have=-1254 b:to_it=-1905 b:to_keep=-88 b:to_mitigate=-1100 b:to_one=-345 b:to_our=-1642
b:to_pay=1965 b:to_people=-365 b:to_resolve=-1100 b:to_say=1044 b:to_stop=-773 b:to_take=-81 b:to_the=-61 b:to_try=3856
b:to_us=-239 b:to_wait=-1783 b:to_write=-45 b:together_from=-795 b:told_by=-154 b:told_the=-1827 b:took_over=-628
b:took_the=1448 b:took_us=-2507 b:twenty_minute=-626 b:two_and=2979 b:two_default=280 b:two_hour=-1116
b:two_minute=1673 b:two_of=-1232 b:two_people=-1827 b:two_team=-1516 b:until_the=-2385 b:up_a=-1144 b:up_of=1417
b:up_the=-302 b:up_to=-1218 b:us_a=2512 b:us_minute=-1649 b:usage_page=-432 b:usage_table=-991 b:used_to=-49
b:user_saw=922 b:wait_for=-2175 b:wait_outside=-649 b:want_to=1637 b:was_a=2972 b:was_brought=3897 b:was_compar=377
b:was_dark=981 b:was_full=1558 b:was_in=-2232 b:was_left=-168 b:was_look=5501 b:was_lost=-1238 b:was_made=-658
b:was_mov=-226 b:was_no=3285 b:was_not=-60 b:was_on=-660 b:was_over=-1010 b:was_put=-880 b:was_right=-396
b:was_sent=-1903 b:was_shut=-775 b:was_split=-1584 b:was_taken=863 b:was_the=1213 b:was_there=-426 b:was_to=-375
b:watch_the=-1322 b:way_round=2300 b:way_the=-911 b:way_to=-545 b:we_are=311 b:we_ask=-1517 b:we_can=-1383
b:we_could=-1790 b:we_did=842 b:we_do=-1175 b:we_gave=-1918 b:we_had=-5282 b:we_have=885 b:we_know=-1010 b:we_lost=-619
b:we_pull=-947 b:we_saw=4616 b:we_took=1703 b:we_were=5153 b:we_will=-889 b:we_would=2033 b:web_page=-194
b:went_out=-1172 b:went_to=1168 b:were_given=24 b:were_in=-1090 b:were_made=477 b:were_not=-821 b:were_told=-7
b:what_had=-331 b:what_happen=-359 b:what_i=-1445 b:what_is=-967 b:what_it=-1399 b:what_its=-450 b:what_the=-744
b:what_we=2961 b:what_you=-807 b:when_a=-871 b:when_the=-2797 b:when_they=-236 b:where_it=-914 b:where_the=-81
b:where_two=280 b:whether_the=-2253 b:which_is=65 b:which_the=-1024 b:which_was=-979 b:while_two=-828 b:who_had=461
b:who_is=-441 b:who_want=2222 b:who_was=-2638 b:whole_thing=-351 b:will_be=163 b:will_not=-1048 b:with_a=-2200
b:with_an=3306 b:with_the=710 b:within_ten=2882 b:within_the=1775 b:without_a=2727 b:without_being=-788
b:without_it=-503 b:without_secure=-1305 b:work_again=-308 b:work_and=-773 b:work_on=677 b:would_have=-2041
b:would_not=5035 b:write_down=-464 b:write_to=150 b:wrote_down=-240 b:wrote_the=-218 b:year_and=521 b:year_the=-517
b:you_a=63 b:you_cannot=-622 b:you_do=-213 b:you_find=-497 b:you_have=-747 general=-4607 len:0=-2001 len:1=-7045
len:2=1471 len:3=863 len:4=-410 len:5=-684 present=-11849 w:a=5452 w:about=-939 w:above=-1511 w:access=-796
w:accident=-344 w:accord=2922 w:account=2637 w:acknowledg=-2814 w:acknowledge=-1100 w:add=1912 w:address=-186
w:affect=-1101 w:after=3073 w:afternoon=-566 w:again=-3758 w:against=-1358 w:age=-346 w:ahead=-1540 w:alarm=11850
w:alert=18208 w:all=-1945 w:allow=-2222 w:alone=301 w:along=-537 w:aloud=-761 w:although=-802 w:am=-1892 w:an=3871
w:and=-3050 w:another=-3147 w:answer=-5337 w:any=267 w:anyone=-798 w:anyth=559 w:apart=-239 w:app=-249 w:application=70
w:approval=-2856 w:approx=-650 w:april=499 w:archive=-909 w:are=-4565 w:around=2870 w:arriv=-599 w:as=2111 w:ask=-1207
w:assume=-503 w:at=6758 w:audit=-358 w:aug=-114 w:august=389 w:author=-766 w:authorisation=-1313 w:automate=-872
w:autumn=286 w:availability=504 w:away=5757 w:back=-2615 w:backup=-985 w:bad=-1193 w:barrier=-388 w:batch=-871
w:batche=-63 w:battery=-799 w:be=-7277 w:because=48 w:been=-6335 w:before=-564 w:began=3417 w:begun=3402 w:behind=-1011
w:being=-1884 w:bell=6081 w:belong=-1235 w:belt=-22 w:beside=-651 w:best=-1400 w:better=-1043 w:between=293 w:bill=-816
w:bind=-296 w:bit=-687 w:blink=3986 w:board=-647 w:both=-877 w:box=-129 w:branche=-1092 w:bridge=1278 w:broker=4032
w:brought=3546 w:browser=134 w:build=-456 w:built=-1834 w:bundle=-521 w:bus=-272 w:but=1008 w:buy=-918 w:by=-933
w:cabinet=-816 w:cable=-690 w:cache=-2407 w:calendar=133 w:call=4514 w:calm=-75 w:came=10397 w:can=119 w:canary=-1012
w:cannot=-827 w:car=-442 w:card=-1158 w:carri=-1000 w:carrier=-1822 w:carrier'=-1540 w:carry=-744 w:case=-1611
w:catalogue=-639 w:caus=-754 w:cause=-225 w:cdn=-919 w:cellar=-1126 w:centre=-1510 w:certificat=-1469
w:certificate=-732 w:chang=-1329 w:change=-1640 w:channel=6111 w:charg=440 w:charge=-2746 w:chat=1208 w:check=479
w:claim=363 w:client=-2932 w:clinic=-928 w:clock=-559 w:clos=-612 w:coffee=1359 w:colleague=2214 w:column=-1246
w:come=4803 w:command=-836 w:communication=-694 w:company=-145 w:compar=3505 w:compare=2249 w:complaint=909
w:concentrator=-706 w:concern=-930 w:confirm=-564 w:connect=-793 w:connection=-948 w:consumer=-266 w:control=1294
w:coo=-291 w:cookie=-1244 w:cool=-580 w:copy=-2745 w:correct=40 w:correction=-25 w:cost=-2229 w:could=-4060
w:count=2221 w:counter=2623 w:course=-378 w:crew=-935 w:cupboard=-235 w:customer=-1733 w:daily=3500 w:dark=539
w:data=-2997 w:database=-909 w:date=-194 w:day=1135 w:decide=-1734 w:decision=-2723 w:decoration=-384 w:default=-47
w:delay=-774 w:deliver=-113 w:delivery=172 w:derive=-239 w:describ=-458 w:desk=5023 w:detail=-31 w:detection=7444
w:did=1255 w:differ=-662 w:different=-413 w:disk=-1969 w:disruption=3775 w:do=603 w:document=-1543 w:doe=-2013
w:done=2323 w:door=4414 w:double=-871 w:down=-1330 w:drain=-1016 w:draw=145 w:drill=-1522 w:driver=483 w:dropp=-2916
w:drove=71 w:dry=-1025 w:due=167 w:duplicate=493 w:dur=-1024 w:duration=-1310 w:duty=2527 w:each=-4643 w:earlier=-136
w:early=-1301 w:edge=-1404 w:eight=-1231 w:eleven=4611 w:else=-685 w:emergency=-437 w:empti=-460 w:empty=1862
w:end=-739 w:enforce=-409 w:engineer=3689 w:entry=-85 w:equal=75 w:error=2361 w:even=-3096 w:event=-2663 w:every=-1936
w:everybody=-1470 w:everyth=-2396 w:exchang=-1302 w:exchange=-832 w:exist=2106 w:expect=-526 w:experiment=-919
w:explain=2204 w:export=-128 w:factor=-212 w:fail=2673 w:failure=7444 w:fall=10113 w:far=-1672 w:fault=-2092 w:fed=-174
w:feed=3358 w:fell=-909 w:field=-68 w:fifty=-174 w:figure=-292 w:file=3505 w:fill=-1947 w:film=1615 w:final=-155
w:find=-2844 w:finish=347 w:first=2765 w:five=-89 w:flag=-1026 w:float=1458 w:floor=2295 w:folder=-515 w:follow=-212
w:for=-5525 w:forgotten=-107 w:form=120 w:forty=4039 w:forward=10 w:found=-2646 w:four=-981 w:free=-493 w:friday=-923
w:from=3601 w:front=2092 w:froze=-708 w:full=-63 w:funny=-1305 w:future=-996 w:gate=-1996 w:gateway=-874 w:gave=6695
w:generator=-483 w:get=-1003 w:give=-485 w:given=-233 w:go=266 w:goe=-1055 w:gone=-1436 w:good=-931 w:got=7216
w:graph=1521 w:green=2593 w:ground=-888 w:group=2064 w:guard=-2002 w:h=-1535 w:had=1935 w:half=-3273 w:hall=-2969
w:hand=-4456 w:hand-over=445 w:handover=-1448 w:hang=-450 w:happen=669 w:harbour=-743 w:harmless=238 w:has=-2403
w:have=-4669 w:he=-1506 w:head=-1416 w:header=-770 w:heard=4590 w:heat=-846 w:held=-1576 w:help=-1365 w:hence=573
w:her=4354 w:here=-927 w:him=109 w:his=8105 w:history=1619 w:hold=-2149 w:holiday=2243 w:home=492 w:hospital=342
w:host=-2067 w:hot=-1064 w:hotline=-2685 w:hour=584 w:house=-836 w:household=-281 w:how=2609 w:hub=-799 w:hurt=-2370
w:i=-5645 w:i'd=157 w:id=2 w:idea=-3746 w:if=524 w:image=-83 w:impact=1330 w:in=-2216 w:inc=-593 w:inform=-587
w:instead=-674 w:internal=363 w:into=-1475 w:invoice=715 w:is=-6762 w:it=6139 w:its=-6833 w:itself=3859 w:january=-98
w:ji-woo=-131 w:job=-2566 w:join=-1375 w:june=-200 w:just=-1887 w:k=643 w:keep=-1260 w:kept=-2231 w:key=-1130
w:kind=-555 w:kitchen=1870 w:knew=4430 w:know=-1697 w:known=-2369 w:language=-945 w:last=-3285 w:late=2979 w:later=2630
w:lead=-1986 w:leak=-2163 w:learn=1544 w:leave=-1055 w:led=-1468 w:ledger=-747 w:left=658 w:legal=-998 w:less=-527
w:let=-2577 w:letter=787 w:level=-406 w:lift=-529 w:light=4455 w:like=-1536 w:limit=2845 w:line=-7242 w:list=-1454
w:liv=-1682 w:live=-693 w:load=-578 w:loan=-212 w:lock=1023 w:log=-804 w:login=1883 w:long=-1332 w:longer=-753
w:look=-4596 w:loss=-572 w:lost=-2470 w:luck=1867 w:lumi=-189 w:m=-1653 w:machine=-1846 w:made=1035 w:mail=3149
w:make=-1597 w:manager=-1070 w:map=-1672 w:mark=96 w:mast=-1175 w:matter=-1041 w:may=-1123 w:me=3698 w:mean=-1438
w:medishare=-360 w:meet=-1505 w:mei=-140 w:memorandum=789 w:mend=-1011 w:message=767 w:met=-1370 w:meter=-1423
w:midnight=-781 w:mihai'=-103 w:min=-2074 w:minute=5619 w:mirror=-1305 w:miss=1578 w:mitigate=-1100 w:monday=805
w:money=-2204 w:month=-2199 w:mood=552 w:more=-1306 w:morn=-1006 w:most=200 w:mov=-4161 w:move=89 w:music=420
w:must=-1461 w:my=5975 w:name=-1797 w:need=-4453 w:network=-437 w:never=-1891 w:new=1098 w:next=-551 w:night=4263
w:nine=-1637 w:no=2044 w:noa=-484 w:nobody=-654 w:node=-739 w:none=-3020 w:noon=-753 w:not=-1131 w:note=-1456
w:noth=-1397 w:notice=-878 w:now=-1780 w:nowhere=-1099 w:number=3023 w:nurse=6073 w:october=-351 w:of=-2098 w:off=1629
w:offer=-750 w:office=-61 w:offline=-224 w:offset=-131 w:often=303 w:old=-3154 w:on=-102 w:once=-1602 w:one=816
w:only=2813 w:open=-1437 w:opt=-365 w:opt-out=-949 w:opted-out=1383 w:or=-2197 w:order=-2761 w:origin=-1883
w:other=-957 w:our=3018 w:out=-4902 w:outside=-2486 w:over=-327 w:own=10211 w:owner=-1016 w:page=3276 w:paid=797
w:panel=1498 w:paper=-1559 w:parcel=3015 w:park=2414 w:part=-1029 w:pass=2987 w:passenger=-1915 w:password=139 w:pay=-3
w:payment=-803 w:people=-4063 w:per=-940 w:percent=161 w:permit=-968 w:person=-693 w:phone=2370 w:picture=1329
w:piec=-795 w:pipe=-556 w:pizza=347 w:plac=-81 w:place=-2201 w:plan=-3130 w:plann=-1795 w:platform=-150 w:please=-383
w:plu=-1053 w:plug=-343 w:plugg=-192 w:point=-1090 w:pool=-282 w:porter'=541 w:position=-677 w:post=-184 w:present=39
w:pressure=4240 w:price=-4019 w:print=3165 w:printer=-654 w:product=525 w:project=-385 w:promis=-80 w:proof=-2736
w:protocol=222 w:provider=-1737 w:pull=-1898 w:pump=-2631 w:purge=-724 w:purpose=-492 w:push=-1796 w:put=-2051
w:quarter=290 w:query=-103 w:question=-1572 w:queue=1056 w:quickly=-1423 w:quiet=294 w:r=-772 w:radio=-1273
w:rafe=-1051 w:ran=-3586 w:rang=22230 w:rather=-942 w:raw=-1032 w:reach=-1927 w:read=-296 w:reader=-531 w:real=-1169
w:reason=-3116 w:receipt=1135 w:receiv=15 w:receiver=-1443 w:recipe=-240 w:recipient=-34 w:recomputation=-624
w:reconcile=-1082 w:red=2256 w:referral=-2150 w:refuse=272 w:regulator=2 w:release=-2289 w:remov=-1075 w:renam=-275
w:rename=86 w:renew=-1180 w:repair=-1819 w:replac=-1669 w:report=8169 w:repository=101 w:request=-790 w:reset=-1154
w:resolve=-1100 w:rest=-144 w:restart=-2362 w:restore=-761 w:revenue=220 w:review=-1287 w:reviewer=-1097 w:right=-2045
w:ring=1908 w:role=-2183 w:rollback=-1661 w:room=-220 w:round=2300 w:router=-1073 w:row=2960 w:rule=-1712 w:run=764
w:runbook=302 w:runn=-592 w:safe=-1068 w:safety=-983 w:said=-1905 w:sale=485 w:same=10 w:sat=2980 w:sav=-1110
w:save=-207 w:saw=12898 w:say=-1430 w:school=-172 w:screen=10093 w:script=-423 w:seam=-1079 w:second=1624
w:secondary=-769 w:secretary=-1233 w:secure=-1174 w:see=-722 w:seen=7903 w:segment=-1308 w:send=4986 w:sender=-573
w:sensor=1291 w:sent=-2326 w:september=-1246 w:server=-2194 w:service=-1586 w:set=-176 w:sev=-165 w:seven=7294
w:shar=3021 w:share=-656 w:she=3726 w:shelf=1716 w:shift=-1548 w:ship=-127 w:shoe=1541 w:shop=4272 w:short=-1760
w:should=4005 w:shout=3300 w:show=-465 w:shown=-2231 w:shut=-860 w:side=-2048 w:sign=2620 w:silence=2257 w:since=-882
w:single=-1276 w:site=1722 w:six=3583 w:slip=-217 w:slow=-345 w:sluice=-802 w:small=-756 w:snapshot=393 w:so=-5301
w:software=-481 w:sold=-713 w:some=-723 w:somebody=2664 w:somebody'=234 w:someth=4378 w:sooner=-37 w:sort=-788
w:space=2847 w:speak=99 w:split=-1916 w:spr=-787 w:stand=-1498 w:start=3539 w:stay=-879 w:step=-2340 w:still=-693
w:stood=2255 w:stop=-2962 w:stopp=372 w:store=-890 w:story=-1029 w:stranger=-858 w:struck=-1109 w:stuck=-1701
w:suffix=653 w:sum=-1297 w:summer=-1495 w:sunday=-592 w:supplier=-495 w:support=3060 w:switch=-6526 w:synthetic=7182
w:system=-1775 w:table=-3672 w:take=-3001 w:taken=-394 w:talk=-850 w:team=-5164 w:telephone=-676 w:tell=-931
w:template=-256 w:temporary=-1127 w:ten=-2232 w:test=-5341 w:text=-2098 w:than=-2227 w:thank=-336 w:that=-1383
w:the=-1538 w:their=5556 w:them=-5587 w:then=478 w:there=1508 w:they=-5414 w:thi=-4791 w:thing=-4116 w:third=-1261
w:those=-1124 w:thought=-1271 w:thousand=1486 w:three=1021 w:through=1033 w:throw=-360 w:thrown=-956 w:thu=38
w:thursday=1939 w:ticket=565 w:tile=137 w:till=432 w:time=9113 w:timeout=2424 w:to=-1812 w:together=2874 w:told=-309
w:tone=-1030 w:too=-1918 w:took=-3203 w:tool=262 w:topic=-558 w:total=3006 w:town=-221 w:trad=-513 w:trader=-247
w:traffic=-266 w:train=-2815 w:tram=1176 w:translation=-444 w:travel=-1361 w:treat=-1218 w:tri=-1847 w:truck=-795
w:true=-1034 w:trust=-123 w:try=3672 w:tuesday=3341 w:turn=3761 w:twenty=-1957 w:twice=-3767 w:two=-3330 w:under=251
w:understand=-1601 w:unit=-1588 w:until=-2844 w:up=-1566 w:updat=-564 w:update=-452 w:us=662 w:usage=-1196 w:use=-1570
w:used=2803 w:user=922 w:usual=-480 w:utc=-1428 w:valve=-2398 w:vendor=-2145 w:vendor'=869 w:version=253 w:visitor=-461
w:volunteer=209 w:vote=-691 w:wait=-2824 w:wall=-636 w:want=3775 w:was=977 w:watch=-1322 w:water=-646 w:way=2437
w:we=-843 w:we've=55 w:web=-878 w:week=179 w:weight=474 w:well=-1094 w:went=1217 w:were=-4811 w:what=-2930
w:whatever=-496 w:when=-2822 w:whenever=-756 w:where=-3071 w:whether=3674 w:which=-3490 w:while=1419 w:who=2272
w:whoever=-909 w:whole=-2043 w:why=-201 w:will=-2242 w:with=164 w:within=2588 w:without=-1533 w:word=-241 w:work=-6819
w:worse=-289 w:worth=-1213 w:would=1034 w:writ=-932 w:write=-1070 w:written=-2482 w:wrong=760 w:wrote=-2026
w:year=-3512 w:yet=-756 w:you=-1636 w:your=-1318 w:zero=-1558 w:zeynep=-1763
'''
