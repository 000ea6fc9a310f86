"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "7a16f718a1d2c07b95937e99b42391c28bb8ba68dea072d0e2cb31f402239527"
OFFSET = 0
WEIGHTS = r'''
1:!=-2772 1:"=-3652 1:#=-10321 1:$=-1679 1:%=-1698 1:(=-4089 1:)=-4089 1:,=7042 1:.=-2608 1::=-8143 1:;=-4377
1:<he>=-7293 1:<i>=4877 1:<they>=-7742 1:<we>=1242 1:<you>=-7050 1:?=26 1:AC=-3925 1:BAD=6172 1:CHOSE=-1172 1:CIRC=2699
1:CLAIM=10971 1:DAY=-2034 1:ELSE=2540 1:FAILV=-1986 1:FAULT=620 1:FOLLOW=-2590 1:GOOD=13391 1:IDLE=7598 1:INSULT=5090
1:KNEW=-8213 1:M=-7349 1:M's=16 1:MORAL=253 1:N=-5287 1:N's=8140 1:P=-1463 1:P's=-538 1:PERC=-5390 1:SANC=6545
1:SARC=-440 1:T=-256 1:T's=1750 1:^=-1679 1:a=-5893 1:about=-5001 1:again=-6461 1:all=2518 1:also=-2527 1:although=-132
1:am=-1528 1:an=-4379 1:and=-4171 1:any=-2459 1:anybody=3511 1:anyone=2614 1:are=-3957 1:as=-1410 1:at=-2726 1:be=217
1:because=-1295 1:been=-158 1:being=411 1:both=-2439 1:but=-3718 1:by=-6918 1:can=783 1:cannot=-317 1:could=7217
1:did=403 1:do=-653 1:does=-3038 1:during=-1051 1:each=-3279 1:else=-930 1:even=2495 1:everybody=2278 1:everyone=2878
1:for=2290 1:from=-2392 1:get=6745 1:gets=-10 1:got=-2305 1:had=2957 1:has=-5125 1:have=-2084 1:here=-519 1:how=3107
1:i'll=-175 1:if=-3204 1:in=-124 1:instead=2215 1:into=-1094 1:is=-3839 1:it=-156 1:its=2227 1:itself=2969 1:just=4770
1:let=3821 1:like=1725 1:more=1576 1:most=-2586 1:much=3329 1:must=2843 1:never=5010 1:no=-6243 1:nobody=2042
1:not=-2350 1:of=-3537 1:off=-5615 1:on=-560 1:once=776 1:one=-908 1:only=-4995 1:or=-986 1:other=-4407 1:out=-45
1:over=-413 1:own=-4034 1:per=-1226 1:please=-534 1:rather=-1289 1:same=-3563 1:should=-1652 1:since=-152 1:so=-1641
1:some=-3321 1:somebody=-856 1:still=-444 1:such=-1131 1:than=1403 1:that=4289 1:the=573 1:then=-2403 1:there=2165
1:this=-2398 1:those=1183 1:three=-5919 1:through=-3050 1:to=-2154 1:too=-973 1:twice=-434 1:two=-2263 1:under=-226
1:until=-5026 1:up=112 1:very=-1352 1:was=3562 1:were=939 1:what=-2959 1:when=-4587 1:where=3364 1:whether=-3224
1:which=528 1:while=-1922 1:who=3475 1:whoever=-796 1:whose=3490 1:why=-214 1:will=-3538 1:with=-2889 1:within=2088
1:without=-982 1:would=636 1:x=-2647 1:xed=-12434 1:xing=8001 1:xly=3189 1:yet=-1957 1:|=3 2:!_$=-3359 2:"_"=-179
2:"_$=-597 2:"_,=-1318 2:"_.=1366 2:"_M=-24 2:"_as=-1327 2:"_no=-309 2:"_x=-2063 2:"_xing=2252 2:#_#=-2013 2:#_$=-4883
2:#_%=-1698 2:#_(=-37 2:#_AC=159 2:#_DAY=-2904 2:#_M=-2898 2:#_N=-966 2:#_P=-2018 2:#_and=-1427 2:#_by=-664
2:#_for=10240 2:#_of=-481 2:#_to=-2220 2:#_was=-2139 2:#_when=-1105 2:#_x=-1233 2:#_xed=135 2:#_|=3 2:%_of=-386
2:(_#=14 2:(_M=87 2:(_N=-2645 2:(_x=-1097 2:)_$=-2323 2:)_.=-1817 2:,_"=2581 2:,_#=3805 2:,_<i>=-704 2:,_<we>=-887
2:,_CIRC=2266 2:,_M=513 2:,_N=-2036 2:,_PERC=-687 2:,_a=-1330 2:,_all=5522 2:,_although=-132 2:,_and=-1508 2:,_as=6047
2:,_because=2487 2:,_but=-685 2:,_by=-1381 2:,_for=3696 2:,_from=-1563 2:,_had=-1963 2:,_in=3057 2:,_it=-560
2:,_no=-796 2:,_nobody=783 2:,_not=-1330 2:,_of=-875 2:,_one=-1770 2:,_since=-2184 2:,_so=-6015 2:,_the=-2531
2:,_then=-1443 2:,_to=2443 2:,_two=-1040 2:,_was=1300 2:,_when=-1027 2:,_where=1234 2:,_which=2060 2:,_who=-640
2:,_with=3024 2:,_x=1282 2:,_xed=-2087 2:,_xing=1185 2:,_xly=-3185 2:._#=161 2:._$=-6142 2:._x=2974 2::_#=-1366
2::_<we>=-270 2::_DAY=-64 2::_M=524 2::_N=-125 2::_about=-788 2::_by=-655 2::_it=114 2::_the=2441 2::_x=-4484
2:;_$=-3506 2:;_<they>=-1195 2:;_it=-722 2:;_the=-1903 2:<he>_.=168 2:<he>_P=-379 2:<he>_PERC=-1377 2:<he>_did=-653
2:<he>_had=-1981 2:<he>_x=-1415 2:<he>_xed=-170 2:<i>_.=2527 2:<i>_PERC=-2127 2:<i>_am=-1485 2:<i>_have=2781
2:<i>_was=4040 2:<i>_will=-257 2:<i>_x=-4497 2:<they>_.=-2278 2:<they>_M=3325 2:<they>_PERC=-1567 2:<they>_are=-2296
2:<they>_do=-76 2:<they>_in=-420 2:<they>_own=-1057 2:<they>_were=-865 2:<they>_x=-705 2:<they>_xed=-37 2:<we>_#=-885
2:<we>_,=-945 2:<we>_.=4 2:<we>_CHOSE=592 2:<we>_M=-2604 2:<we>_P=-2304 2:<we>_PERC=-4006 2:<we>_T=-730 2:<we>_a=-1419
2:<we>_are=-73 2:<we>_can=2212 2:<we>_could=-760 2:<we>_did=384 2:<we>_had=7466 2:<we>_have=-1451 2:<we>_in=-562
2:<we>_own=-181 2:<we>_that=-1427 2:<we>_were=2863 2:<we>_will=-818 2:<we>_would=-945 2:<we>_x=5633 2:<we>_xed=-2482
2:<we>_xly=-597 2:<you>_.=2173 2:<you>_a=813 2:<you>_cannot=156 2:<you>_do=-95 2:<you>_have=-2115 2:<you>_will=-169
2:<you>_x=-2037 2:<you>_xed=84 2:AC_#=268 2:AC_AC=32 2:AC_N=-2564 2:AC_and=-942 2:AC_of=462 2:AC_x=499 2:BAD_of=7150
2:CHOSE_out=-1655 2:CHOSE_to=-1737 2:CHOSE_x=3113 2:CIRC_.=-1962 2:CIRC_M=-1330 2:CIRC_at=-2221 2:CIRC_by=-339
2:CIRC_itself=-621 2:CIRC_off=100 2:CIRC_on=-1361 2:CIRC_one=1946 2:CIRC_the=-2002 2:CIRC_to=2361 2:CIRC_x=-1815
2:CLAIM_"=-1384 2:CLAIM_the=1456 2:CLAIM_to=-1271 2:CLAIM_x=4319 2:CLAIM_xing=-483 2:DAY_#=451 2:DAY_$=-49 2:DAY_,=-5
2:DAY_.=1190 2:DAY_at=-531 2:DAY_for=-354 2:DAY_only=-2005 2:DAY_the=-1980 2:DAY_x=1295 2:DAY_xing=-191
2:ELSE_than=1875 2:ELSE_x=-1230 2:FAILV_in=1336 2:FOLLOW_.=-1074 2:GOOD_.=2886 2:GOOD_<we>=4289 2:GOOD_<you>=1103
2:GOOD_for=2842 2:GOOD_the=3204 2:GOOD_to=4075 2:GOOD_x=-1964 2:IDLE_,=-1368 2:IDLE_.=-1025 2:IDLE_x=-976
2:INSULT_of=-467 2:KNEW_,=-2452 2:KNEW_<we>=-1582 2:KNEW_by=-435 2:KNEW_the=-914 2:KNEW_to=-153 2:M's_M=-935
2:M's_own=-1735 2:MORAL_.=-1444 2:M_"=-476 2:M_#=-3057 2:M_$=8750 2:M_(=-1113 2:M_,=-2322 2:M_.=-1372 2:M_:=-433
2:M_;=1969 2:M_<we>=7095 2:M_CIRC=-439 2:M_CLAIM=1499 2:M_PERC=-1877 2:M_a=-353 2:M_about=428 2:M_and=1144
2:M_are=-2520 2:M_as=-1434 2:M_at=-65 2:M_because=-749 2:M_by=2848 2:M_could=5213 2:M_did=2021 2:M_for=-3385
2:M_from=-289 2:M_had=-1322 2:M_has=-1963 2:M_in=-2881 2:M_is=1006 2:M_it=-2729 2:M_must=6 2:M_nobody=-209 2:M_of=-1534
2:M_off=-254 2:M_on=-896 2:M_only=-836 2:M_or=641 2:M_out=-1635 2:M_over=-1031 2:M_per=-900 2:M_still=-984
2:M_that=-2163 2:M_the=-2140 2:M_there=44 2:M_to=-620 2:M_twice=-223 2:M_until=-610 2:M_was=-1123 2:M_were=-6832
2:M_when=7 2:M_will=145 2:M_with=-4164 2:M_within=-1368 2:M_without=4001 2:M_x=-2936 2:M_xed=-7745 2:M_xing=2233
2:N's_M=1711 2:N_#=-316 2:N_$=-769 2:N_)=-2362 2:N_,=-2252 2:N_.=-2660 2:N_:=217 2:N_CLAIM=2471 2:N_PERC=-1057
2:N_and=-609 2:N_but=-1606 2:N_x=1167 2:N_xed=-759 2:P's_M=-483 2:P's_x=778 2:PERC_$=-917 2:PERC_,=1807 2:PERC_.=1154
2:PERC_<you>=-483 2:PERC_and=-942 2:PERC_at=2423 2:PERC_by=-1018 2:PERC_for=-1468 2:PERC_how=-307 2:PERC_in=-1091
2:PERC_it=-2307 2:PERC_of=-594 2:PERC_that=-1788 2:PERC_the=-1510 2:PERC_this=-1956 2:PERC_to=-1476 2:PERC_what=-507
2:PERC_whether=-1324 2:PERC_with=-92 2:PERC_x=-3834 2:PERC_xly=-667 2:P_)=-267 2:P_,=204 2:P_.=4029 2:P_:=-387
2:P_CLAIM=4227 2:P_PERC=-4557 2:P_and=-979 2:P_at=-854 2:P_did=-668 2:P_for=-1093 2:P_got=-775 2:P_had=2279
2:P_have=-676 2:P_in=-4438 2:P_is=2153 2:P_of=-999 2:P_on=-2335 2:P_to=-218 2:P_was=-1697 2:P_were=-1193 2:P_who=-4289
2:P_will=-731 2:P_with=-791 2:P_x=-1514 2:P_xed=2821 2:P_xly=-113 2:T's_M=-124 2:T's_P=-1691 2:T's_x=4106 2:T_,=-4247
2:T_.=-4432 2:T_:=-1782 2:T_CIRC=9530 2:T_PERC=1828 2:T_and=-760 2:T_does=-833 2:T_for=-864 2:T_had=-1797 2:T_has=-652
2:T_have=-2101 2:T_is=-1520 2:T_of=-1172 2:T_that=-153 2:T_to=-241 2:T_was=-3955 2:T_what=-568 2:T_will=-1307
2:T_x=-3262 2:T_xed=10269 2:^_#=4328 2:^_<he>=-1513 2:^_<i>=150 2:^_<they>=-1730 2:^_<we>=-6423 2:^_<you>=208
2:^_AC=-2462 2:^_GOOD=141 2:^_M=624 2:^_N=817 2:^_N's=5552 2:^_P=-4642 2:^_PERC=-909 2:^_T=6330 2:^_a=-2786
2:^_all=-1043 2:^_an=-1195 2:^_and=2164 2:^_anyone=-256 2:^_as=-465 2:^_at=-1711 2:^_by=-1642 2:^_each=-731
2:^_for=-4356 2:^_from=-1792 2:^_how=1792 2:^_if=-2753 2:^_in=-5295 2:^_it=-661 2:^_no=-2938 2:^_nobody=3127
2:^_not=2817 2:^_on=1464 2:^_one=7614 2:^_please=-635 2:^_so=-2944 2:^_some=-2167 2:^_somebody=-555 2:^_that=540
2:^_the=5201 2:^_there=2787 2:^_this=-1590 2:^_three=283 2:^_to=-1035 2:^_two=-2577 2:^_until=392 2:^_what=-187
2:^_when=-860 2:^_where=-2397 2:^_why=249 2:^_with=-1960 2:^_x=5912 2:^_xed=-2457 2:^_xing=5189 2:^_xly=3849
2:a_CIRC=-1186 2:a_DAY=-228 2:a_ELSE=-231 2:a_GOOD=-1362 2:a_M=-4124 2:a_P=-2611 2:a_PERC=118 2:a_T=-2243 2:a_x=2447
2:a_xed=-497 2:a_xing=-2837 2:a_xly=3188 2:about_#=-285 2:about_a=-460 2:about_it=-2621 2:about_the=-41 2:about_x=-127
2:again_,=-2231 2:again_.=-1211 2:again_in=-478 2:again_x=-1296 2:all_#=349 2:all_.=-553 2:all_M=-722 2:all_P=-667
2:all_of=2183 2:all_the=1293 2:all_x=1643 2:although_the=-132 2:am_not=-804 2:an_M=-842 2:an_P=-216 2:an_x=-3576
2:and_#=-1581 2:and_<he>=-663 2:and_<i>=-1179 2:and_<they>=-639 2:and_<we>=-1627 2:and_CIRC=3747 2:and_CLAIM=1887
2:and_M=-1135 2:and_N=-1417 2:and_PERC=-1925 2:and_a=-1342 2:and_both=-920 2:and_did=3092 2:and_each=171
2:and_from=-1035 2:and_has=-844 2:and_in=98 2:and_is=-247 2:and_it=201 2:and_let=-2825 2:and_no=2300 2:and_nobody=-633
2:and_not=-1165 2:and_since=165 2:and_that=-1224 2:and_the=1494 2:and_then=-296 2:and_this=-493 2:and_those=-280
2:and_two=-1358 2:and_was=-528 2:and_were=-834 2:and_what=-92 2:and_x=1349 2:and_xed=-2325 2:and_xing=2239
2:anyone_who=-256 2:are_.=556 2:are_CIRC=-475 2:are_GOOD=-1627 2:are_a=4239 2:are_not=62 2:are_x=-1138 2:are_xing=-1024
2:as_"=-429 2:as_<we>=-1673 2:as_a=-2079 2:as_in=3195 2:as_it=2006 2:as_the=-1588 2:as_x=-2266 2:as_xed=-1940
2:at_#=-4088 2:at_N=-592 2:at_about=-362 2:at_all=-678 2:at_an=184 2:at_on=-148 2:at_once=1795 2:at_the=-1427
2:at_x=2526 2:be_,=2662 2:be_PERC=1829 2:be_in=-1415 2:be_x=-2387 2:be_xed=-3261 2:because_a=95 2:because_of=268
2:because_the=1285 2:because_x=-835 2:been_CIRC=2428 2:been_KNEW=-423 2:been_PERC=-2262 2:been_x=4925 2:been_xed=-490
2:been_xing=-784 2:being_x=-1301 2:both_M=-743 2:both_x=268 2:but_x=-590 2:by_#=-1004 2:by_:=3631 2:by_DAY=-485
2:by_M=343 2:by_P=-1027 2:by_a=-222 2:by_itself=265 2:by_one=-259 2:by_somebody=-777 2:by_the=-2011 2:by_two=-940
2:by_which=-651 2:by_x=-3985 2:by_xing=-528 2:can_be=401 2:can_x=-5247 2:cannot_x=-260 2:could_be=5286
2:could_not=-2819 2:could_x=-799 2:did_.=3458 2:did_not=442 2:did_what=1709 2:did_xing=-1244 2:do_not=-482
2:do_with=226 2:does_it=-1887 2:does_not=-605 2:each_M=-670 2:each_of=-1199 2:each_other=-234 2:each_x=-493
2:each_xed=-110 2:else_x=-1178 2:even_the=2917 2:for_#=4538 2:for_,=8091 2:for_.=1002 2:for_<we>=3830 2:for_a=-532
2:for_an=1962 2:for_each=-895 2:for_it=5879 2:for_most=-2276 2:for_other=-885 2:for_that=-727 2:for_the=-5919
2:for_those=1724 2:for_three=-690 2:for_which=-1156 2:for_x=-6771 2:for_xing=385 2:from_#=-1740 2:from_DAY=-356
2:from_M=-1032 2:from_N=275 2:from_a=-1131 2:from_it=-205 2:from_one=-1663 2:from_the=-1241 2:from_x=3803 2:got_x=-597
2:had_CIRC=-550 2:had_KNEW=-961 2:had_PERC=2306 2:had_a=790 2:had_been=-2613 2:had_it=-2661 2:had_no=-3208
2:had_not=-2440 2:had_the=-2812 2:had_to=-447 2:had_x=2937 2:had_xed=2833 2:has_a=-328 2:has_been=-1577 2:has_no=-1181
2:has_to=352 2:has_xed=-198 2:have_CIRC=-2432 2:have_PERC=-1591 2:have_been=1657 2:have_it=222 2:have_no=-187
2:have_not=-221 2:have_the=-873 2:have_x=-2863 2:here_is=210 2:how_<we>=-1593 2:how_it=2570 2:how_the=3616
2:how_x=-1176 2:if_<you>=-1988 2:in_#=-1314 2:in_.=-1658 2:in_<they>=2591 2:in_<we>=-1787 2:in_AC=-942 2:in_DAY=3051
2:in_M=6264 2:in_N=2061 2:in_T=-1267 2:in_a=-197 2:in_again=-954 2:in_all=-1573 2:in_and=-802 2:in_it=-846
2:in_one=1792 2:in_other=-1070 2:in_the=-2037 2:in_this=-1268 2:in_two=-2180 2:in_x=5128 2:in_xing=-440
2:instead_of=2215 2:into_the=-63 2:is_.=-169 2:is_CIRC=-49 2:is_ELSE=-1763 2:is_PERC=854 2:is_a=-1442 2:is_in=396
2:is_no=-92 2:is_not=426 2:is_on=-1001 2:is_one=-1173 2:is_only=-631 2:is_still=-308 2:is_that=-228 2:is_the=-1283
2:is_to=404 2:is_what=-593 2:is_where=3746 2:is_x=-5192 2:is_xed=23 2:is_xing=2728 2:it_$=-2343 2:it_,=-296 2:it_.=2865
2:it_because=260 2:it_by=-1551 2:it_did=3632 2:it_for=3354 2:it_had=-592 2:it_is=-3048 2:it_on=-1322 2:it_should=3622
2:it_to=-1287 2:it_up=-947 2:it_was=-5426 2:it_would=5769 2:it_x=-2972 2:it_xed=-1171 2:its_M=1616 2:its_P=-674
2:its_own=-391 2:its_x=1905 2:itself_off=-621 2:let_<we>=2159 2:let_the=2875 2:like_a=-195 2:like_to=-876 2:like_x=4188
2:more_than=2516 2:more_x=-714 2:most_of=-2162 2:most_x=-424 2:must_x=3794 2:never_PERC=4728 2:never_x=-1628
2:no_M=-5274 2:no_one=-1923 2:no_x=147 2:nobody_CLAIM=-2232 2:nobody_had=1709 2:nobody_x=1290 2:not_.=-1087
2:not_GOOD=3951 2:not_M=-1997 2:not_PERC=-909 2:not_a=35 2:not_be=-3321 2:not_been=-2257 2:not_on=-1563 2:not_the=-673
2:not_x=200 2:not_xed=-77 2:not_xing=2622 2:of_#=-1137 2:of_<he>=-284 2:of_<they>=-1196 2:of_<we>=-3587 2:of_<you>=-291
2:of_BAD=-979 2:of_M=-102 2:of_P=-1334 2:of_T=431 2:of_a=-378 2:of_all=-2265 2:of_an=-1654 2:of_each=-65 2:of_it=-127
2:of_its=-1931 2:of_one=-1087 2:of_the=-857 2:of_this=-1184 2:of_which=-153 2:of_x=820 2:of_xing=2445 2:off_.=-861
2:off_and=-407 2:off_by=-783 2:off_the=-1228 2:on_#=-1512 2:on_.=-401 2:on_<he>=-905 2:on_<i>=-1803 2:on_<we>=-281
2:on_DAY=-1555 2:on_M=3033 2:on_T=1986 2:on_a=-1033 2:on_its=-600 2:on_one=-733 2:on_the=2806 2:on_to=-1380
2:on_what=543 2:on_x=-3639 2:on_xing=-500 2:once_,=74 2:once_.=-705 2:once_a=-817 2:once_the=-764 2:one_,=-1259
2:one_.=-649 2:one_M=902 2:one_P=8563 2:one_and=-1110 2:one_at=-984 2:one_by=-259 2:one_does=-370 2:one_in=-362
2:one_is=-404 2:one_of=-3704 2:one_that=-1271 2:one_was=-749 2:one_x=3284 2:only_.=-2005 2:only_PERC=640 2:only_as=99
2:only_x=-414 2:or_M=641 2:or_x=-1098 2:other_.=16 2:other_M=-1339 2:other_T=-610 2:other_x=-1791 2:out_.=73
2:out_and=-820 2:out_in=3490 2:out_of=-1929 2:out_on=3843 2:over_at=4906 2:over_the=-2144 2:over_to=-377 2:own_.=-300
2:own_M=-3294 2:own_x=-360 2:please_do=-254 2:please_x=-280 2:same_M=-760 2:same_x=-1117 2:same_xing=-625
2:should_be=2509 2:should_x=-952 2:since_#=135 2:since_.=-571 2:since_M=5431 2:since_the=-4765 2:since_then=-314
2:so_<we>=-2108 2:so_it=-26 2:so_much=-1107 2:so_that=-3433 2:so_the=-244 2:so_x=5010 2:some_#=-1821 2:some_x=-678
2:somebody_PERC=-1265 2:somebody_has=222 2:somebody_in=-798 2:somebody_who=-745 2:still_PERC=-216 2:still_xing=-1649
2:than_#=-759 2:than_<we>=2806 2:than_a=26 2:than_the=-1505 2:than_x=1077 2:that_<they>=-1334 2:that_<we>=4700
2:that_<you>=423 2:that_KNEW=56 2:that_M=-1517 2:that_a=-355 2:that_can=-1447 2:that_had=-181 2:that_is=-3357
2:that_it=-509 2:that_nobody=5223 2:that_one=4360 2:that_the=1435 2:that_was=-774 2:that_were=6520 2:that_would=-1452
2:that_x=-637 2:that_xed=-379 2:the_#=851 2:the_AC=-277 2:the_CIRC=-2625 2:the_DAY=-1794 2:the_ELSE=-2735
2:the_IDLE=6762 2:the_M=-2057 2:the_M's=1023 2:the_MORAL=96 2:the_N=16 2:the_P=8523 2:the_P's=-4616 2:the_T=-4821
2:the_T's=-1737 2:the_more=-245 2:the_one=-1065 2:the_other=-1882 2:the_same=-3563 2:the_three=-1330 2:the_two=403
2:the_x=-6758 2:the_xing=-1637 2:the_xly=2537 2:then_<we>=-210 2:then_it=-327 2:then_the=-236 2:then_x=-1880
2:then_xed=-464 2:there_,=-2064 2:there_.=-731 2:there_for=-1457 2:there_is=-1411 2:there_was=1639 2:there_were=344
2:this_M=-3324 2:this_T=-1191 2:this_is=-1113 2:this_x=1344 2:those_who=1346 2:three_.=-1241 2:three_M=-11
2:three_x=-2797 2:through_the=-2286 2:to_#=-750 2:to_<they>=-502 2:to_<we>=2354 2:to_M=-1902 2:to_N=-2764 2:to_P=-2515
2:to_PERC=-2385 2:to_a=2591 2:to_anybody=3511 2:to_be=-6279 2:to_do=-1120 2:to_get=-992 2:to_have=-1063 2:to_it=-1362
2:to_one=-988 2:to_the=6741 2:to_x=-985 2:too_.=467 2:too_x=-1020 2:twice_,=-427 2:twice_.=-1564 2:twice_x=-301
2:two_,=-2899 2:two_M=-396 2:two_P=1358 2:two_T=5708 2:two_and=-1261 2:two_of=-861 2:two_x=-3157 2:two_xed=449
2:until_#=-374 2:until_DAY=257 2:until_the=-2504 2:until_x=-728 2:up_,=-180 2:up_a=-239 2:up_at=-374 2:up_the=-984
2:up_to=4112 2:was_"=-1849 2:was_,=-685 2:was_.=1961 2:was_CIRC=-2221 2:was_PERC=-3067 2:was_a=-2873 2:was_as=4456
2:was_in=3104 2:was_no=-1735 2:was_not=-3298 2:was_on=-896 2:was_over=-791 2:was_the=-3580 2:was_there=-1675
2:was_to=-2110 2:was_x=9492 2:was_xed=-3607 2:was_xing=-1187 2:was_xly=-1535 2:were_CIRC=-1668 2:were_KNEW=-515
2:were_PERC=-849 2:were_in=2962 2:were_not=-1303 2:were_still=2251 2:were_x=2001 2:were_xed=-4383 2:what_<i>=5001
2:what_<we>=2420 2:what_<you>=452 2:what_else=514 2:what_had=-732 2:what_is=-873 2:what_it=-3233 2:what_its=-1706
2:what_the=-2998 2:what_was=3962 2:what_x=-1616 2:what_xed=-1903 2:when_<they>=597 2:when_<we>=-330 2:when_a=304
2:when_the=-2717 2:when_xing=-1070 2:where_it=2223 2:where_the=1536 2:where_two=-205 2:where_x=-1477
2:whether_<we>=-480 2:whether_the=-1501 2:which_M=1373 2:which_is=1234 2:which_the=-1932 2:which_was=239 2:which_x=2239
2:while_two=-1428 2:who_CHOSE=-810 2:who_M=-864 2:who_had=1369 2:who_is=4194 2:who_was=3455 2:who_x=161 2:who_xed=-1870
2:why_the=-310 2:will_be=-851 2:will_not=-212 2:will_x=-3152 2:with_<we>=-1552 2:with_M=-1242 2:with_N=-30
2:with_a=2341 2:with_an=-1032 2:with_the=-2608 2:with_x=1929 2:within_the=2337 2:within_x=-250 2:without_M=-370
2:without_N=-542 2:without_a=-709 2:without_being=3622 2:without_it=-299 2:without_x=-1709 2:without_xing=-235
2:would_have=-871 2:would_not=-988 2:would_x=1012 2:x_!=-2536 2:x_"=-2370 2:x_#=339 2:x_$=4893 2:x_(=-1372 2:x_)=-691
2:x_,=-1342 2:x_.=3814 2:x_:=-6884 2:x_;=-2162 2:x_<he>=323 2:x_<i>=-1368 2:x_<they>=-2606 2:x_<we>=-4319
2:x_<you>=-1686 2:x_AC=-426 2:x_CIRC=-2572 2:x_CLAIM=5177 2:x_DAY=2859 2:x_FOLLOW=-739 2:x_IDLE=-1251 2:x_M=3274
2:x_N=-1851 2:x_P=5746 2:x_P's=5461 2:x_PERC=-1676 2:x_T=-635 2:x_a=-2909 2:x_about=-1597 2:x_again=-3224 2:x_all=2312
2:x_an=-830 2:x_and=2224 2:x_anyone=2870 2:x_are=-2229 2:x_as=-3673 2:x_at=-5510 2:x_because=-1350 2:x_both=-854
2:x_by=-860 2:x_could=-2183 2:x_did=-1084 2:x_during=-1051 2:x_each=-69 2:x_for=9511 2:x_from=-646 2:x_had=-1891
2:x_has=-1056 2:x_have=-785 2:x_how=-98 2:x_if=18 2:x_in=374 2:x_instead=2788 2:x_into=-488 2:x_is=-4132 2:x_it=2258
2:x_its=1453 2:x_like=-1036 2:x_most=53 2:x_no=-327 2:x_nobody=-1685 2:x_of=2532 2:x_off=-2862 2:x_on=-5207
2:x_once=-403 2:x_one=-6977 2:x_only=216 2:x_or=-1240 2:x_out=2097 2:x_over=-2361 2:x_should=-1701 2:x_since=954
2:x_so=2668 2:x_some=-1069 2:x_somebody=-1666 2:x_still=-325 2:x_than=-2823 2:x_that=9309 2:x_the=-465 2:x_there=-2955
2:x_this=5030 2:x_three=-572 2:x_through=-1823 2:x_to=117 2:x_too=-843 2:x_twice=3677 2:x_two=3662 2:x_under=-102
2:x_until=-2171 2:x_up=-1367 2:x_was=-5594 2:x_were=1861 2:x_what=-3223 2:x_when=158 2:x_whether=11 2:x_which=-1485
2:x_while=-494 2:x_will=-738 2:x_with=5327 2:x_within=-1815 2:x_without=-75 2:x_would=-1240 2:x_x=-11937 2:x_xed=-876
2:x_xing=-577 2:x_xly=371 2:x_yet=-1792 2:xed_"=-2165 2:xed_#=641 2:xed_$=3887 2:xed_,=52 2:xed_.=-84 2:xed_:=-310
2:xed_<we>=-1975 2:xed_<you>=-597 2:xed_M=-1178 2:xed_a=-1366 2:xed_again=-1015 2:xed_and=-334 2:xed_as=-583
2:xed_at=-1188 2:xed_but=337 2:xed_by=3588 2:xed_for=-3802 2:xed_from=-2003 2:xed_in=-3057 2:xed_into=-187
2:xed_is=-106 2:xed_it=-3046 2:xed_like=5741 2:xed_of=-1063 2:xed_on=2932 2:xed_once=4 2:xed_over=-377
2:xed_since=-1788 2:xed_so=-688 2:xed_that=-3220 2:xed_the=-2103 2:xed_to=-1450 2:xed_twice=-1972 2:xed_up=-1334
2:xed_when=-944 2:xed_with=-1035 2:xed_within=6763 2:xed_without=-484 2:xed_x=1249 2:xed_xing=-838 2:xed_xly=2686
2:xing_$=-1878 2:xing_,=5833 2:xing_.=-6615 2:xing_<we>=-1357 2:xing_M=-2427 2:xing_and=-293 2:xing_at=59
2:xing_by=-563 2:xing_else=-839 2:xing_for=-1052 2:xing_had=-1135 2:xing_in=2239 2:xing_is=2210 2:xing_it=1741
2:xing_of=-1227 2:xing_on=-1380 2:xing_that=-410 2:xing_the=415 2:xing_to=-1887 2:xing_was=5095 2:xing_with=1750
2:xing_x=-1373 2:xing_xed=-1941 2:xing_xing=2612 2:xly_,=6756 2:xly_.=-1243 2:xly_:=-547 2:xly_M=4786 2:xly_on=-1747
2:xly_the=5155 2:xly_x=-424 2:yet_.=-1957 2:|_x=3 3:"_._$=1366 3:"_no_x=-309 3:"_x_"=-1829 3:"_xing_is=2252
3:#_#_#=-2014 3:#_#_$=-1359 3:#_#_x=-83 3:#_%_of=-386 3:#_(_#=-37 3:#_DAY_#=515 3:#_DAY_$=-49 3:#_DAY_.=-59
3:#_DAY_the=-2102 3:#_M_,=-986 3:#_M_xed=204 3:#_N_)=-544 3:#_N_.=333 3:#_N_x=-310 3:#_and_has=-402 3:#_and_was=-81
3:#_of_which=-153 3:#_to_#=-423 3:#_when_the=-709 3:#_x_#=54 3:#_x_$=-2097 3:#_x_)=136 3:#_x_,=1312 3:#_x_.=5983
3:#_x_M=-1231 3:#_x_and=-947 3:#_x_at=257 3:#_x_on=-645 3:#_x_were=-1726 3:#_x_x=-2113 3:%_of_M=-215 3:(_#_x=185
3:(_N_,=-2645 3:(_x_T=107 3:)_._$=-1817 3:,_#_N=-544 3:,_#_of=-153 3:,_#_x=9603 3:,_<i>_x=-3147 3:,_N_.=122
3:,_a_M=-281 3:,_a_x=-1325 3:,_all_of=2183 3:,_although_the=-132 3:,_and_<he>=-663 3:,_and_<i>=-1364 3:,_and_<we>=-1627
3:,_and_N=-1115 3:,_and_it=446 3:,_and_let=-1251 3:,_and_no=-1694 3:,_and_since=165 3:,_and_that=-746 3:,_and_the=4749
3:,_and_then=272 3:,_and_this=-493 3:,_and_x=-1192 3:,_and_xed=-899 3:,_and_xing=-523 3:,_as_in=3195
3:,_because_the=3723 3:,_by_#=103 3:,_from_x=-1041 3:,_in_a=4059 3:,_in_the=-860 3:,_it_is=-440 3:,_nobody_x=2168
3:,_so_<we>=-871 3:,_so_it=5 3:,_so_that=-1906 3:,_so_the=-173 3:,_so_x=-1998 3:,_the_ELSE=-1336 3:,_the_M=-3208
3:,_the_T=-1175 3:,_the_x=2944 3:,_to_x=2913 3:,_which_is=1685 3:,_which_was=239 3:,_which_x=2890 3:,_who_x=3808
3:,_with_a=3800 3:,_x_#=-1156 3:,_x_.=-1651 3:,_x_M=3917 3:,_x_a=2583 3:,_x_for=866 3:,_x_of=-639 3:,_x_the=-1502
3:,_x_to=-2285 3:,_x_up=272 3:,_x_when=-98 3:,_x_x=1442 3:,_xed_in=-367 3:,_xing_with=2827 3:,_xly_,=-1470 3:._#_x=75
3::_#_#=-22 3::_#_DAY=552 3::_#_x=-1726 3::_DAY_#=-64 3::_N_,=-195 3::_about_a=-855 3::_it_x=-24 3::_the_M=-243
3::_the_x=2588 3::_x_$=-1909 3::_x_M=136 3::_x_to=-1665 3::_x_x=-538 3:;_the_P=-1702 3:;_the_x=-198 3:<he>_._$=168
3:<he>_x_x=-1342 3:<he>_xed_the=-170 3:<i>_._$=-690 3:<i>_PERC_for=-706 3:<i>_am_not=-804 3:<i>_x_this=-1252
3:<they>_._$=-2278 3:<they>_M_.=3405 3:<they>_do_not=-76 3:<they>_in_the=-420 3:<they>_were_x=-865 3:<they>_x_,=-224
3:<they>_x_.=2541 3:<we>_._$=4 3:<we>_PERC_and=-414 3:<we>_PERC_for=-745 3:<we>_PERC_x=-939 3:<we>_a_x=-1419
3:<we>_are_x=-255 3:<we>_can_be=3815 3:<we>_had_no=-1240 3:<we>_had_x=2783 3:<we>_have_PERC=-1021 3:<we>_have_no=-132
3:<we>_have_x=-877 3:<we>_in_the=-562 3:<we>_own_M=-21 3:<we>_will_x=-467 3:<we>_x_.=2994 3:<we>_x_M=-391
3:<we>_x_it=2978 3:<we>_x_on=-864 3:<we>_x_that=3306 3:<we>_x_the=5508 3:<we>_x_to=-1568 3:<we>_x_x=-1944
3:<we>_xed_it=-547 3:<we>_xed_the=-1541 3:<you>_._$=2173 3:<you>_a_x=609 3:<you>_have_not=-221 3:<you>_have_x=-1986
3:<you>_will_x=-169 3:AC_#_#=42 3:AC_AC_#=-127 3:AC_N_x=-1523 3:CHOSE_to_x=-1914 3:CIRC_._$=-1962 3:CIRC_by_the=-339
3:CIRC_itself_off=-621 3:CIRC_the_M=-716 3:CIRC_to_the=2361 3:CIRC_x_,=-1257 3:CIRC_x_x=-558 3:CLAIM_to_the=-1011
3:CLAIM_x_x=266 3:DAY_#_#=-64 3:DAY_#_$=515 3:DAY_,_and=-77 3:DAY_._$=1190 3:DAY_at_#=267 3:DAY_at_x=-798
3:DAY_only_.=-2005 3:DAY_the_M=-107 3:DAY_x_the=3059 3:FAILV_in_x=2025 3:FOLLOW_._$=-1074 3:GOOD_._$=2886
3:GOOD_to_the=5978 3:IDLE_._$=-1025 3:INSULT_of_x=-467 3:KNEW_the_M=-1017 3:KNEW_the_x=-170 3:KNEW_to_x=-153
3:M's_own_M=-1735 3:MORAL_._$=-1444 3:M_"_x=-519 3:M_#_$=-1237 3:M_#_was=-1195 3:M_#_x=-928 3:M_(_x=-634 3:M_,_#=-1268
3:M_,_<we>=-374 3:M_,_CIRC=2266 3:M_,_and=1543 3:M_,_so=-1215 3:M_,_the=-1109 3:M_,_two=-608 3:M_,_which=667
3:M_,_x=-1773 3:M_,_xed=-372 3:M_,_xly=-2114 3:M_._$=-1575 3:M_:_it=-137 3:M_:_x=-985 3:M_;_$=-922 3:M_;_the=-307
3:M_<we>_had=4848 3:M_CLAIM_"=-1384 3:M_PERC_,=-293 3:M_PERC_for=-755 3:M_PERC_the=169 3:M_a_M=-353 3:M_and_both=-920
3:M_and_did=3092 3:M_and_not=-821 3:M_and_the=-2642 3:M_and_x=-886 3:M_and_xed=-402 3:M_are_x=-722 3:M_at_the=-65
3:M_by_M=2895 3:M_could_be=6272 3:M_could_not=-1059 3:M_did_not=-652 3:M_did_what=3415 3:M_for_an=-694 3:M_for_the=-877
3:M_for_three=-594 3:M_for_x=-1503 3:M_for_xing=1684 3:M_from_the=-272 3:M_had_been=242 3:M_had_not=-2257
3:M_had_to=-1193 3:M_had_xed=-3227 3:M_has_a=-257 3:M_has_been=-235 3:M_has_no=-1181 3:M_in_M=-577 3:M_in_N=3367
3:M_in_a=-520 3:M_in_the=-3106 3:M_is_PERC=500 3:M_is_a=63 3:M_is_in=645 3:M_is_x=-2070 3:M_is_xed=-416 3:M_it_x=-941
3:M_of_#=-396 3:M_of_M=-719 3:M_of_all=-1067 3:M_of_the=-3067 3:M_of_x=510 3:M_on_the=1228 3:M_on_x=-227 3:M_or_M=641
3:M_out_of=-899 3:M_that_<we>=-751 3:M_that_<you>=480 3:M_that_can=-1447 3:M_that_had=115 3:M_that_is=-1319
3:M_that_the=-1007 3:M_that_were=3545 3:M_that_would=-508 3:M_that_x=-895 3:M_that_xed=-379 3:M_the_M=-94
3:M_to_P=-1689 3:M_to_the=3163 3:M_to_x=-352 3:M_was_as=4456 3:M_was_in=-2856 3:M_was_there=-1675 3:M_was_x=1370
3:M_was_xed=-6319 3:M_were_x=-2850 3:M_were_xed=-991 3:M_will_be=145 3:M_with_the=-552 3:M_within_the=-1368
3:M_without_a=-733 3:M_x_"=-429 3:M_x_#=-973 3:M_x_$=-1942 3:M_x_,=2392 3:M_x_.=-4693 3:M_x_CIRC=-816 3:M_x_a=729
3:M_x_an=-285 3:M_x_and=-1020 3:M_x_as=-809 3:M_x_at=-1150 3:M_x_by=-471 3:M_x_for=6851 3:M_x_from=-512 3:M_x_in=2072
3:M_x_is=-98 3:M_x_it=-220 3:M_x_of=-70 3:M_x_on=4416 3:M_x_out=2367 3:M_x_that=-433 3:M_x_the=-1707 3:M_x_to=-1813
3:M_x_twice=61 3:M_x_x=-5340 3:M_x_xing=2354 3:M_xed_#=199 3:M_xed_$=912 3:M_xed_a=-1416 3:M_xed_for=-1831
3:M_xed_in=-291 3:M_xed_to=112 3:M_xed_x=-1103 3:N_#_was=-945 3:N_)_$=-544 3:N_,_N=-1855 3:N_,_who=-2029 3:N_._$=-2683
3:N_:_x=217 3:N_x_#=196 3:N_x_M=-1292 3:P's_x_,=-564 3:PERC_._$=1402 3:PERC_<you>_.=-483 3:PERC_and_what=-414
3:PERC_at_on=-148 3:PERC_at_the=-2463 3:PERC_at_x=5933 3:PERC_for_.=-1637 3:PERC_for_a=113 3:PERC_for_the=-912
3:PERC_for_x=-893 3:PERC_it_.=-746 3:PERC_of_it=-1012 3:PERC_that_x=-957 3:PERC_the_M=1389 3:PERC_the_T=-490
3:PERC_the_same=-102 3:PERC_the_x=-2407 3:PERC_this_x=-1971 3:PERC_to_x=-1225 3:PERC_what_it=-368
3:PERC_whether_the=-1513 3:PERC_x_at=-315 3:PERC_x_on=-209 3:PERC_x_the=-793 3:PERC_x_x=-1202 3:P_)_$=-267
3:P_,_and=-1056 3:P_,_who=2412 3:P_,_x=-695 3:P_._$=4029 3:P_:_N=-193 3:P_PERC_.=-822 3:P_PERC_the=-1260
3:P_at_the=-854 3:P_had_the=-958 3:P_had_to=3280 3:P_have_the=-676 3:P_in_N=-697 3:P_in_the=-1251 3:P_of_the=-1147
3:P_to_x=-218 3:P_were_x=-1270 3:P_who_had=-1092 3:P_who_x=-1912 3:P_will_x=-731 3:P_with_the=-202 3:P_x_M=-1183
3:P_x_on=-588 3:P_x_x=-233 3:P_xed_the=-1326 3:T's_P_PERC=-187 3:T_,_<i>=-1948 3:T_,_and=-819 3:T_._$=-4432
3:T_:_x=-1476 3:T_for_a=-916 3:T_had_a=2668 3:T_had_been=-549 3:T_had_x=-847 3:T_of_the=-826 3:T_to_x=-241
3:T_was_x=-2127 3:T_will_x=-1248 3:T_x_a=23 3:T_x_at=-1314 3:T_x_in=-432 3:T_xed_within=6763 3:^_#_M=-226 3:^_#_P=-1366
3:^_#_x=-3864 3:^_<i>_am=-1670 3:^_<i>_have=2781 3:^_<i>_will=-257 3:^_<we>_M=-668 3:^_<we>_PERC=-232 3:^_<we>_are=365
3:^_<we>_did=-1127 3:^_<we>_had=486 3:^_<we>_have=-1392 3:^_<we>_would=-945 3:^_<we>_x=-3404 3:^_<we>_xed=-1419
3:^_<you>_x=600 3:^_AC_AC=32 3:^_AC_N=-2564 3:^_M_are=-300 3:^_M_of=-1327 3:^_M_were=-1654 3:^_M_x=6305 3:^_N_:=-120
3:^_N_x=-147 3:^_N_xed=-523 3:^_P_:=121 3:^_P_were=-442 3:^_P_xed=-1891 3:^_T_had=-1591 3:^_T_xed=3390 3:^_a_M=2446
3:^_a_P=-697 3:^_a_T=-912 3:^_a_x=-1212 3:^_an_M=-299 3:^_and_a=7 3:^_and_the=2172 3:^_anyone_who=-256 3:^_as_a=45
3:^_at_#=-202 3:^_at_x=-1706 3:^_by_the=214 3:^_by_x=-729 3:^_for_a=-512 3:^_for_the=-1025 3:^_from_the=-859
3:^_how_it=2283 3:^_if_<you>=-1988 3:^_in_other=-799 3:^_in_the=-2201 3:^_it_is=-845 3:^_it_was=-2900 3:^_it_x=-4748
3:^_it_xed=-2228 3:^_no_M=-328 3:^_no_x=-2440 3:^_nobody_had=-1316 3:^_on_#=-1300 3:^_on_the=2917 3:^_one_P=6652
3:^_one_of=-1507 3:^_that_M=-959 3:^_that_is=-934 3:^_that_the=2956 3:^_the_#=-1708 3:^_the_M=4800 3:^_the_M's=1323
3:^_the_P=3632 3:^_the_P's=-1412 3:^_the_T=-180 3:^_the_T's=-1233 3:^_the_x=-1430 3:^_the_xing=-2758 3:^_there_is=-31
3:^_there_was=2701 3:^_this_M=535 3:^_this_x=-1253 3:^_three_x=685 3:^_to_the=-1455 3:^_two_P=-816 3:^_two_of=-861
3:^_two_x=-1281 3:^_what_<i>=6187 3:^_what_<we>=-995 3:^_what_is=-873 3:^_what_x=-1682 3:^_what_xed=-1134 3:^_x_#=-1569
3:^_x_,=3275 3:^_x_:=-1643 3:^_x_M=-111 3:^_x_T=-2509 3:^_x_all=-943 3:^_x_and=2411 3:^_x_are=212 3:^_x_from=-869
3:^_x_in=-2198 3:^_x_is=-363 3:^_x_of=-389 3:^_x_the=-335 3:^_x_to=3728 3:^_x_were=5709 3:^_x_x=4223 3:^_x_xed=1070
3:^_xed_in=-1816 3:^_xing_the=1230 3:^_xing_x=-2855 3:a_CIRC_x=-4 3:a_M_,=-435 3:a_M_.=-1250 3:a_M_;=-722 3:a_M_and=-39
3:a_M_by=124 3:a_M_for=-435 3:a_M_from=-226 3:a_M_had=200 3:a_M_in=-1148 3:a_M_is=329 3:a_M_nobody=-209 3:a_M_of=2911
3:a_M_on=-482 3:a_M_that=-2725 3:a_M_to=-1162 3:a_M_was=-1898 3:a_M_with=175 3:a_M_without=-700 3:a_M_x=1256
3:a_P_in=-697 3:a_P_x=-495 3:a_T_.=-1331 3:a_x_$=2382 3:a_x_,=-1719 3:a_x_.=447 3:a_x_;=2103 3:a_x_M=-4301
3:a_x_and=-709 3:a_x_from=9 3:a_x_in=1687 3:a_x_is=1121 3:a_x_of=-2237 3:a_x_one=-507 3:a_x_that=-1145 3:a_x_to=-251
3:a_x_with=3976 3:a_x_x=1558 3:a_xed_M=-497 3:a_xing_x=-1938 3:a_xly_M=-665 3:about_#_AC=475 3:about_a_x=-460
3:about_it_.=-429 3:again_,_and=-813 3:again_._$=-1211 3:all_#_M=-1312 3:all_#_x=-1556 3:all_._$=-553 3:all_the_M=-2042
3:all_the_x=3929 3:all_x_,=-1038 3:all_x_x=736 3:an_M_.=-120 3:an_x_,=-1076 3:an_x_.=-1572 3:an_x_M=-692 3:an_x_x=-2638
3:and_<we>_will=-1 3:and_<we>_x=-1070 3:and_CLAIM_x=2316 3:and_PERC_the=-340 3:and_a_M=-389 3:and_a_x=-407
3:and_did_not=3092 3:and_has_been=-479 3:and_it_x=-1535 3:and_it_xed=2234 3:and_let_the=-1570 3:and_not_on=-1563
3:and_not_the=303 3:and_the_IDLE=1724 3:and_the_M=-2423 3:and_the_P=2084 3:and_the_T=-814 3:and_the_two=-361
3:and_the_x=1185 3:and_those_who=-280 3:and_were_x=-928 3:and_x_a=-1288 3:and_x_it=-1178 3:and_x_the=-725
3:and_x_two=2459 3:and_x_x=140 3:and_xed_the=-199 3:and_xed_with=-46 3:and_xing_in=3201 3:are_._$=556 3:are_a_x=4670
3:are_x_,=-443 3:are_x_.=-840 3:are_x_x=-74 3:as_a_x=-778 3:as_it_should=3910 3:as_it_was=-1393 3:as_the_M=-1046
3:as_x_as=-1171 3:as_xed_.=-773 3:at_#_$=-365 3:at_#_x=-345 3:at_an_x=184 3:at_once_.=-705 3:at_the_M=-2349
3:at_the_P's=-1450 3:at_the_same=-220 3:at_the_x=2539 3:at_x_,=-40 3:at_x_.=-4726 3:at_x_in=3639 3:at_x_the=-2716
3:at_x_x=-163 3:be_,_and=2662 3:be_x_.=-1267 3:be_x_by=2913 3:be_x_with=-603 3:be_xed_.=-710 3:be_xed_by=-448
3:be_xed_in=-641 3:because_the_M=1483 3:been_CIRC_to=2361 3:been_PERC_to=-1225 3:been_x_.=3876 3:been_x_since=-162
3:been_xed_.=-1177 3:been_xed_and=-181 3:been_xed_for=-249 3:been_xed_on=-1614 3:both_M_x=-743 3:by_#_#=-464
3:by_#_DAY=14 3:by_DAY_.=-644 3:by_M_,=1294 3:by_M_.=-834 3:by_P_,=-627 3:by_P_.=144 3:by_P_and=-1371 3:by_P_in=-159
3:by_P_who=-862 3:by_a_M=24 3:by_the_M=-798 3:by_the_P=-213 3:by_the_T=-81 3:by_the_x=-1787 3:by_two_P=-940
3:by_which_x=-651 3:by_x_,=-847 3:by_x_.=-1002 3:by_x_x=-1018 3:can_be_x=-927 3:can_x_.=-2523 3:could_be_x=2066
3:could_not_be=-3172 3:could_not_x=3207 3:did_._$=3458 3:did_not_M=-754 3:did_not_PERC=474 3:did_not_x=1531
3:did_what_its=-1706 3:do_not_x=-1022 3:each_other_.=-234 3:even_the_x=2917 3:for_#_x=4538 3:for_._$=1002
3:for_<we>_.=3830 3:for_a_M=-636 3:for_a_x=-393 3:for_an_x=1962 3:for_each_M=-280 3:for_it_.=6127 3:for_most_of=-2276
3:for_the_M=-1649 3:for_the_x=-4032 3:for_those_who=1724 3:for_three_x=-784 3:for_x_.=-1011 3:for_x_M=-366
3:for_x_that=-853 3:for_x_x=-2962 3:for_xing_x=914 3:from_#_$=-918 3:from_#_to=-423 3:from_the_M=-3480
3:from_the_x=4854 3:from_x_.=-817 3:from_x_to=-1911 3:had_KNEW_the=-961 3:had_a_M=-1175 3:had_a_x=1966
3:had_been_CIRC=2361 3:had_been_PERC=-1075 3:had_been_x=-3241 3:had_been_xed=2343 3:had_been_xing=-784
3:had_it_on=-1294 3:had_no_M=-1643 3:had_no_x=-1565 3:had_not_been=-2257 3:had_the_M=-2168 3:had_the_x=-1074
3:had_to_be=-2807 3:had_to_do=-1120 3:had_to_x=3853 3:had_x_in=1870 3:had_x_x=-1545 3:had_xed_on=-6 3:had_xed_the=4030
3:has_a_x=-252 3:has_been_x=-1234 3:has_been_xed=-458 3:has_to_be=-303 3:has_to_x=654 3:have_PERC_for=-566
3:have_PERC_the=-431 3:have_been_x=4980 3:have_been_xed=-852 3:have_it_x=222 3:have_no_M=16 3:have_no_x=-203
3:have_not_PERC=-221 3:how_it_was=2283 3:in_#_and=-405 3:in_#_when=-709 3:in_._$=-1658 3:in_<they>_x=2357
3:in_<we>_M=-1787 3:in_AC_and=-942 3:in_DAY_.=3175 3:in_DAY_for=-354 3:in_DAY_only=-2005 3:in_M_.=2012 3:in_M_of=-456
3:in_N_.=-804 3:in_N_and=-609 3:in_N_x=3889 3:in_a_M=-1433 3:in_a_x=2135 3:in_all_#=-1215 3:in_it_.=-774
3:in_one_x=2065 3:in_other_M=-799 3:in_the_M=5099 3:in_the_T=2585 3:in_the_x=-6538 3:in_the_xing=588 3:in_the_xly=-1722
3:in_this_M=-850 3:in_x_.=2091 3:in_x_M=1640 3:in_x_T=-1991 3:in_x_of=4518 3:in_x_the=1635 3:in_x_x=-4972
3:into_the_M=-521 3:into_the_x=666 3:is_._$=-169 3:is_PERC_at=579 3:is_a_M=63 3:is_a_x=-808 3:is_not_a=35
3:is_not_x=-336 3:is_the_M=-293 3:is_the_x=186 3:is_to_be=1088 3:is_to_x=-684 3:is_x_,=1152 3:is_x_.=-624 3:is_x_at=239
3:is_x_only=216 3:is_x_to=-1091 3:is_x_too=598 3:is_x_when=-12 3:is_x_x=-835 3:is_xed_by=910 3:is_xed_for=-1358
3:is_xed_from=142 3:is_xed_on=-1491 3:is_xed_to=2609 3:it_._$=2865 3:it_by_P=-1032 3:it_is_.=-169 3:it_is_not=-402
3:it_is_the=5 3:it_is_x=-310 3:it_on_the=-822 3:it_should_be=4992 3:it_to_<we>=-690 3:it_was_.=1961 3:it_was_a=-1456
3:it_was_over=-791 3:it_was_the=-657 3:it_was_x=-3780 3:it_was_xed=2685 3:it_x_,=3119 3:it_x_.=-3736 3:it_x_<we>=957
3:it_x_a=-1003 3:it_x_in=-1502 3:it_x_the=847 3:it_x_to=456 3:it_x_x=-730 3:it_xed_.=2318 3:it_xed_x=-515
3:its_M_PERC=-1706 3:its_M_was=-881 3:its_own_M=-533 3:its_x_.=-790 3:its_x_M=3117 3:let_<we>_x=2159 3:let_the_M=-969
3:let_the_x=3844 3:like_a_x=-195 3:like_x_.=4188 3:most_of_the=-1504 3:no_M_.=-1120 3:no_M_for=-1203 3:no_M_that=-370
3:no_M_x=-2617 3:no_one_at=-984 3:no_x_M=-378 3:no_x_in=-807 3:no_x_to=212 3:no_x_was=-943 3:no_x_x=-42
3:nobody_had_xed=2424 3:nobody_x_xing=2744 3:not_._$=-1087 3:not_M_.=-754 3:not_PERC_at=-1009 3:not_PERC_for=-139
3:not_PERC_of=337 3:not_a_x=217 3:not_be_xed=-2387 3:not_on_the=-1563 3:not_the_M=411 3:not_x_$=6800 3:not_x_.=-1579
3:not_x_a=-254 3:not_x_at=-806 3:not_x_it=-424 3:not_x_that=-944 3:not_x_x=118 3:not_xed_.=154 3:of_#_x=-464
3:of_<he>_x=-101 3:of_<they>_.=378 3:of_<they>_in=-420 3:of_<they>_x=-158 3:of_<we>_P=-298 3:of_<we>_x=-1111
3:of_<you>_have=36 3:of_M_#=-226 3:of_a_x=-274 3:of_a_xing=297 3:of_all_x=-966 3:of_an_x=-1782 3:of_it_,=2001
3:of_its_x=-1575 3:of_the_M=-2523 3:of_the_P=2207 3:of_the_T=-1203 3:of_the_x=403 3:of_the_xing=1016 3:of_x_,=-610
3:of_x_M=5989 3:of_x_in=-668 3:of_x_x=712 3:off_._$=-861 3:on_#_DAY=-1512 3:on_._$=-401 3:on_<he>_x=-905
3:on_DAY_.=-736 3:on_DAY_at=-640 3:on_a_DAY=-56 3:on_a_xing=-712 3:on_its_own=-101 3:on_one_M=-733 3:on_the_M=4321
3:on_the_T=-620 3:on_the_same=-1778 3:on_the_x=2565 3:on_x_,=-1217 3:on_x_M=-562 3:on_x_x=-827 3:once_._$=-705
3:once_a_x=-817 3:one_,_and=-359 3:one_._$=-649 3:one_M_,=-1051 3:one_M_.=4463 3:one_P_had=3280 3:one_by_one=-259
3:one_in_the=-362 3:one_of_<we>=-1487 3:one_of_the=-1993 3:one_x_.=-895 3:one_x_to=6469 3:one_x_x=28 3:only_._$=-2005
3:only_as_x=99 3:or_M_xed=641 3:or_x_.=-597 3:other_._$=16 3:other_M_.=-441 3:out_._$=73 3:out_and_x=-820
3:out_in_DAY=3464 3:out_of_the=-899 3:over_at_x=4906 3:over_the_M=-1386 3:own_._$=-300 3:own_M_.=-406 3:own_M_xed=-336
3:own_x_,=302 3:own_x_.=-42 3:please_do_not=-254 3:same_M_.=-749 3:same_M_and=-440 3:same_x_,=614 3:same_x_.=-723
3:should_be_x=-873 3:since_#_and=135 3:since_._$=-571 3:since_the_M=-2435 3:since_the_T=-745 3:since_the_x=-916
3:so_it_x=5 3:so_that_it=-780 3:so_x_x=2427 3:some_#_x=-1821 3:some_x_x=-324 3:somebody_has_to=222 3:than_<we>_did=2806
3:than_a_x=26 3:than_the_x=-1505 3:than_x_.=-2101 3:that_KNEW_<we>=56 3:that_M_x=-431 3:that_a_M=-355
3:that_had_been=-207 3:that_is_x=-370 3:that_is_xed=-238 3:that_the_M=596 3:that_the_T=3812 3:that_the_x=-2769
3:that_x_.=-4385 3:that_x_the=348 3:that_x_x=4376 3:the_#_x=728 3:the_CIRC_M=-1330 3:the_DAY_x=-1621 3:the_IDLE_x=-1023
3:the_M's_own=-1735 3:the_M_$=-2083 3:the_M_(=-690 3:the_M_,=1102 3:the_M_.=-3740 3:the_M_:=155 3:the_M_;=2775
3:the_M_<we>=5724 3:the_M_CLAIM=2883 3:the_M_PERC=589 3:the_M_and=-3402 3:the_M_are=-702 3:the_M_as=-686
3:the_M_at=-118 3:the_M_by=-125 3:the_M_could=6178 3:the_M_did=-1118 3:the_M_for=-2763 3:the_M_from=-28 3:the_M_had=125
3:the_M_has=-1458 3:the_M_in=3013 3:the_M_is=-841 3:the_M_it=-1335 3:the_M_of=-2653 3:the_M_off=-254 3:the_M_on=-1135
3:the_M_over=-1031 3:the_M_still=-984 3:the_M_that=-2701 3:the_M_to=1609 3:the_M_was=5496 3:the_M_were=-2133
3:the_M_with=-1328 3:the_M_within=-1368 3:the_M_x=-12 3:the_M_xed=-5733 3:the_P's_M=-3 3:the_P's_x=-2124 3:the_P_,=3637
3:the_P_.=5427 3:the_P_PERC=-2575 3:the_P_of=-903 3:the_P_on=-824 3:the_P_x=-184 3:the_P_xed=1872 3:the_T's_P=-257
3:the_T_,=277 3:the_T_.=-2084 3:the_T_and=191 3:the_T_had=-2130 3:the_T_has=-602 3:the_T_of=-1172 3:the_T_was=-3236
3:the_T_will=-943 3:the_T_x=-1729 3:the_T_xed=4938 3:the_one_that=-963 3:the_other_M=-134 3:the_other_x=-1455
3:the_same_M=-760 3:the_same_x=-1117 3:the_same_xing=-625 3:the_three_x=-1315 3:the_two_M=-1639 3:the_two_P=-16
3:the_two_T=2576 3:the_two_x=-157 3:the_x_$=-1520 3:the_x_,=4213 3:the_x_.=-403 3:the_x_;=-1180 3:the_x_<we>=-2113
3:the_x_M=-4492 3:the_x_P=8013 3:the_x_P's=5461 3:the_x_T=5127 3:the_x_a=625 3:the_x_and=-2464 3:the_x_are=-393
3:the_x_as=-89 3:the_x_at=-17 3:the_x_by=-729 3:the_x_did=-1084 3:the_x_for=366 3:the_x_had=-3644 3:the_x_has=-1123
3:the_x_in=-4203 3:the_x_is=-1178 3:the_x_it=-342 3:the_x_of=-5487 3:the_x_on=-2465 3:the_x_one=-4072 3:the_x_that=2043
3:the_x_the=-1565 3:the_x_to=1578 3:the_x_was=-2626 3:the_x_were=-4366 3:the_x_when=185 3:the_x_will=-93
3:the_x_with=-1255 3:the_x_x=12323 3:the_x_xed=-4432 3:the_x_xing=-1292 3:the_xing_,=905 3:the_xing_.=-3063
3:the_xing_is=156 3:the_xing_of=-1227 3:the_xing_the=-874 3:the_xing_to=-808 3:the_xing_was=2731 3:the_xing_x=-1028
3:the_xly_x=-459 3:then_the_x=-236 3:there_._$=-731 3:there_for_x=-1457 3:there_is_no=-131 3:there_is_one=-866
3:there_was_no=-1735 3:this_M_are=-850 3:this_M_x=-788 3:this_x_.=5203 3:this_x_for=-1354 3:this_x_x=-588
3:three_._$=-1241 3:three_x_,=151 3:three_x_.=-315 3:through_the_M=-1232 3:to_#_$=-182 3:to_M_x=-1035 3:to_P_x=-654
3:to_a_M=-707 3:to_a_x=3728 3:to_be_PERC=-569 3:to_be_in=-1415 3:to_be_x=-1650 3:to_be_xed=-264 3:to_the_M=-167
3:to_the_P=9973 3:to_the_P's=-386 3:to_the_T=-2062 3:to_the_other=-1127 3:to_the_x=1506 3:to_x_#=-1047 3:to_x_,=3078
3:to_x_.=940 3:to_x_:=-3195 3:to_x_<they>=-132 3:to_x_a=-185 3:to_x_for=2145 3:to_x_in=-22 3:to_x_one=-78
3:to_x_the=-3355 3:to_x_what=-206 3:to_x_x=1374 3:too_._$=467 3:too_x_.=-674 3:too_x_to=-346 3:twice_._$=-1564
3:two_M_x=-1078 3:two_P_.=-940 3:two_P_have=-676 3:two_P_x=-228 3:two_of_<we>=-861 3:two_x_,=-1249 3:two_x_.=2450
3:two_x_and=-2518 3:until_DAY_.=-250 3:until_the_M=-1187 3:until_the_x=-159 3:up_the_M=-984 3:up_to_x=4112
3:was_._$=1961 3:was_CIRC_at=-2221 3:was_PERC_at=-942 3:was_a_x=-2291 3:was_in_DAY=-2005 3:was_in_the=-1814
3:was_no_M=-1203 3:was_not_PERC=159 3:was_the_M=-339 3:was_the_x=-1583 3:was_x_,=-456 3:was_x_.=-2233 3:was_x_for=848
3:was_x_in=-2405 3:was_x_of=3976 3:was_x_out=-156 3:was_x_to=6898 3:was_x_with=-94 3:was_x_x=-2837 3:was_xed_,=1772
3:was_xed_.=-1711 3:was_xed_as=-583 3:was_xed_by=2666 3:was_xed_from=65 3:was_xed_in=-192 3:was_xed_to=-1134
3:was_xed_with=-990 3:was_xed_x=-500 3:was_xly_x=-1535 3:were_KNEW_by=-435 3:were_not_xed=-462 3:were_x_,=-3695
3:were_x_by=-1202 3:were_x_from=6590 3:were_xed_,=-404 3:were_xed_from=-1482 3:were_xed_twice=-963
3:what_<we>_PERC=-1180 3:what_<we>_x=3890 3:what_it_was=-1907 3:what_its_M=-1706 3:what_the_M=272 3:what_the_x=-3041
3:what_xed_it=-2096 3:when_a_x=600 3:when_the_M=-628 3:when_the_x=-601 3:where_two_M=-205 3:whether_the_x=-649
3:which_is_the=-300 3:which_the_x=-2110 3:which_was_x=1742 3:which_x_the=3332 3:which_x_x=-193 3:who_CHOSE_to=-810
3:who_M_it=-864 3:who_xed_to=116 3:will_be_,=-200 3:will_be_x=-563 3:will_be_xed=-143 3:will_x_the=-513 3:will_x_x=-440
3:with_<we>_,=-1552 3:with_a_M=2016 3:with_a_x=325 3:with_the_M=-1420 3:with_the_T=-935 3:with_the_same=320
3:with_the_x=-3545 3:with_x_x=-152 3:within_the_x=2337 3:within_x_and=-1099 3:within_x_x=850 3:without_a_M=-182
3:would_x_<we>=-1037 3:would_x_the=2171 3:x_!_$=-2536 3:x_"_$=-934 3:x_"_,=-1168 3:x_"_.=2533 3:x_"_x=190 3:x_#_#=-1491
3:x_#_%=-1109 3:x_#_N=-496 3:x_#_P=-229 3:x_#_and=-1075 3:x_#_x=-3170 3:x_)_$=-692 3:x_,_#=-3660 3:x_,_M=833
3:x_,_PERC=-687 3:x_,_a=-1091 3:x_,_and=-6210 3:x_,_as=6047 3:x_,_because=3052 3:x_,_but=-622 3:x_,_for=2987
3:x_,_from=-1563 3:x_,_in=-221 3:x_,_not=128 3:x_,_since=-1216 3:x_,_so=-1418 3:x_,_the=412 3:x_,_then=-1494
3:x_,_was=1300 3:x_,_when=-929 3:x_,_which=92 3:x_,_with=3653 3:x_,_x=4144 3:x_,_xed=-1666 3:x_,_xing=1896 3:x_._#=161
3:x_._$=625 3:x_:_#=-1790 3:x_:_DAY=-64 3:x_:_about=-424 3:x_:_the=-639 3:x_:_x=-1887 3:x_;_$=-1457 3:x_;_the=-665
3:x_<they>_.=-1619 3:x_<we>_,=1755 3:x_<we>_a=-341 3:x_<we>_x=-2770 3:x_<you>_a=490 3:x_<you>_x=-481 3:x_CIRC_.=-1236
3:x_M_$=2281 3:x_M_,=825 3:x_M_.=3501 3:x_M_CLAIM=-1384 3:x_M_PERC=-103 3:x_M_a=-766 3:x_M_and=2510 3:x_M_are=-1250
3:x_M_because=-480 3:x_M_for=-1092 3:x_M_from=38 3:x_M_had=-4135 3:x_M_has=-172 3:x_M_in=-1366 3:x_M_is=1807
3:x_M_it=-791 3:x_M_of=2619 3:x_M_on=-758 3:x_M_out=-739 3:x_M_that=4575 3:x_M_to=-1180 3:x_M_until=-610
3:x_M_was=-4102 3:x_M_with=-1976 3:x_M_x=-2039 3:x_M_xed=-195 3:x_PERC_the=-358 3:x_P_.=2153 3:x_P_x=1092 3:x_T_,=-2005
3:x_T_.=-850 3:x_T_had=2169 3:x_T_x=785 3:x_a_M=-2746 3:x_about_#=-15 3:x_again_.=-159 3:x_all_the=3686 3:x_all_x=-1343
3:x_an_x=-732 3:x_and_CLAIM=-831 3:x_and_PERC=-530 3:x_and_a=-1023 3:x_and_is=-247 3:x_and_not=-755 3:x_and_the=-1889
3:x_and_were=-1150 3:x_and_x=1441 3:x_and_xed=-211 3:x_are_not=259 3:x_are_x=416 3:x_as_the=-542 3:x_as_x=-2117
3:x_at_#=-454 3:x_at_N=-592 3:x_at_all=-747 3:x_at_once=-1422 3:x_at_the=-1069 3:x_at_x=-1357 3:x_because_of=268
3:x_because_x=-1090 3:x_by_P=1472 3:x_by_a=24 3:x_by_itself=265 3:x_by_the=-1236 3:x_by_x=-1415 3:x_could_not=-2105
3:x_did_not=41 3:x_each_x=-69 3:x_for_a=-267 3:x_for_the=-2175 3:x_for_x=-1173 3:x_for_xing=1226 3:x_from_#=-135
3:x_from_M=-764 3:x_from_the=3589 3:x_from_x=-1324 3:x_had_been=-329 3:x_had_to=-407 3:x_had_x=-2475 3:x_had_xed=3594
3:x_has_been=-313 3:x_have_been=-785 3:x_in_<they>=-150 3:x_in_AC=-942 3:x_in_DAY=-643 3:x_in_N=-609 3:x_in_a=-893
3:x_in_the=2395 3:x_in_x=2506 3:x_instead_of=2788 3:x_into_the=141 3:x_is_CIRC=-103 3:x_is_a=-256 3:x_is_not=470
3:x_is_the=-1080 3:x_is_x=750 3:x_is_xed=-1532 3:x_it_.=-1652 3:x_it_by=-180 3:x_it_for=3354 3:x_it_is=-1745
3:x_it_to=-690 3:x_it_up=-375 3:x_it_was=-1694 3:x_it_x=6820 3:x_its_P=-674 3:x_its_x=2127 3:x_most_of=53
3:x_no_one=-327 3:x_of_#=141 3:x_of_<they>=35 3:x_of_<we>=-548 3:x_of_<you>=-291 3:x_of_M=832 3:x_of_a=-648
3:x_of_an=-1782 3:x_of_it=-1603 3:x_of_its=-427 3:x_of_the=6146 3:x_of_x=3447 3:x_on_<we>=10 3:x_on_DAY=-406
3:x_on_a=-493 3:x_on_one=-733 3:x_on_the=-48 3:x_on_x=-514 3:x_on_xing=-500 3:x_once_a=-726 3:x_one_,=-359
3:x_one_.=-208 3:x_one_M=-858 3:x_one_is=-404 3:x_one_x=-1255 3:x_or_x=-1098 3:x_out_.=1271 3:x_out_in=-156
3:x_out_on=3843 3:x_should_be=-1701 3:x_since_#=135 3:x_since_.=-571 3:x_somebody_in=-798 3:x_than_#=-205
3:x_than_the=-1505 3:x_than_x=-1406 3:x_that_a=-355 3:x_that_had=-296 3:x_that_one=5161 3:x_that_the=3327
3:x_that_x=-2914 3:x_the_M=608 3:x_the_T=231 3:x_the_same=-74 3:x_the_two=348 3:x_the_x=-20 3:x_the_xing=1114
3:x_this_x=6296 3:x_through_the=-1418 3:x_to_M=-1940 3:x_to_PERC=-1335 3:x_to_a=682 3:x_to_be=-2994 3:x_to_one=-988
3:x_to_the=1538 3:x_to_x=-8146 3:x_too_x=-1165 3:x_two_and=-1261 3:x_two_x=1232 3:x_until_the=-1231 3:x_up_a=-239
3:x_was_a=-1317 3:x_was_not=-1085 3:x_was_the=68 3:x_was_x=-1122 3:x_was_xed=-863 3:x_were_KNEW=-609 3:x_were_not=-962
3:x_were_x=3926 3:x_were_xed=-3036 3:x_what_<we>=-822 3:x_what_<you>=130 3:x_when_<they>=597 3:x_when_a=547
3:x_when_the=-67 3:x_whether_the=11 3:x_will_be=-710 3:x_with_a=1803 3:x_with_the=-1892 3:x_with_x=2238
3:x_within_x=-1815 3:x_x_"=624 3:x_x_#=-3165 3:x_x_$=3137 3:x_x_(=-322 3:x_x_,=8683 3:x_x_.=8200 3:x_x_:=-635
3:x_x_;=-228 3:x_x_<we>=-1944 3:x_x_<you>=357 3:x_x_M=3702 3:x_x_P=-323 3:x_x_a=-1420 3:x_x_again=-544 3:x_x_an=-64
3:x_x_and=-2696 3:x_x_at=-880 3:x_x_by=-896 3:x_x_for=-2071 3:x_x_from=-1808 3:x_x_had=-717 3:x_x_in=5622
3:x_x_into=-479 3:x_x_is=-937 3:x_x_it=534 3:x_x_of=4285 3:x_x_on=-755 3:x_x_or=-702 3:x_x_out=-2073 3:x_x_since=-617
3:x_x_than=-2060 3:x_x_that=2881 3:x_x_the=1378 3:x_x_through=-406 3:x_x_to=-4088 3:x_x_two=-801 3:x_x_until=-836
3:x_x_was=-3794 3:x_x_were=-920 3:x_x_what=-1718 3:x_x_with=2743 3:x_x_x=-3806 3:x_x_xed=69 3:x_x_xing=-803
3:x_xed_without=-484 3:x_xed_x=-88 3:x_xing_$=-1731 3:x_xing_,=2378 3:x_xing_.=-1022 3:x_xing_x=1364 3:x_xing_xing=84
3:x_yet_.=-1792 3:xed_"_x=-847 3:xed_#_%=415 3:xed_,_and=-1007 3:xed_,_so=-1962 3:xed_,_the=-1582 3:xed_,_with=-160
3:xed_._$=-84 3:xed_a_M=-1274 3:xed_a_x=-92 3:xed_again_,=-505 3:xed_at_#=-1085 3:xed_by_:=3631 3:xed_by_M=-1374
3:xed_by_P=-480 3:xed_by_the=448 3:xed_by_x=567 3:xed_for_<we>=-2278 3:xed_for_the=-324 3:xed_for_x=-539
3:xed_from_the=-1482 3:xed_in_#=-559 3:xed_in_one=-1723 3:xed_in_the=1121 3:xed_it_,=-2096 3:xed_on_DAY=-197
3:xed_on_the=695 3:xed_on_x=-238 3:xed_over_to=-377 3:xed_so_that=-688 3:xed_that_x=-1874 3:xed_the_M=-1028
3:xed_the_x=-526 3:xed_to_the=-158 3:xed_to_x=438 3:xed_twice_.=-1395 3:xed_with_the=-990 3:xed_x_,=-315
3:xed_x_.=-2218 3:xed_x_and=-171 3:xed_x_on=-552 3:xed_x_the=-956 3:xing_,_and=2009 3:xing_,_x=-1487 3:xing_._$=-6615
3:xing_at_x=-251 3:xing_else_x=-1178 3:xing_it_.=2458 3:xing_on_the=-1380 3:xing_the_M=2448 3:xing_to_x=-1559
3:xing_was_x=3541 3:xing_was_xed=-553 3:xing_with_the=1750 3:xing_x_$=-1296 3:xing_x_,=-768 3:xing_x_.=1285
3:xing_x_the=-1104 3:xing_x_x=-570 3:xly_,_and=2220 3:xly_,_by=-847 3:xly_._$=-1243 3:xly_x_,=-1865 3:xly_x_.=-651
3:xly_x_x=2212 3:yet_._$=-1957 b:a_certificate=-161 b:a_change=535 b:a_copy=167 b:a_cupboard=-400 b:a_day=3589
b:a_factor=24 b:a_file=-230 b:a_good=-269 b:a_guard=-1276 b:a_half=-592 b:a_job=200 b:a_limit=-311 b:a_list=-1694
b:a_loan=-1094 b:a_lock=-626 b:a_look=118 b:a_matter=-339 b:a_miss=-354 b:a_mixture=-1172 b:a_new=-1109 b:a_notice=-822
b:a_number=-316 b:a_part=35 b:a_plan=-361 b:a_quarter=-597 b:a_reason=-299 b:a_ring=155 b:a_second=-2296
b:a_single=-1140 b:a_small=-805 b:a_snapshot=-792 b:a_supplier=-1567 b:a_system=114 b:a_test=-203 b:a_thing=126
b:a_third=2865 b:a_ticket=68 b:a_vote=1567 b:a_wall=-60 b:a_week=-1296 b:a_word=4204 b:a_work=-661 b:a_wrong=-502
b:a_year=-294 b:about_a=-460 b:about_it=-2621 b:about_the=-41 b:above_is=1001 b:account_for=-196
b:acknowledg_after=-848 b:acknowledge_minute=-686 b:add_a=-2 b:after_a=3113 b:after_it=-707 b:after_min=-150
b:after_minute=-1438 b:after_ten=-2219 b:after_the=2137 b:again_after=-1296 b:again_and=-813 b:again_in=-478
b:against_the=-2344 b:all_of=2183 b:all_the=1293 b:although_the=-132 b:am_not=-804 b:an_answer=3859 b:an_empty=-1478
b:an_error=-533 b:an_hour=-4199 b:and_a=-1342 b:and_ask=-1055 b:and_both=-920 b:and_count=2470 b:and_did=3092
b:and_each=171 b:and_found=-524 b:and_from=-1035 b:and_has=-844 b:and_he=-663 b:and_i=-1179 b:and_in=98 b:and_is=-247
b:and_it=201 b:and_let=-2825 b:and_no=2300 b:and_nobody=-633 b:and_not=-1165 b:and_rang=-414 b:and_read=-189
b:and_sent=2967 b:and_since=165 b:and_that=-1224 b:and_the=1494 b:and_then=-296 b:and_they=-639 b:and_thi=-493
b:and_those=-280 b:and_to=-525 b:and_two=-1358 b:and_was=-528 b:and_watch=-733 b:and_we=-1627 b:and_were=-834
b:and_what=-92 b:and_wrote=2111 b:anyone_who=-256 b:anyth_and=2336 b:app_derive=-106 b:are_a=4239 b:are_kept=-1627
b:are_not=62 b:are_sorry=-255 b:as_a=-2079 b:as_in=3195 b:as_it=2006 b:as_long=-652 b:as_the=-1588 b:as_well=-1098
b:ask_for=-455 b:ask_the=-49 b:ask_to=-1225 b:ask_what=-582 b:ask_whether=-664 b:assume_that=-1532 b:at_about=-362
b:at_all=-678 b:at_an=184 b:at_every=500 b:at_four=3639 b:at_half=-475 b:at_night=-260 b:at_noon=-1857 b:at_on=-148
b:at_once=1795 b:at_the=-1087 b:at_two=-1762 b:authorisation_service=-136 b:away_the=-873 b:back_by=89 b:back_for=-1592
b:back_to=-1286 b:be_and=2949 b:be_done=-322 b:be_in=-1415 b:be_reach=-1305 b:be_read=2343 b:be_sent=-1490
b:because_a=95 b:because_of=268 b:because_the=1285 b:been_ask=-1735 b:been_made=3969 b:been_open=-88 b:been_put=-93
b:been_switch=-842 b:before_it=3224 b:before_the=-4769 b:before_we=1095 b:began_to=-1265 b:behind_the=-476
b:belong_to=-1280 b:beside_it=-793 b:between_two=97 b:bother_me=-1295 b:built_the=2512 b:buy_a=-859 b:by_a=-222
b:by_accident=-563 b:by_friday=-180 b:by_hand=211 b:by_itself=265 b:by_mail=45 b:by_october=-385 b:by_one=-259
b:by_somebody=-777 b:by_the=1462 b:by_two=-940 b:by_which=-651 b:cache_was=5012 b:call_centre=-161 b:call_to=-2289
b:call_were=-554 b:came_back=-225 b:came_in=-2958 b:came_on=-1099 b:came_to=-353 b:can_be=401 b:can_tell=-2571
b:cannot_say=-473 b:car_park=-785 b:carrier_and=-135 b:carry_the=-520 b:caus_it=-2096 b:certificat_of=-1050
b:change_is=471 b:change_of=617 b:change_on=-343 b:check_that=-156 b:check_with=-92 b:clos_the=-858 b:compar_the=-1352
b:compar_with=-582 b:compare_the=3 b:connect_to=-1650 b:control_room=-2885 b:copy_of=-1746 b:correct_and=-271
b:could_be=5286 b:could_not=-2819 b:count_of=-467 b:customer_in=-1146 b:customer_was=-1375 b:customer_with=-915
b:day_and=-592 b:day_before=-1316 b:day_in=-1223 b:decision_of=3346 b:default_meet=-205 b:delivery_service=124
b:depend_on=469 b:desk_rang=-1470 b:detection_minute=-869 b:did_not=442 b:did_noth=-1244 b:did_what=1709
b:disk_was=-1824 b:do_not=-482 b:do_with=226 b:doe_it=-1636 b:doe_not=-605 b:done_by=-322 b:drill_in=2206
b:dropp_the=1228 b:dry_run=3650 b:dry_then=-392 b:each_of=-1199 b:each_other=-234 b:edge_team=-363 b:eleven_day=-371
b:else_happen=-1397 b:empty_a=-400 b:empty_and=437 b:empty_file=-698 b:end_date=-632 b:end_of=306 b:english_only=-2005
b:even_the=3078 b:event_twice=-223 b:every_two=-958 b:failure_to=-869 b:fed_from=303 b:feed_was=-1705 b:file_of=-111
b:fill_in=-24 b:find_the=-850 b:fire_brigade=6405 b:first_call=-1679 b:first_of=-1952 b:first_the=-546
b:follow_is=-1709 b:for_a=-532 b:for_an=1962 b:for_each=-895 b:for_forty=-469 b:for_good=-1112 b:for_it=5879
b:for_most=-2276 b:for_nine=-647 b:for_other=-1270 b:for_that=-727 b:for_the=-5919 b:for_those=1724 b:for_three=-690
b:for_twenty=-686 b:for_us=3830 b:for_which=-1156 b:form_for=-775 b:forty_minute=-1037 b:found_it=2240 b:found_noth=51
b:found_the=-17 b:four_hour=1614 b:four_in=3639 b:from_a=-1131 b:from_failure=-869 b:from_first=-1041 b:from_it=-205
b:from_minute=6713 b:from_one=-1663 b:from_the=-1241 b:from_to=-423 b:front_of=1612 b:front_page=-30 b:full_of=1401
b:gave_it=-1951 b:gave_up=-284 b:goe_back=-161 b:going_to=182 b:good_mood=5901 b:green_all=-1628 b:ground_in=-1203
b:h_are=-280 b:h_min=293 b:had_a=790 b:had_been=-2613 b:had_begun=-859 b:had_come=-1423 b:had_it=-2661 b:had_no=-3208
b:had_not=-2440 b:had_switch=-550 b:had_the=-2812 b:had_to=-447 b:had_told=-961 b:half_hour=-808 b:half_of=-652
b:half_past=-898 b:hand_and=-1622 b:hand_in=-1480 b:hand_over=4906 b:hang_in=3265 b:happen_and=-383 b:happen_is=-106
b:has_a=-328 b:has_been=-1577 b:has_no=-1181 b:has_to=352 b:have_ask=-1116 b:have_been=1657 b:have_it=222
b:have_no=-187 b:have_not=-221 b:have_put=-194 b:have_seen=-575 b:have_the=-873 b:he_did=-653 b:hence_the=-1181
b:here_is=210 b:hold_the=412 b:hour_and=-1207 b:hour_because=-624 b:hour_no=-327 b:hour_we=-506 b:hour_with=6247
b:house_was=1338 b:household_and=-376 b:how_it=2570 b:how_the=3616 b:how_we=-1593 b:i_am=-1485 b:i_ask=-706
b:i_have=2781 b:i_know=-1421 b:i_was=4040 b:i_will=-257 b:if_you=-1988 b:in_a=-197 b:in_again=-954 b:in_all=-1573
b:in_and=-1207 b:in_charge=4026 b:in_english=-2005 b:in_every=-2528 b:in_front=1612 b:in_future=-1759 b:in_it=-846
b:in_one=1792 b:in_other=-1070 b:in_our=-1787 b:in_september=3175 b:in_spr=6720 b:in_the=-2037 b:in_their=2357
b:in_thi=-1268 b:in_two=-2180 b:in_when=-709 b:instead_of=2215 b:internal_impact=-619 b:into_the=-63 b:is_a=-1442
b:is_done=-526 b:is_fed=540 b:is_in=396 b:is_look=579 b:is_made=-622 b:is_no=-92 b:is_not=426 b:is_on=-1001
b:is_one=-1173 b:is_only=-631 b:is_read=274 b:is_still=-308 b:is_that=-228 b:is_the=-1363 b:is_to=404 b:is_used=543
b:is_what=-593 b:is_where=3746 b:it_away=-1647 b:it_because=260 b:it_built=-116 b:it_by=-1551 b:it_came=-980
b:it_did=3632 b:it_for=3354 b:it_goe=-480 b:it_had=-592 b:it_is=-3048 b:it_on=-1322 b:it_report=-1404 b:it_should=3622
b:it_since=-1335 b:it_to=-1287 b:it_took=-3671 b:it_up=-947 b:it_was=-5426 b:it_would=5769 b:its_own=-391
b:itself_off=-621 b:job_had=18 b:k_was=-945 b:keep_it=-111 b:kept_the=3204 b:key_was=-1539 b:know_it=-268
b:know_of=-631 b:last_one=-366 b:last_year=-612 b:left_out=-662 b:legal_answer=2748 b:let_the=2875 b:let_us=2159
b:level_on=-719 b:like_a=-195 b:like_to=-876 b:limit_was=-73 b:line_for=-832 b:line_that=-1658 b:list_had=894
b:list_is=326 b:list_of=4386 b:liv_in=-532 b:lock_on=-132 b:log_and=-111 b:log_is=3088 b:long_as=-652
b:long_before=-1228 b:longer_than=-302 b:look_after=-543 b:look_at=-1997 b:look_for=-691 b:look_like=-195
b:lost_and=-1220 b:make_the=1355 b:many_of=-291 b:matter_of=-339 b:matter_on=-737 b:message_to=-1781 b:middle_of=-860
b:mihai'_query=1711 b:minute_after=-1066 b:minute_and=-1678 b:minute_from=-1041 b:minute_on=6440 b:minute_went=-885
b:mitigate_minute=-686 b:mixture_of=-1172 b:more_than=2516 b:most_of=-2162 b:mov_the=112 b:mov_to=112 b:need_a=-486
b:need_to=84 b:new_figure=-599 b:new_version=-462 b:night_from=-448 b:no_alert=-1695 b:no_idea=-1184 b:no_list=-101
b:no_money=3831 b:no_one=-1923 b:no_second=-76 b:no_way=212 b:nobody_had=1709 b:nobody_look=-769 b:nobody_wrote=-2232
b:none_of=66 b:not_a=35 b:not_be=-3321 b:not_been=-2257 b:not_kept=3951 b:not_know=459 b:not_known=-1110 b:not_on=-1563
b:not_see=-197 b:not_seen=-27 b:not_the=-673 b:noth_and=-150 b:noth_else=-1874 b:noth_was=3541 b:now_and=-1199
b:number_in=-839 b:number_of=-652 b:october_a=-268 b:october_the=-717 b:of_a=-378 b:of_all=-2265 b:of_an=-1654
b:of_another=-970 b:of_each=82 b:of_his=-158 b:of_it=-127 b:of_its=-1931 b:of_may=-465 b:of_minute=-433
b:of_number=-752 b:of_old=2779 b:of_one=-1087 b:of_open=-188 b:of_our=58 b:of_paper=-195 b:of_the=-857 b:of_their=-593
b:of_them=-603 b:of_thi=-1184 b:of_us=-3646 b:of_which=-153 b:of_you=-291 b:off_and=-560 b:off_by=-783 b:off_the=-1228
b:old_one=-1063 b:old_server=-4 b:old_thing=-2270 b:on_a=-1033 b:on_call=-1081 b:on_its=-600 b:on_june=-507
b:on_monday=-103 b:on_october=-796 b:on_one=-733 b:on_our=-281 b:on_paper=8 b:on_shift=1986 b:on_the=2806
b:on_thursday=-961 b:on_to=-1380 b:on_tuesday=-269 b:on_what=543 b:once_a=-817 b:once_and=563 b:once_the=-764
b:one_and=-1469 b:one_at=-984 b:one_by=-259 b:one_doe=-370 b:one_from=-1245 b:one_in=-362 b:one_is=-404 b:one_line=-504
b:one_of=-3704 b:one_person=-2579 b:one_should=-1409 b:one_that=-1271 b:one_was=-749 b:only_as=99 b:open_a=68
b:open_for=5727 b:open_it=-408 b:opt_out=-1655 b:or_later=-597 b:order_and=-336 b:order_of=-863 b:order_were=-819
b:other_word=-799 b:ought_to=-665 b:our_alarm=-580 b:our_first=-1256 b:our_own=68 b:our_shop=88 b:out_and=-820
b:out_in=3490 b:out_of=-1929 b:out_on=3843 b:over_at=4906 b:over_the=-2144 b:over_to=-377 b:page_was=2206
b:paid_for=3636 b:panel_was=-1783 b:part_of=-48 b:pass_on=-1380 b:pay_for=-1612 b:people_got=-775 b:people_on=-1516
b:people_who=-3132 b:picture_of=-50 b:plan_for=-1261 b:plan_in=-666 b:please_do=-254 b:pool_of=-159 b:price_table=-939
b:price_were=-1560 b:print_on=-1361 b:pull_the=-555 b:pump_and=111 b:purge_of=-955 b:put_a=126 b:put_on=-1741
b:put_up=-239 b:quarter_of=1124 b:queue_was=-2544 b:ran_out=-1690 b:rang_the=-329 b:raw_log=1281 b:raw_note=-1870
b:reach_the=-633 b:read_by=-1018 b:read_the=-2943 b:reconcile_job=-720 b:referral_sent=-811 b:replac_its=-1820
b:report_on=-1347 b:resolve_minute=-686 b:review_and=-623 b:review_rule=420 b:right_one=-455 b:right_to=3076
b:role_were=6066 b:row_and=-594 b:run_at=-76 b:run_on=-1374 b:sale_week=-1482 b:same_name=-147 b:same_picture=388
b:saw_it=-971 b:saw_the=-451 b:say_that=3376 b:screen_and=-371 b:second_level=-719 b:second_line=-527
b:secondary_site=-1420 b:sent_a=-1078 b:sent_to=-2115 b:server_had=-868 b:set_it=-67 b:set_to=126 b:shar_one=2576
b:shop_in=273 b:should_be=2509 b:show_the=-1390 b:shut_for=-364 b:since_and=135 b:since_spr=5431 b:since_the=-4765
b:since_then=-314 b:six_in=-366 b:slip_of=-195 b:sluice_by=-868 b:so_it=-26 b:so_much=-1107 b:so_our=-879
b:so_that=-3433 b:so_the=-244 b:so_we=-1571 b:some_forty=-611 b:somebody_has=222 b:somebody_in=-798 b:somebody_who=-745
b:someth_else=1269 b:someth_is=2287 b:sooner_or=-597 b:spoke_to=-573 b:spr_house=1936 b:stand_in=-392
b:stood_there=-1566 b:stop_and=2988 b:stop_at=-508 b:stop_the=-1618 b:stopp_the=-559 b:sunday_the=-386
b:switch_itself=-621 b:switch_off=100 b:switch_the=-498 b:switch_to=2975 b:table_was=-839 b:take_a=480
b:take_place=-1176 b:taken_back=-978 b:taken_out=-1274 b:tank_was=-1702 b:telephone_line=-1579 b:telephone_number=2665
b:tell_you=-681 b:ten_minute=-396 b:textile_wing=-646 b:thaler_who=-2029 b:than_a=26 b:than_the=-1505 b:than_we=2806
b:thank_to=4075 b:thank_you=1103 b:that_a=-355 b:that_can=-1447 b:that_compare=-451 b:that_day=-1874 b:that_had=-181
b:that_is=-3357 b:that_it=-509 b:that_nobody=5223 b:that_noth=-756 b:that_one=4360 b:that_the=1435 b:that_time=-1010
b:that_told=56 b:that_was=-774 b:that_we=4700 b:that_were=6520 b:that_would=-1452 b:that_you=423 b:the_account=96
b:the_afternoon=-1135 b:the_alarm=1952 b:the_app=-106 b:the_archive=-85 b:the_authorisation=-405 b:the_backup=3126
b:the_barrier=-686 b:the_bell=-599 b:the_belt=-529 b:the_board=-1293 b:the_book=-187 b:the_bridge=-1779
b:the_broker=-1293 b:the_build=-1568 b:the_bus=-1002 b:the_cabinet=-112 b:the_cache=4579 b:the_call=-894
b:the_carrier=-106 b:the_case=-787 b:the_cdn=-277 b:the_cellar=11 b:the_change=-109 b:the_check=-1129 b:the_client=1528
b:the_climate=-646 b:the_coffee=1324 b:the_concentrator=-474 b:the_control=-1823 b:the_cookie=-1021 b:the_counter=21
b:the_course=-933 b:the_crew=-813 b:the_customer=2944 b:the_data=2418 b:the_database=-966 b:the_date=-292
b:the_day=-755 b:the_decision=-997 b:the_delivery=-166 b:the_depot=-119 b:the_desk=-1220 b:the_disk=-1912
b:the_drill=6293 b:the_driver=7842 b:the_dry=4037 b:the_early=-811 b:the_edge=-1174 b:the_end=-192 b:the_even=1093
b:the_feed=-2517 b:the_file=-6 b:the_fire=5219 b:the_first=1987 b:the_flag=-278 b:the_follow=-1247 b:the_form=-775
b:the_gate=-1229 b:the_graph=-1924 b:the_ground=-1425 b:the_group=-736 b:the_hall=-886 b:the_harbour=-1140
b:the_head=161 b:the_heat=-1126 b:the_holiday=-671 b:the_hotline=-907 b:the_hour=2543 b:the_house=-2131 b:the_id=-417
b:the_invoice=-1806 b:the_job=-950 b:the_key=-423 b:the_kitchen=-508 b:the_last=2854 b:the_light=-1554 b:the_limit=375
b:the_line=-1831 b:the_list=5411 b:the_load=-1045 b:the_log=3313 b:the_machine=-2787 b:the_map=1855 b:the_mast=-1382
b:the_matter=-1561 b:the_meet=-67 b:the_meter=-168 b:the_middle=-860 b:the_mirror=3310 b:the_month=-1571
b:the_more=-245 b:the_morn=1339 b:the_name=-882 b:the_neighbour=7996 b:the_new=2390 b:the_next=165 b:the_night=493
b:the_number=-1596 b:the_office=-1997 b:the_old=3757 b:the_one=-2767 b:the_order=-302 b:the_origin=-644
b:the_other=-2601 b:the_page=3451 b:the_panel=-1697 b:the_password=-353 b:the_people=-2107 b:the_person=-524
b:the_phone=-1098 b:the_picture=-1265 b:the_pipe=8 b:the_plan=3856 b:the_plug=-719 b:the_pool=-159 b:the_porter'=-513
b:the_pressure=-2125 b:the_price=-1804 b:the_provider=-670 b:the_pump=-2045 b:the_queue=-2772 b:the_raw=152
b:the_reason=-1336 b:the_receiver=-249 b:the_reconcile=-720 b:the_release=-666 b:the_repair=-884 b:the_report=-290
b:the_repository=317 b:the_rest=-2016 b:the_restart=-634 b:the_right=591 b:the_ring=-508 b:the_rule=-1207
b:the_runbook=1854 b:the_same=-3563 b:the_school=-328 b:the_screen=-1736 b:the_script=-699 b:the_seam=-1268
b:the_second=6452 b:the_secondary=-1420 b:the_secretary=-1736 b:the_sender=-386 b:the_sensor=-1721 b:the_server=-1660
b:the_shelf=-879 b:the_shop=-808 b:the_sluice=-868 b:the_south=-1713 b:the_spr=-110 b:the_start=-233 b:the_story=-1335
b:the_sum=-829 b:the_supplier=7372 b:the_switch=3641 b:the_system=-103 b:the_table=-960 b:the_tank=-1592
b:the_test=2539 b:the_textile=-646 b:the_three=-1330 b:the_ticket=1911 b:the_till=-1320 b:the_time=2766
b:the_train=-1246 b:the_tram=-282 b:the_truck=-1313 b:the_two=403 b:the_unit=-231 b:the_update=-484 b:the_usage=-1021
b:the_vendor=-1231 b:the_vendor'=-32 b:the_visitor=-486 b:the_wall=-1692 b:the_warden=-1030 b:the_water=-1069
b:the_way=-874 b:the_web=-1148 b:the_whole=2623 b:the_word=-892 b:the_work=-747 b:the_wrong=-1430 b:their_own=-1057
b:them_in=-420 b:then_it=-327 b:then_the=-236 b:then_we=-210 b:there_for=-1457 b:there_is=-1411 b:there_was=1639
b:there_were=344 b:they_are=-2296 b:they_do=-76 b:they_were=-865 b:thi_company=-1191 b:thi_is=-1113 b:thi_report=-2242
b:thing_that=-2101 b:those_who=1346 b:three_hour=-278 b:through_the=-2286 b:throw_away=2933 b:thrown_away=-1007
b:ticket_with=188 b:time_from=-1271 b:time_in=-1424 b:time_it=-250 b:time_to=-2260 b:to_a=2591 b:to_acknowledge=-686
b:to_all=-421 b:to_anybody=3511 b:to_be=-6279 b:to_customer=-781 b:to_detection=-869 b:to_do=-1120 b:to_get=-992
b:to_go=-1655 b:to_have=-1063 b:to_it=-1362 b:to_keep=-589 b:to_know=-681 b:to_light=-353 b:to_look=-1054
b:to_mitigate=-686 b:to_one=-988 b:to_open=-184 b:to_our=3359 b:to_pay=-1396 b:to_people=-1655 b:to_resolve=-686
b:to_say=-674 b:to_stop=1314 b:to_take=484 b:to_the=6741 b:to_try=-1320 b:to_us=-1005 b:to_wait=3371 b:to_write=930
b:together_from=-945 b:told_by=-435 b:told_the=-1091 b:told_to=-153 b:told_us=-1111 b:took_over=-978 b:took_place=-1012
b:took_the=-2834 b:took_us=-1774 b:twenty_minute=-997 b:two_and=-1261 b:two_default=-205 b:two_hour=-652
b:two_minute=-1235 b:two_of=-861 b:two_people=2562 b:two_team=3803 b:understood_that=-522 b:until_the=-2504 b:up_a=-239
b:up_at=-374 b:up_of=-198 b:up_the=-984 b:up_to=4112 b:us_a=-1419 b:us_in=-562 b:us_minute=-1434 b:us_that=-1427
b:usage_page=-374 b:usage_table=-624 b:used_to=-558 b:user_saw=-822 b:wait_for=1750 b:wait_outside=-703 b:want_to=-920
b:was_a=-2873 b:was_as=3289 b:was_brought=-882 b:was_chang=-544 b:was_compar=-582 b:was_dark=-1655 b:was_full=-3918
b:was_in=3104 b:was_left=-688 b:was_look=-942 b:was_lost=2598 b:was_made=-116 b:was_mov=-633 b:was_no=-1735
b:was_not=-3298 b:was_on=-896 b:was_over=-791 b:was_put=-250 b:was_right=5444 b:was_sent=-2028 b:was_shut=-599
b:was_split=-1811 b:was_taken=-2051 b:was_the=-3580 b:was_there=-1675 b:was_to=-2110 b:watch_the=-733 b:way_round=-1249
b:way_the=-270 b:way_to=212 b:we_are=-73 b:we_ask=-570 b:we_can=2212 b:we_could=-760 b:we_did=384 b:we_gave=-409
b:we_had=5214 b:we_have=-1451 b:we_know=-402 b:we_lost=-1780 b:we_pull=-457 b:we_saw=-1298 b:we_spoke=-573
b:we_took=-1502 b:we_want=592 b:we_were=2863 b:we_will=-818 b:we_would=-945 b:web_page=-1148 b:went_out=4840
b:went_to=-1218 b:were_given=-2805 b:were_in=2962 b:were_made=882 b:were_not=-1303 b:were_still=2251 b:were_told=-515
b:what_caus=-2096 b:what_else=514 b:what_had=-732 b:what_happen=446 b:what_i=5099 b:what_is=-873 b:what_it=-3233
b:what_its=-1706 b:what_the=-2998 b:what_was=3962 b:what_we=2710 b:what_you=452 b:when_a=304 b:when_the=-2717
b:when_they=597 b:when_we=-330 b:where_it=2223 b:where_the=1536 b:where_two=-205 b:whether_the=-1501 b:whether_we=-480
b:which_is=1234 b:which_the=-1932 b:which_was=239 b:while_two=-1428 b:who_had=1369 b:who_is=4194 b:who_want=-810
b:who_was=3455 b:whole_thing=3912 b:why_the=-310 b:will_be=-851 b:will_not=-212 b:with_a=2341 b:with_an=-1032
b:with_the=-2608 b:with_us=-1552 b:within_ten=-2207 b:within_the=2337 b:without_a=-709 b:without_being=3622
b:without_it=-299 b:without_secure=-542 b:word_we=-1342 b:work_again=-430 b:work_and=-1012 b:work_day=-712
b:work_on=2661 b:would_have=-871 b:would_not=-988 b:write_again=280 b:write_down=-599 b:write_to=-2976 b:wrote_down=931
b:wrote_the=1456 b:wrote_to=-702 b:year_and=-734 b:year_the=-44 b:you_a=813 b:you_cannot=156 b:you_do=-95
b:you_find=189 b:you_have=-2115 b:you_will=-169 general=-7941 len:0=-5110 len:1=3118 len:2=6473 len:3=-5529 len:4=1331
len:5=-1961 present=-6056 w:a=-5893 w:abebe=29 w:about=-5001 w:above=-56 w:access=-406 w:accident=-563 w:accord=-752
w:account=-401 w:acknowledg=-2298 w:acknowledge=-686 w:add=-545 w:address=-2828 w:affect=37 w:after=2449
w:afternoon=-1174 w:again=-6461 w:against=9736 w:age=-893 w:ahead=5556 w:alarm=1074 w:album=-2168 w:alert=-2859
w:all=2518 w:allow=-1102 w:alone=-850 w:along=8247 w:aloud=-778 w:also=-2527 w:although=-132 w:am=-1528 w:an=-4379
w:and=-4171 w:another=-2502 w:answer=7973 w:any=-2459 w:anybody=3511 w:anyone=2614 w:anyth=1330 w:anywhere=-1263
w:apart=-3251 w:app=-658 w:approval=-1473 w:approx=-71 w:april=-118 w:archive=-85 w:are=-3957 w:around=-397
w:arriv=-214 w:as=-1410 w:ask=856 w:assume=-1532 w:at=-2726 w:audit=146 w:aug=-544 w:august=83 w:author=-478
w:authorisation=-405 w:automate=-568 w:autumn=-1918 w:away=-589 w:back=-7335 w:backup=2946 w:bad=-805 w:baker=-1201
w:bakery=-325 w:bank=-867 w:barrier=-600 w:batch=3232 w:batche=-989 w:battery=-1017 w:be=217 w:because=-1295
w:been=-158 w:before=2733 w:began=-1849 w:begun=-859 w:behind=-528 w:being=411 w:bell=-701 w:belong=-1280 w:belt=-845
w:beside=-793 w:best=8481 w:better=2937 w:between=5822 w:bill=-647 w:bind=-573 w:bit=90 w:blink=2686 w:board=-1293
w:book=-259 w:both=-2439 w:bother=-1295 w:box=-739 w:branche=-243 w:bread=-1668 w:bridge=-2546 w:brigade=6405
w:broker=-1835 w:brought=-775 w:browser=4924 w:build=-3292 w:built=260 w:bundle=480 w:bus=-1002 w:but=-3718 w:buy=-537
w:by=-6918 w:cabinet=-1023 w:cable=4743 w:cache=4357 w:calendar=-650 w:call=-9033 w:calm=3108 w:came=-4291 w:can=783
w:canary=-917 w:cannot=-317 w:car=-785 w:card=79 w:carri=-1052 w:carrier=-383 w:carrier'=103 w:carry=-1254 w:case=-1116
w:catalogue=-2145 w:caus=-1913 w:cdn=-456 w:cellar=11 w:centre=-438 w:certificat=-1050 w:certificate=-1437
w:chang=-1439 w:change=-1901 w:channel=-2521 w:charg=-570 w:charge=3009 w:chat=-1537 w:check=-2675 w:claim=-1490
w:client=550 w:climate=-646 w:clinic=-1082 w:clock=-760 w:clos=-2714 w:coffee=1121 w:colleague=-908 w:colour=-825
w:column=-132 w:com=-257 w:come=-4493 w:command=2633 w:company=-3459 w:compar=611 w:compare=-992 w:complaint=-2773
w:concentrator=-474 w:concern=103 w:confirm=2853 w:connect=-1650 w:connection=-665 w:consumer=-739 w:control=-3226
w:cookie=-1021 w:cool=-585 w:copy=3074 w:correct=-436 w:correction=-391 w:cost=-1431 w:could=7217 w:count=2628
w:counter=-775 w:course=-933 w:crew=-1732 w:cupboard=-400 w:customer=2283 w:daily=-326 w:dark=-1579 w:dashboard=6058
w:data=1731 w:database=-966 w:date=3241 w:day=3070 w:decide=-546 w:decision=1186 w:decoration=-462 w:default=-10
w:delay=-657 w:deliver=-1741 w:delivery=-1200 w:depend=469 w:depot=-119 w:derive=-106 w:describ=-1769 w:desk=-2196
w:detail=-1611 w:detection=-869 w:did=403 w:differ=-41 w:different=3958 w:disk=-1912 w:disruption=-147 w:do=-653
w:document=-442 w:doe=-3038 w:done=-1930 w:door=4336 w:double=2476 w:down=-3725 w:drain=-50 w:draw=-273 w:drill=6091
w:driver=7533 w:dropp=3015 w:drove=4222 w:dry=3258 w:due=-980 w:duplicate=-998 w:dur=-1051 w:duration=-666 w:duty=-451
w:each=-3279 w:early=273 w:edge=-1067 w:eight=-1140 w:eleven=-559 w:else=-930 w:emergency=-871 w:empti=577
w:empty=-5229 w:end=-622 w:enforce=-156 w:engineer=-770 w:english=-2005 w:entry=-988 w:equal=-776 w:error=-633
w:euro=-859 w:even=3321 w:event=84 w:every=-4909 w:everybody=2278 w:everyone=2878 w:everyth=1580 w:exactly=-1143
w:exchang=-424 w:exchange=-339 w:exist=-875 w:expect=-1592 w:experiment=-585 w:explain=-721 w:explanation=-175
w:export=3423 w:eye=-1434 w:factor=24 w:fail=-3395 w:failure=-869 w:fall=-960 w:far=2205 w:fault=2320 w:fed=442
w:feed=-2615 w:fell=436 w:field=94 w:fifty=-438 w:figure=-1324 w:file=-896 w:fill=-1479 w:film=-483 w:find=1202
w:finish=-862 w:fire=5219 w:first=-3960 w:five=194 w:flag=-278 w:float=-7 w:floor=-770 w:folder=-1315 w:follow=-3168
w:for=2290 w:forgotten=-1561 w:form=2277 w:forty=-1044 w:forward=-254 w:found=5742 w:four=6223 w:free=-1176
w:friday=-254 w:from=-2392 w:front=1582 w:froze=-1056 w:full=-2339 w:funny=1925 w:fuse=154 w:future=-2061 w:gate=-2129
w:gateway=688 w:gave=-2715 w:generator=-1669 w:get=6734 w:give=-412 w:given=-5116 w:go=-3198 w:goe=-2041 w:going=182
w:gone=2557 w:good=7486 w:got=-2305 w:graph=-1924 w:green=-2186 w:ground=-1732 w:group=-1239 w:guard=-1430 w:h=56
w:had=2957 w:half=-770 w:hall=-4606 w:hand=6986 w:hand-over=2570 w:handover=5581 w:hang=2427 w:happen=-1902
w:harbour=-1140 w:harmless=-691 w:has=-5125 w:have=-2084 w:he=-1980 w:head=-434 w:header=-917 w:hear=-930 w:heard=-1654
w:heat=-816 w:held=2329 w:help=1024 w:hence=-1181 w:her=-2240 w:here=-519 w:him=323 w:his=59 w:history=3281 w:hold=-146
w:holiday=-832 w:home=-219 w:hospital=-1177 w:host=-1682 w:hot=2527 w:hour=-1740 w:house=-1898 w:household=-452
w:how=3107 w:hurt=1385 w:hygrometer=-187 w:i=9794 w:i'd=-1272 w:i'll=-175 w:id=-417 w:idea=2415 w:if=-3204
w:image=-1029 w:impact=-699 w:in=-124 w:inc=115 w:inform=-1013 w:instead=2215 w:internal=-619 w:into=-1094
w:invoice=-3260 w:is=-3839 w:it=-156 w:its=2227 w:itself=2969 w:january=-349 w:ji-woo=-284 w:job=-2049 w:join=6241
w:june=771 w:just=4770 w:k=1346 w:keep=2193 w:kept=3224 w:kettle=1375 w:key=-2134 w:kind=-794 w:kitchen=-508
w:knew=8458 w:knock=3959 w:know=-2878 w:known=-1581 w:language=1206 w:last=1012 w:late=-4204 w:later=-2964 w:lead=-618
w:leak=429 w:learn=-1300 w:leave=-2733 w:led=-2752 w:ledger=-24 w:left=-2656 w:legal=2748 w:less=82 w:let=3603
w:letter=-2359 w:level=-799 w:lift=-692 w:light=-3270 w:like=1725 w:limit=-990 w:line=-5305 w:list=2183 w:liv=-1270
w:live=-428 w:load=-3070 w:loan=-1094 w:lock=-943 w:log=10552 w:login=-2159 w:long=-1696 w:longer=-302 w:look=-6335
w:loss=647 w:lost=-391 w:luck=1865 w:lumi=4620 w:m=-1585 w:machine=-3756 w:made=6048 w:mail=-5241 w:make=590
w:management=-1096 w:manager=-644 w:many=-1260 w:map=-33 w:mark=-530 w:market=-448 w:mast=-1785 w:matter=-2576
w:may=1965 w:me=-3798 w:mean=-293 w:medishare=-1291 w:meet=-1348 w:mei=-2348 w:member=-137 w:mend=-522 w:message=-1472
w:met=2453 w:meter=-204 w:middle=-860 w:midnight=4029 w:mihai'=1711 w:million=-916 w:min=21 w:minute=5503 w:mirror=6580
w:miss=-1184 w:mitigate=-686 w:mixture=-1172 w:monday=-2526 w:money=3622 w:month=-2825 w:mood=5901 w:more=1576
w:morn=357 w:most=-2586 w:mov=-2248 w:move=-2307 w:much=3329 w:music=-1812 w:must=2843 w:my=-2059 w:name=-3136
w:need=-3548 w:neighbour=7996 w:network=-1875 w:never=5010 w:new=752 w:newsletter=-481 w:next=-425 w:night=-2442
w:nine=-3991 w:no=-6243 w:noa=-1335 w:nobody=2042 w:node=-329 w:none=-2601 w:noon=-2334 w:not=-2350 w:note=3380
w:noth=-6106 w:notic=-1387 w:notice=-1399 w:now=-1596 w:nowhere=-356 w:number=-3185 w:nurse=-864 w:o'clock=-579
w:october=-1181 w:of=-3537 w:off=-5615 w:offer=-878 w:office=298 w:offline=488 w:offset=-682 w:often=2091 w:old=4605
w:on=-560 w:once=776 w:one=3144 w:only=-4995 w:open=444 w:opt=-1655 w:opt-out=-1337 w:opted-out=-1941 w:or=-986
w:order=-3473 w:origin=-2126 w:other=-5637 w:ought=-665 w:our=-3881 w:out=-45 w:outside=-880 w:over=-413 w:own=-4034
w:owner=-280 w:page=-2688 w:paid=2187 w:panel=-2937 w:paper=-1507 w:parcel=-902 w:park=-2010 w:part=-1008 w:pass=-1356
w:passenger=3728 w:password=-353 w:past=-1396 w:pay=-1459 w:payment=-123 w:people=-282 w:per=-1226 w:percent=-362
w:permit=-512 w:person=-3828 w:phone=-1324 w:photo=-2831 w:picture=-166 w:piec=-945 w:pipe=-38 w:pizza=2066 w:plac=-384
w:place=3388 w:plan=1834 w:plann=1767 w:please=-534 w:plu=4389 w:plug=-719 w:plugg=89 w:point=-2590 w:pool=-159
w:porter'=-513 w:post=4332 w:power=-1287 w:present=-81 w:pressure=-2125 w:price=-5292 w:print=-614 w:printer=-847
w:product=-132 w:project=1958 w:promis=-1149 w:proof=620 w:protection=-1940 w:protocol=82 w:provider=-567 w:pull=-589
w:pump=-2049 w:purge=-1083 w:push=-1150 w:put=-869 w:quarter=1285 w:query=1711 w:question=-1325 w:queue=-3036
w:quickly=3657 w:quiet=25 w:r=499 w:radio=-1011 w:rafe=2471 w:ran=-2714 w:rang=-2952 w:rather=-1289 w:raw=-589
w:reach=-2602 w:read=1815 w:reader=870 w:reading=-89 w:real=-672 w:reason=2036 w:receipt=-947 w:receiv=-697
w:receiver=-651 w:recipe=-253 w:recipient=-569 w:recomputation=-481 w:reconcile=-720 w:red=-822 w:referral=-2062
w:refuse=-381 w:regulator=-2515 w:release=-666 w:remov=-1253 w:renam=-274 w:rename=-241 w:renew=-964 w:repair=-2562
w:replac=-2227 w:report=-3732 w:repository=317 w:reset=-2218 w:resolve=-686 w:rest=-2016 w:restart=-976 w:restore=-717
w:revenue=-175 w:review=-180 w:reviewer=20 w:right=5502 w:ring=-1474 w:road=-579 w:role=5056 w:roll=-921
w:rollback=4073 w:room=1985 w:round=-1733 w:router=3613 w:row=-867 w:rule=-2616 w:run=1228 w:runbook=1854 w:runn=2751
w:safe=-574 w:safety=432 w:said=11345 w:sale=-2614 w:same=-3563 w:sat=-1135 w:saturday=-59 w:sav=1398 w:save=-1108
w:saw=-5013 w:say=-723 w:school=-666 w:screen=1447 w:script=-837 w:seam=-1268 w:second=2313 w:secondary=-1420
w:secretary=-1736 w:secure=-1071 w:see=-1765 w:seen=2199 w:segment=1875 w:send=1097 w:sender=-604 w:sensor=-2144
w:sent=-4650 w:september=3175 w:server=-1331 w:service=399 w:set=29 w:sev=-464 w:seven=-2550 w:shar=10564 w:share=-604
w:she=-2731 w:shelf=-854 w:shift=617 w:ship=-814 w:shoe=-2805 w:shop=-536 w:short=5882 w:should=-1652 w:shout=1588
w:show=-4521 w:shown=-1317 w:shut=-262 w:side=4231 w:sign=-2024 w:silence=-32 w:since=-152 w:single=-1140 w:site=8324
w:six=-3315 w:slip=-603 w:slow=2287 w:sluice=-868 w:small=-1400 w:snapshot=-792 w:so=-1641 w:software=-1077 w:sold=1365
w:some=-3321 w:somebody=-856 w:somebody'=-1011 w:someth=4751 w:sooner=-597 w:sorry=-255 w:sort=-318 w:south=-1713
w:space=-950 w:speak=-268 w:split=3269 w:spoke=-573 w:spr=11699 w:stand=-1982 w:start=-893 w:stay=4111 w:step=2465
w:still=-444 w:stood=-2317 w:stop=693 w:stopp=-1071 w:store=193 w:storm=-850 w:story=-1220 w:stranger=3668 w:struck=361
w:stuck=-1736 w:such=-1131 w:suffix=211 w:sum=1729 w:summer=-399 w:sunday=-826 w:supplier=5500 w:support=1918
w:switch=240 w:synthetic=-1102 w:system=166 w:table=-3117 w:tablet=-1432 w:take=-1450 w:taken=-3788 w:talk=6545
w:tank=-1592 w:tap=-609 w:team=-914 w:telephone=916 w:tell=-3831 w:template=280 w:temporary=-385 w:ten=-2056 w:test=660
w:text=2666 w:textile=-646 w:thaler=-2029 w:than=1403 w:thank=4063 w:that=4289 w:the=573 w:their=1047 w:them=-3499
w:then=-2403 w:there=2165 w:they=-5290 w:thi=-2398 w:thing=-1267 w:think=-1277 w:third=2185 w:those=1183 w:thought=-597
w:thousand=-899 w:three=-5919 w:through=-3050 w:throw=2933 w:thrown=-1007 w:thu=-625 w:thursday=-961 w:ticket=533
w:tile=-1338 w:till=-1320 w:time=5145 w:timeout=-565 w:to=-2154 w:together=-2027 w:told=-6051 w:too=-973 w:took=189
w:tool=-107 w:topic=-315 w:total=-275 w:town=-994 w:trad=-208 w:trader=-654 w:traffic=2023 w:train=-1613 w:tram=-51
w:translation=70 w:treat=-346 w:tri=3475 w:truck=-1313 w:true=9030 w:trust=-1231 w:try=-1705 w:tuesday=-441 w:turn=2552
w:twenty=-2030 w:twice=-434 w:two=-2263 w:under=-226 w:understand=-1401 w:understood=-1001 w:unit=-1771 w:until=-5026
w:up=112 w:updat=-1216 w:update=3221 w:upper=-488 w:us=4457 w:usage=-1122 w:use=1516 w:used=-1601 w:user=-1541
w:usual=2290 w:utc=-754 w:valley=-100 w:value=-518 w:valve=1686 w:vendor=-1022 w:vendor'=-32 w:version=-837
w:very=-1352 w:village=-147 w:visitor=-717 w:volunteer=-1223 w:vote=1567 w:wait=1047 w:walk=-329 w:wall=-2139
w:want=-1614 w:warden=-1157 w:was=3562 w:watch=-733 w:water=-3392 w:way=-4504 w:we=-781 w:we've=2182 w:web=-984
w:week=3697 w:weekend=-1651 w:weight=2921 w:well=10102 w:went=4250 w:were=939 w:what=-2959 w:whatever=-476 w:when=-4587
w:whenever=-592 w:where=3364 w:whether=-3224 w:which=528 w:while=-1922 w:who=3475 w:whoever=-796 w:whole=1156
w:whose=3490 w:why=-214 w:will=-3538 w:wing=-646 w:with=-2889 w:within=2088 w:without=-982 w:word=5233 w:work=4298
w:worse=3951 w:worth=1785 w:would=636 w:writ=1897 w:write=-933 w:written=3005 w:wrong=-5788 w:wrote=3234 w:year=-2472
w:yet=-1957 w:you=-4870 w:your=-3422 w:zero=-1419 w:zeynep=3942
'''
