"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "0a54f52394b10561ca6323fa7797c6d033b4403991882cf6bc94cc605b6e82de"
OFFSET = 0
WEIGHTS = r'''
1:!=-294 1:"=6509 1:#=6 1:$=-11358 1:%=-974 1:(=-1591 1:)=-1591 1:,=-5408 1:.=-205 1::=3239 1:;=2027 1:<he>=-5488
1:<i>=-7999 1:<they>=-3052 1:<we>=-10595 1:<you>=-5062 1:?=-347 1:AC=530 1:BAD=-2165 1:CHOSE=-3623 1:CIRC=3520
1:CLAIM=-333 1:DAY=-2804 1:ELSE=-5500 1:FAILV=5879 1:FAULT=1377 1:FOLLOW=628 1:GOOD=1103 1:IDLE=-5845 1:INSULT=-1188
1:KNEW=-4375 1:M=-2368 1:M's=1290 1:MORAL=-3841 1:N=-8035 1:N's=-944 1:P=-15177 1:P's=-25 1:PERC=-3015 1:SANC=3615
1:SARC=892 1:T=-4135 1:T's=-2381 1:^=-11358 1:a=-275 1:about=-603 1:again=-1451 1:all=-2265 1:also=351 1:although=-873
1:am=-2052 1:an=2014 1:and=-686 1:any=2253 1:anybody=-659 1:anyone=-1983 1:are=-941 1:as=7849 1:at=-1107 1:be=-3045
1:because=8437 1:been=5485 1:being=-1512 1:both=3887 1:but=-756 1:by=-4706 1:can=-4147 1:cannot=-858 1:could=-592
1:did=-1705 1:do=-2639 1:does=1326 1:during=-58 1:each=3441 1:else=803 1:even=-126 1:everybody=-1873 1:everyone=-720
1:for=-881 1:from=-31 1:get=-2848 1:gets=-424 1:got=-1352 1:had=2292 1:has=2722 1:have=-7277 1:here=-1993 1:how=-2683
1:i'll=-1518 1:if=-1388 1:in=-1363 1:instead=1964 1:into=-4016 1:is=-1553 1:it=2332 1:its=5562 1:itself=-773
1:just=-2633 1:let=-1722 1:like=1393 1:more=-1683 1:most=-3595 1:much=1086 1:must=3678 1:never=6712 1:no=39
1:nobody=-4940 1:not=5269 1:of=1353 1:off=78 1:on=-4321 1:once=4379 1:one=893 1:only=-3866 1:or=-844 1:other=1640
1:out=2013 1:over=-1040 1:own=242 1:per=4984 1:please=-1083 1:rather=3777 1:same=445 1:should=-6693 1:since=6761
1:so=866 1:some=-2615 1:somebody=-2385 1:still=-553 1:such=-915 1:than=2969 1:that=-1201 1:the=1657 1:then=7
1:there=2006 1:this=5311 1:those=-661 1:three=4319 1:through=2837 1:to=-3132 1:too=7000 1:twice=956 1:two=1829
1:under=-1499 1:until=-2986 1:up=344 1:very=-802 1:was=4289 1:were=979 1:what=3300 1:when=1039 1:where=2411
1:whether=3049 1:which=4109 1:while=-2091 1:who=-3473 1:whoever=1743 1:whose=898 1:why=251 1:will=-5848 1:with=3415
1:within=-1822 1:without=3676 1:would=3912 1:x=-5789 1:xed=5336 1:xing=-1706 1:xly=5761 1:yet=-2232 1:|=84 2:!_$=-801
2:"_"=1644 2:"_$=-2812 2:"_,=2840 2:"_.=-1526 2:"_M=-1671 2:"_as=1867 2:"_no=1471 2:"_x=4136 2:"_xing=-571 2:#_#=-1489
2:#_$=-429 2:#_%=-974 2:#_(=6 2:#_AC=1720 2:#_DAY=-2353 2:#_M=2967 2:#_N=-3015 2:#_P=-270 2:#_and=2069 2:#_by=246
2:#_for=-595 2:#_of=67 2:#_the=7 2:#_to=-1946 2:#_was=2283 2:#_when=899 2:#_x=-3061 2:#_xed=-995 2:#_|=84 2:%_of=-239
2:(_#=-279 2:(_M=-678 2:(_N=-404 2:(_x=-875 2:)_$=-602 2:)_.=-703 2:,_"=-1003 2:,_#=-2243 2:,_<i>=-704 2:,_<we>=2310
2:,_CIRC=-2122 2:,_M=3005 2:,_N=-922 2:,_PERC=-2159 2:,_a=2565 2:,_all=-197 2:,_although=-873 2:,_and=6526 2:,_as=-2333
2:,_because=-5347 2:,_but=-1656 2:,_by=1453 2:,_for=-631 2:,_from=-162 2:,_had=312 2:,_in=664 2:,_it=-1392 2:,_no=-39
2:,_nobody=-2189 2:,_not=1928 2:,_of=-104 2:,_one=-996 2:,_since=-1100 2:,_so=2447 2:,_the=1312 2:,_then=-2240
2:,_to=278 2:,_two=-1468 2:,_was=-1306 2:,_when=696 2:,_where=2358 2:,_which=1840 2:,_who=261 2:,_with=-3842
2:,_x=-4461 2:,_xed=-3193 2:,_xing=792 2:,_xly=2666 2:._#=-621 2:._$=1093 2:._x=-1227 2::_#=-195 2::_<we>=808
2::_DAY=-74 2::_M=2297 2::_N=149 2::_about=-565 2::_by=-1357 2::_it=-334 2::_the=6189 2::_x=-3337 2:;_$=4850
2:;_<they>=-365 2:;_it=494 2:;_the=-2464 2:<he>_.=-428 2:<he>_P=4 2:<he>_PERC=-1403 2:<he>_did=-677 2:<he>_had=-1312
2:<he>_x=1582 2:<he>_xed=-586 2:<i>_.=-306 2:<i>_PERC=-1059 2:<i>_am=-1222 2:<i>_have=10 2:<i>_was=-744 2:<i>_will=353
2:<i>_x=-883 2:<they>_.=2477 2:<they>_M=82 2:<they>_PERC=-1572 2:<they>_are=-2440 2:<they>_do=-1017 2:<they>_in=-774
2:<they>_own=-1935 2:<they>_were=-1018 2:<they>_x=5976 2:<they>_xed=-1764 2:<we>_#=-829 2:<we>_,=-921 2:<we>_.=-2348
2:<we>_CHOSE=-666 2:<we>_GOOD=-864 2:<we>_M=5972 2:<we>_P=-1431 2:<we>_PERC=-2601 2:<we>_T=-928 2:<we>_a=-369
2:<we>_are=-849 2:<we>_can=-1354 2:<we>_could=-119 2:<we>_did=-1111 2:<we>_do=506 2:<we>_had=-253 2:<we>_have=728
2:<we>_in=1188 2:<we>_own=-143 2:<we>_that=-554 2:<we>_were=-541 2:<we>_will=-1212 2:<we>_would=3253 2:<we>_x=-2844
2:<we>_xed=-2492 2:<we>_xly=1487 2:<you>_.=1698 2:<you>_a=-1423 2:<you>_cannot=-676 2:<you>_do=-1285 2:<you>_have=-689
2:<you>_will=289 2:<you>_x=-1580 2:<you>_xed=-775 2:AC_#=-325 2:AC_$=-342 2:AC_AC=-748 2:AC_N=-1221 2:AC_and=-980
2:AC_of=-1105 2:AC_x=-1372 2:BAD_of=-1684 2:CHOSE_out=-522 2:CHOSE_to=-826 2:CHOSE_x=-662 2:CIRC_.=2482 2:CIRC_M=1908
2:CIRC_at=2415 2:CIRC_by=-1349 2:CIRC_itself=2630 2:CIRC_off=-1764 2:CIRC_on=-1330 2:CIRC_one=-1417 2:CIRC_the=3904
2:CIRC_to=-2068 2:CIRC_x=2095 2:CLAIM_"=-1324 2:CLAIM_the=-1063 2:CLAIM_to=2701 2:CLAIM_x=-3214 2:CLAIM_xing=6886
2:DAY_#=-1435 2:DAY_$=527 2:DAY_,=825 2:DAY_.=-3162 2:DAY_at=3780 2:DAY_for=2438 2:DAY_only=-93 2:DAY_the=-3417
2:DAY_x=-1090 2:DAY_xing=-2111 2:ELSE_than=-1692 2:ELSE_x=-1799 2:FAILV_in=-1821 2:FOLLOW_.=-2412 2:GOOD_.=-1420
2:GOOD_<we>=2014 2:GOOD_<you>=-507 2:GOOD_for=-1538 2:GOOD_the=104 2:GOOD_to=-556 2:GOOD_x=2789 2:IDLE_,=-257
2:IDLE_.=-1207 2:IDLE_x=27 2:INSULT_of=-212 2:KNEW_,=-1006 2:KNEW_<we>=-1575 2:KNEW_by=485 2:KNEW_the=1335
2:KNEW_to=-787 2:M's_M=462 2:M's_own=1162 2:MORAL_.=-923 2:M_"=7476 2:M_#=-3910 2:M_$=-862 2:M_(=-1690 2:M_,=-1532
2:M_.=3949 2:M_:=3214 2:M_;=-1597 2:M_<we>=-964 2:M_CIRC=-1826 2:M_CLAIM=-2693 2:M_PERC=5421 2:M_a=1215 2:M_about=-1012
2:M_and=110 2:M_are=-3084 2:M_as=2759 2:M_at=-1669 2:M_because=2207 2:M_by=-1189 2:M_could=1330 2:M_did=3311
2:M_for=-586 2:M_from=2368 2:M_had=2789 2:M_has=1154 2:M_in=-3169 2:M_is=-150 2:M_it=8007 2:M_must=1173
2:M_nobody=-1522 2:M_of=2524 2:M_off=-720 2:M_on=1874 2:M_only=-836 2:M_or=-1603 2:M_out=3795 2:M_over=-171
2:M_per=5511 2:M_still=1586 2:M_that=9857 2:M_the=1458 2:M_there=2484 2:M_to=-1112 2:M_twice=2424 2:M_until=-818
2:M_was=-1499 2:M_were=4370 2:M_when=3133 2:M_will=-398 2:M_with=40 2:M_within=-889 2:M_without=-2624 2:M_x=1881
2:M_xed=885 2:M_xing=-1536 2:N's_M=-812 2:N_#=3914 2:N_$=-112 2:N_)=-371 2:N_,=40 2:N_.=-323 2:N_:=-884 2:N_CLAIM=-372
2:N_PERC=-612 2:N_and=-556 2:N_but=2681 2:N_had=-460 2:N_x=-1240 2:N_xed=-2165 2:P's_M=5812 2:P's_x=-831 2:PERC_$=-736
2:PERC_,=-330 2:PERC_.=-1166 2:PERC_<you>=877 2:PERC_and=-944 2:PERC_at=8083 2:PERC_by=2715 2:PERC_for=-905
2:PERC_how=-779 2:PERC_in=-1133 2:PERC_it=-3182 2:PERC_of=-1874 2:PERC_that=-1816 2:PERC_the=6056 2:PERC_this=-2347
2:PERC_to=-1468 2:PERC_what=826 2:PERC_whether=3955 2:PERC_with=-1870 2:PERC_x=1680 2:PERC_xly=-1020 2:P_)=400
2:P_,=-2471 2:P_.=6449 2:P_:=1483 2:P_CLAIM=-531 2:P_PERC=-2110 2:P_and=-149 2:P_at=-440 2:P_did=-948 2:P_for=-138
2:P_got=-941 2:P_had=-1871 2:P_have=-552 2:P_in=-951 2:P_is=-894 2:P_of=-2397 2:P_on=-1604 2:P_to=322 2:P_was=-1540
2:P_were=-1837 2:P_who=3945 2:P_will=-779 2:P_with=-1126 2:P_x=-2794 2:P_xed=-743 2:P_xly=-1062 2:T's_M=93
2:T's_P=-1741 2:T's_x=-139 2:T_,=-1179 2:T_.=-2797 2:T_:=-989 2:T_CIRC=-1290 2:T_PERC=-966 2:T_and=-2522 2:T_does=2198
2:T_for=-675 2:T_had=1030 2:T_has=4986 2:T_have=-2272 2:T_is=-2050 2:T_of=-1838 2:T_that=-1035 2:T_to=-3 2:T_was=6547
2:T_what=-629 2:T_will=-108 2:T_x=2701 2:T_xed=-4744 2:^_#=-5749 2:^_<he>=-9 2:^_<i>=-1711 2:^_<they>=-83 2:^_<we>=3064
2:^_<you>=-114 2:^_AC=-3009 2:^_GOOD=-2560 2:^_M=-3922 2:^_N=-2090 2:^_N's=448 2:^_P=-1027 2:^_PERC=-2430 2:^_T=-4136
2:^_a=5422 2:^_all=-1123 2:^_an=2744 2:^_and=1960 2:^_anyone=-1089 2:^_as=-1780 2:^_at=-3917 2:^_by=-2468 2:^_each=4889
2:^_for=-4683 2:^_from=-948 2:^_how=-1298 2:^_if=-1303 2:^_in=2933 2:^_it=-79 2:^_no=-2860 2:^_nobody=-1420
2:^_not=4961 2:^_on=-3821 2:^_one=-1252 2:^_please=-927 2:^_so=2613 2:^_some=-909 2:^_somebody=126 2:^_that=7883
2:^_the=5159 2:^_there=7265 2:^_this=-709 2:^_three=-2550 2:^_to=2374 2:^_two=-499 2:^_until=-1703 2:^_what=-1616
2:^_when=-1241 2:^_where=-1607 2:^_why=434 2:^_with=2225 2:^_x=-3821 2:^_xed=-1056 2:^_xing=4282 2:^_xly=-2588
2:a_CIRC=1777 2:a_DAY=-1276 2:a_ELSE=-467 2:a_GOOD=-161 2:a_M=2776 2:a_P=972 2:a_PERC=3859 2:a_T=2423 2:a_x=-5227
2:a_xed=3521 2:a_xing=-976 2:a_xly=-2784 2:about_#=-1994 2:about_a=-1024 2:about_it=-637 2:about_the=-1289
2:about_x=-1241 2:again_,=-188 2:again_.=-2931 2:again_in=-900 2:again_x=4075 2:all_#=-3163 2:all_.=-737 2:all_M=1918
2:all_P=-409 2:all_of=-529 2:all_the=-973 2:all_x=-1570 2:although_the=-873 2:am_not=-452 2:an_M=2183 2:an_P=-750
2:an_x=1808 2:and_#=-1139 2:and_<he>=-584 2:and_<i>=-1646 2:and_<they>=2073 2:and_<we>=2246 2:and_CIRC=2600
2:and_CLAIM=-355 2:and_M=-1349 2:and_N=-2009 2:and_PERC=-2215 2:and_a=-4198 2:and_both=3412 2:and_did=-929
2:and_each=3004 2:and_from=-1280 2:and_has=-5084 2:and_in=2359 2:and_is=-1270 2:and_it=-5825 2:and_let=-412
2:and_no=-2181 2:and_nobody=52 2:and_not=4304 2:and_since=2770 2:and_that=-87 2:and_the=3875 2:and_then=-915
2:and_this=992 2:and_those=-968 2:and_two=-750 2:and_was=-263 2:and_were=-537 2:and_what=-1222 2:and_x=-9750
2:and_xed=-6377 2:and_xing=3797 2:anyone_who=-1089 2:are_.=-1752 2:are_CIRC=-1031 2:are_GOOD=-571 2:are_a=-754
2:are_not=-1428 2:are_to=-757 2:are_x=-3611 2:are_xing=-1273 2:as_"=1185 2:as_<we>=378 2:as_a=2647 2:as_in=-618
2:as_it=-29 2:as_the=1903 2:as_x=-323 2:as_xed=2455 2:at_#=2496 2:at_N=-298 2:at_about=-763 2:at_all=-995 2:at_an=-340
2:at_on=-2169 2:at_once=1786 2:at_the=-2217 2:at_x=-3497 2:be_,=-2258 2:be_PERC=1042 2:be_a=2123 2:be_in=-768
2:be_x=-4706 2:be_xed=1071 2:because_a=1711 2:because_of=-1447 2:because_the=2328 2:because_x=3133 2:been_CIRC=-2643
2:been_KNEW=-1834 2:been_PERC=1440 2:been_x=2303 2:been_xed=1430 2:been_xing=-1219 2:being_x=-1679 2:both_M=-1770
2:both_x=3559 2:but_x=-720 2:by_#=-1205 2:by_:=-1293 2:by_DAY=-118 2:by_M=545 2:by_P=2467 2:by_a=1344 2:by_itself=-547
2:by_one=-862 2:by_somebody=-26 2:by_the=-578 2:by_two=4260 2:by_which=-1492 2:by_x=-3209 2:by_xing=-609 2:can_be=-2274
2:can_x=-2010 2:cannot_x=-556 2:could_be=-697 2:could_not=2177 2:could_x=-1035 2:did_.=-1087 2:did_not=612
2:did_what=5381 2:did_xing=-714 2:do_not=-3294 2:do_with=-2506 2:does_it=3831 2:does_not=1656 2:during_x=360
2:each_M=-160 2:each_of=2904 2:each_other=-1152 2:each_x=-1294 2:each_xed=1721 2:else_x=-2211 2:even_the=-15
2:for_#=-695 2:for_,=3873 2:for_.=6305 2:for_<we>=-1177 2:for_a=749 2:for_an=-1816 2:for_each=-1166 2:for_it=291
2:for_most=-323 2:for_other=-607 2:for_that=1332 2:for_the=-2534 2:for_those=-1285 2:for_three=224 2:for_which=216
2:for_x=-2892 2:for_xing=-1427 2:from_#=-2649 2:from_DAY=-846 2:from_M=-1257 2:from_N=-446 2:from_a=2929
2:from_it=-1134 2:from_one=1801 2:from_the=-3108 2:from_x=-1207 2:got_x=-352 2:had_CIRC=1151 2:had_KNEW=1399
2:had_PERC=-1331 2:had_a=-2400 2:had_been=7111 2:had_it=1311 2:had_no=-1834 2:had_not=1913 2:had_the=495 2:had_to=-4982
2:had_x=-4343 2:had_xed=8548 2:has_a=-269 2:has_been=2606 2:has_no=981 2:has_to=-2558 2:has_xed=6348 2:have_CIRC=-1796
2:have_PERC=-1075 2:have_been=-98 2:have_it=-739 2:have_no=-347 2:have_not=-563 2:have_the=-1168 2:have_x=884
2:here_is=-889 2:how_<we>=686 2:how_it=-1826 2:how_the=-853 2:how_x=-457 2:if_<you>=401 2:in_#=7138 2:in_.=-1959
2:in_<they>=-2014 2:in_<we>=-1096 2:in_AC=-980 2:in_DAY=-104 2:in_M=-2142 2:in_N=-1616 2:in_T=-698 2:in_a=3776
2:in_again=-1102 2:in_all=-121 2:in_and=911 2:in_it=2334 2:in_one=-1350 2:in_other=1908 2:in_the=-1643 2:in_this=-1407
2:in_two=349 2:in_x=-2383 2:in_xing=-1824 2:instead_of=1964 2:into_the=-3025 2:into_x=31 2:is_.=-540 2:is_CIRC=-2750
2:is_ELSE=-1735 2:is_PERC=-1245 2:is_a=-3019 2:is_in=4292 2:is_no=3953 2:is_not=-6399 2:is_on=-783 2:is_one=-852
2:is_only=715 2:is_still=-1840 2:is_that=3248 2:is_the=175 2:is_to=-1620 2:is_what=2646 2:is_where=-835 2:is_x=4701
2:is_xed=-439 2:is_xing=-601 2:it_$=-143 2:it_,=1132 2:it_.=-2346 2:it_because=1092 2:it_by=1203 2:it_did=-1995
2:it_for=-933 2:it_had=-1388 2:it_is=880 2:it_on=-731 2:it_should=-3763 2:it_to=-62 2:it_up=2530 2:it_was=2771
2:it_would=-2311 2:it_x=3565 2:it_xed=2394 2:its_M=3702 2:its_P=-361 2:its_own=-1532 2:its_x=4269 2:itself_off=2630
2:let_<we>=44 2:let_the=-1704 2:like_a=-1275 2:like_to=-520 2:like_x=-1084 2:more_than=-660 2:more_x=-434
2:most_of=-1843 2:most_x=-1752 2:must_x=-1009 2:never_PERC=1808 2:never_x=2220 2:no_M=2616 2:no_one=-759 2:no_x=732
2:nobody_CLAIM=-692 2:nobody_had=-94 2:nobody_x=-362 2:not_.=-1895 2:not_GOOD=-2393 2:not_M=-1708 2:not_PERC=520
2:not_a=-1797 2:not_be=4357 2:not_been=-54 2:not_being=2016 2:not_in=2443 2:not_on=1911 2:not_the=641 2:not_x=-1856
2:not_xed=441 2:not_xing=-426 2:of_#=2976 2:of_<he>=-653 2:of_<they>=1194 2:of_<we>=-1179 2:of_<you>=-1017
2:of_BAD=-482 2:of_M=575 2:of_P=-1137 2:of_T=240 2:of_a=-4486 2:of_all=-440 2:of_an=-2375 2:of_each=-2133 2:of_it=-1609
2:of_its=3246 2:of_one=5444 2:of_the=383 2:of_this=302 2:of_which=-1646 2:of_x=294 2:of_xing=-1467 2:off_.=4272
2:off_and=-957 2:off_by=-590 2:off_the=-1644 2:on_#=-1191 2:on_.=5314 2:on_<he>=2572 2:on_<i>=-1144 2:on_<we>=755
2:on_DAY=3330 2:on_M=-2459 2:on_T=254 2:on_a=1588 2:on_its=-2002 2:on_one=1709 2:on_the=-4545 2:on_to=-756
2:on_what=-1305 2:on_x=-6355 2:on_xing=-1193 2:once_,=1354 2:once_.=864 2:once_a=559 2:once_the=4087 2:one_,=-1516
2:one_.=1732 2:one_M=2709 2:one_P=-919 2:one_and=930 2:one_at=-383 2:one_by=-862 2:one_does=-1302 2:one_in=-766
2:one_is=-1731 2:one_of=-1665 2:one_that=1633 2:one_was=2252 2:one_x=-1298 2:only_.=-93 2:only_PERC=-302
2:only_as=-2787 2:only_x=1437 2:or_M=-1603 2:or_x=536 2:other_.=2454 2:other_M=4234 2:other_T=-1233 2:other_x=-2535
2:out_.=-1622 2:out_and=-943 2:out_in=862 2:out_of=2129 2:out_on=4214 2:out_with=-773 2:over_at=-597 2:over_the=89
2:over_to=2656 2:own_.=1259 2:own_M=-2196 2:own_x=-2857 2:please_do=-1151 2:please_x=68 2:same_M=3075 2:same_x=1511
2:same_xing=-759 2:should_be=-2879 2:should_x=-1170 2:since_#=1414 2:since_.=1210 2:since_M=845 2:since_the=3502
2:since_then=-1447 2:so_<we>=-2149 2:so_it=1962 2:so_much=1772 2:so_that=-4982 2:so_the=-130 2:so_x=5165 2:some_#=-182
2:some_x=-943 2:somebody_PERC=-1126 2:somebody_has=-878 2:somebody_in=-772 2:somebody_who=-44 2:still_PERC=2452
2:still_xing=824 2:than_#=2973 2:than_<we>=8 2:than_a=1248 2:than_the=-669 2:than_x=1857 2:that_<they>=-1091
2:that_<we>=2014 2:that_<you>=-1316 2:that_KNEW=-1730 2:that_M=5742 2:that_a=-375 2:that_can=-256 2:that_had=7473
2:that_is=1197 2:that_it=518 2:that_nobody=-1396 2:that_one=-1389 2:that_the=-1584 2:that_was=-181 2:that_were=-821
2:that_would=711 2:that_x=-6942 2:that_xed=790 2:the_#=2529 2:the_AC=-2531 2:the_CIRC=1684 2:the_DAY=488
2:the_ELSE=-2947 2:the_IDLE=-2441 2:the_M=1440 2:the_M's=2193 2:the_MORAL=-880 2:the_N=491 2:the_P=-7220 2:the_P's=2188
2:the_T=5433 2:the_T's=-1974 2:the_more=-815 2:the_one=620 2:the_other=2177 2:the_same=445 2:the_three=2390
2:the_two=490 2:the_x=-9512 2:the_xing=-3794 2:the_xly=1708 2:then_<we>=-102 2:then_it=-2153 2:then_the=-384
2:then_x=2174 2:then_xed=-228 2:there_,=-2137 2:there_.=-680 2:there_for=-1308 2:there_is=523 2:there_was=-2200
2:there_were=917 2:this_,=1676 2:this_M=-4579 2:this_T=-364 2:this_is=-1273 2:this_x=5495 2:those_who=-2793
2:three_.=1243 2:three_M=-2010 2:three_x=7679 2:through_the=2020 2:to_#=-2202 2:to_<they>=462 2:to_<we>=-1696 2:to_M=94
2:to_N=113 2:to_P=-833 2:to_PERC=-2656 2:to_a=-664 2:to_anybody=-659 2:to_be=1431 2:to_do=-737 2:to_get=-1353
2:to_have=182 2:to_it=4673 2:to_one=-1487 2:to_the=3262 2:to_x=-7097 2:too_.=-2712 2:too_x=4539 2:twice_,=-686
2:twice_.=1594 2:twice_x=3989 2:two_,=-2121 2:two_M=10507 2:two_P=1548 2:two_T=-1967 2:two_and=1070 2:two_of=-1544
2:two_x=-501 2:two_xed=-2425 2:until_#=26 2:until_DAY=-1351 2:until_the=608 2:until_x=211 2:up_,=-530 2:up_a=-701
2:up_at=2192 2:up_the=1704 2:up_to=-669 2:was_"=-1164 2:was_,=-744 2:was_.=1422 2:was_CIRC=2415 2:was_PERC=858
2:was_a=-3012 2:was_as=-1132 2:was_in=996 2:was_no=-1564 2:was_not=4248 2:was_on=-1296 2:was_over=-2270 2:was_the=-268
2:was_there=-1859 2:was_to=-1213 2:was_x=-3688 2:was_xed=8036 2:was_xing=-122 2:was_xly=1227 2:were_CIRC=2389
2:were_KNEW=-117 2:were_PERC=3221 2:were_in=-757 2:were_not=964 2:were_still=-843 2:were_x=-263 2:were_xed=-3180
2:what_<i>=-779 2:what_<we>=-1480 2:what_<you>=-1196 2:what_else=1733 2:what_had=-393 2:what_is=-1126 2:what_it=6241
2:what_its=3209 2:what_the=-2602 2:what_was=-1115 2:what_x=-3417 2:what_xed=4136 2:when_<they>=-1111 2:when_<we>=-773
2:when_a=-766 2:when_the=8333 2:when_xing=-1900 2:where_it=-190 2:where_the=456 2:where_two=451 2:where_x=2824
2:whether_<we>=-151 2:whether_the=3517 2:which_M=-758 2:which_is=1670 2:which_the=404 2:which_was=1145 2:which_x=-1872
2:while_two=-1490 2:who_CHOSE=-1036 2:who_M=-836 2:who_had=-1012 2:who_is=-421 2:who_was=-1431 2:who_x=-1461
2:who_xed=-577 2:why_the=-1295 2:will_be=-3059 2:will_not=-849 2:will_x=-1229 2:with_<we>=-130 2:with_M=-123
2:with_N=697 2:with_a=381 2:with_an=3147 2:with_the=-2827 2:with_x=-2892 2:within_the=-677 2:within_x=-1145
2:without_M=988 2:without_N=2881 2:without_a=-1895 2:without_being=-2019 2:without_it=2317 2:without_x=-801
2:without_xing=2020 2:would_have=88 2:would_not=-2067 2:would_x=3438 2:x_!=-983 2:x_"=6062 2:x_#=83 2:x_$=-6494
2:x_(=-342 2:x_)=-1200 2:x_,=-3940 2:x_.=1779 2:x_:=139 2:x_;=1830 2:x_<he>=-1315 2:x_<i>=-865 2:x_<they>=-1006
2:x_<we>=-5433 2:x_<you>=-1773 2:x_AC=2637 2:x_CIRC=1275 2:x_CLAIM=-207 2:x_DAY=-665 2:x_FAULT=-1123 2:x_FOLLOW=3976
2:x_IDLE=-443 2:x_M=-2240 2:x_N=-909 2:x_P=-3601 2:x_P's=-2569 2:x_PERC=522 2:x_T=-5987 2:x_a=7660 2:x_about=-402
2:x_again=-5046 2:x_all=1021 2:x_an=5448 2:x_and=-4717 2:x_anyone=-894 2:x_are=-3697 2:x_as=-32 2:x_at=-5038
2:x_because=17 2:x_both=-821 2:x_by=-261 2:x_could=2986 2:x_did=-2358 2:x_during=-58 2:x_each=-1296 2:x_for=-1822
2:x_from=-294 2:x_had=-1997 2:x_has=-2698 2:x_have=-572 2:x_how=-128 2:x_if=136 2:x_in=-120 2:x_instead=-999
2:x_into=385 2:x_is=-4076 2:x_it=2190 2:x_its=2681 2:x_like=1769 2:x_most=-674 2:x_no=-37 2:x_nobody=-511 2:x_of=10207
2:x_off=1864 2:x_on=-784 2:x_once=27 2:x_one=3934 2:x_only=-1504 2:x_or=978 2:x_out=3447 2:x_over=-776 2:x_should=-925
2:x_since=1758 2:x_so=-1708 2:x_some=-278 2:x_somebody=-1552 2:x_still=167 2:x_than=5701 2:x_that=-4850 2:x_the=1316
2:x_there=-1250 2:x_this=-196 2:x_three=-1080 2:x_through=-1030 2:x_to=2635 2:x_too=4329 2:x_twice=-339 2:x_two=984
2:x_under=-1133 2:x_until=-2895 2:x_up=-2443 2:x_was=128 2:x_were=-1642 2:x_what=-2499 2:x_when=3401 2:x_whether=-710
2:x_which=2037 2:x_while=-307 2:x_will=-992 2:x_with=7157 2:x_within=-257 2:x_without=-641 2:x_would=2330 2:x_x=-2928
2:x_xed=-1869 2:x_xing=7744 2:x_xly=2886 2:x_yet=-1853 2:xed_"=-3856 2:xed_#=-579 2:xed_$=-843 2:xed_,=-5100
2:xed_.=-1201 2:xed_:=541 2:xed_<we>=2769 2:xed_<you>=-787 2:xed_M=-555 2:xed_a=2102 2:xed_again=1597 2:xed_and=-3307
2:xed_as=3090 2:xed_at=-1148 2:xed_but=-1654 2:xed_by=4125 2:xed_for=2168 2:xed_from=1680 2:xed_in=4041 2:xed_into=-710
2:xed_is=3903 2:xed_it=2234 2:xed_like=-1067 2:xed_of=-215 2:xed_on=154 2:xed_once=3933 2:xed_over=2656 2:xed_since=267
2:xed_so=-972 2:xed_that=-871 2:xed_the=-2945 2:xed_to=1286 2:xed_twice=-68 2:xed_up=2458 2:xed_when=-1886
2:xed_with=-1423 2:xed_within=68 2:xed_without=-1389 2:xed_x=7309 2:xed_xing=-933 2:xed_xly=5068 2:xing_$=1396
2:xing_,=-81 2:xing_.=1769 2:xing_<we>=-421 2:xing_M=-148 2:xing_and=1114 2:xing_at=515 2:xing_by=-2085
2:xing_else=-1070 2:xing_for=-623 2:xing_had=-664 2:xing_in=2061 2:xing_is=-2214 2:xing_it=-1818 2:xing_of=2652
2:xing_on=-1153 2:xing_that=-787 2:xing_the=115 2:xing_to=337 2:xing_was=-6437 2:xing_with=-2354 2:xing_x=2477
2:xing_xed=3738 2:xing_xing=1695 2:xly_,=2663 2:xly_.=-2381 2:xly_:=-532 2:xly_M=-3872 2:xly_on=1242 2:xly_the=-2082
2:xly_x=2685 2:yet_.=-2232 2:|_x=84 3:"_._$=-1526 3:"_no_x=1471 3:"_x_"=226 3:"_xing_is=-571 3:#_#_#=-410 3:#_#_$=-1558
3:#_#_x=-135 3:#_%_of=-239 3:#_(_#=6 3:#_DAY_#=-1361 3:#_DAY_$=527 3:#_DAY_.=597 3:#_DAY_the=-1538 3:#_M_,=-1157
3:#_M_xed=-1618 3:#_N_)=-248 3:#_N_.=-1617 3:#_N_x=-629 3:#_and_has=-3148 3:#_and_was=1019 3:#_of_which=-1646
3:#_to_#=-2014 3:#_when_the=3304 3:#_x_#=-160 3:#_x_$=344 3:#_x_)=-1011 3:#_x_,=-1048 3:#_x_.=-578 3:#_x_M=2938
3:#_x_and=-1209 3:#_x_at=-558 3:#_x_on=336 3:#_x_were=-2140 3:#_x_x=335 3:%_of_M=-676 3:(_#_x=-715 3:(_N_,=-404
3:(_x_T=-853 3:)_._$=-703 3:,_#_N=-248 3:,_#_of=-1646 3:,_#_x=-1139 3:,_<i>_x=184 3:,_N_.=-117 3:,_a_M=-415
3:,_a_x=-256 3:,_all_of=-529 3:,_although_the=-873 3:,_and_<he>=-584 3:,_and_<i>=-1142 3:,_and_<we>=2246
3:,_and_CLAIM=-929 3:,_and_N=-1954 3:,_and_it=-4650 3:,_and_let=-620 3:,_and_no=-95 3:,_and_since=2770 3:,_and_that=271
3:,_and_the=4257 3:,_and_then=-297 3:,_and_this=992 3:,_and_x=-2647 3:,_and_xed=-1259 3:,_and_xing=6614 3:,_as_in=-618
3:,_because_the=-2992 3:,_by_#=-634 3:,_from_x=4 3:,_in_a=-729 3:,_in_the=952 3:,_it_is=-863 3:,_nobody_x=-1573
3:,_so_<we>=-1115 3:,_so_it=2650 3:,_so_that=-1761 3:,_so_the=-1233 3:,_so_x=6095 3:,_the_ELSE=-1743 3:,_the_M=7567
3:,_the_T=1553 3:,_the_x=-4616 3:,_to_x=-271 3:,_which_is=-734 3:,_which_was=1145 3:,_which_x=-381 3:,_who_x=-65
3:,_with_a=-1395 3:,_x_#=-889 3:,_x_.=-1666 3:,_x_M=-523 3:,_x_a=1924 3:,_x_for=77 3:,_x_of=-771 3:,_x_the=-2109
3:,_x_to=1376 3:,_x_up=-1125 3:,_x_when=1921 3:,_x_x=-1010 3:,_xed_in=-1272 3:,_xing_with=-1728 3:,_xly_,=4496
3:._#_x=-523 3::_#_#=-44 3::_#_DAY=-1123 3::_#_x=535 3::_DAY_#=-74 3::_N_,=126 3::_about_a=-185 3::_it_x=-2093
3::_the_M=2941 3::_the_x=1702 3::_x_$=21 3::_x_M=-1069 3::_x_to=-1194 3::_x_x=669 3:;_the_P=-45 3:;_the_x=-2030
3:<he>_._$=-428 3:<he>_x_x=-46 3:<he>_xed_the=-586 3:<i>_._$=413 3:<i>_PERC_for=-604 3:<i>_am_not=-452
3:<i>_x_this=-527 3:<they>_._$=2477 3:<they>_M_.=684 3:<they>_do_not=-1017 3:<they>_in_the=-774 3:<they>_were_x=-1018
3:<they>_x_,=-770 3:<they>_x_.=2829 3:<we>_._$=-2348 3:<we>_PERC_and=-134 3:<we>_PERC_for=-1058 3:<we>_PERC_x=-151
3:<we>_a_x=-369 3:<we>_are_x=-342 3:<we>_can_be=-629 3:<we>_had_no=-776 3:<we>_had_x=-425 3:<we>_have_PERC=12
3:<we>_have_no=889 3:<we>_have_x=210 3:<we>_in_the=1188 3:<we>_own_M=-1880 3:<we>_will_x=-106 3:<we>_x_.=-738
3:<we>_x_M=949 3:<we>_x_it=2990 3:<we>_x_on=1130 3:<we>_x_that=-1570 3:<we>_x_the=-2767 3:<we>_x_to=-1030
3:<we>_x_x=1895 3:<we>_xed_it=-1182 3:<we>_xed_the=-1111 3:<you>_._$=1698 3:<you>_a_x=-1052 3:<you>_have_not=-563
3:<you>_have_x=673 3:<you>_will_x=289 3:AC_#_#=39 3:AC_AC_#=401 3:AC_N_x=-571 3:CHOSE_to_x=-553 3:CIRC_._$=2482
3:CIRC_by_the=-1349 3:CIRC_itself_off=2630 3:CIRC_the_M=3311 3:CIRC_the_x=-1009 3:CIRC_to_the=-2068 3:CIRC_x_,=-441
3:CIRC_x_x=2536 3:CLAIM_to_the=2860 3:CLAIM_x_x=-1925 3:DAY_#_#=-74 3:DAY_#_$=-1146 3:DAY_,_and=182 3:DAY_._$=-3162
3:DAY_at_#=-119 3:DAY_at_x=3899 3:DAY_only_.=-93 3:DAY_the_M=-630 3:DAY_x_the=-987 3:FAILV_in_x=-1596
3:FOLLOW_._$=-2412 3:GOOD_._$=-1420 3:GOOD_to_the=-569 3:IDLE_._$=-1207 3:INSULT_of_x=-212 3:KNEW_the_M=1476
3:KNEW_the_x=-364 3:KNEW_to_x=-787 3:M's_own_M=1162 3:MORAL_._$=-923 3:M_"_x=6639 3:M_#_$=-1844 3:M_#_was=-1117
3:M_#_x=20 3:M_(_x=-1382 3:M_,_#=-512 3:M_,_<we>=2664 3:M_,_CIRC=-2122 3:M_,_and=67 3:M_,_so=3013 3:M_,_the=-1577
3:M_,_two=-1784 3:M_,_which=3677 3:M_,_x=1223 3:M_,_xed=-1334 3:M_,_xly=3053 3:M_._$=4320 3:M_:_it=493 3:M_:_x=-1019
3:M_;_$=-920 3:M_;_the=-1189 3:M_<we>_had=-213 3:M_CLAIM_"=-1324 3:M_PERC_,=325 3:M_PERC_for=3116 3:M_PERC_the=3735
3:M_a_M=1215 3:M_and_both=3412 3:M_and_did=-929 3:M_and_not=2108 3:M_and_the=-145 3:M_and_x=852 3:M_and_xed=-2217
3:M_are_x=-2150 3:M_at_the=-1669 3:M_by_M=-1159 3:M_could_be=-504 3:M_could_not=1835 3:M_did_not=3370 3:M_did_what=2172
3:M_for_an=-1773 3:M_for_the=-786 3:M_for_three=1641 3:M_for_x=-1646 3:M_for_xing=-1114 3:M_from_the=1768
3:M_had_been=2861 3:M_had_not=-54 3:M_had_to=-1055 3:M_had_xed=4572 3:M_has_a=-1372 3:M_has_been=5229 3:M_has_no=981
3:M_in_M=-1006 3:M_in_N=-928 3:M_in_a=-1723 3:M_in_the=2301 3:M_is_PERC=-865 3:M_is_a=-1571 3:M_is_in=2000
3:M_is_x=-100 3:M_is_xed=1399 3:M_it_x=4003 3:M_of_#=3840 3:M_of_M=-437 3:M_of_all=-1089 3:M_of_the=5 3:M_of_x=-1549
3:M_on_the=-1140 3:M_on_x=-1268 3:M_or_M=-1603 3:M_out_of=3664 3:M_that_<we>=3104 3:M_that_<you>=-1014
3:M_that_can=-256 3:M_that_had=2556 3:M_that_is=-2455 3:M_that_the=6944 3:M_that_were=-774 3:M_that_would=2035
3:M_that_x=-2766 3:M_that_xed=790 3:M_the_M=2494 3:M_to_P=218 3:M_to_the=-3028 3:M_to_x=3220 3:M_was_as=-1132
3:M_was_in=-1128 3:M_was_not=4596 3:M_was_there=-1859 3:M_was_x=605 3:M_was_xed=3756 3:M_were_x=1413 3:M_were_xed=-1571
3:M_will_be=-398 3:M_with_the=-3743 3:M_within_the=-889 3:M_without_a=-1277 3:M_x_"=1185 3:M_x_#=-1507 3:M_x_$=12
3:M_x_,=-1185 3:M_x_.=6983 3:M_x_CIRC=3163 3:M_x_a=3909 3:M_x_an=3994 3:M_x_and=3542 3:M_x_as=-3052 3:M_x_at=-1837
3:M_x_by=-1129 3:M_x_for=-2082 3:M_x_from=1507 3:M_x_in=-2009 3:M_x_is=-2105 3:M_x_it=-609 3:M_x_of=1592 3:M_x_on=-3137
3:M_x_out=3403 3:M_x_that=4312 3:M_x_the=169 3:M_x_to=-275 3:M_x_twice=229 3:M_x_with=-2644 3:M_x_x=-5302 3:M_x_xing=73
3:M_xed_#=-452 3:M_xed_$=-796 3:M_xed_a=4525 3:M_xed_for=-1466 3:M_xed_in=-315 3:M_xed_to=-2082 3:M_xed_x=4573
3:N_#_was=3400 3:N_)_$=-248 3:N_,_N=63 3:N_,_who=-238 3:N_._$=1205 3:N_:_x=-884 3:N_x_#=-1168 3:N_x_M=230
3:N_xed_x=-1961 3:P's_x_,=2081 3:PERC_._$=-1230 3:PERC_<you>_.=877 3:PERC_and_what=-134 3:PERC_at_on=-2169
3:PERC_at_the=2522 3:PERC_at_x=-424 3:PERC_for_.=7457 3:PERC_for_a=-2582 3:PERC_for_the=-2470 3:PERC_for_x=-79
3:PERC_it_.=-2080 3:PERC_of_it=-394 3:PERC_that_x=-398 3:PERC_the_M=-2504 3:PERC_the_T=-280 3:PERC_the_same=6173
3:PERC_the_x=2901 3:PERC_this_x=-1873 3:PERC_to_x=-475 3:PERC_what_it=-1417 3:PERC_whether_the=4227 3:PERC_x_at=-501
3:PERC_x_on=-1209 3:PERC_x_the=4376 3:PERC_x_x=-144 3:P_)_$=400 3:P_,_and=-775 3:P_,_who=-181 3:P_,_x=-589 3:P_._$=6449
3:P_:_N=572 3:P_PERC_.=58 3:P_PERC_the=-783 3:P_at_the=-440 3:P_had_the=-395 3:P_had_to=-734 3:P_have_the=-552
3:P_in_N=-132 3:P_in_the=-87 3:P_of_the=-1940 3:P_to_x=322 3:P_were_x=-857 3:P_who_had=-625 3:P_who_x=275
3:P_will_x=-779 3:P_with_the=-1086 3:P_x_M=-420 3:P_x_on=421 3:P_x_x=-449 3:P_xed_the=-1287 3:T's_P_PERC=-882
3:T_,_<i>=102 3:T_,_and=-690 3:T_._$=-2797 3:T_:_x=47 3:T_for_a=-90 3:T_had_a=-1046 3:T_had_been=-1394 3:T_had_x=-649
3:T_of_the=-1349 3:T_to_x=-3 3:T_was_x=925 3:T_will_x=-473 3:T_x_.=2362 3:T_x_a=925 3:T_x_at=-1250 3:T_x_in=-870
3:T_xed_within=68 3:^_#_M=-2615 3:^_#_P=774 3:^_#_x=-2105 3:^_<i>_am=-718 3:^_<i>_have=10 3:^_<i>_will=353
3:^_<we>_GOOD=-864 3:^_<we>_M=28 3:^_<we>_PERC=-255 3:^_<we>_are=-771 3:^_<we>_did=-988 3:^_<we>_had=1441
3:^_<we>_have=-415 3:^_<we>_would=3253 3:^_<we>_x=524 3:^_<we>_xed=-2321 3:^_<you>_x=204 3:^_AC_AC=-748 3:^_AC_N=-1221
3:^_M_are=739 3:^_M_of=-1664 3:^_M_were=3150 3:^_M_x=-5374 3:^_N_:=-158 3:^_N_x=-886 3:^_N_xed=-382 3:^_P_:=332
3:^_P_were=-1119 3:^_P_xed=-1061 3:^_T_had=-510 3:^_T_xed=-292 3:^_a_M=1665 3:^_a_P=-132 3:^_a_T=2222 3:^_a_x=605
3:^_an_M=-922 3:^_and_a=-548 3:^_and_the=3259 3:^_anyone_who=-1089 3:^_as_a=-1036 3:^_at_#=-1145 3:^_at_x=-1492
3:^_by_the=326 3:^_by_x=-693 3:^_for_a=-961 3:^_for_the=-1908 3:^_from_the=-1159 3:^_how_it=-1476 3:^_if_<you>=401
3:^_in_other=2822 3:^_in_the=2782 3:^_in_x=-1188 3:^_it_is=-1969 3:^_it_was=-2211 3:^_it_x=-287 3:^_it_xed=-2267
3:^_no_M=-1924 3:^_no_x=-1108 3:^_nobody_had=239 3:^_on_#=-1764 3:^_on_the=-1530 3:^_one_P=725 3:^_one_of=-575
3:^_that_M=5027 3:^_that_is=4967 3:^_that_the=-1661 3:^_the_#=-617 3:^_the_M=-1363 3:^_the_M's=1018 3:^_the_P=-2724
3:^_the_P's=3945 3:^_the_T=-861 3:^_the_T's=-947 3:^_the_x=2640 3:^_the_xing=-1977 3:^_there_is=2440
3:^_there_was=-2250 3:^_this_M=-576 3:^_this_x=-1359 3:^_three_x=-1539 3:^_to_the=-1227 3:^_two_P=-757 3:^_two_of=-1544
3:^_two_x=3065 3:^_what_<i>=-1311 3:^_what_<we>=-660 3:^_what_is=-1126 3:^_what_x=-2026 3:^_what_xed=2990 3:^_x_#=1563
3:^_x_,=219 3:^_x_:=-631 3:^_x_M=-5089 3:^_x_T=363 3:^_x_all=4648 3:^_x_and=-1225 3:^_x_are=-1389 3:^_x_from=-372
3:^_x_in=951 3:^_x_is=-935 3:^_x_of=5267 3:^_x_the=2394 3:^_x_to=-1671 3:^_x_were=-964 3:^_x_x=-1782 3:^_x_xed=-881
3:^_xed_in=-812 3:^_xed_x=818 3:^_xing_the=-1772 3:^_xing_x=3898 3:a_CIRC_x=2651 3:a_M_,=280 3:a_M_.=4089 3:a_M_;=26
3:a_M_and=1063 3:a_M_by=-470 3:a_M_for=-1616 3:a_M_from=2288 3:a_M_had=89 3:a_M_in=5100 3:a_M_is=4400
3:a_M_nobody=-1522 3:a_M_of=-5800 3:a_M_on=-901 3:a_M_that=368 3:a_M_to=-433 3:a_M_was=-1070 3:a_M_with=-2146
3:a_M_without=-875 3:a_M_x=672 3:a_P_in=-132 3:a_P_x=-1501 3:a_T_.=201 3:a_x_$=420 3:a_x_,=3505 3:a_x_.=3267
3:a_x_;=-1604 3:a_x_M=-1139 3:a_x_and=-1464 3:a_x_from=1295 3:a_x_in=-248 3:a_x_is=955 3:a_x_of=-1786 3:a_x_one=-1806
3:a_x_that=720 3:a_x_to=2106 3:a_x_with=-1052 3:a_x_x=-3177 3:a_xed_M=3521 3:a_xing_x=663 3:a_xly_M=-2008
3:about_#_AC=-142 3:about_a_x=-1024 3:about_it_.=-438 3:again_,_and=2014 3:again_._$=-2931 3:all_#_M=182
3:all_#_x=-2625 3:all_._$=-737 3:all_the_M=2078 3:all_the_x=-2622 3:all_x_,=-831 3:all_x_x=1825 3:an_M_.=-993
3:an_x_,=-659 3:an_x_.=-2567 3:an_x_M=-490 3:an_x_x=959 3:and_<we>_will=-1299 3:and_<we>_x=2675 3:and_CLAIM_x=-987
3:and_PERC_the=-888 3:and_a_M=-1980 3:and_a_x=-648 3:and_did_not=-929 3:and_has_been=-3297 3:and_it_x=-885
3:and_it_xed=-2567 3:and_let_the=-609 3:and_not_on=1911 3:and_not_the=846 3:and_the_IDLE=-1738 3:and_the_M=7049
3:and_the_P=-1318 3:and_the_T=-909 3:and_the_two=-1884 3:and_the_x=6436 3:and_those_who=-968 3:and_were_x=-523
3:and_x_M=-825 3:and_x_a=-1137 3:and_x_it=516 3:and_x_the=-2539 3:and_x_two=-578 3:and_x_x=-2859 3:and_xed_the=-692
3:and_xed_with=868 3:and_xing_in=2991 3:are_._$=-1752 3:are_a_x=-1070 3:are_x_,=-487 3:are_x_.=-2694 3:are_x_x=1095
3:as_a_x=-2988 3:as_it_should=-1964 3:as_it_was=2680 3:as_the_M=5130 3:as_x_as=-2399 3:as_xed_.=2849 3:at_#_$=3829
3:at_#_x=-1161 3:at_an_x=-340 3:at_once_.=864 3:at_the_M=2060 3:at_the_P's=-507 3:at_the_same=-1300 3:at_the_x=-1729
3:at_x_,=-813 3:at_x_.=1845 3:at_x_in=341 3:at_x_the=-1381 3:at_x_x=-1740 3:be_,_and=-2258 3:be_a_x=2123 3:be_x_.=-777
3:be_x_by=-1375 3:be_x_with=-457 3:be_xed_.=491 3:be_xed_by=-214 3:be_xed_in=-1288 3:be_xed_with=-1346
3:because_the_M=2039 3:been_CIRC_to=-2068 3:been_PERC_to=-475 3:been_x_.=347 3:been_x_since=-2237 3:been_xed_,=-801
3:been_xed_.=122 3:been_xed_and=-2889 3:been_xed_for=871 3:been_xed_on=2548 3:been_xed_to=1364 3:both_M_x=-1770
3:by_#_#=-669 3:by_#_DAY=-80 3:by_DAY_.=-265 3:by_M_,=2310 3:by_M_.=-1678 3:by_P_,=-422 3:by_P_.=-529 3:by_P_and=18
3:by_P_in=-700 3:by_P_who=4406 3:by_a_M=1336 3:by_the_M=1434 3:by_the_P=-1169 3:by_the_T=-1607 3:by_the_x=-769
3:by_two_P=4260 3:by_which_x=-1492 3:by_x_,=-876 3:by_x_.=-1141 3:by_x_x=-937 3:can_be_x=-913 3:can_x_.=-1215
3:could_be_x=-437 3:could_not_be=5148 3:could_not_x=-2242 3:did_._$=-1087 3:did_not_M=-1391 3:did_not_PERC=-1277
3:did_not_x=1544 3:did_what_its=3209 3:do_not_x=-2777 3:each_other_.=-1152 3:even_the_x=-15 3:for_#_x=-695
3:for_._$=6305 3:for_<we>_.=-1177 3:for_a_M=728 3:for_a_x=2531 3:for_an_x=-1816 3:for_each_M=-1277 3:for_it_.=-2000
3:for_most_of=-323 3:for_the_M=-3413 3:for_the_x=-6114 3:for_those_who=-1285 3:for_three_x=205 3:for_x_.=3179
3:for_x_M=-1574 3:for_x_that=-1022 3:for_x_x=-2077 3:for_xing_x=-197 3:from_#_$=-587 3:from_#_to=-2014
3:from_the_M=-856 3:from_the_x=-960 3:from_x_.=-864 3:from_x_to=-368 3:had_CIRC_the=1805 3:had_KNEW_the=1399
3:had_a_M=-1088 3:had_a_x=-1311 3:had_been_CIRC=-2068 3:had_been_PERC=908 3:had_been_x=1435 3:had_been_xed=2818
3:had_been_xing=-1219 3:had_it_on=-874 3:had_no_M=-1427 3:had_no_x=-407 3:had_not_been=-54 3:had_the_M=-466
3:had_the_x=1535 3:had_to_be=-2285 3:had_to_do=-737 3:had_to_x=-1311 3:had_x_in=-1159 3:had_x_x=-307 3:had_xed_on=1845
3:had_xed_the=842 3:has_a_x=341 3:has_been_x=2583 3:has_been_xed=654 3:has_to_be=-1285 3:has_to_x=-1273
3:have_PERC_for=109 3:have_PERC_the=-31 3:have_been_x=1782 3:have_been_xed=-1855 3:have_it_x=-739 3:have_no_M=129
3:have_no_x=-476 3:have_not_PERC=-563 3:how_it_was=-1476 3:in_#_and=-92 3:in_#_when=3304 3:in_._$=-1959
3:in_<they>_x=-1488 3:in_<we>_M=-1096 3:in_AC_and=-980 3:in_DAY_.=-694 3:in_DAY_for=2438 3:in_DAY_only=-93
3:in_M_.=-200 3:in_M_of=-1292 3:in_N_.=-726 3:in_N_and=-556 3:in_N_x=-493 3:in_a_M=1468 3:in_a_x=2423 3:in_all_#=-1504
3:in_all_x=-986 3:in_it_.=-1876 3:in_one_x=-984 3:in_other_M=2822 3:in_the_M=1295 3:in_the_T=-1414 3:in_the_x=3693
3:in_the_xing=-1941 3:in_the_xly=-1772 3:in_this_M=-1210 3:in_x_,=-1039 3:in_x_.=1504 3:in_x_M=-632 3:in_x_T=361
3:in_x_of=1016 3:in_x_the=-633 3:in_x_x=-2071 3:into_the_M=-2420 3:into_the_x=-1179 3:is_._$=-540 3:is_PERC_at=325
3:is_a_M=-1571 3:is_a_x=215 3:is_not_a=-1797 3:is_not_x=-1185 3:is_the_M=-390 3:is_the_x=886 3:is_to_be=-1265
3:is_to_x=-355 3:is_x_,=3616 3:is_x_.=-1102 3:is_x_and=-1149 3:is_x_at=-1781 3:is_x_only=-1504 3:is_x_to=-603
3:is_x_too=2147 3:is_x_when=281 3:is_x_x=-716 3:is_xed_by=247 3:is_xed_for=-551 3:is_xed_from=3764 3:is_xed_on=-1608
3:is_xed_to=-1137 3:it_._$=-2346 3:it_by_P=-206 3:it_is_.=-540 3:it_is_not=-755 3:it_is_the=2278 3:it_is_x=1799
3:it_on_the=-193 3:it_should_be=-1423 3:it_to_<we>=104 3:it_was_.=1422 3:it_was_a=-1994 3:it_was_over=-2270
3:it_was_the=-413 3:it_was_x=8137 3:it_was_xed=1148 3:it_x_,=-266 3:it_x_.=3125 3:it_x_<we>=-1638 3:it_x_a=185
3:it_x_in=-614 3:it_x_the=1428 3:it_x_to=-1366 3:it_x_x=192 3:it_xed_.=-2686 3:it_xed_x=4981 3:its_M_PERC=3209
3:its_M_was=683 3:its_own_M=-575 3:its_x_.=-154 3:its_x_M=-1106 3:let_<we>_x=44 3:let_the_M=-1006 3:let_the_x=-698
3:like_a_x=-1275 3:like_x_.=-1084 3:most_of_the=-1441 3:no_M_.=-3362 3:no_M_for=-1520 3:no_M_that=5087 3:no_M_x=-677
3:no_one_at=-383 3:no_x_M=989 3:no_x_in=-1258 3:no_x_to=-1607 3:no_x_was=50 3:no_x_x=4217 3:nobody_had_xed=-1627
3:nobody_x_xing=1239 3:not_._$=-1895 3:not_M_.=-1391 3:not_PERC_at=5872 3:not_PERC_for=-2159 3:not_PERC_of=-2005
3:not_a_x=-1429 3:not_be_xed=1546 3:not_on_the=1911 3:not_the_M=1684 3:not_the_x=-1132 3:not_x_$=-1282 3:not_x_.=-483
3:not_x_a=1191 3:not_x_at=-1101 3:not_x_it=971 3:not_x_that=-548 3:not_x_x=18 3:not_xed_.=-2066 3:of_#_x=2192
3:of_<he>_x=-40 3:of_<they>_.=1736 3:of_<they>_in=-774 3:of_<they>_x=4012 3:of_<we>_P=-943 3:of_<we>_x=850
3:of_<you>_have=-829 3:of_M_#=-437 3:of_a_x=-1490 3:of_a_xing=-779 3:of_all_x=-718 3:of_an_x=-1837 3:of_it_,=-672
3:of_its_x=2948 3:of_the_AC=-1293 3:of_the_M=1914 3:of_the_P=-1000 3:of_the_T=118 3:of_the_x=7138 3:of_the_xing=-1716
3:of_this_M=-556 3:of_x_,=-2342 3:of_x_.=-1331 3:of_x_M=-2691 3:of_x_in=-721 3:of_x_of=1692 3:of_x_x=-3065
3:off_._$=4272 3:on_#_DAY=-1191 3:on_._$=5314 3:on_<he>_x=2572 3:on_DAY_.=-1916 3:on_DAY_at=4045 3:on_a_DAY=87
3:on_a_xing=812 3:on_its_own=-1465 3:on_one_M=1709 3:on_the_M=-1050 3:on_the_T=-1801 3:on_the_same=-1362
3:on_the_x=-397 3:on_x_,=-1277 3:on_x_M=-1306 3:on_x_x=-1689 3:once_._$=864 3:once_a_x=559 3:one_,_and=-918
3:one_._$=1732 3:one_M_,=-1841 3:one_M_.=2312 3:one_P_had=-734 3:one_by_one=-862 3:one_in_the=-766 3:one_of_<we>=-639
3:one_of_the=-764 3:one_x_.=-3034 3:one_x_to=323 3:one_x_x=-1583 3:only_._$=-93 3:only_as_x=-2787 3:or_M_xed=-1603
3:or_x_.=204 3:other_._$=2454 3:other_M_.=18 3:other_T_.=-1208 3:out_._$=-1622 3:out_and_x=-943 3:out_in_DAY=162
3:out_of_the=3664 3:out_with_the=-773 3:over_at_x=-597 3:over_the_M=-29 3:own_._$=1259 3:own_M_.=106 3:own_M_xed=-2058
3:own_x_,=-929 3:own_x_.=-1570 3:please_do_not=-1151 3:same_M_.=-3686 3:same_M_and=1684 3:same_x_,=2522
3:same_x_.=-2260 3:should_be_x=-1087 3:since_#_and=1414 3:since_._$=1210 3:since_the_M=1215 3:since_the_T=4431
3:since_the_x=-1684 3:so_it_x=2650 3:so_that_it=-2062 3:so_x_x=2169 3:some_#_x=-182 3:some_x_x=-1616
3:somebody_has_to=-878 3:than_<we>_did=8 3:than_a_x=1248 3:than_the_x=-669 3:than_x_.=-2087 3:that_KNEW_<we>=-1730
3:that_M_x=3697 3:that_a_M=-375 3:that_had_been=5145 3:that_is_x=4562 3:that_is_xed=-704 3:that_the_M=710
3:that_the_T=2126 3:that_the_x=-3498 3:that_x_.=-772 3:that_x_of=-483 3:that_x_the=-1461 3:that_x_x=-1596
3:the_#_x=-578 3:the_CIRC_M=1908 3:the_DAY_x=-545 3:the_IDLE_x=541 3:the_M's_own=1162 3:the_M_$=-247 3:the_M_(=-813
3:the_M_,=1370 3:the_M_.=-3847 3:the_M_:=648 3:the_M_;=-503 3:the_M_<we>=-687 3:the_M_CLAIM=-1369 3:the_M_PERC=1031
3:the_M_and=637 3:the_M_are=-1646 3:the_M_as=4717 3:the_M_at=-927 3:the_M_by=-78 3:the_M_could=-491 3:the_M_did=2406
3:the_M_for=1120 3:the_M_from=1955 3:the_M_had=1330 3:the_M_has=-3455 3:the_M_in=-1096 3:the_M_is=-4470 3:the_M_it=2001
3:the_M_of=1111 3:the_M_off=-720 3:the_M_on=2261 3:the_M_over=-171 3:the_M_still=1586 3:the_M_that=-1882
3:the_M_to=-360 3:the_M_was=-3560 3:the_M_were=766 3:the_M_with=4130 3:the_M_within=-889 3:the_M_x=9383
3:the_M_xed=5846 3:the_P's_M=3659 3:the_P's_x=692 3:the_P_,=-33 3:the_P_.=-1936 3:the_P_PERC=-632 3:the_P_of=-1693
3:the_P_on=286 3:the_P_x=-627 3:the_P_xed=1344 3:the_T's_P=-1036 3:the_T's_x=-126 3:the_T_,=-2026 3:the_T_.=-772
3:the_T_and=-1029 3:the_T_had=1024 3:the_T_has=5177 3:the_T_of=-1183 3:the_T_was=7804 3:the_T_will=-233 3:the_T_x=1608
3:the_T_xed=-3866 3:the_one_that=1909 3:the_other_M=1661 3:the_other_T=-320 3:the_other_x=-1848 3:the_same_M=3075
3:the_same_x=1511 3:the_same_xing=-759 3:the_three_x=2614 3:the_two_M=5381 3:the_two_P=-911 3:the_two_T=-986
3:the_two_x=-1111 3:the_x_$=-3742 3:the_x_,=78 3:the_x_.=146 3:the_x_;=3603 3:the_x_<we>=-454 3:the_x_M=-2905
3:the_x_P=-3664 3:the_x_P's=-2569 3:the_x_T=-7391 3:the_x_a=-1650 3:the_x_and=2949 3:the_x_are=-735 3:the_x_as=3097
3:the_x_at=1962 3:the_x_by=2137 3:the_x_did=-2358 3:the_x_for=101 3:the_x_had=-3093 3:the_x_has=-1920 3:the_x_in=2675
3:the_x_is=1269 3:the_x_it=478 3:the_x_of=-3548 3:the_x_on=3034 3:the_x_one=2621 3:the_x_that=-1416 3:the_x_the=1772
3:the_x_to=-2528 3:the_x_was=6845 3:the_x_were=-2142 3:the_x_when=1704 3:the_x_will=-531 3:the_x_with=-2499
3:the_x_x=8420 3:the_x_xed=2347 3:the_x_xing=3098 3:the_xing_,=149 3:the_xing_.=-1522 3:the_xing_is=-243
3:the_xing_of=2652 3:the_xing_the=-630 3:the_xing_to=-625 3:the_xing_was=-2569 3:the_xing_x=1033 3:the_xly_x=4166
3:then_the_x=-384 3:there_._$=-680 3:there_for_x=-1308 3:there_is_no=4458 3:there_is_one=-576 3:there_was_no=-1564
3:this_M_are=-1210 3:this_M_x=-2034 3:this_x_.=-3807 3:this_x_for=-1201 3:this_x_x=-1045 3:three_._$=1243
3:three_x_,=-1552 3:three_x_.=8507 3:through_the_M=-3237 3:to_#_$=57 3:to_M_x=-458 3:to_P_x=-411 3:to_a_M=1628
3:to_a_x=-1939 3:to_be_PERC=-1873 3:to_be_in=-768 3:to_be_x=-1825 3:to_be_xed=2323 3:to_the_M=-2837 3:to_the_P=-180
3:to_the_P's=-989 3:to_the_T=-102 3:to_the_other=-1515 3:to_the_x=6538 3:to_x_#=-97 3:to_x_,=1170 3:to_x_.=-229
3:to_x_:=-1086 3:to_x_<they>=-1428 3:to_x_a=-2453 3:to_x_for=-1862 3:to_x_in=-68 3:to_x_one=-947 3:to_x_the=-2999
3:to_x_what=-978 3:to_x_x=1544 3:too_._$=-2712 3:too_x_.=2592 3:too_x_to=1947 3:twice_._$=1594 3:two_M_x=3190
3:two_P_.=4260 3:two_P_have=-552 3:two_P_x=-1007 3:two_of_<we>=-1544 3:two_x_,=-187 3:two_x_.=2579 3:two_x_and=-3038
3:until_DAY_.=-667 3:until_the_M=-2705 3:until_the_x=2810 3:up_the_M=1704 3:up_to_x=-669 3:was_._$=1422
3:was_CIRC_at=2415 3:was_PERC_at=-2506 3:was_a_x=-1881 3:was_in_DAY=-93 3:was_in_the=-1214 3:was_no_M=-1520
3:was_not_PERC=-559 3:was_the_M=152 3:was_the_x=-1166 3:was_x_,=-1889 3:was_x_.=788 3:was_x_for=3986 3:was_x_in=-893
3:was_x_of=-1006 3:was_x_out=2106 3:was_x_to=-6266 3:was_x_with=1000 3:was_x_x=3184 3:was_xed_,=-1046 3:was_xed_.=-2186
3:was_xed_as=3090 3:was_xed_by=5753 3:was_xed_from=-1963 3:was_xed_in=1951 3:was_xed_to=-2312 3:was_xed_with=-945
3:was_xed_x=-1298 3:was_xly_x=1227 3:were_KNEW_by=485 3:were_not_xed=-941 3:were_x_,=-1493 3:were_x_by=-141
3:were_x_from=-180 3:were_xed_,=-1923 3:were_xed_from=-1165 3:were_xed_twice=-866 3:what_<we>_PERC=-278
3:what_<we>_x=-1304 3:what_it_was=3979 3:what_its_M=3209 3:what_the_M=-1011 3:what_the_x=-1076 3:what_xed_it=2119
3:when_a_x=537 3:when_the_M=2982 3:when_the_x=-1213 3:where_two_M=451 3:whether_the_x=4559 3:which_is_the=-311
3:which_the_x=-1213 3:which_was_x=-700 3:which_x_the=-474 3:which_x_x=-2350 3:who_CHOSE_to=-1036 3:who_M_it=-836
3:who_xed_to=87 3:will_be_,=-1074 3:will_be_x=-366 3:will_be_xed=-1177 3:will_x_the=-36 3:will_x_x=-320
3:with_<we>_,=-130 3:with_a_M=-1117 3:with_a_x=1498 3:with_the_M=1795 3:with_the_T=-1583 3:with_the_same=-3987
3:with_the_x=1913 3:with_x_x=-1881 3:within_the_x=-677 3:within_x_and=-480 3:within_x_x=-664 3:without_a_M=-1027
3:would_have_been=2818 3:would_x_<we>=-836 3:would_x_the=1478 3:x_!_$=-983 3:x_"_$=-2087 3:x_"_,=3630 3:x_"_.=-1132
3:x_"_x=1321 3:x_#_#=35 3:x_#_%=-352 3:x_#_N=-1553 3:x_#_P=-174 3:x_#_and=-271 3:x_#_x=2251 3:x_)_$=-620 3:x_,_#=-29
3:x_,_M=2754 3:x_,_N=-1123 3:x_,_PERC=-2159 3:x_,_a=403 3:x_,_and=4065 3:x_,_as=-2333 3:x_,_because=-4782
3:x_,_but=-1598 3:x_,_for=-1386 3:x_,_from=-162 3:x_,_in=1254 3:x_,_not=1601 3:x_,_since=-1449 3:x_,_so=-2181
3:x_,_the=5152 3:x_,_then=-1955 3:x_,_was=-1306 3:x_,_when=-698 3:x_,_which=-1230 3:x_,_with=-446 3:x_,_x=-2933
3:x_,_xed=-1143 3:x_,_xing=-1943 3:x_._#=-621 3:x_._$=4052 3:x_:_#=-379 3:x_:_DAY=-74 3:x_:_about=-202 3:x_:_the=4848
3:x_:_x=-2245 3:x_;_$=4201 3:x_;_the=-1059 3:x_<they>_.=2669 3:x_<we>_,=-123 3:x_<we>_PERC=-406 3:x_<we>_a=-136
3:x_<we>_x=-2723 3:x_<you>_a=-334 3:x_<you>_x=-1574 3:x_CIRC_.=-584 3:x_M_$=1198 3:x_M_,=-1113 3:x_M_.=1294
3:x_M_CLAIM=-1324 3:x_M_PERC=234 3:x_M_a=-1300 3:x_M_and=-1954 3:x_M_are=-570 3:x_M_because=3283 3:x_M_for=-1668
3:x_M_from=-1022 3:x_M_had=3275 3:x_M_has=14 3:x_M_in=-2872 3:x_M_is=-2241 3:x_M_it=1976 3:x_M_of=-3144 3:x_M_on=899
3:x_M_out=129 3:x_M_that=3174 3:x_M_to=-1931 3:x_M_until=-818 3:x_M_was=-554 3:x_M_with=-613 3:x_M_x=5000
3:x_M_xed=-1848 3:x_PERC_the=-1503 3:x_P_.=1165 3:x_P_x=-669 3:x_T_,=136 3:x_T_.=-683 3:x_T_had=-1583 3:x_T_x=-455
3:x_a_M=3538 3:x_a_x=231 3:x_about_#=-632 3:x_again_.=-2258 3:x_all_the=-209 3:x_all_x=-1478 3:x_an_x=2253
3:x_and_CLAIM=-1044 3:x_and_PERC=-737 3:x_and_a=-2969 3:x_and_is=-1270 3:x_and_not=512 3:x_and_the=-1213
3:x_and_were=250 3:x_and_x=-6124 3:x_and_xed=-2900 3:x_are_not=-812 3:x_are_to=-757 3:x_are_x=379 3:x_as_the=-3227
3:x_as_x=2817 3:x_at_#=-895 3:x_at_N=-298 3:x_at_all=-567 3:x_at_once=2506 3:x_at_the=-1917 3:x_at_x=-3059
3:x_because_of=-1447 3:x_because_x=2275 3:x_by_P=-187 3:x_by_a=1336 3:x_by_itself=-547 3:x_by_the=-721 3:x_by_x=-457
3:x_could_not=3088 3:x_did_not=-1961 3:x_during_x=360 3:x_each_x=-1296 3:x_for_a=-2718 3:x_for_the=336 3:x_for_x=860
3:x_for_xing=-533 3:x_from_#=-1323 3:x_from_M=-1477 3:x_from_the=344 3:x_from_x=-2228 3:x_had_been=3186
3:x_had_to=-1038 3:x_had_x=-1365 3:x_had_xed=-936 3:x_has_been=-2131 3:x_have_been=-572 3:x_in_<they>=-816
3:x_in_AC=-980 3:x_in_DAY=1582 3:x_in_N=-556 3:x_in_a=-1877 3:x_in_the=-1290 3:x_in_x=3440 3:x_instead_of=-999
3:x_into_the=-1078 3:x_is_CIRC=-1792 3:x_is_a=-197 3:x_is_not=-2716 3:x_is_the=-993 3:x_is_x=1619 3:x_is_xed=-1596
3:x_it_.=2032 3:x_it_by=1634 3:x_it_for=-933 3:x_it_is=-3346 3:x_it_to=104 3:x_it_up=3922 3:x_it_was=1212
3:x_it_x=-3594 3:x_its_P=-361 3:x_its_x=3042 3:x_most_of=-674 3:x_no_one=-37 3:x_of_#=-394 3:x_of_<they>=5505
3:x_of_<we>=1451 3:x_of_<you>=-1017 3:x_of_M=1689 3:x_of_a=-2450 3:x_of_an=-1837 3:x_of_it=-432 3:x_of_its=1401
3:x_of_the=2104 3:x_of_this=563 3:x_of_x=4311 3:x_on_<we>=-927 3:x_on_DAY=-1612 3:x_on_a=5106 3:x_on_one=1709
3:x_on_the=465 3:x_on_x=-2125 3:x_on_xing=-1193 3:x_once_a=1116 3:x_one_,=-918 3:x_one_.=2756 3:x_one_M=2659
3:x_one_is=-1731 3:x_one_x=825 3:x_or_x=536 3:x_out_.=-432 3:x_out_in=2106 3:x_out_on=4214 3:x_out_with=-773
3:x_should_be=-925 3:x_since_#=1414 3:x_since_.=1210 3:x_somebody_in=-772 3:x_than_#=3429 3:x_than_the=-669
3:x_than_x=3265 3:x_that_a=-375 3:x_that_had=4918 3:x_that_one=-707 3:x_that_the=-3158 3:x_that_x=-1537 3:x_the_M=-1704
3:x_the_T=-3104 3:x_the_same=-835 3:x_the_two=2140 3:x_the_x=-1850 3:x_the_xing=-426 3:x_this_x=1443
3:x_through_the=-2733 3:x_to_M=1330 3:x_to_PERC=-1815 3:x_to_a=1251 3:x_to_be=-1154 3:x_to_one=-1487 3:x_to_the=-136
3:x_to_x=-632 3:x_too_x=5418 3:x_two_and=1070 3:x_two_x=-2617 3:x_until_the=-1307 3:x_up_a=-701 3:x_was_a=-587
3:x_was_not=-483 3:x_was_the=841 3:x_was_x=-8046 3:x_was_xed=10781 3:x_were_KNEW=-103 3:x_were_not=1290
3:x_were_x=-1579 3:x_were_xed=30 3:x_what_<we>=58 3:x_what_<you>=-108 3:x_when_<they>=-1111 3:x_when_a=501
3:x_when_the=4696 3:x_whether_the=-710 3:x_will_be=-1136 3:x_with_a=-2983 3:x_with_the=6779 3:x_with_x=-3456
3:x_within_x=-257 3:x_would_have=2818 3:x_x_"=2149 3:x_x_#=-1916 3:x_x_$=-1929 3:x_x_(=-342 3:x_x_,=-3631
3:x_x_.=-10291 3:x_x_:=2823 3:x_x_;=356 3:x_x_<we>=-413 3:x_x_<you>=-986 3:x_x_M=4055 3:x_x_P=-1629 3:x_x_a=-739
3:x_x_again=-1068 3:x_x_an=1614 3:x_x_and=-1545 3:x_x_at=2399 3:x_x_by=-672 3:x_x_for=-1418 3:x_x_from=-4708
3:x_x_had=2178 3:x_x_in=6157 3:x_x_into=356 3:x_x_is=-567 3:x_x_it=-5244 3:x_x_of=392 3:x_x_on=-2137 3:x_x_or=1138
3:x_x_out=-2184 3:x_x_since=-1045 3:x_x_than=233 3:x_x_that=-1595 3:x_x_the=2976 3:x_x_through=1703 3:x_x_to=-730
3:x_x_two=2738 3:x_x_until=-436 3:x_x_was=-4235 3:x_x_were=2039 3:x_x_what=488 3:x_x_with=2605 3:x_x_x=-6795
3:x_x_xed=-777 3:x_x_xing=-1583 3:x_xed_without=-1389 3:x_xed_x=4351 3:x_xing_$=2096 3:x_xing_,=892 3:x_xing_.=-2494
3:x_xing_x=2485 3:x_xing_xing=3429 3:x_yet_.=-1853 3:xed_"_x=-2672 3:xed_#_%=-215 3:xed_,_and=-1799 3:xed_,_so=2534
3:xed_,_the=-1393 3:xed_,_with=-2104 3:xed_._$=-1201 3:xed_a_M=3568 3:xed_a_x=-1466 3:xed_again_,=2825 3:xed_at_#=-680
3:xed_by_:=-1293 3:xed_by_M=2037 3:xed_by_P=4300 3:xed_by_the=-471 3:xed_by_x=-330 3:xed_for_<we>=-714
3:xed_for_the=2989 3:xed_for_x=-1827 3:xed_from_the=-3327 3:xed_in_#=1822 3:xed_in_one=-1050 3:xed_in_the=3379
3:xed_it_,=2119 3:xed_on_DAY=-1819 3:xed_on_the=938 3:xed_on_x=-704 3:xed_over_to=2656 3:xed_so_that=-972
3:xed_that_x=731 3:xed_the_M=-2214 3:xed_the_x=93 3:xed_to_the=1730 3:xed_to_x=-2570 3:xed_twice_.=1241
3:xed_with_the=-3434 3:xed_x_,=-915 3:xed_x_.=7200 3:xed_x_and=561 3:xed_x_on=-1171 3:xed_x_the=-1005 3:xed_x_x=-1138
3:xing_,_and=1635 3:xing_,_x=-263 3:xing_._$=1769 3:xing_at_x=604 3:xing_else_x=-2211 3:xing_it_.=-459
3:xing_on_the=-1153 3:xing_the_M=-1807 3:xing_to_x=-2534 3:xing_was_x=-2513 3:xing_was_xed=-2643 3:xing_with_the=-2354
3:xing_x_$=-1467 3:xing_x_,=765 3:xing_x_.=-2502 3:xing_x_the=3265 3:xing_x_x=5497 3:xly_,_and=-1054 3:xly_,_by=3675
3:xly_._$=-2381 3:xly_x_,=5103 3:xly_x_.=-1083 3:xly_x_x=-2507 3:yet_._$=-2232 b:a_certificate=3944 b:a_change=448
b:a_copy=-2786 b:a_cupboard=-1119 b:a_day=-1219 b:a_factor=1336 b:a_file=896 b:a_good=-781 b:a_guard=2968 b:a_half=-193
b:a_job=89 b:a_limit=2123 b:a_list=-3347 b:a_loan=-1342 b:a_lock=-1004 b:a_look=3859 b:a_loss=1392 b:a_matter=-1105
b:a_miss=2804 b:a_mixture=-481 b:a_new=323 b:a_notice=-574 b:a_number=-1391 b:a_part=-2066 b:a_plan=-1034
b:a_position=1866 b:a_quarter=-1442 b:a_reason=-98 b:a_ring=6230 b:a_second=-815 b:a_single=1900 b:a_small=-1136
b:a_snapshot=4072 b:a_supplier=7 b:a_system=-1073 b:a_test=250 b:a_thing=-742 b:a_third=-1169 b:a_ticket=-1143
b:a_vote=-1558 b:a_wall=1260 b:a_week=3341 b:a_word=-1028 b:a_work=541 b:a_wrong=-469 b:a_year=852 b:about_a=-1024
b:about_it=-637 b:about_the=-1289 b:above_is=-1521 b:account_for=-198 b:acknowledg_after=-289 b:acknowledge_minute=-137
b:add_a=-1046 b:address_to=-831 b:after_a=-722 b:after_it=4291 b:after_min=-408 b:after_minute=587 b:after_ten=143
b:after_the=-1411 b:again_after=4075 b:again_and=2014 b:again_in=-900 b:against_the=4738 b:all_of=-529 b:all_the=-973
b:although_the=-873 b:am_not=-452 b:an_answer=-658 b:an_empty=-628 b:an_error=3539 b:an_hour=-2251 b:and_a=-4198
b:and_ask=-590 b:and_both=3412 b:and_count=-786 b:and_did=-929 b:and_each=3004 b:and_found=140 b:and_from=-1280
b:and_has=-5084 b:and_he=-584 b:and_i=-1646 b:and_in=2359 b:and_is=-1270 b:and_it=-5825 b:and_let=-412 b:and_no=-2181
b:and_nobody=52 b:and_not=4304 b:and_rang=-736 b:and_read=-618 b:and_sent=-1007 b:and_since=2770 b:and_that=-87
b:and_the=3875 b:and_then=-915 b:and_they=2073 b:and_thi=992 b:and_those=-968 b:and_to=-1566 b:and_two=-750
b:and_was=-263 b:and_watch=-722 b:and_we=2246 b:and_were=-537 b:and_what=-1222 b:and_wrote=110 b:anyone_who=-1089
b:anyth_and=1823 b:app_derive=1559 b:are_a=-754 b:are_kept=-571 b:are_not=-1428 b:are_sorry=-342 b:are_to=-757
b:as_a=2647 b:as_in=-618 b:as_it=-29 b:as_long=947 b:as_the=1903 b:as_well=-2325 b:ask_for=1981 b:ask_the=2189
b:ask_to=-475 b:ask_what=1351 b:ask_whether=-1315 b:assume_that=-475 b:at_about=-763 b:at_all=-995 b:at_an=-340
b:at_every=-865 b:at_four=341 b:at_half=-1035 b:at_night=-874 b:at_noon=3742 b:at_on=-2169 b:at_once=1786
b:at_the=-1994 b:at_two=-1741 b:authorisation_service=733 b:away_the=-1058 b:back_by=1095 b:back_for=-1060
b:back_to=2737 b:be_a=2123 b:be_and=-2608 b:be_done=-714 b:be_in=-768 b:be_reach=-1817 b:be_read=2213 b:be_sent=-923
b:be_settl=-1346 b:because_a=1711 b:because_of=-1447 b:because_the=2328 b:been_ask=-861 b:been_made=-1093
b:been_open=967 b:been_put=1398 b:been_switch=-1587 b:before_it=-1022 b:before_the=8957 b:before_we=-669
b:began_to=-2820 b:behind_the=-1960 b:being_paid=-1163 b:belong_to=2136 b:beside_it=-1853 b:between_two=4429
b:bother_me=-679 b:built_the=-672 b:buy_a=-1140 b:by_a=1344 b:by_accident=-1126 b:by_friday=121 b:by_hand=-1248
b:by_itself=-547 b:by_mail=-1688 b:by_october=-338 b:by_one=-862 b:by_somebody=-26 b:by_the=-914 b:by_two=4260
b:by_which=-1492 b:cache_was=-2342 b:call_centre=-351 b:call_to=2574 b:call_were=706 b:came_back=-1983 b:came_in=3451
b:came_on=-1130 b:came_to=-990 b:can_be=-2274 b:can_tell=-376 b:cannot_say=-182 b:car_park=-1241 b:carrier_and=-1584
b:carry_the=-1612 b:caus_it=2119 b:certificat_of=3685 b:change_is=-894 b:change_of=-949 b:change_on=4129
b:check_that=220 b:check_with=-1870 b:clos_the=-313 b:compar_the=-1441 b:compar_with=-1529 b:compare_the=1111
b:connect_to=2040 b:control_room=320 b:copy_of=1496 b:correct_and=-1157 b:could_be=-697 b:could_not=2177
b:count_of=-212 b:customer_in=222 b:customer_was=-797 b:customer_with=-568 b:day_and=-193 b:day_before=-944
b:day_in=2576 b:decision_of=393 b:default_meet=451 b:delivery_service=-1081 b:depend_on=1979 b:desk_rang=-1029
b:detection_minute=-372 b:did_not=612 b:did_noth=-714 b:did_what=5381 b:disk_was=-1231 b:do_not=-3294 b:do_with=-2506
b:doe_it=3005 b:doe_not=1656 b:done_by=-714 b:drill_in=-707 b:dropp_the=2719 b:dry_run=-1357 b:dry_then=-592
b:each_of=2904 b:each_other=-1152 b:edge_team=-2146 b:eleven_day=-1014 b:else_happen=-2597 b:empty_a=1310
b:empty_and=829 b:empty_file=-1218 b:end_date=-1224 b:end_of=33 b:english_only=-93 b:even_the=-328 b:event_twice=2424
b:every_two=-428 b:failure_to=-372 b:fed_from=5897 b:feed_was=1061 b:file_of=-1530 b:fill_in=391 b:find_the=-678
b:fire_brigade=-1172 b:first_call=-861 b:first_of=-1089 b:first_the=23 b:follow_is=-825 b:for_a=749 b:for_an=-1816
b:for_each=-1166 b:for_forty=-1887 b:for_good=3414 b:for_it=291 b:for_most=-323 b:for_nine=1052 b:for_other=-1158
b:for_that=1332 b:for_the=-2534 b:for_those=-1285 b:for_three=224 b:for_twenty=-1579 b:for_us=-1177 b:for_which=216
b:form_for=-2293 b:forty_minute=-2497 b:found_it=648 b:found_noth=1367 b:found_the=-516 b:four_hour=-817 b:four_in=341
b:from_a=2929 b:from_failure=-372 b:from_first=4 b:from_it=-1134 b:from_minute=218 b:from_one=1801 b:from_the=-3108
b:from_to=-2014 b:front_of=2142 b:front_page=2512 b:full_of=-77 b:gave_it=328 b:gave_up=2710 b:goe_back=3134
b:going_to=-507 b:good_mood=1074 b:green_all=-1913 b:ground_in=3164 b:h_are=3925 b:h_min=-733 b:had_a=-2400
b:had_been=7111 b:had_begun=-522 b:had_come=-665 b:had_it=1311 b:had_no=-1834 b:had_not=1913 b:had_switch=1446
b:had_the=495 b:had_to=-4982 b:had_told=1399 b:half_hour=895 b:half_of=4140 b:half_past=-1054 b:hand_and=287
b:hand_in=-1214 b:hand_over=-597 b:hang_in=-1400 b:happen_and=-1677 b:happen_is=3903 b:has_a=-269 b:has_been=2606
b:has_no=981 b:has_to=-2558 b:have_ask=-410 b:have_been=-98 b:have_it=-739 b:have_no=-347 b:have_not=-563
b:have_put=247 b:have_seen=-431 b:have_the=-1168 b:he_did=-677 b:head_of=-70 b:hence_the=-874 b:here_is=-889
b:hold_the=1578 b:hour_and=-147 b:hour_because=-2227 b:hour_no=-37 b:hour_with=-513 b:house_was=-1856
b:household_and=-1570 b:how_it=-1826 b:how_the=-853 b:how_we=686 b:i_am=-1222 b:i_ask=-604 b:i_have=10 b:i_know=-455
b:i_was=-744 b:i_will=353 b:if_you=401 b:in_a=3776 b:in_again=-1102 b:in_all=-121 b:in_and=818 b:in_charge=-869
b:in_english=-93 b:in_every=80 b:in_front=2142 b:in_future=-1158 b:in_it=2334 b:in_one=-1350 b:in_other=1908
b:in_our=-1096 b:in_september=-694 b:in_spr=-850 b:in_the=-1643 b:in_their=-1488 b:in_thi=-1407 b:in_two=349
b:in_when=3304 b:in_writ=-1025 b:instead_of=1964 b:internal_impact=463 b:into_the=-3025 b:is_a=-3019 b:is_done=3865
b:is_fed=6262 b:is_in=4292 b:is_look=325 b:is_made=-1891 b:is_no=3953 b:is_not=-6399 b:is_on=-783 b:is_one=-852
b:is_only=715 b:is_read=-1571 b:is_still=-1840 b:is_that=3248 b:is_the=-665 b:is_to=-1620 b:is_used=-1690
b:is_what=2646 b:is_where=-835 b:it_away=-2491 b:it_because=1092 b:it_built=2027 b:it_by=1203 b:it_came=647
b:it_did=-1995 b:it_for=-933 b:it_goe=2390 b:it_had=-1388 b:it_is=880 b:it_on=-731 b:it_report=2088 b:it_should=-3763
b:it_since=1622 b:it_to=-62 b:it_took=1673 b:it_up=2530 b:it_was=2771 b:it_would=-2311 b:its_own=-1532
b:itself_off=2630 b:job_had=1495 b:k_was=3400 b:keep_it=410 b:kept_the=104 b:key_was=-2260 b:know_it=-1722
b:know_of=-1657 b:last_one=493 b:last_year=881 b:left_out=2321 b:legal_answer=-316 b:let_the=-1704 b:let_us=44
b:level_on=43 b:like_a=-1275 b:like_to=-520 b:limit_was=565 b:line_for=-1989 b:line_that=3022 b:list_had=3529
b:list_is=-1051 b:list_of=-4146 b:liv_in=5762 b:lock_on=-744 b:log_and=-1218 b:log_is=-572 b:long_as=947
b:long_before=-705 b:longer_than=-2138 b:look_after=-1403 b:look_at=2755 b:look_for=-1046 b:look_like=-1275
b:loss_of=1392 b:lost_and=-888 b:make_the=-1853 b:many_of=-1017 b:matter_of=-1105 b:matter_on=-530 b:message_to=119
b:middle_of=952 b:mihai'_query=-812 b:minute_after=-452 b:minute_and=1416 b:minute_from=4 b:minute_on=744
b:minute_went=-965 b:mitigate_minute=-137 b:mixture_of=-481 b:more_than=-660 b:most_of=-1843 b:mov_the=-433
b:mov_to=-2082 b:need_a=-1081 b:need_to=-1022 b:new_figure=-893 b:new_version=2715 b:night_from=-146 b:no_alert=-2269
b:no_idea=-1157 b:no_list=2398 b:no_money=1960 b:no_one=-759 b:no_second=4328 b:no_way=-1607 b:nobody_had=-94
b:nobody_look=-966 b:nobody_wrote=-692 b:none_of=6145 b:not_a=-1797 b:not_be=4357 b:not_been=-54 b:not_being=2016
b:not_in=2443 b:not_kept=-2393 b:not_know=-2348 b:not_known=3902 b:not_on=1911 b:not_see=88 b:not_seen=-1845
b:not_that=2286 b:not_the=641 b:noth_and=1429 b:noth_else=1025 b:noth_was=-2513 b:now_and=286 b:number_in=-1728
b:number_of=-581 b:october_a=-313 b:october_the=-393 b:of_a=-4486 b:of_all=-440 b:of_an=-2375 b:of_another=-670
b:of_each=-3082 b:of_his=-402 b:of_it=-1609 b:of_its=3246 b:of_may=-513 b:of_minute=-516 b:of_number=-1580
b:of_old=-611 b:of_one=5444 b:of_open=2253 b:of_our=246 b:of_paper=3145 b:of_the=383 b:of_their=-1627 b:of_them=2821
b:of_thi=302 b:of_us=-1425 b:of_which=-1646 b:of_you=-1017 b:off_and=-1375 b:off_by=-590 b:off_the=-1644
b:office_of=-1293 b:old_one=2816 b:old_server=-1146 b:old_thing=4901 b:on_a=1588 b:on_call=-1264 b:on_its=-2002
b:on_june=-893 b:on_monday=-605 b:on_october=-873 b:on_one=1709 b:on_our=755 b:on_paper=-1939 b:on_shift=254
b:on_the=-4545 b:on_thursday=-2547 b:on_to=-756 b:on_tuesday=1733 b:on_what=-1305 b:once_a=559 b:once_and=-2054
b:once_the=4087 b:one_and=11 b:one_at=-383 b:one_by=-862 b:one_doe=-1302 b:one_from=982 b:one_in=-766 b:one_is=-1731
b:one_line=-1771 b:one_of=-1665 b:one_person=-404 b:one_should=-587 b:one_that=1633 b:one_was=2252 b:only_as=-2787
b:open_a=-1143 b:open_for=861 b:open_it=-10 b:opt_out=-522 b:or_later=204 b:order_and=307 b:order_of=-2716
b:order_were=-1203 b:other_word=2822 b:ought_to=-798 b:our_alarm=1553 b:our_first=-912 b:our_own=-2435 b:our_shop=-1082
b:out_and=-943 b:out_in=862 b:out_of=2129 b:out_on=4214 b:out_with=-773 b:over_at=-597 b:over_the=89 b:over_to=2656
b:page_was=-3624 b:paid_for=-1597 b:panel_was=2967 b:part_of=-1799 b:pass_on=-756 b:pay_for=-366 b:people_got=-941
b:people_on=-150 b:people_who=4836 b:picture_of=-1036 b:plan_for=533 b:plan_in=2581 b:please_do=-1151 b:pool_of=-122
b:price_table=3871 b:price_were=-971 b:print_on=-1330 b:pull_the=-1242 b:pump_and=1903 b:purge_of=1778 b:put_a=1638
b:put_on=1043 b:put_up=-701 b:quarter_of=-2964 b:queue_was=5795 b:ran_out=3526 b:rang_the=-1477 b:raw_log=-4586
b:raw_note=-771 b:reach_the=-1703 b:read_by=2715 b:read_the=6288 b:reconcile_job=4826 b:referral_sent=-18
b:replac_its=5490 b:report_on=-1520 b:resolve_minute=-137 b:review_and=-1710 b:review_rule=1500 b:right_one=1938
b:right_to=-1949 b:role_were=-79 b:row_and=-1189 b:run_at=-1049 b:run_on=-1463 b:sale_week=428 b:same_name=-1079
b:same_picture=2188 b:saw_it=-1145 b:saw_the=-684 b:say_that=-834 b:screen_and=-1473 b:second_level=43
b:second_line=626 b:secondary_site=-1757 b:sent_a=-1283 b:sent_to=1199 b:server_had=1147 b:set_it=1682 b:set_to=3240
b:settl_with=-1346 b:shar_one=-986 b:shop_in=-257 b:should_be=-2879 b:show_the=1871 b:shut_for=647 b:since_and=1414
b:since_spr=845 b:since_the=3502 b:since_then=-1447 b:six_in=-338 b:slip_of=3145 b:sluice_by=195 b:so_it=1962
b:so_much=1772 b:so_our=-1155 b:so_that=-4982 b:so_the=-130 b:so_we=-1551 b:some_forty=-1653 b:somebody_has=-878
b:somebody_in=-772 b:somebody_who=-44 b:someth_else=-1208 b:someth_is=-1105 b:sooner_or=204 b:spoke_to=-247
b:spr_house=279 b:stand_in=-1560 b:stood_there=-709 b:stop_and=-933 b:stop_at=-444 b:stop_the=-682 b:stopp_the=-1499
b:sunday_the=-1195 b:switch_itself=2630 b:switch_off=-1764 b:switch_the=1379 b:switch_to=-1541 b:table_was=4549
b:take_a=-2162 b:take_place=-879 b:taken_back=-614 b:taken_out=3853 b:tank_was=-1156 b:telephone_line=4423
b:telephone_number=-1189 b:tell_you=386 b:ten_minute=-884 b:textile_wing=-1362 b:thaler_who=-238 b:than_a=1248
b:than_the=-669 b:than_we=8 b:thank_to=-556 b:thank_you=-507 b:that_a=-375 b:that_can=-256 b:that_compare=-1742
b:that_day=1025 b:that_had=7473 b:that_is=1197 b:that_it=518 b:that_nobody=-1396 b:that_noth=-1296 b:that_one=-1389
b:that_the=-1584 b:that_time=-1120 b:that_told=-1730 b:that_was=-181 b:that_we=2014 b:that_were=-821 b:that_would=711
b:that_you=-1316 b:the_account=2184 b:the_afternoon=-407 b:the_alarm=-4177 b:the_app=1559 b:the_application=5416
b:the_archive=1957 b:the_authorisation=-343 b:the_backup=-1390 b:the_barrier=-954 b:the_bell=-1437 b:the_belt=2783
b:the_board=-2438 b:the_book=-1357 b:the_bridge=-2364 b:the_broker=-1347 b:the_build=-915 b:the_bus=-1922
b:the_cabinet=-88 b:the_cache=-3726 b:the_call=-485 b:the_carrier=-1389 b:the_case=-2615 b:the_cdn=-1238
b:the_cellar=-908 b:the_change=4594 b:the_check=-2689 b:the_client=-567 b:the_climate=-1362 b:the_coffee=-3379
b:the_concentrator=3923 b:the_control=52 b:the_coo=-1293 b:the_cookie=2349 b:the_counter=-836 b:the_course=-1422
b:the_crew=-1601 b:the_customer=-601 b:the_data=-2098 b:the_database=-2049 b:the_date=799 b:the_day=4023
b:the_decision=324 b:the_delivery=601 b:the_depot=-222 b:the_desk=-2183 b:the_disk=1482 b:the_drill=-920
b:the_driver=-948 b:the_dry=-1139 b:the_early=-837 b:the_edge=3493 b:the_end=2704 b:the_even=-2475 b:the_feed=-1345
b:the_file=-1772 b:the_fire=-1622 b:the_first=-2512 b:the_flag=-109 b:the_follow=-1238 b:the_form=-2293 b:the_gate=2230
b:the_graph=-3652 b:the_ground=4165 b:the_group=1792 b:the_hall=-1234 b:the_harbour=4 b:the_head=-1582 b:the_heat=1631
b:the_holiday=1402 b:the_hotline=385 b:the_hour=-381 b:the_house=-1486 b:the_id=-3942 b:the_invoice=1463
b:the_job=-1717 b:the_key=18 b:the_kitchen=-510 b:the_last=-86 b:the_light=123 b:the_limit=-1034 b:the_line=-2648
b:the_list=-892 b:the_load=1301 b:the_log=1919 b:the_machine=3649 b:the_map=-2209 b:the_mast=4130 b:the_matter=222
b:the_meet=-486 b:the_meter=1105 b:the_middle=952 b:the_mirror=-1070 b:the_month=3714 b:the_more=-815 b:the_morn=-653
b:the_name=3062 b:the_neighbour=-499 b:the_new=7105 b:the_next=-3868 b:the_night=-2673 b:the_number=-1020
b:the_office=-1614 b:the_old=-499 b:the_one=-434 b:the_order=-1547 b:the_origin=37 b:the_other=919 b:the_page=-5590
b:the_panel=5836 b:the_password=-617 b:the_people=-392 b:the_person=-729 b:the_phone=-2536 b:the_picture=-1847
b:the_pipe=-1174 b:the_plan=7277 b:the_plug=-861 b:the_pool=-122 b:the_porter'=-2881 b:the_pressure=-2925
b:the_price=6794 b:the_provider=3186 b:the_pump=1782 b:the_queue=4599 b:the_raw=-4828 b:the_reason=3374
b:the_receiver=6187 b:the_reconcile=4826 b:the_release=-1248 b:the_repair=-738 b:the_report=-827 b:the_repository=2006
b:the_rest=-1689 b:the_restart=2463 b:the_right=-734 b:the_ring=2871 b:the_rule=5258 b:the_runbook=-1292 b:the_same=445
b:the_school=-2066 b:the_screen=-3365 b:the_script=-982 b:the_seam=-1621 b:the_second=-349 b:the_secondary=-1757
b:the_secretary=-479 b:the_sender=-1757 b:the_sensor=841 b:the_server=3552 b:the_shelf=-2034 b:the_shop=-2039
b:the_sluice=195 b:the_south=455 b:the_spr=-757 b:the_start=-318 b:the_story=3928 b:the_sum=-1454 b:the_supplier=-2421
b:the_switch=1571 b:the_system=-3110 b:the_table=1063 b:the_tank=-1854 b:the_test=3733 b:the_textile=-1362
b:the_three=2390 b:the_ticket=-1155 b:the_till=1281 b:the_time=-1762 b:the_train=-1301 b:the_tram=781 b:the_truck=-773
b:the_two=490 b:the_unit=1653 b:the_update=5861 b:the_usage=3384 b:the_vendor=8134 b:the_vendor'=-372
b:the_visitor=-790 b:the_wall=3845 b:the_warden=2152 b:the_water=1983 b:the_way=2673 b:the_web=118 b:the_whole=2078
b:the_word=692 b:the_work=3892 b:the_wrong=-2677 b:their_own=-1935 b:them_in=-774 b:then_it=-2153 b:then_the=-384
b:then_we=-102 b:there_for=-1308 b:there_is=523 b:there_was=-2200 b:there_were=917 b:they_are=-2440 b:they_do=-1017
b:they_were=-1018 b:thi_company=-364 b:thi_document=-1144 b:thi_is=-1273 b:thi_report=-1323 b:thi_the=5772
b:thing_that=-811 b:those_who=-2793 b:three_hour=-1906 b:through_the=2020 b:throw_away=-1438 b:thrown_away=-1907
b:ticket_with=-1472 b:time_from=4404 b:time_in=-1739 b:time_it=-2482 b:time_to=4474 b:to_a=-664 b:to_acknowledge=-137
b:to_all=-417 b:to_anybody=-659 b:to_be=1431 b:to_customer=230 b:to_detection=-372 b:to_do=-737 b:to_get=-1353
b:to_go=102 b:to_have=182 b:to_it=4673 b:to_keep=-988 b:to_know=-1 b:to_light=-990 b:to_look=-497 b:to_mitigate=-137
b:to_one=-1487 b:to_open=-108 b:to_our=-1610 b:to_pay=288 b:to_people=-522 b:to_resolve=-137 b:to_say=-3418
b:to_stop=-1991 b:to_take=-1628 b:to_the=3262 b:to_try=-883 b:to_us=-86 b:to_wait=-1713 b:to_write=124
b:together_from=-1068 b:told_by=485 b:told_the=1529 b:told_to=-787 b:told_us=-2125 b:took_over=-854 b:took_place=-832
b:took_the=2880 b:took_us=-1425 b:twenty_minute=-1859 b:two_and=1070 b:two_default=451 b:two_hour=-1625
b:two_minute=-600 b:two_of=-1544 b:two_people=-1660 b:two_team=-761 b:understood_that=-694 b:until_the=608 b:up_a=-701
b:up_at=2192 b:up_of=-838 b:up_the=1704 b:up_to=-669 b:us_a=-369 b:us_in=1188 b:us_minute=-1455 b:us_that=-554
b:usage_page=-738 b:usage_table=4116 b:used_to=715 b:user_saw=58 b:wait_for=1154 b:wait_outside=188 b:want_to=-959
b:was_a=-3012 b:was_as=-1526 b:was_brought=1073 b:was_chang=6790 b:was_compar=-1529 b:was_dark=-1532 b:was_full=6901
b:was_in=996 b:was_left=169 b:was_look=-2506 b:was_lost=-2463 b:was_made=3401 b:was_mov=1375 b:was_no=-1564
b:was_not=4248 b:was_on=-1296 b:was_over=-2270 b:was_put=-2550 b:was_right=-1443 b:was_sent=52 b:was_shut=334
b:was_split=2566 b:was_taken=-913 b:was_the=-268 b:was_there=-1859 b:was_to=-1213 b:watch_the=-722 b:way_round=-133
b:way_the=2330 b:way_to=-1607 b:we_are=-849 b:we_ask=-993 b:we_can=-1354 b:we_could=-119 b:we_did=-1111 b:we_do=506
b:we_gave=2931 b:we_had=-192 b:we_have=728 b:we_know=-733 b:we_lost=-89 b:we_pull=-703 b:we_saw=-188 b:we_spoke=-247
b:we_took=-13 b:we_want=-666 b:we_were=-541 b:we_will=-1212 b:we_would=3253 b:web_page=118 b:went_out=-3309
b:went_to=1158 b:were_given=-315 b:were_in=-757 b:were_made=-1106 b:were_not=964 b:were_still=-843 b:were_told=-117
b:what_caus=2119 b:what_else=1733 b:what_had=-393 b:what_happen=1462 b:what_i=-239 b:what_is=-1126 b:what_it=6241
b:what_its=3209 b:what_the=-2602 b:what_was=-1115 b:what_we=-1582 b:what_you=-1196 b:when_a=-766 b:when_the=8333
b:when_they=-1111 b:when_we=-773 b:where_it=-190 b:where_the=456 b:where_two=451 b:whether_the=3517 b:whether_we=-151
b:which_is=1670 b:which_the=404 b:which_was=1145 b:while_two=-1490 b:who_had=-1012 b:who_is=-421 b:who_want=-1036
b:who_was=-1431 b:whole_thing=-1022 b:why_the=-1295 b:will_be=-3059 b:will_not=-849 b:with_a=381 b:with_an=3147
b:with_the=-2827 b:with_us=-130 b:within_ten=-520 b:within_the=-677 b:without_a=-1895 b:without_being=-2019
b:without_it=2317 b:without_secure=2881 b:word_we=-392 b:work_again=-1412 b:work_and=-625 b:work_day=812
b:work_on=-1104 b:would_have=88 b:would_not=-2067 b:write_again=-1004 b:write_down=1039 b:write_to=13
b:wrote_down=-1093 b:wrote_the=-1063 b:wrote_to=3310 b:year_and=-504 b:year_the=4256 b:you_a=-1423 b:you_cannot=-676
b:you_do=-1285 b:you_find=-810 b:you_have=-689 b:you_will=289 general=8073 len:0=-5908 len:1=-5817 len:2=-5377
len:3=1834 len:4=3199 len:5=710 present=-1068 w:a=-275 w:abebe=-364 w:about=-603 w:above=3391 w:access=-1112
w:accident=-1126 w:accord=-1223 w:account=2107 w:acknowledg=-972 w:acknowledge=-137 w:add=-1923 w:address=33
w:affect=-104 w:after=877 w:afternoon=-1414 w:again=-1451 w:against=4401 w:age=-3281 w:ahead=-2027 w:alarm=-5846
w:album=-1131 w:alert=-3488 w:all=-2265 w:allow=1441 w:alone=2528 w:along=-1540 w:aloud=-1362 w:also=351
w:although=-873 w:am=-2052 w:an=2014 w:and=-686 w:another=464 w:answer=3764 w:any=2253 w:anybody=-659 w:anyone=-1983
w:anyth=1106 w:anywhere=-883 w:apart=1999 w:app=664 w:application=5416 w:approval=-798 w:approx=-140 w:april=1042
w:archive=1957 w:are=-941 w:around=-1053 w:arriv=-411 w:as=7849 w:ask=-1022 w:assume=-475 w:at=-1107 w:audit=-231
w:aug=-248 w:august=1275 w:author=-356 w:authorisation=-343 w:automate=-849 w:autumn=-1843 w:availability=2154
w:away=-6754 w:back=-3277 w:backup=-3078 w:bad=-869 w:baker=-183 w:bakery=988 w:bank=1605 w:barrier=-1051 w:batch=225
w:batche=-716 w:battery=-535 w:be=-3045 w:became=817 w:because=8437 w:been=5485 w:before=3207 w:began=-547 w:begun=-522
w:behind=-124 w:being=-1512 w:bell=-1905 w:belong=2136 w:belt=2279 w:beside=-1853 w:best=-3173 w:better=-1480
w:between=2563 w:bill=1822 w:bind=-2097 w:bit=-414 w:blink=-783 w:board=-2438 w:book=2853 w:both=3887 w:bother=-679
w:box=-1411 w:branche=4380 w:bread=-546 w:bridge=-3243 w:brigade=-1172 w:broker=-1942 w:brought=330 w:browser=2234
w:build=-3456 w:built=5442 w:bundle=2165 w:bus=-1922 w:but=-756 w:buy=-2228 w:by=-4706 w:cabinet=-966 w:cable=2857
w:cache=-5609 w:calendar=-631 w:call=4476 w:calm=-746 w:came=3245 w:can=-4147 w:canary=-2836 w:cannot=-858 w:car=-1241
w:card=-1237 w:carri=1980 w:carrier=-2016 w:carrier'=-468 w:carry=-2146 w:case=-4748 w:catalogue=-1258 w:caus=1855
w:cause=4978 w:cdn=406 w:cellar=-908 w:centre=-978 w:certificat=3685 w:certificate=3347 w:chang=3580 w:change=7803
w:channel=-2945 w:charg=-905 w:charge=-1404 w:chat=-1718 w:check=-93 w:claim=-1502 w:client=-2658 w:climate=-1362
w:clinic=-788 w:clock=768 w:clos=3085 w:coffee=-4519 w:colleague=213 w:colour=-1201 w:column=1269 w:com=-1746
w:come=597 w:command=-626 w:communication=-2592 w:company=-2007 w:compar=-3103 w:compare=4812 w:complaint=-2118
w:concentrator=3923 w:concern=-1085 w:confirm=-1505 w:connect=2040 w:connection=6908 w:consumer=2756 w:control=-6
w:coo=-1293 w:cookie=2349 w:cool=-3030 w:copy=-1900 w:correct=-1536 w:correction=4678 w:cost=-252 w:could=-592
w:count=-1155 w:counter=-2021 w:course=-1422 w:crew=-2272 w:cupboard=-1119 w:customer=-3004 w:daily=-2645 w:dark=169
w:dashboard=-1671 w:data=-3198 w:database=-2049 w:date=-2175 w:day=1687 w:decide=-1869 w:decision=1749
w:decoration=-143 w:default=2553 w:delay=-1100 w:deliver=2475 w:delivery=284 w:depend=1979 w:depot=-222 w:derive=1559
w:describ=7463 w:desk=-2093 w:detail=-1109 w:detection=-372 w:did=-1705 w:differ=-1829 w:different=-3104 w:disk=1482
w:disruption=-1320 w:do=-2639 w:document=-638 w:doe=1326 w:done=2592 w:door=-1978 w:double=-596 w:down=-6622
w:drain=-588 w:draw=-386 w:drill=-1236 w:driver=-151 w:dropp=8369 w:drove=-1658 w:dry=-1948 w:due=-1403
w:duplicate=-1735 w:dur=-58 w:duration=920 w:duty=174 w:each=3441 w:earlier=-64 w:early=-2435 w:edge=2640 w:eight=-1190
w:eleven=-426 w:else=803 w:emergency=-2021 w:empti=993 w:empty=4199 w:end=3801 w:enforce=2106 w:engineer=-726
w:english=-93 w:entry=-323 w:equal=-1294 w:error=3236 w:euro=-554 w:even=-4495 w:event=-3926 w:every=-358
w:everybody=-1873 w:everyone=-720 w:everyth=-424 w:exactly=156 w:exchang=2625 w:exchange=6015 w:exist=1723
w:expect=2293 w:experiment=342 w:explain=-1525 w:explanation=-915 w:export=-1353 w:eye=-385 w:factor=1336 w:fail=2274
w:failure=-372 w:fall=-3220 w:far=-908 w:fault=2854 w:fed=7656 w:feed=49 w:fell=1769 w:field=4641 w:fifty=-1487
w:figure=-1428 w:file=1401 w:fill=1809 w:film=-560 w:final=-523 w:find=-2481 w:finish=-3031 w:fire=-1622 w:first=-3580
w:five=-3785 w:flag=-109 w:float=-1060 w:floor=-719 w:folder=1286 w:follow=-60 w:for=-881 w:forgotten=-1334
w:form=-2537 w:forty=-1077 w:forward=-1151 w:found=1204 w:four=-2121 w:free=-1383 w:friday=1840 w:from=-31 w:front=4654
w:froze=3336 w:full=8799 w:funny=-1675 w:fuse=1155 w:future=-1213 w:gate=1405 w:gateway=-1235 w:gave=2293
w:generator=-2468 w:get=-3272 w:give=802 w:given=706 w:go=-980 w:goe=-1469 w:going=-507 w:gone=4550 w:good=1106
w:got=-1352 w:graph=-3652 w:green=-3348 w:ground=3663 w:group=5626 w:guard=2550 w:h=2335 w:had=2292 w:half=2456
w:hall=-410 w:hand=-3648 w:hand-over=-573 w:handover=-1165 w:hang=-1805 w:happen=-471 w:harbour=4 w:harmless=5909
w:has=2722 w:have=-7277 w:he=35 w:head=-84 w:header=-1305 w:hear=3015 w:heard=-505 w:heat=1542 w:held=-899 w:help=-1682
w:hence=-874 w:her=-126 w:here=-1993 w:him=-321 w:his=-41 w:history=-2169 w:hold=357 w:holiday=179 w:home=-315
w:hospital=-1074 w:host=281 w:hot=2551 w:hotline=-2130 w:hour=-8246 w:house=933 w:household=-2180 w:how=-2683
w:hub=-1288 w:hurt=-1496 w:hygrometer=-239 w:i=-5470 w:i'd=-270 w:i'll=-1518 w:id=-3942 w:idea=-1345 w:if=-1388
w:image=4918 w:impact=239 w:in=-1363 w:inc=-3 w:inform=-1943 w:instead=1964 w:internal=-383 w:into=-4016 w:invoice=-169
w:is=-1553 w:it=2332 w:its=5562 w:itself=-773 w:january=1849 w:ji-woo=-34 w:job=7121 w:join=-858 w:june=-960
w:just=-2633 w:k=2718 w:keep=-2795 w:kept=402 w:kettle=-760 w:key=362 w:kind=-488 w:kitchen=-510 w:knew=-2040
w:knock=-1152 w:know=-3381 w:known=2730 w:language=-608 w:last=473 w:late=-1838 w:later=-1457 w:lead=-483 w:leak=-1045
w:learn=-939 w:leave=5156 w:led=8063 w:ledger=2406 w:left=-377 w:legal=-316 w:less=-110 w:let=-2473 w:letter=-888
w:level=-2 w:lift=-1767 w:light=-1887 w:like=1393 w:limit=1387 w:line=4929 w:list=2304 w:liv=4768 w:live=-1382
w:load=2352 w:loan=-1342 w:lock=175 w:log=-4658 w:login=2952 w:long=-2117 w:longer=-2138 w:look=2401 w:loss=1630
w:lost=-2488 w:luck=-552 w:lumi=-1464 w:m=509 w:machine=-1085 w:made=-1602 w:mail=2824 w:make=606 w:management=13
w:manager=531 w:many=-669 w:map=-4167 w:mark=-2152 w:market=-1268 w:mast=3811 w:matter=-1857 w:may=-2798 w:me=-667
w:mean=773 w:medishare=251 w:meet=-661 w:mei=-146 w:member=-652 w:memorandum=-1254 w:mend=-2205 w:message=6134
w:met=1987 w:meter=706 w:middle=952 w:midnight=-2159 w:mihai'=-812 w:million=-229 w:min=-858 w:minute=-4777
w:mirror=-2126 w:miss=4832 w:mitigate=-137 w:mixture=-481 w:monday=-2398 w:money=543 w:month=2177 w:mood=1074
w:more=-1683 w:morn=-2160 w:most=-3595 w:mov=721 w:move=-2604 w:much=1086 w:music=-345 w:must=3678 w:my=-1667
w:name=4537 w:need=-9439 w:neighbour=-499 w:network=2043 w:never=6712 w:new=4949 w:newsletter=-453 w:next=-3816
w:night=-4891 w:nine=-813 w:no=39 w:noa=-243 w:nobody=-4940 w:node=-1147 w:none=5994 w:noon=3684 w:not=5269 w:note=2663
w:noth=8789 w:notic=2933 w:notice=-956 w:now=-798 w:nowhere=4293 w:number=-2592 w:nurse=-1060 w:o'clock=1356
w:october=-2428 w:of=1353 w:off=78 w:offer=115 w:office=-3220 w:offline=-1626 w:offset=-1846 w:often=-1064 w:old=1253
w:on=-4321 w:once=4379 w:one=-745 w:only=-3866 w:open=1738 w:opt=-522 w:opt-out=2577 w:opted-out=2800 w:or=-844
w:order=-6320 w:origin=465 w:other=-420 w:ought=-798 w:our=4988 w:out=2013 w:outside=-648 w:over=-1040 w:own=242
w:owner=249 w:page=-7374 w:paid=-2333 w:panel=4067 w:paper=270 w:parcel=380 w:park=-1390 w:part=-3465 w:pass=-1374
w:passenger=-616 w:password=-617 w:past=-2646 w:pay=-656 w:payment=-1411 w:people=2405 w:per=4984 w:percent=1162
w:permit=4092 w:person=3125 w:phone=-3885 w:photo=-452 w:picture=-1271 w:piec=-1068 w:pipe=838 w:pizza=517 w:plac=-716
w:place=-3707 w:plan=4134 w:plann=-1117 w:platform=-275 w:please=-1083 w:plu=-2475 w:plug=-861 w:plugg=-916
w:point=6654 w:pool=-122 w:porter'=-2881 w:position=1866 w:post=-800 w:power=5729 w:present=-921 w:pressure=-2925
w:price=3278 w:print=-6031 w:printer=3543 w:product=-880 w:project=-780 w:promis=-248 w:proof=-682 w:protection=7461
w:protocol=-3200 w:provider=2317 w:pull=-1373 w:pump=1333 w:purge=363 w:purpose=-591 w:push=-66 w:put=-2677
w:quarter=-3276 w:query=-812 w:question=-1398 w:queue=4388 w:quickly=-1724 w:quiet=-2816 w:r=-80 w:radio=736 w:rafe=191
w:ran=8461 w:rang=-5532 w:rather=3777 w:raw=-5357 w:reach=-3615 w:read=4305 w:reader=-745 w:reading=-1153 w:real=-636
w:reason=3906 w:receipt=-71 w:receiv=-1560 w:receiver=10963 w:recipe=3496 w:recipient=-890 w:recomputation=-2247
w:reconcile=4826 w:red=-2263 w:referral=-764 w:refuse=-639 w:regulator=58 w:release=-1248 w:remov=2648 w:renam=4021
w:rename=6083 w:renew=1952 w:repair=-2006 w:replac=6073 w:report=-1464 w:repository=2006 w:request=5502 w:reset=-2528
w:resolve=-137 w:rest=-1689 w:restart=1409 w:restore=-2286 w:revenue=-888 w:review=3000 w:reviewer=-907 w:right=-371
w:ring=8607 w:road=-373 w:role=3874 w:roll=539 w:rollback=-1198 w:room=-285 w:round=1010 w:router=-611 w:row=-1556
w:rule=8227 w:run=-5628 w:runbook=-1292 w:runn=2954 w:safe=-2141 w:safety=-483 w:said=-3025 w:sale=-63 w:same=445
w:sat=-148 w:saturday=-790 w:sav=5027 w:save=-1903 w:saw=-2337 w:say=198 w:school=-2091 w:screen=-5182 w:script=1728
w:seam=-1621 w:second=3271 w:secondary=-1757 w:secretary=-479 w:secure=2858 w:see=-2617 w:seen=-4328 w:segment=2242
w:send=-3230 w:sender=-2507 w:sensor=-175 w:sent=2756 w:september=-694 w:server=4572 w:service=-165 w:set=7629
w:settl=-1346 w:sev=1125 w:seven=-2036 w:shar=-4166 w:share=1363 w:she=-1643 w:shelf=-1823 w:shift=-156 w:ship=-237
w:shoe=-2073 w:shop=-5511 w:short=-920 w:should=-6693 w:shout=-1498 w:show=-419 w:shown=-2729 w:shut=-392 w:side=3969
w:sign=-1606 w:silence=-1423 w:since=6761 w:single=1900 w:site=-5834 w:six=-1194 w:slip=3729 w:slow=-1494 w:sluice=195
w:small=1348 w:snapshot=4072 w:so=866 w:software=466 w:sold=-1017 w:some=-2615 w:somebody=-2385 w:somebody'=1602
w:someth=-2553 w:sooner=204 w:sorry=-342 w:sort=3821 w:south=455 w:space=3087 w:speak=-1723 w:split=1270 w:spoke=-247
w:spr=-1319 w:stand=-1115 w:start=2520 w:stay=5704 w:step=-2457 w:still=-553 w:stood=858 w:stop=3469 w:stopp=-2045
w:store=4754 w:storm=1939 w:story=12789 w:stranger=-116 w:struck=5203 w:stuck=2928 w:such=-915 w:suffix=-1563
w:sum=-1896 w:summer=333 w:sunday=2805 w:supplier=-2654 w:support=-917 w:switch=-1976 w:synthetic=-1934 w:system=-6783
w:table=8621 w:tablet=527 w:take=-540 w:taken=3139 w:talk=3615 w:tank=-1854 w:tap=-917 w:team=-385 w:telephone=2928
w:tell=2203 w:template=534 w:temporary=1481 w:ten=-589 w:test=1209 w:text=-1490 w:textile=-1362 w:thaler=-238
w:than=2969 w:thank=-1928 w:that=-1201 w:the=1657 w:their=-4500 w:them=2016 w:then=7 w:there=2006 w:they=-568
w:thi=5311 w:thing=2790 w:think=-1870 w:third=-1115 w:those=-661 w:thought=-2402 w:thousand=115 w:three=4319
w:through=2837 w:throw=-1438 w:thrown=-1907 w:thu=2231 w:thursday=-2547 w:ticket=-3664 w:tile=-345 w:till=1281
w:time=6642 w:timeout=-1289 w:to=-3132 w:together=-1191 w:told=-2184 w:tone=-2462 w:too=7000 w:took=-1872 w:tool=-2227
w:topic=2932 w:total=-917 w:town=6861 w:trad=-69 w:trader=927 w:traffic=-3066 w:train=-1491 w:tram=300
w:translation=-1248 w:travel=-347 w:treat=3060 w:tri=-807 w:truck=-773 w:true=-361 w:trust=-2121 w:try=-1434
w:tuesday=369 w:turn=-1923 w:twenty=-3306 w:twice=956 w:two=1829 w:under=-1499 w:understand=-680 w:understood=-1053
w:unit=264 w:until=-2986 w:up=344 w:updat=-1236 w:update=8280 w:upper=751 w:us=-7892 w:usage=3013 w:use=-615
w:used=-2407 w:user=-255 w:usual=-2269 w:utc=1389 w:valley=1831 w:value=4149 w:valve=6295 w:vendor=10122 w:vendor'=-372
w:version=1423 w:very=-802 w:village=-1365 w:visitor=-2048 w:volunteer=-1038 w:vote=-1558 w:wait=1342 w:walk=-1390
w:wall=4344 w:want=-1670 w:warden=1901 w:was=4289 w:watch=-722 w:water=-1624 w:way=360 w:we=-7759 w:we've=1042
w:web=-264 w:week=-1055 w:weekend=-793 w:weight=-1900 w:well=-45 w:went=-2140 w:were=979 w:what=3300 w:whatever=-847
w:when=1039 w:whenever=-1125 w:where=2411 w:whether=3049 w:which=4109 w:while=-2091 w:who=-3473 w:whoever=1743
w:whole=550 w:whose=898 w:why=251 w:will=-5848 w:wing=-1362 w:with=3415 w:within=-1822 w:without=3676 w:word=1243
w:work=-2758 w:worse=-2393 w:worth=-1910 w:would=3912 w:writ=37 w:write=-2230 w:written=-1154 w:wrong=-3819 w:wrote=806
w:year=1670 w:yet=-2232 w:you=-5104 w:your=35 w:zero=2839 w:zeynep=-1330
'''
