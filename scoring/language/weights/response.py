"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "5a2826c990dfed0ebc7c78b6e4a4a3049857e4b5348ff23b67cfc5d425ce0aec"
OFFSET = 0
WEIGHTS = r'''
1:!=-932 1:"=558 1:#=-7735 1:$=-6803 1:%=130 1:(=-344 1:)=-344 1:,=-738 1:.=652 1::=-4800 1:;=3005 1:<he>=-1242
1:<i>=-6852 1:<they>=-112 1:<we>=2382 1:<you>=-213 1:?=-722 1:AC=-3831 1:BAD=2346 1:CHOSE=-1149 1:CIRC=6576 1:CLAIM=569
1:DAY=-10027 1:ELSE=1315 1:FAILV=-3667 1:FAULT=-334 1:FOLLOW=2913 1:GOOD=1989 1:IDLE=-4789 1:INSULT=-1901 1:KNEW=5793
1:M=-435 1:M's=-3393 1:MORAL=506 1:N=-4225 1:N's=1223 1:P=8989 1:P's=-1186 1:PERC=-4542 1:SANC=-2705 1:T=-3083
1:T's=5151 1:^=-6803 1:a=-4787 1:about=-109 1:again=4532 1:all=-3599 1:also=1637 1:although=-632 1:am=-1034 1:an=-638
1:and=238 1:any=-922 1:anyone=-1306 1:are=-5280 1:as=-1728 1:at=-5854 1:be=532 1:because=-3316 1:been=-2109 1:being=581
1:both=-2632 1:but=6733 1:by=-3483 1:can=3788 1:cannot=-1150 1:could=-2101 1:did=3999 1:do=1172 1:does=-1085
1:during=1537 1:each=588 1:else=-766 1:even=-777 1:ever=1787 1:everyone=-235 1:for=-934 1:from=488 1:further=-1761
1:get=-1026 1:got=-2077 1:had=-3741 1:has=-4339 1:have=-3989 1:here=-1956 1:how=-3768 1:if=-432 1:in=-1979 1:into=-2210
1:is=-1195 1:it=-628 1:its=-2112 1:itself=-1785 1:let=2100 1:like=-2759 1:more=-936 1:most=-1643 1:must=-640
1:never=-750 1:no=-4104 1:nobody=-3203 1:not=-6725 1:of=-5717 1:off=-889 1:on=7328 1:once=2205 1:one=-1224 1:only=425
1:or=-2187 1:other=-4390 1:out=2787 1:over=5209 1:own=-2378 1:per=1236 1:please=-647 1:same=-2574 1:should=-3118
1:since=-2211 1:so=4559 1:some=-4278 1:somebody=-1089 1:still=-542 1:such=2976 1:than=-3374 1:that=-1177 1:the=-1806
1:then=4439 1:there=-6045 1:this=5738 1:those=-558 1:three=735 1:through=692 1:to=-722 1:too=-2206 1:twice=-4269
1:two=1138 1:under=-1151 1:until=5989 1:up=-715 1:was=-1404 1:were=4385 1:what=-3389 1:when=-4713 1:where=-1182
1:whether=-2707 1:which=2607 1:while=3669 1:who=-2710 1:will=-5400 1:with=-1776 1:within=-853 1:without=-2541
1:would=-2119 1:x=-2496 1:xed=-642 1:xing=-5274 1:xly=523 1:yet=-719 1:|=257 2:!_$=-753 2:"_"=-613 2:"_$=130
2:"_,=-2745 2:"_.=2948 2:"_no=-532 2:"_what=-239 2:"_x=3621 2:"_xed=6964 2:"_xing=-1150 2:#_#=-2535 2:#_$=3527
2:#_%=130 2:#_(=-1369 2:#_AC=-746 2:#_DAY=-2994 2:#_M=-3186 2:#_N=2042 2:#_P=1032 2:#_and=207 2:#_for=-353 2:#_of=271
2:#_on=-1746 2:#_the=-857 2:#_to=983 2:#_was=-1221 2:#_when=-774 2:#_x=3679 2:#_xed=-782 2:#_|=257 2:%_of=1904
2:(_#=-651 2:(_M=-1364 2:(_N=3578 2:(_x=-534 2:)_$=-4089 2:)_.=3027 2:,_"=-1116 2:,_#=1881 2:,_<i>=-1106 2:,_<we>=1201
2:,_GOOD=-2320 2:,_M=-203 2:,_N=386 2:,_PERC=-18 2:,_a=3614 2:,_all=-686 2:,_although=-632 2:,_and=2304 2:,_as=-3184
2:,_because=984 2:,_but=-1790 2:,_by=-3433 2:,_each=-1761 2:,_for=1108 2:,_from=1148 2:,_in=-1461 2:,_it=744 2:,_no=490
2:,_nobody=-1382 2:,_not=-1276 2:,_of=-244 2:,_since=-1749 2:,_so=-429 2:,_the=71 2:,_then=2833 2:,_to=-1923
2:,_two=2155 2:,_was=-1026 2:,_when=-1058 2:,_which=3938 2:,_with=-1662 2:,_x=819 2:,_xed=6242 2:,_xly=2615 2:._#=-2094
2:._$=631 2:._x=-540 2::_#=-459 2::_<we>=-785 2::_DAY=-533 2::_M=360 2::_N=-2907 2::_a=-1035 2::_about=-863 2::_it=1816
2::_the=-3105 2::_x=-57 2:;_$=2815 2:;_<they>=-564 2:;_the=1982 2:<he>_.=2508 2:<he>_M=-833 2:<he>_P=-1733
2:<he>_had=-814 2:<he>_x=-393 2:<i>_M=-964 2:<i>_am=-921 2:<i>_was=-2347 2:<i>_x=-2198 2:<they>_.=-1745
2:<they>_CIRC=1531 2:<they>_M=1040 2:<they>_PERC=-203 2:<they>_are=-2495 2:<they>_do=-22 2:<they>_have=-1464
2:<they>_own=-235 2:<they>_were=-3393 2:<they>_x=1560 2:<they>_xed=2145 2:<we>_,=-864 2:<we>_.=4499 2:<we>_CLAIM=-2419
2:<we>_M=-4795 2:<we>_P=841 2:<we>_PERC=1215 2:<we>_a=-372 2:<we>_are=-834 2:<we>_can=1845 2:<we>_could=1583
2:<we>_did=4382 2:<we>_do=-3026 2:<we>_had=-2816 2:<we>_have=-1481 2:<we>_own=-774 2:<we>_were=-1752 2:<we>_will=-1342
2:<we>_x=2228 2:<we>_xed=3849 2:<we>_xly=-1075 2:<you>_.=-2273 2:<you>_a=69 2:<you>_cannot=-706 2:<you>_do=4913
2:<you>_have=-668 2:<you>_x=-402 2:<you>_xed=-267 2:AC_#=-580 2:AC_$=-1230 2:AC_AC=-1237 2:AC_N=-655 2:AC_and=-643
2:AC_of=660 2:AC_x=-103 2:BAD_of=-2385 2:CHOSE_to=-250 2:CIRC_.=881 2:CIRC_at=-427 2:CIRC_by=2346 2:CIRC_off=-980
2:CIRC_on=-965 2:CIRC_one=-1979 2:CIRC_the=3692 2:CIRC_to=-1968 2:CIRC_x=4064 2:CLAIM_that=-1291 2:CLAIM_to=-2291
2:CLAIM_x=4790 2:CLAIM_xing=-1056 2:DAY_#=-1491 2:DAY_$=429 2:DAY_,=-836 2:DAY_.=679 2:DAY_<we>=-926 2:DAY_at=-1672
2:DAY_the=-1309 2:DAY_x=-1732 2:FOLLOW_.=-1506 2:GOOD_.=3901 2:GOOD_<you>=-1321 2:GOOD_for=586 2:GOOD_the=2257
2:GOOD_to=-1473 2:IDLE_.=1205 2:KNEW_,=4186 2:KNEW_of=1617 2:KNEW_the=2446 2:KNEW_x=-356 2:M's_M=-682 2:M_"=-1388
2:M_#=-790 2:M_$=-2331 2:M_(=-70 2:M_,=6612 2:M_.=583 2:M_:=-1636 2:M_;=-3819 2:M_<we>=-2238 2:M_CIRC=-2583
2:M_PERC=-3699 2:M_a=-1029 2:M_and=863 2:M_are=-2018 2:M_as=-1565 2:M_at=-233 2:M_because=-674 2:M_by=1407
2:M_could=-2714 2:M_did=-435 2:M_for=-6510 2:M_from=-2969 2:M_had=2799 2:M_has=-306 2:M_in=4613 2:M_is=-4340 2:M_it=556
2:M_of=-5314 2:M_off=2394 2:M_on=-935 2:M_only=-1214 2:M_out=-93 2:M_per=-1053 2:M_that=-1553 2:M_the=-2727
2:M_then=-1161 2:M_to=3095 2:M_twice=-288 2:M_was=9494 2:M_were=2374 2:M_which=-328 2:M_with=-885 2:M_without=-873
2:M_x=-6515 2:M_xed=-3431 2:N's_M=2495 2:N_#=-719 2:N_$=-628 2:N_)=3156 2:N_,=-68 2:N_.=-2588 2:N_:=46 2:N_CLAIM=-1183
2:N_but=-1569 2:N_had=-1337 2:N_x=1477 2:N_xed=457 2:P's_M=-2464 2:P's_x=3541 2:PERC_,=-1585 2:PERC_.=-1641
2:PERC_<you>=193 2:PERC_and=774 2:PERC_at=1795 2:PERC_for=2417 2:PERC_how=-325 2:PERC_in=-728 2:PERC_it=-2071
2:PERC_of=-876 2:PERC_that=-373 2:PERC_the=2282 2:PERC_this=-536 2:PERC_to=-1724 2:PERC_what=-527 2:PERC_with=493
2:PERC_x=-2227 2:PERC_xly=-1093 2:P_)=-372 2:P_,=4204 2:P_.=-4946 2:P_:=-2241 2:P_CLAIM=-2169 2:P_KNEW=4109
2:P_PERC=4428 2:P_a=-756 2:P_and=-2604 2:P_at=-1515 2:P_did=1662 2:P_got=-1461 2:P_had=3582 2:P_have=-400 2:P_in=-2502
2:P_is=-1099 2:P_of=-3455 2:P_on=-2576 2:P_to=1631 2:P_was=-4670 2:P_were=8813 2:P_who=-3784 2:P_with=-233 2:P_x=4278
2:P_xed=9667 2:T's_P=4386 2:T's_x=-2758 2:T_,=445 2:T_.=5330 2:T_:=-708 2:T_PERC=-2514 2:T_and=669 2:T_for=-660
2:T_had=-5013 2:T_has=-667 2:T_in=-1716 2:T_is=52 2:T_of=-381 2:T_that=-766 2:T_was=1823 2:T_x=4810 2:T_xed=-5722
2:^_#=-5040 2:^_<i>=-2207 2:^_<they>=-1675 2:^_<we>=-1668 2:^_<you>=4832 2:^_AC=-689 2:^_GOOD=-439 2:^_M=-1437
2:^_N=-315 2:^_N's=-269 2:^_P=9386 2:^_PERC=-290 2:^_T=1468 2:^_a=-2605 2:^_all=3185 2:^_an=-940 2:^_and=-3827
2:^_anyone=-416 2:^_as=6260 2:^_at=-2686 2:^_by=-740 2:^_each=-1008 2:^_for=243 2:^_from=5592 2:^_if=-1498 2:^_in=5874
2:^_it=-5628 2:^_no=-3469 2:^_nobody=-3155 2:^_on=541 2:^_one=1290 2:^_so=-2205 2:^_that=-1685 2:^_the=-1028
2:^_there=-3327 2:^_this=-2275 2:^_to=-1622 2:^_two=4407 2:^_what=4473 2:^_when=-821 2:^_where=-2465 2:^_with=-1879
2:^_x=1946 2:^_xed=6796 2:^_xing=-4371 2:a_BAD=-1212 2:a_CIRC=3123 2:a_DAY=-736 2:a_ELSE=-408 2:a_M=6384 2:a_P=-2844
2:a_T=-1259 2:a_x=-4034 2:a_xed=-1686 2:a_xing=-818 2:a_xly=800 2:about_#=-938 2:about_a=-1644 2:about_it=5094
2:about_x=-1458 2:again_,=6243 2:again_.=-1459 2:again_in=2604 2:all_#=-60 2:all_M=3110 2:all_P=-1633 2:all_of=-1092
2:all_the=-1967 2:all_x=-216 2:although_the=-632 2:am_not=-63 2:an_M=-1512 2:an_x=804 2:and_"=4514 2:and_#=3946
2:and_<he>=1477 2:and_<i>=-1115 2:and_<they>=-972 2:and_<we>=-1835 2:and_CLAIM=1437 2:and_M=-1859 2:and_N=-1034
2:and_PERC=3827 2:and_a=730 2:and_by=-1536 2:and_each=883 2:and_had=2354 2:and_has=-1804 2:and_is=227 2:and_it=1460
2:and_let=2435 2:and_no=1098 2:and_nobody=-210 2:and_not=-2811 2:and_that=4210 2:and_the=3268 2:and_two=-1836
2:and_was=943 2:and_were=-3787 2:and_what=-1803 2:and_when=-231 2:and_x=-4801 2:and_xed=6196 2:and_xing=-860
2:anyone_who=-416 2:are_.=-855 2:are_CIRC=-1487 2:are_GOOD=-1326 2:are_a=-248 2:are_not=-201 2:are_x=-2109
2:are_xed=-625 2:are_xing=-656 2:as_"=2546 2:as_a=3009 2:as_in=-1931 2:as_it=697 2:as_the=-2312 2:as_x=-2076
2:as_xed=-1536 2:at_#=-3616 2:at_M=-148 2:at_N=-19 2:at_all=431 2:at_once=1831 2:at_the=-692 2:at_x=-3276
2:be_CLAIM=6983 2:be_PERC=-1535 2:be_a=-587 2:be_x=220 2:be_xed=-667 2:because_of=91 2:because_the=-807
2:because_x=-1043 2:been_CIRC=-3279 2:been_GOOD=2594 2:been_KNEW=1404 2:been_PERC=-3296 2:been_x=3820 2:been_xed=-1060
2:been_xing=-92 2:both_,=-974 2:both_x=-829 2:but_x=2335 2:by_#=-2213 2:by_:=-810 2:by_DAY=-422 2:by_M=725 2:by_P=3365
2:by_a=-1852 2:by_itself=-209 2:by_no=-669 2:by_nobody=-427 2:by_the=714 2:by_two=-1030 2:by_which=-1792 2:by_x=2761
2:by_xing=-262 2:can_be=3856 2:can_x=1060 2:cannot_x=-835 2:could_be=-386 2:could_have=-1480 2:could_not=1367
2:could_x=-1603 2:did_.=-901 2:did_not=-6509 2:did_what=-1445 2:do_not=-245 2:do_with=-230 2:does_it=-216
2:does_not=-136 2:during_x=-1113 2:each_M=212 2:each_of=-1291 2:each_other=-1642 2:each_x=2241 2:each_xed=2806
2:else_x=-46 2:even_the=-777 2:for_#=-1310 2:for_,=-839 2:for_.=-1765 2:for_<we>=1540 2:for_ELSE=-1270 2:for_M=-293
2:for_a=1383 2:for_an=-38 2:for_each=-1547 2:for_it=-924 2:for_other=-983 2:for_the=4145 2:for_those=-563
2:for_three=102 2:for_x=-1525 2:for_xing=739 2:from_#=-788 2:from_M=658 2:from_N=131 2:from_P=-764 2:from_a=1807
2:from_it=-393 2:from_one=-2211 2:from_the=4121 2:from_x=-3972 2:further_x=-1761 2:had_PERC=-485 2:had_a=1010
2:had_been=-4367 2:had_no=2233 2:had_not=-610 2:had_the=4695 2:had_to=1705 2:had_x=-3412 2:had_xed=-1622 2:has_a=-783
2:has_been=-453 2:has_no=2768 2:has_to=-714 2:has_x=-786 2:has_xed=-2789 2:have_PERC=-2158 2:have_been=920
2:have_had=-484 2:have_the=-181 2:have_to=-1274 2:have_x=566 2:how_<we>=-879 2:how_it=-307 2:how_the=-1300
2:if_<you>=-805 2:in_#=3016 2:in_.=-221 2:in_<we>=260 2:in_AC=-643 2:in_DAY=-1847 2:in_M=766 2:in_N=-3033 2:in_a=-1205
2:in_all=-1653 2:in_and=2121 2:in_it=-263 2:in_no=2351 2:in_one=2513 2:in_the=-227 2:in_this=4421 2:in_x=519
2:in_xing=-677 2:into_a=2066 2:into_the=-35 2:into_x=-1151 2:is_.=-71 2:is_CIRC=-455 2:is_PERC=-433 2:is_a=-918
2:is_how=-864 2:is_in=-109 2:is_no=-835 2:is_not=2426 2:is_on=-1781 2:is_only=-255 2:is_still=-429 2:is_the=149
2:is_to=-641 2:is_x=-3894 2:is_xed=-4235 2:is_xing=-1007 2:it_,=-2293 2:it_.=-5409 2:it_by=595 2:it_did=-564
2:it_does=-867 2:it_had=-176 2:it_is=-2599 2:it_on=-1251 2:it_should=-162 2:it_to=591 2:it_up=-1296 2:it_was=3467
2:it_x=-3961 2:it_xed=1729 2:its_M=-3890 2:its_P=-669 2:its_own=1394 2:its_x=1053 2:like_to=-539 2:like_x=-841
2:more_than=-1502 2:most_of=-1643 2:never_x=2547 2:no_M=293 2:no_one=-748 2:no_x=-1942 2:nobody_had=-1227
2:nobody_on=1547 2:nobody_x=-592 2:not_M=-2912 2:not_PERC=-1586 2:not_a=4363 2:not_be=2466 2:not_being=-816
2:not_in=-1909 2:not_the=-1988 2:not_what=-594 2:not_x=-1879 2:not_xed=-2106 2:not_xing=-1084 2:of_#=-1335
2:of_<they>=1391 2:of_<we>=3734 2:of_<you>=-349 2:of_DAY=-13 2:of_M=3356 2:of_P=-1528 2:of_a=-798 2:of_all=-1992
2:of_an=5207 2:of_each=-1927 2:of_it=-3373 2:of_its=-338 2:of_one=457 2:of_the=-162 2:of_this=-273 2:of_which=-208
2:of_x=2152 2:of_xing=-852 2:off_.=-1260 2:off_and=3093 2:off_by=-1323 2:off_the=2580 2:on_#=-2326 2:on_,=-1950
2:on_.=2909 2:on_<i>=-1469 2:on_DAY=-402 2:on_M=-618 2:on_T=1551 2:on_a=-1094 2:on_its=2153 2:on_the=-2187 2:on_to=4510
2:on_x=-1522 2:once_,=-475 2:once_a=-1104 2:once_the=1935 2:one_,=-1933 2:one_.=-1871 2:one_M=-3934 2:one_P=1453
2:one_at=-225 2:one_does=343 2:one_is=-835 2:one_of=1465 2:one_was=-951 2:one_x=552 2:only_PERC=-1160 2:only_x=19
2:or_x=-883 2:other_.=-3656 2:other_M=-1058 2:other_T=-924 2:other_x=1289 2:out_.=-210 2:out_in=-1104 2:out_of=-2282
2:out_on=-2831 2:out_with=-1066 2:out_x=8255 2:over_,=162 2:over_at=-698 2:over_to=-1376 2:own_.=-340 2:own_M=-2506
2:own_x=1970 2:per_M=-618 2:please_do=-507 2:same_M=-1574 2:same_x=359 2:same_xing=-793 2:should_PERC=-62
2:should_be=-1872 2:since_#=-370 2:since_,=-789 2:since_the=-609 2:since_then=3518 2:so_<we>=3375 2:so_it=-1418
2:so_that=7129 2:so_the=-1395 2:so_x=-1499 2:some_x=-1432 2:somebody_in=-1470 2:somebody_who=-862 2:somebody_x=1072
2:still_PERC=-752 2:still_xing=2394 2:than_#=-986 2:than_a=-872 2:that_<they>=35 2:that_<we>=1984 2:that_<you>=-680
2:that_M=-2084 2:that_P=1693 2:that_a=-629 2:that_can=-2114 2:that_had=676 2:that_is=52 2:that_it=3550
2:that_nobody=-1600 2:that_one=-532 2:that_the=-588 2:that_was=5451 2:that_would=-384 2:that_x=-3950 2:that_xed=-800
2:that_xing=2059 2:the_#=-866 2:the_AC=-330 2:the_CIRC=3766 2:the_DAY=94 2:the_ELSE=4814 2:the_M=3906 2:the_M's=-3330
2:the_MORAL=5179 2:the_N=-304 2:the_P=-2063 2:the_P's=935 2:the_T=-973 2:the_T's=1945 2:the_one=-428 2:the_other=-999
2:the_same=-2574 2:the_three=2616 2:the_two=255 2:the_x=-3211 2:the_xed=-463 2:the_xing=-130 2:the_xly=-1674
2:then_it=-751 2:then_the=1594 2:then_x=1310 2:there_.=1209 2:there_is=-1260 2:there_was=-2181 2:this_,=-1502
2:this_M=-3190 2:this_T=3961 2:this_for=1331 2:this_is=4685 2:this_x=-4950 2:those_who=-376 2:three_.=-1288
2:three_M=-1094 2:three_x=801 2:through_the=1440 2:to_#=-1637 2:to_<we>=-863 2:to_M=-179 2:to_N=-46 2:to_PERC=1434
2:to_a=-2180 2:to_be=487 2:to_it=-705 2:to_the=334 2:to_x=6067 2:too_.=-374 2:too_x=-1832 2:twice_,=329 2:twice_.=-2281
2:twice_x=-530 2:two_M=-1924 2:two_P=-1597 2:two_T=-3232 2:two_and=-1958 2:two_of=5797 2:two_x=-2271 2:until_#=2968
2:until_DAY=-548 2:until_the=3444 2:was_,=-1014 2:was_CIRC=1471 2:was_PERC=-2012 2:was_a=3283 2:was_in=-2733
2:was_no=-1534 2:was_not=1052 2:was_still=2369 2:was_the=2848 2:was_x=-49 2:was_xed=-2019 2:was_xing=-1132
2:were_CIRC=4789 2:were_KNEW=-533 2:were_PERC=1628 2:were_not=-1703 2:were_x=74 2:were_xed=2128 2:what_<i>=-1337
2:what_<they>=-913 2:what_<we>=5944 2:what_<you>=-113 2:what_had=-690 2:what_it=-1786 2:what_its=-1445 2:what_the=-1541
2:what_x=-910 2:what_xed=-735 2:when_<we>=-1302 2:when_a=-322 2:when_the=-322 2:when_xing=308 2:where_two=-895
2:whether_the=-1491 2:which_a=-50 2:which_is=-2873 2:which_the=1829 2:which_was=2769 2:which_x=1288 2:while_it=3095
2:who_CHOSE=-93 2:who_was=-1016 2:who_x=-1745 2:who_xed=-3102 2:will_be=-3884 2:will_not=24 2:will_x=-1019
2:with_<they>=-915 2:with_M=-696 2:with_N=-677 2:with_a=1928 2:with_the=-413 2:with_x=-951 2:within_x=-91
2:without_N=-1125 2:without_a=-1280 2:without_being=1695 2:without_it=-217 2:without_xing=-1220 2:would_have=-1030
2:would_x=76 2:x_!=-640 2:x_"=-1138 2:x_#=851 2:x_$=-441 2:x_(=-855 2:x_)=-3385 2:x_,=-1736 2:x_.=-1855 2:x_:=5185
2:x_;=4449 2:x_<he>=267 2:x_<they>=2778 2:x_<we>=-6634 2:x_<you>=1776 2:x_AC=-812 2:x_CIRC=-2325 2:x_CLAIM=-2271
2:x_FAULT=-334 2:x_FOLLOW=2043 2:x_IDLE=720 2:x_M=-3485 2:x_N=-1481 2:x_P=-754 2:x_PERC=2389 2:x_T=6487 2:x_a=-5960
2:x_about=-1838 2:x_again=-1828 2:x_all=490 2:x_an=-1380 2:x_and=2593 2:x_are=821 2:x_as=-3255 2:x_at=1083
2:x_because=519 2:x_by=-200 2:x_did=2065 2:x_during=1537 2:x_each=3527 2:x_for=-2282 2:x_from=-5151 2:x_had=-1322
2:x_has=1752 2:x_how=-25 2:x_if=-181 2:x_in=-7 2:x_into=-4295 2:x_is=1015 2:x_it=2161 2:x_its=-1270 2:x_like=21
2:x_never=1871 2:x_of=583 2:x_off=335 2:x_on=265 2:x_once=-1088 2:x_one=1316 2:x_only=6020 2:x_or=-851 2:x_out=1463
2:x_over=4248 2:x_per=2289 2:x_should=-885 2:x_since=-517 2:x_so=2366 2:x_some=-275 2:x_somebody=-1967 2:x_still=-879
2:x_than=-1209 2:x_that=-4116 2:x_the=1755 2:x_there=-2810 2:x_this=-4908 2:x_through=2571 2:x_to=5946 2:x_too=-1245
2:x_twice=-1104 2:x_two=-1523 2:x_until=1630 2:x_up=1649 2:x_was=-1791 2:x_were=358 2:x_what=-1618 2:x_when=-1839
2:x_where=2530 2:x_whether=-1230 2:x_while=5048 2:x_will=-1400 2:x_with=-1407 2:x_within=-897 2:x_without=-33
2:x_would=-501 2:x_x=2463 2:x_xed=7740 2:x_xing=1790 2:x_xly=2809 2:x_yet=-551 2:xed_"=6182 2:xed_#=-793 2:xed_,=6562
2:xed_.=-2291 2:xed_<you>=-1108 2:xed_M=-2512 2:xed_a=-168 2:xed_again=3884 2:xed_and=-1752 2:xed_as=-1729
2:xed_at=-942 2:xed_because=-1432 2:xed_but=-2325 2:xed_by=4101 2:xed_for=-1498 2:xed_from=-235 2:xed_in=4756
2:xed_it=-3304 2:xed_like=-1494 2:xed_on=5416 2:xed_once=-894 2:xed_over=-1376 2:xed_since=3477 2:xed_that=-1184
2:xed_the=4038 2:xed_to=-3637 2:xed_twice=-574 2:xed_when=-681 2:xed_with=1553 2:xed_without=-1065 2:xed_x=6535
2:xed_xing=3404 2:xed_xly=-2351 2:xing_$=-787 2:xing_,=-2643 2:xing_.=1783 2:xing_;=-1298 2:xing_<we>=197 2:xing_M=484
2:xing_about=-385 2:xing_and=-3035 2:xing_else=-1084 2:xing_had=-655 2:xing_in=-904 2:xing_is=-1384 2:xing_it=-104
2:xing_of=-1580 2:xing_on=5407 2:xing_one=-613 2:xing_that=-342 2:xing_the=50 2:xing_to=-1813 2:xing_was=-610
2:xing_with=1174 2:xing_x=-110 2:xing_xing=-951 2:xly_,=-2474 2:xly_.=3410 2:xly_:=-1484 2:xly_M=-1400 2:xly_on=3589
2:xly_to=-1305 2:xly_x=4656 2:yet_.=-419 2:|_x=257 3:"_,_and=-217 3:"_._$=2948 3:"_no_x=-532 3:"_x_"=3941
3:"_xed_"=7337 3:"_xing_is=-1150 3:#_#_#=-1981 3:#_#_$=-1063 3:#_#_x=-1873 3:#_%_of=1904 3:#_(_#=-1369 3:#_DAY_#=8
3:#_DAY_$=429 3:#_DAY_.=-1212 3:#_DAY_the=-1085 3:#_M_,=-5 3:#_M_xed=-1231 3:#_N_)=-550 3:#_N_.=253 3:#_N_x=2701
3:#_and_the=1951 3:#_and_was=-1213 3:#_and_x=-551 3:#_of_<they>=-372 3:#_of_which=933 3:#_the_x=-460 3:#_to_#=-1735
3:#_x_#=-3664 3:#_x_$=673 3:#_x_)=-1216 3:#_x_,=2966 3:#_x_.=4550 3:#_x_M=-1223 3:#_x_and=-1066 3:#_x_on=1818
3:#_x_were=-1872 3:#_x_x=-4331 3:%_of_M=-319 3:(_#_x=181 3:(_N_,=3578 3:(_x_T=85 3:)_._$=3027 3:,_#_N=-550 3:,_#_of=933
3:,_<i>_x=-666 3:,_N_.=-1532 3:,_a_M=4053 3:,_a_x=-1220 3:,_all_of=-630 3:,_although_the=-632 3:,_and_<he>=1477
3:,_and_<i>=-956 3:,_and_<they>=-836 3:,_and_<we>=-1835 3:,_and_it=-2148 3:,_and_no=1864 3:,_and_that=4462
3:,_and_the=-813 3:,_and_x=-1856 3:,_as_in=-1931 3:,_because_the=-437 3:,_by_#=-537 3:,_from_x=1626 3:,_it_is=-987
3:,_so_<we>=292 3:,_so_that=-1247 3:,_so_the=-1337 3:,_the_M=415 3:,_the_T=-776 3:,_the_x=-1004 3:,_then_x=1310
3:,_to_x=-1654 3:,_which_is=-2894 3:,_which_was=2769 3:,_which_x=3080 3:,_with_a=-411 3:,_x_#=-2325 3:,_x_.=-666
3:,_x_M=-965 3:,_x_for=-902 3:,_x_the=4521 3:,_x_to=-1418 3:,_x_up=3985 3:,_x_when=-527 3:,_x_x=-3086 3:,_xed_in=5341
3:._#_x=-1409 3::_#_#=-435 3::_#_DAY=-674 3::_#_x=1481 3::_DAY_#=-533 3::_N_,=-2579 3::_a_x=-1035 3::_it_x=1816
3::_the_M=-1589 3::_the_x=-1515 3::_x_$=-285 3::_x_x=3570 3:<he>_._$=2508 3:<i>_am_not=-63 3:<i>_x_this=-1305
3:<they>_._$=-1745 3:<they>_have_to=-875 3:<they>_were_x=-2953 3:<they>_x_.=-1900 3:<we>_._$=4499 3:<we>_M_x=-1465
3:<we>_M_xed=-431 3:<we>_PERC_and=-1701 3:<we>_PERC_for=5299 3:<we>_a_x=-372 3:<we>_can_be=1845 3:<we>_have_PERC=-1803
3:<we>_have_x=1245 3:<we>_will_x=-1233 3:<we>_x_.=1604 3:<we>_x_M=-1644 3:<we>_x_it=-297 3:<we>_x_that=-639
3:<we>_x_the=152 3:<we>_x_to=3564 3:<we>_xed_the=4092 3:<you>_._$=-2273 3:<you>_have_x=-936 3:AC_#_#=-149
3:AC_AC_#=-947 3:AC_N_x=-6 3:CHOSE_to_x=-492 3:CIRC_._$=881 3:CIRC_by_the=2346 3:CIRC_the_M=3549 3:CIRC_the_x=-3006
3:CIRC_to_the=-1968 3:CIRC_x_,=6090 3:CLAIM_to_<we>=-930 3:CLAIM_to_the=-1362 3:CLAIM_x_x=4625 3:DAY_#_#=-533
3:DAY_#_$=406 3:DAY_._$=679 3:DAY_at_#=-385 3:DAY_at_x=-1287 3:DAY_x_the=-1021 3:FOLLOW_._$=-1506 3:GOOD_._$=3901
3:GOOD_to_the=-1473 3:IDLE_._$=1205 3:KNEW_the_M=305 3:KNEW_the_x=843 3:M's_M_has=-619 3:M_#_was=-182 3:M_#_x=-318
3:M_(_x=-566 3:M_,_#=-118 3:M_,_and=-3818 3:M_,_it=2126 3:M_,_so=-1142 3:M_,_the=726 3:M_,_two=2155 3:M_,_which=-656
3:M_,_x=2058 3:M_,_xed=1683 3:M_,_xly=3411 3:M_._$=412 3:M_:_x=-1228 3:M_;_$=-2526 3:M_PERC_,=-1582 3:M_PERC_for=-1383
3:M_a_M=-1029 3:M_and_the=4027 3:M_and_x=3035 3:M_and_xed=-884 3:M_are_x=-304 3:M_by_M=-1118 3:M_could_be=-1797
3:M_could_not=-916 3:M_did_not=-63 3:M_for_a=-838 3:M_for_the=-2010 3:M_for_those=-457 3:M_for_x=106 3:M_for_xing=-906
3:M_from_the=-946 3:M_had_a=-905 3:M_had_been=-347 3:M_had_no=2791 3:M_had_xed=1990 3:M_has_a=37 3:M_has_been=-2113
3:M_has_no=2768 3:M_has_x=-441 3:M_in_N=-1422 3:M_in_a=-782 3:M_in_the=5241 3:M_is_a=-561 3:M_is_in=59 3:M_is_x=-332
3:M_is_xed=-1700 3:M_it_x=556 3:M_of_#=-1355 3:M_of_M=-1360 3:M_of_all=-254 3:M_of_the=545 3:M_of_x=2466
3:M_off_and=3093 3:M_on_the=1529 3:M_on_x=-1268 3:M_out_of=-1696 3:M_that_<we>=-285 3:M_that_can=-2114
3:M_that_had=1504 3:M_that_nobody=-834 3:M_that_the=-736 3:M_that_would=-368 3:M_that_x=-737 3:M_that_xed=-800
3:M_the_M=-1693 3:M_to_the=1003 3:M_to_x=1851 3:M_was_in=-1974 3:M_was_x=4516 3:M_was_xed=4582 3:M_were_x=-1900
3:M_were_xed=4169 3:M_with_a=-903 3:M_with_the=2522 3:M_without_a=-873 3:M_x_"=-699 3:M_x_#=-1454 3:M_x_$=336
3:M_x_,=-2895 3:M_x_.=-581 3:M_x_<we>=2735 3:M_x_CIRC=-569 3:M_x_a=-951 3:M_x_and=-1149 3:M_x_at=-263 3:M_x_by=-810
3:M_x_from=-327 3:M_x_it=-787 3:M_x_of=-583 3:M_x_on=-872 3:M_x_only=4378 3:M_x_out=2370 3:M_x_that=-1225
3:M_x_the=-619 3:M_x_to=-4939 3:M_x_twice=-1104 3:M_x_with=-247 3:M_x_x=6004 3:M_xed_#=-553 3:M_xed_a=-1843
3:M_xed_for=4383 3:M_xed_in=-843 3:M_xed_x=-56 3:N_#_was=-1039 3:N_)_$=-550 3:N_,_N=2018 3:N_._$=-2323 3:N_:_x=46
3:N_x_#=-571 3:N_x_M=-463 3:N_xed_x=-1423 3:PERC_._$=-1641 3:PERC_<you>_.=193 3:PERC_and_what=-1701 3:PERC_at_the=2312
3:PERC_for_.=-1251 3:PERC_for_a=1305 3:PERC_for_the=5192 3:PERC_for_x=-183 3:PERC_it_.=-39 3:PERC_that_x=-208
3:PERC_the_M=2688 3:PERC_the_T=-1155 3:PERC_the_same=-828 3:PERC_the_x=1643 3:PERC_this_x=-247 3:PERC_what_it=-481
3:PERC_x_at=-336 3:PERC_x_the=-1473 3:PERC_x_x=-1702 3:P_)_$=-372 3:P_,_and=4382 3:P_,_then=-2353 3:P_._$=-4946
3:P_:_N=-1585 3:P_PERC_.=-1089 3:P_PERC_x=1701 3:P_at_the=-1515 3:P_had_the=3582 3:P_in_the=-2410 3:P_of_the=-1651
3:P_to_x=1847 3:P_was_x=-1548 3:P_with_the=755 3:P_x_on=1328 3:P_x_x=4119 3:P_xed_the=3196 3:T_,_<i>=-1339 3:T_._$=5330
3:T_for_a=-660 3:T_had_been=-1026 3:T_had_x=-1697 3:T_in_N=-1318 3:T_of_the=-595 3:T_was_x=2167 3:T_x_.=-1518
3:T_x_at=-23 3:T_xed_the=-1470 3:^_#_M=-586 3:^_#_P=-1372 3:^_#_x=-3116 3:^_<i>_am=-761 3:^_<we>_M=-1655
3:^_<we>_are=-834 3:^_<we>_have=332 3:^_<we>_were=-1021 3:^_<we>_x=2273 3:^_<we>_xed=2854 3:^_AC_AC=-1237 3:^_AC_N=-655
3:^_M_are=-531 3:^_M_of=-710 3:^_M_were=-13 3:^_M_with=-326 3:^_M_x=1168 3:^_N_:=-361 3:^_N_x=-613 3:^_P_:=-1827
3:^_P_xed=6435 3:^_T_had=-1533 3:^_a_M=-76 3:^_a_x=-888 3:^_an_M=-433 3:^_and_the=-2779 3:^_anyone_who=-416
3:^_at_#=-2153 3:^_by_the=-10 3:^_if_<you>=-805 3:^_in_the=4476 3:^_in_x=1398 3:^_it_is=-848 3:^_it_was=-765
3:^_it_x=-1842 3:^_no_M=42 3:^_no_x=-2729 3:^_on_#=-1847 3:^_on_the=-493 3:^_on_x=3629 3:^_one_P=2696 3:^_that_M=-1333
3:^_that_the=-494 3:^_the_M=-3735 3:^_the_M's=-1903 3:^_the_P=-3269 3:^_the_P's=3551 3:^_the_T=636 3:^_the_T's=3242
3:^_the_x=3980 3:^_the_xing=-267 3:^_there_is=-918 3:^_there_was=-1642 3:^_this_x=395 3:^_to_the=-283 3:^_two_of=6777
3:^_two_x=-1810 3:^_what_<i>=-692 3:^_what_x=-658 3:^_x_#=-960 3:^_x_,=-1599 3:^_x_:=-2040 3:^_x_M=-3826 3:^_x_T=-828
3:^_x_all=-1155 3:^_x_and=-514 3:^_x_are=88 3:^_x_from=-2698 3:^_x_is=-2222 3:^_x_of=-561 3:^_x_the=1873 3:^_x_to=13438
3:^_x_were=234 3:^_x_x=1982 3:^_x_xed=4052 3:^_xed_in=6463 3:^_xed_x=1118 3:^_xing_x=-1952 3:a_M_,=-209 3:a_M_.=-1443
3:a_M_;=-363 3:a_M_and=1104 3:a_M_by=-383 3:a_M_for=-843 3:a_M_from=-981 3:a_M_had=-1061 3:a_M_has=304 3:a_M_in=5689
3:a_M_is=-1359 3:a_M_of=207 3:a_M_that=2401 3:a_M_with=2918 3:a_M_without=-408 3:a_M_x=360 3:a_x_,=-2934 3:a_x_.=-1934
3:a_x_M=-1392 3:a_x_P=-1649 3:a_x_and=-1177 3:a_x_from=-114 3:a_x_in=1556 3:a_x_is=-845 3:a_x_of=3286 3:a_x_one=-361
3:a_x_that=-945 3:a_x_to=-1310 3:a_x_x=270 3:a_xly_M=-1400 3:about_#_AC=123 3:about_a_x=-1644 3:about_it_.=-1997
3:again_._$=-1459 3:all_#_M=-442 3:all_of_it=104 3:all_the_M=-866 3:all_the_x=-534 3:all_x_,=2393 3:all_x_x=-1247
3:an_x_,=-1424 3:an_x_.=3493 3:an_x_M=-609 3:an_x_on=77 3:an_x_x=-2796 3:and_#_%=3063 3:and_<they>_are=-621
3:and_<we>_will=-1342 3:and_PERC_the=3366 3:and_a_M=2088 3:and_a_x=-354 3:and_not_the=-860 3:and_the_M=-6250
3:and_the_P=-1887 3:and_the_T=-825 3:and_the_two=2806 3:and_the_x=6123 3:and_were_x=-2799 3:and_x_<they>=-990
3:and_x_M=-693 3:and_x_it=4861 3:and_x_the=149 3:and_x_two=-1997 3:and_x_x=-1555 3:and_xed_the=1358 3:are_._$=-855
3:are_a_x=-248 3:are_x_.=-1193 3:are_x_and=-113 3:are_x_x=304 3:as_a_x=3351 3:as_it_was=-2609 3:as_the_M=-1518
3:as_the_x=-794 3:as_x_as=-605 3:as_xed_.=-1536 3:at_#_$=-64 3:at_#_the=-460 3:at_#_x=-819 3:at_the_M=4509
3:at_the_P's=-1439 3:at_the_same=-671 3:at_the_x=-2668 3:at_x_.=-1673 3:be_PERC_for=-838 3:be_a_x=-587 3:be_x_.=768
3:be_x_by=-1636 3:be_xed_.=1442 3:be_xed_in=-760 3:be_xed_with=-942 3:because_the_M=457 3:because_the_x=-1148
3:been_CIRC_to=-1968 3:been_PERC_to=-1724 3:been_x_.=-268 3:been_x_x=1761 3:been_xed_,=-2013 3:been_xed_and=-50
3:been_xed_to=-562 3:by_#_DAY=-964 3:by_M_,=-1546 3:by_M_.=3364 3:by_P_,=664 3:by_P_.=1652 3:by_P_in=802
3:by_P_who=-2222 3:by_a_M=-1374 3:by_the_M=-3039 3:by_the_P=-2111 3:by_the_T=7949 3:by_the_x=-2195 3:by_two_P=-1030
3:by_which_x=-1792 3:by_x_,=-1225 3:by_x_.=4877 3:by_x_x=-1689 3:can_be_x=2590 3:could_be_x=1405 3:could_be_xed=-1788
3:could_have_been=-1480 3:could_not_be=2575 3:did_._$=-901 3:did_not_PERC=-1548 3:did_not_x=-1221 3:did_what_its=-1445
3:do_not_x=-186 3:each_other_.=-1642 3:even_the_x=-777 3:for_#_x=-1310 3:for_._$=-1765 3:for_<we>_.=1540 3:for_a_M=725
3:for_a_x=-688 3:for_an_x=-38 3:for_the_M=1459 3:for_the_x=3693 3:for_those_who=-563 3:for_x_.=33 3:for_x_M=-868
3:for_x_that=-34 3:for_x_the=-755 3:for_x_x=452 3:for_xing_x=1557 3:from_#_$=2275 3:from_#_to=-1735 3:from_one_M=-425
3:from_the_M=1634 3:from_the_x=-2265 3:from_x_to=-1072 3:from_x_x=894 3:had_a_x=2038 3:had_been_CIRC=-1968
3:had_been_PERC=-3296 3:had_been_x=4218 3:had_been_xed=-2093 3:had_been_xing=-92 3:had_no_M=-923 3:had_no_x=3157
3:had_not_xed=-503 3:had_the_M=2096 3:had_the_x=2463 3:had_to_be=-3056 3:had_to_x=963 3:had_x_in=-1165
3:had_xed_the=-1798 3:has_a_M=-1176 3:has_a_x=394 3:has_been_x=1314 3:has_been_xed=-1362 3:has_to_x=-581
3:have_PERC_the=-1155 3:have_been_x=-1604 3:have_to_be=-875 3:have_x_on=-1039 3:in_._$=-221 3:in_<we>_M=260
3:in_AC_and=-643 3:in_M_of=948 3:in_a_M=-1484 3:in_a_x=278 3:in_all_x=-1309 3:in_it_.=-263 3:in_no_M=2351
3:in_one_x=3253 3:in_the_M=-1600 3:in_the_T=-1524 3:in_the_same=1573 3:in_the_x=-4003 3:in_the_xing=1185
3:in_this_M=-534 3:in_x_,=2164 3:in_x_.=-304 3:in_x_T=-1156 3:in_x_of=-1127 3:in_x_x=-1356 3:into_a_M=2066
3:into_the_M=557 3:is_._$=-71 3:is_a_M=-561 3:is_a_x=-120 3:is_not_a=5040 3:is_the_M=2034 3:is_the_x=-1014
3:is_to_x=-384 3:is_x_.=-328 3:is_x_and=-648 3:is_x_at=-479 3:is_x_of=82 3:is_x_only=-1547 3:is_x_when=459
3:is_x_x=-1441 3:is_xed_by=-498 3:is_xed_for=-2223 3:is_xed_to=-277 3:is_xing_x=-1007 3:it_._$=-5409 3:it_is_.=-71
3:it_is_not=-1351 3:it_is_the=2132 3:it_is_x=-1178 3:it_on_the=-948 3:it_should_be=-162 3:it_to_<we>=1075
3:it_was_a=-1585 3:it_was_the=1888 3:it_was_x=-3245 3:it_x_#=3123 3:it_x_,=-118 3:it_x_.=-1199 3:it_x_<we>=-1338
3:it_x_in=2173 3:it_x_x=-1474 3:its_M_PERC=-1445 3:its_own_M=-1434 3:its_own_x=2828 3:its_x_.=2846 3:like_x_.=-841
3:more_than_#=-515 3:no_M_.=-998 3:no_M_of=340 3:no_M_that=51 3:no_M_x=-137 3:no_one_at=-225 3:no_x_M=1432 3:no_x_in=75
3:no_x_to=-1195 3:no_x_was=-469 3:no_x_x=-992 3:nobody_had_xed=-1105 3:nobody_on_the=1547 3:nobody_x_xing=-734
3:not_PERC_at=522 3:not_a_M=-971 3:not_a_x=5334 3:not_be_xed=2575 3:not_in_the=-1145 3:not_the_M=-860 3:not_x_.=-759
3:not_x_it=24 3:not_x_that=-343 3:not_x_with=-581 3:of_#_and=89 3:of_#_x=-1896 3:of_<they>_x=-1296 3:of_<we>_P=2162
3:of_<we>_x=4584 3:of_M_#=-258 3:of_M_,=-1033 3:of_a_xing=193 3:of_all_x=253 3:of_an_x=5542 3:of_it_,=-905
3:of_it_.=-709 3:of_the_AC=-285 3:of_the_M=-4768 3:of_the_P=4003 3:of_the_T=-1285 3:of_the_x=2895 3:of_the_xing=-2197
3:of_x_,=2903 3:of_x_M=3384 3:of_x_of=-276 3:of_x_x=2973 3:off_._$=-1260 3:on_#_DAY=-2326 3:on_._$=2909
3:on_DAY_at=-1427 3:on_T_.=1551 3:on_a_DAY=-660 3:on_its_own=2456 3:on_the_M=-3489 3:on_the_same=-340 3:on_the_x=504
3:on_x_,=-358 3:on_x_M=-772 3:on_x_of=-865 3:on_x_x=2294 3:once_a_x=-1104 3:one_._$=-1871 3:one_M_,=-529
3:one_M_.=-1660 3:one_of_<we>=-1158 3:one_x_,=-695 3:one_x_.=2896 3:one_x_to=-2670 3:or_x_.=-883 3:other_._$=-3656
3:other_T_.=-642 3:out_._$=-210 3:out_in_DAY=-856 3:out_of_the=-1696 3:out_with_the=-1066 3:over_at_x=-698
3:own_._$=-340 3:own_x_.=3142 3:please_do_not=-507 3:same_M_and=-1595 3:same_x_,=1954 3:same_x_.=-1053
3:should_be_x=-944 3:since_the_T=17 3:since_the_x=-785 3:so_that_it=3575 3:so_the_M=-839 3:some_x_x=-504
3:than_a_x=-872 3:that_M_x=-566 3:that_the_M=-1407 3:that_the_T=-812 3:that_the_x=1420 3:that_x_.=1708 3:that_x_of=-199
3:that_x_the=-700 3:that_x_x=-1304 3:the_DAY_x=37 3:the_M's_M=-619 3:the_M_(=66 3:the_M_,=11830 3:the_M_.=5730
3:the_M_;=-2495 3:the_M_<we>=-2238 3:the_M_PERC=-1161 3:the_M_and=1932 3:the_M_are=-534 3:the_M_as=-1139
3:the_M_by=3646 3:the_M_could=-810 3:the_M_did=-63 3:the_M_for=-2772 3:the_M_from=-1756 3:the_M_had=293 3:the_M_has=29
3:the_M_in=-1356 3:the_M_is=-280 3:the_M_of=-1812 3:the_M_off=3427 3:the_M_on=-1759 3:the_M_that=-1258 3:the_M_to=-1919
3:the_M_was=4926 3:the_M_were=-924 3:the_M_which=-328 3:the_M_with=-1302 3:the_M_x=1778 3:the_M_xed=1499
3:the_P's_M=-1434 3:the_P's_x=4163 3:the_P_,=-976 3:the_P_.=-954 3:the_P_KNEW=4109 3:the_P_PERC=-901 3:the_P_of=-2007
3:the_P_x=-1929 3:the_T's_P=4073 3:the_T's_x=-1229 3:the_T_.=-834 3:the_T_and=-1442 3:the_T_had=-2198 3:the_T_has=-667
3:the_T_in=-1318 3:the_T_of=-209 3:the_T_was=-1080 3:the_T_x=1209 3:the_T_xed=-1553 3:the_other_.=-2014
3:the_other_T=-579 3:the_other_x=1708 3:the_same_M=-1574 3:the_same_x=359 3:the_same_xing=-793 3:the_three_x=2944
3:the_x_"=-794 3:the_x_$=-841 3:the_x_,=-3800 3:the_x_.=-2447 3:the_x_;=3450 3:the_x_<we>=-2034 3:the_x_M=8040
3:the_x_P=2575 3:the_x_T=10132 3:the_x_a=-2123 3:the_x_and=655 3:the_x_at=-280 3:the_x_by=-1458 3:the_x_did=2065
3:the_x_had=-913 3:the_x_has=2849 3:the_x_in=-1133 3:the_x_is=-2500 3:the_x_it=2707 3:the_x_of=-2799 3:the_x_on=3511
3:the_x_one=1896 3:the_x_that=3098 3:the_x_to=2770 3:the_x_was=-3112 3:the_x_were=-2873 3:the_x_will=-1574
3:the_x_with=3444 3:the_x_x=3606 3:the_x_xed=-4475 3:the_x_xing=-175 3:the_xing_,=-1168 3:the_xing_.=7292
3:the_xing_;=-1298 3:the_xing_of=-600 3:the_xing_x=3012 3:then_the_x=1594 3:there_._$=1209 3:there_is_no=-442
3:there_was_no=-1534 3:this_M_are=-534 3:this_M_x=-1652 3:this_x_.=-2074 3:this_x_for=-1626 3:this_x_x=581
3:those_who_xed=-232 3:three_._$=-1288 3:three_x_,=-527 3:through_the_M=3160 3:to_#_$=-401 3:to_<we>_.=745
3:to_M_at=-690 3:to_M_x=-1037 3:to_a_x=-1352 3:to_be_PERC=-971 3:to_be_x=-2335 3:to_be_xed=-2172 3:to_the_M=-3224
3:to_the_P=-1097 3:to_the_T=-3668 3:to_the_other=2503 3:to_the_x=6900 3:to_x_#=3472 3:to_x_,=4391 3:to_x_.=941
3:to_x_:=6719 3:to_x_<they>=2260 3:to_x_a=-1092 3:to_x_and=-1689 3:to_x_for=48 3:to_x_it=658 3:to_x_one=-800
3:to_x_the=-1987 3:to_x_what=-29 3:to_x_with=-469 3:to_x_x=2458 3:too_._$=-374 3:too_x_to=-1325 3:twice_._$=-2281
3:two_M_x=-895 3:two_P_.=-1030 3:two_of_<we>=5797 3:two_x_.=-4113 3:two_x_and=1777 3:two_x_x=-1682 3:until_the_M=4283
3:was_in_the=-1945 3:was_not_PERC=-105 3:was_not_in=-1507 3:was_still_xing=2369 3:was_the_x=967 3:was_x_,=1157
3:was_x_.=-5296 3:was_x_for=2114 3:was_x_of=-779 3:was_x_out=-647 3:was_x_to=2424 3:was_x_with=-1306 3:was_x_x=-2322
3:was_xed_,=-1556 3:was_xed_.=-857 3:was_xed_as=-1729 3:was_xed_by=-1805 3:was_xed_to=1402 3:was_xed_with=507
3:were_not_xed=-1103 3:were_x_,=3584 3:were_x_from=1223 3:were_xed_,=3438 3:were_xed_.=-1168 3:were_xed_twice=-1410
3:what_<i>_x=-227 3:what_<we>_PERC=-1701 3:what_it_was=-1094 3:what_its_M=-1445 3:what_the_x=-1210 3:when_a_M=-331
3:when_a_x=9 3:when_the_M=1320 3:when_the_x=-606 3:when_xing_x=219 3:where_two_M=-895 3:whether_the_x=-1491
3:which_a_M=-50 3:which_is_the=-1421 3:which_x_the=1491 3:which_x_x=1962 3:who_CHOSE_to=-93 3:who_xed_the=-1802
3:who_xed_to=-589 3:will_be_x=72 3:will_be_xed=-2903 3:with_a_M=1438 3:with_a_x=490 3:with_the_M=467 3:with_the_T=3426
3:with_the_same=-1387 3:with_the_x=-837 3:with_x_x=-178 3:within_x_and=169 3:within_x_x=-260 3:without_a_M=-810
3:would_have_been=-501 3:x_!_$=-640 3:x_"_,=-1442 3:x_"_.=4015 3:x_"_what=-239 3:x_"_x=-859 3:x_#_#=-1137 3:x_#_%=-537
3:x_#_N=15 3:x_#_P=2404 3:x_#_and=-560 3:x_#_x=5343 3:x_)_$=-2706 3:x_,_"=-1007 3:x_,_#=-762 3:x_,_GOOD=-2320
3:x_,_M=-3735 3:x_,_N=-870 3:x_,_PERC=-18 3:x_,_a=4592 3:x_,_and=-495 3:x_,_as=-2888 3:x_,_because=-2187 3:x_,_by=-484
3:x_,_from=1148 3:x_,_not=427 3:x_,_since=-1433 3:x_,_so=1343 3:x_,_the=316 3:x_,_then=3303 3:x_,_to=-707
3:x_,_which=-787 3:x_,_x=-2332 3:x_,_xed=5457 3:x_._#=-2094 3:x_._$=28 3:x_:_#=372 3:x_:_DAY=-533 3:x_:_the=-2318
3:x_:_x=2357 3:x_;_$=2467 3:x_;_the=1982 3:x_<they>_.=-1456 3:x_<we>_,=-1730 3:x_<we>_.=-366 3:x_<we>_M=-1306
3:x_<we>_x=-1957 3:x_<you>_x=1653 3:x_M_"=-759 3:x_M_$=-1257 3:x_M_,=-5550 3:x_M_.=3855 3:x_M_:=-615 3:x_M_;=-270
3:x_M_PERC=-360 3:x_M_a=-396 3:x_M_are=-475 3:x_M_for=73 3:x_M_from=605 3:x_M_had=4758 3:x_M_has=739 3:x_M_in=-1264
3:x_M_is=-1138 3:x_M_of=-482 3:x_M_on=-444 3:x_M_out=415 3:x_M_that=-873 3:x_M_was=765 3:x_M_were=2066 3:x_M_with=-1408
3:x_M_x=938 3:x_M_xed=-1001 3:x_PERC_the=-466 3:x_P_.=-2061 3:x_P_a=-756 3:x_P_x=686 3:x_T_,=-1484 3:x_T_.=5480
3:x_T_had=-1174 3:x_T_x=-361 3:x_a_M=-1117 3:x_a_P=-1338 3:x_a_x=-924 3:x_again_.=-3728 3:x_all_the=-1158
3:x_all_x=1954 3:x_an_x=-904 3:x_and_CLAIM=3041 3:x_and_a=-1146 3:x_and_the=1148 3:x_and_were=-3286 3:x_and_x=-3408
3:x_and_xed=3518 3:x_are_x=-636 3:x_as_the=-794 3:x_as_x=-1799 3:x_at_#=415 3:x_at_M=-148 3:x_at_N=-19 3:x_at_once=1217
3:x_at_the=189 3:x_at_x=-624 3:x_because_of=91 3:x_because_x=-1067 3:x_by_M=-1415 3:x_by_P=889 3:x_by_a=-471
3:x_by_itself=-209 3:x_by_the=-3977 3:x_by_x=6403 3:x_during_x=-1113 3:x_each_x=3527 3:x_for_a=1689 3:x_for_the=2301
3:x_for_x=-839 3:x_for_xing=-1278 3:x_from_#=-769 3:x_from_one=-1933 3:x_from_the=947 3:x_from_x=-2132
3:x_had_been=-1278 3:x_had_to=-1256 3:x_had_x=-838 3:x_had_xed=-1286 3:x_has_been=2906 3:x_in_AC=-643 3:x_in_a=-1325
3:x_in_the=7208 3:x_in_x=-3326 3:x_into_the=-755 3:x_is_CIRC=-166 3:x_is_not=-482 3:x_is_the=-562 3:x_is_x=-2235
3:x_is_xed=-2425 3:x_it_.=-1277 3:x_it_by=2145 3:x_it_is=957 3:x_it_on=-948 3:x_it_to=1075 3:x_it_was=1845 3:x_it_x=215
3:x_its_P=-669 3:x_its_x=-600 3:x_of_#=20 3:x_of_<they>=22 3:x_of_<you>=-349 3:x_of_DAY=-13 3:x_of_M=5035 3:x_of_a=-350
3:x_of_all=-474 3:x_of_an=5542 3:x_of_it=-1672 3:x_of_its=-338 3:x_of_the=-4572 3:x_of_this=-273 3:x_of_x=558
3:x_on_the=-1328 3:x_on_x=-2230 3:x_once_a=-986 3:x_one_.=-765 3:x_one_M=-1145 3:x_one_is=-835 3:x_one_x=-650
3:x_out_.=-82 3:x_out_in=-647 3:x_out_on=-2831 3:x_out_with=-1066 3:x_should_be=-885 3:x_since_#=-370 3:x_some_x=-275
3:x_than_#=-471 3:x_that_a=-629 3:x_that_one=-532 3:x_that_the=-837 3:x_that_x=-1269 3:x_the_M=-504 3:x_the_other=-1280
3:x_the_x=4366 3:x_the_xing=2365 3:x_this_x=-2309 3:x_through_the=3320 3:x_to_M=-3257 3:x_to_PERC=1827 3:x_to_a=-1329
3:x_to_be=6294 3:x_to_the=5041 3:x_to_x=7095 3:x_two_and=-1958 3:x_two_x=1223 3:x_was_x=-1082 3:x_was_xed=-2232
3:x_were_not=-1521 3:x_were_x=5955 3:x_were_xed=-3788 3:x_what_<we>=-1089 3:x_what_<you>=-11 3:x_when_a=1
3:x_when_the=-1123 3:x_whether_the=-1230 3:x_will_be=-879 3:x_with_a=2467 3:x_with_the=-1688 3:x_with_x=-354
3:x_within_x=-897 3:x_would_have=-501 3:x_x_"=-1757 3:x_x_#=6703 3:x_x_$=4310 3:x_x_(=-1066 3:x_x_,=-3677 3:x_x_.=4095
3:x_x_:=-2113 3:x_x_;=2175 3:x_x_<we>=-3045 3:x_x_<you>=-666 3:x_x_M=-2978 3:x_x_P=-1232 3:x_x_a=-2989 3:x_x_an=-620
3:x_x_and=3580 3:x_x_at=-715 3:x_x_by=-1600 3:x_x_for=-719 3:x_x_from=-2973 3:x_x_had=-1122 3:x_x_in=-869
3:x_x_into=-1575 3:x_x_is=-628 3:x_x_it=-2198 3:x_x_of=4469 3:x_x_on=-1103 3:x_x_one=-1282 3:x_x_or=-851 3:x_x_out=2455
3:x_x_than=-10 3:x_x_the=-1971 3:x_x_to=-41 3:x_x_was=2653 3:x_x_were=8285 3:x_x_with=-1624 3:x_x_x=-1306
3:x_x_xed=3686 3:x_x_xing=-2704 3:x_xed_without=-1065 3:x_xed_x=-1014 3:x_xing_,=-878 3:x_xing_.=-2141 3:x_xing_x=2284
3:x_yet_.=-551 3:xed_"_,=-657 3:xed_"_x=-497 3:xed_#_%=-362 3:xed_,_and=1122 3:xed_,_the=819 3:xed_,_with=-510
3:xed_._$=-2291 3:xed_M_:=-867 3:xed_a_M=1766 3:xed_a_x=-1934 3:xed_by_:=-810 3:xed_by_P=-520 3:xed_by_the=2564
3:xed_by_x=-662 3:xed_for_<we>=3770 3:xed_for_x=-817 3:xed_from_the=1399 3:xed_in_#=1356 3:xed_in_one=2873
3:xed_in_the=-760 3:xed_over_to=-1376 3:xed_that_x=-1122 3:xed_the_M=4330 3:xed_the_x=2088 3:xed_to_the=-1741
3:xed_to_x=174 3:xed_twice_.=-1410 3:xed_with_the=1553 3:xed_x_,=4067 3:xed_x_.=1223 3:xed_x_are=3035 3:xed_x_on=-1875
3:xing_,_and=-683 3:xing_,_x=-1408 3:xing_._$=1783 3:xing_;_$=-1298 3:xing_and_not=-42 3:xing_else_x=-46
3:xing_of_the=-2373 3:xing_on_the=2016 3:xing_to_x=-1147 3:xing_was_x=605 3:xing_with_the=1174 3:xing_x_$=502
3:xing_x_,=-2331 3:xing_x_.=-1494 3:xing_x_the=-1960 3:xing_x_x=-369 3:xly_,_by=-1045 3:xly_._$=3410 3:xly_x_.=4984
3:xly_x_x=1498 3:yet_._$=-419 b:a_certificate=-1145 b:a_cupboard=-700 b:a_date=2463 b:a_day=-586 b:a_factor=-471
b:a_file=2418 b:a_good=-999 b:a_job=-1061 b:a_limit=-1416 b:a_line=-790 b:a_list=1145 b:a_loan=-597 b:a_login=-58
b:a_loss=-450 b:a_matter=5996 b:a_new=-1105 b:a_notice=3636 b:a_number=-546 b:a_part=-368 b:a_plan=-606 b:a_quarter=341
b:a_reason=-569 b:a_ring=816 b:a_rule=2719 b:a_second=2174 b:a_single=722 b:a_small=-1433 b:a_snapshot=-883
b:a_thing=-501 b:a_third=-1387 b:a_tuesday=185 b:a_voucher=-573 b:a_week=-1226 b:a_word=-471 b:a_wrong=-250
b:a_year=-798 b:about_a=-1644 b:about_it=5094 b:above_is=52 b:acknowledge_minute=2420 b:address_to=1658 b:after_a=-290
b:after_minute=6921 b:after_ten=1089 b:after_the=-10155 b:again_in=2604 b:against_the=-477 b:all_day=202 b:all_of=-1092
b:all_the=-1967 b:although_the=-632 b:am_not=-63 b:an_alarm=-557 b:an_answer=-1548 b:an_empty=-1522 b:an_hour=4679
b:and_a=730 b:and_by=-1536 b:and_each=883 b:and_found=1146 b:and_had=2354 b:and_has=-1804 b:and_he=1477 b:and_i=-1115
b:and_is=227 b:and_it=1460 b:and_let=2435 b:and_no=1098 b:and_nobody=-210 b:and_not=-2811 b:and_put=-1758
b:and_that=4210 b:and_the=2623 b:and_they=-972 b:and_to=1581 b:and_two=-1836 b:and_was=943 b:and_we=-1835
b:and_were=-3787 b:and_what=-1803 b:and_when=-231 b:and_wrote=-1024 b:another_and=1646 b:anyone_who=-416
b:anyth_and=-781 b:app_derive=-556 b:are_a=-248 b:are_kept=-1326 b:are_not=-201 b:are_print=-1315 b:as_a=3009
b:as_in=-1931 b:as_it=697 b:as_long=-230 b:as_the=-2312 b:ask_for=2738 b:ask_in=-432 b:ask_the=-1472 b:ask_what=43
b:assume_that=387 b:at_all=431 b:at_night=-1039 b:at_noon=-1312 b:at_on=-431 b:at_once=1831 b:at_the=-1152
b:authorisation_service=-688 b:back_by=-768 b:back_to=775 b:be_a=-587 b:be_and=-250 b:be_done=-611 b:be_reach=3226
b:be_read=-137 b:be_said=6983 b:be_settl=-942 b:because_of=91 b:because_the=-807 b:been_ask=-1026 b:been_made=-86
b:been_sent=-1767 b:been_switch=-2717 b:been_told=2080 b:before_anyth=-1648 b:before_it=-1728 b:before_the=6423
b:before_we=-1818 b:began_to=-1779 b:belong_to=-759 b:bergen_had=-1590 b:built_for=1676 b:by_a=-1852 b:by_accident=-403
b:by_friday=-422 b:by_hand=5996 b:by_itself=-209 b:by_january=-695 b:by_mail=-815 b:by_no=-669 b:by_nobody=-427
b:by_the=-80 b:by_two=-1030 b:by_which=-1792 b:call_centre=1412 b:call_the=1531 b:call_to=1580 b:call_were=-1475
b:came_in=-1736 b:came_on=1628 b:came_to=-1154 b:can_be=3856 b:car_park=-918 b:carrier_and=2982 b:certificat_of=170
b:change_of=-469 b:change_on=-1878 b:check_that=-178 b:check_with=493 b:compar_the=720 b:compar_with=553
b:connect_to=-709 b:control_room=-1880 b:could_be=-386 b:could_have=-1480 b:could_not=1367 b:customer_care=1651
b:customer_was=-2015 b:customer_with=1240 b:date_far=2676 b:day_before=-1350 b:day_in=-173 b:day_long=202
b:decision_of=-1192 b:default_meet=-895 b:delivery_service=571 b:desk_in=-1318 b:desk_rang=-1257
b:detection_minute=-2698 b:did_not=-6509 b:did_what=-1445 b:do_not=-245 b:do_with=-230 b:doe_it=-546 b:doe_not=-136
b:done_by=-611 b:each_of=-1291 b:each_other=-1642 b:each_time=1023 b:edge_team=-701 b:eleven_day=-803
b:else_happen=-855 b:empty_a=94 b:empty_file=-857 b:end_date=-501 b:even_the=-777 b:event_twice=-288 b:failure_to=-2698
b:far_in=2676 b:fed_from=-304 b:feed_was=-518 b:fill_in=-1140 b:find_a=-1187 b:find_out=75 b:first_call=1580
b:first_of=-1344 b:first_the=6223 b:for_a=1383 b:for_an=-38 b:for_each=-1547 b:for_good=-263 b:for_it=-924
b:for_nine=-1028 b:for_other=-2253 b:for_the=4145 b:for_those=-563 b:for_three=102 b:for_us=1540 b:form_for=-524
b:forty_minute=-930 b:found_it=1455 b:four_hour=-1954 b:from_a=1807 b:from_failure=-2698 b:from_first=1626
b:from_it=-393 b:from_minute=-2814 b:from_one=-2211 b:from_the=4121 b:from_to=-1735 b:front_of=-1127 b:full_of=-1206
b:good_mood=44 b:green_all=-1328 b:h_are=-378 b:h_min=-382 b:habit_of=-1147 b:had_a=1010 b:had_been=-4367 b:had_no=2233
b:had_not=-610 b:had_the=4695 b:had_to=1705 b:half_hour=5045 b:half_of=860 b:hand_in=802 b:hand_over=-698
b:happen_and=-139 b:has_a=-783 b:has_been=-453 b:has_no=2768 b:has_to=-714 b:have_ask=-1155 b:have_been=920
b:have_had=-484 b:have_put=1538 b:have_seen=-937 b:have_the=-181 b:have_to=-1274 b:have_written=-189 b:hence_the=4127
b:hour_because=1367 b:how_it=-307 b:how_the=-1300 b:how_we=-879 b:i_am=-921 b:i_was=-2347 b:if_you=-805 b:in_a=-1205
b:in_all=-1653 b:in_and=4641 b:in_bergen=-1318 b:in_every=-1070 b:in_for=-469 b:in_front=-1127 b:in_future=-875
b:in_it=-263 b:in_no=2351 b:in_one=2513 b:in_our=260 b:in_spr=-182 b:in_the=-227 b:in_thi=4421 b:in_writ=-437
b:internal_impact=-1657 b:into_a=2066 b:into_the=-35 b:is_a=-918 b:is_clos=-2425 b:is_done=-226 b:is_how=-864
b:is_in=-109 b:is_made=-921 b:is_no=-835 b:is_not=2426 b:is_on=-1781 b:is_only=-255 b:is_read=-254 b:is_still=-429
b:is_the=149 b:is_to=-641 b:is_used=-492 b:it_before=-1138 b:it_by=595 b:it_came=-438 b:it_did=-564 b:it_doe=-867
b:it_had=-176 b:it_has=-1236 b:it_is=-2599 b:it_on=-1251 b:it_should=-162 b:it_since=24 b:it_so=-929 b:it_to=591
b:it_took=3031 b:it_up=-1296 b:it_was=3467 b:its_own=1394 b:job_had=-1459 b:k_was=-1039 b:keep_it=-140 b:kept_the=2257
b:key_was=-1384 b:know_of=-1856 b:last_of=-626 b:level_on=-113 b:like_to=-539 b:limit_was=2556 b:line_for=-596
b:list_had=-1108 b:list_is=-517 b:list_of=2804 b:log_and=-1251 b:log_is=-844 b:long_as=-230 b:long_before=-788
b:longer_than=-149 b:look_at=1136 b:look_for=-226 b:look_like=249 b:loss_of=-450 b:lost_and=2064 b:many_of=-349
b:mihai'_query=-1017 b:minute_after=-2102 b:minute_and=2972 b:minute_from=1626 b:minute_on=-188 b:minute_went=-1358
b:mitigate_minute=2420 b:more_than=-1502 b:most_of=-1643 b:mov_the=1874 b:need_a=-1173 b:need_to=-786 b:new_figure=1487
b:new_search=1486 b:new_voucher=2433 b:night_editor=-1389 b:no_alert=-1346 b:no_document=2351 b:no_one=-748
b:no_second=-1824 b:no_way=-161 b:nobody_had=-1227 b:nobody_on=1547 b:none_of=-40 b:not_a=4363 b:not_be=2466
b:not_being=-816 b:not_in=-1909 b:not_know=-487 b:not_known=410 b:not_see=-1673 b:not_that=-321 b:not_the=-1988
b:not_what=-594 b:noth_and=-698 b:noth_was=2224 b:number_in=-1013 b:number_of=-1374 b:obituary_are=3035
b:obituary_team=-788 b:october_a=-673 b:october_the=-830 b:of_a=-798 b:of_all=-1992 b:of_an=5207 b:of_and=89
b:of_another=-794 b:of_each=-1973 b:of_it=-3373 b:of_its=-338 b:of_minute=-1484 b:of_number=-427 b:of_old=-1107
b:of_one=457 b:of_open=3928 b:of_our=2000 b:of_paper=-1469 b:of_the=-162 b:of_their=-1071 b:of_them=2462 b:of_thi=-273
b:of_us=1734 b:of_which=-208 b:of_you=-349 b:off_and=2394 b:off_by=-1323 b:off_the=2580 b:office_of=-285
b:old_one=-2363 b:old_search=2222 b:old_thing=-1027 b:on_a=-1094 b:on_call=-1227 b:on_its=2153 b:on_monday=-889
b:on_october=-1194 b:on_paper=-928 b:on_shift=1551 b:on_the=-2187 b:on_thursday=2447 b:on_to=4510 b:on_top=-865
b:once_a=-1104 b:once_and=-457 b:once_the=1935 b:one_after=1086 b:one_and=-1328 b:one_at=-225 b:one_doe=343
b:one_from=-1937 b:one_is=-835 b:one_line=-867 b:one_of=1465 b:one_person=4014 b:one_was=-951 b:open_for=-2773
b:order_of=-1359 b:our_first=-2116 b:our_shop=52 b:out_in=-1104 b:out_of=-2282 b:out_on=-2831 b:out_with=-1066
b:over_at=-698 b:over_to=-1376 b:page_and=1472 b:page_was=-2287 b:panel_was=-339 b:paper_before=-2456 b:parcel_by=5035
b:part_of=12 b:pass_on=4510 b:people_got=-1461 b:people_who=-2418 b:place_and=-2357 b:plan_in=-750 b:please_do=-507
b:pool_of=-663 b:prepar_obituary=1968 b:price_table=-437 b:print_by=-1994 b:print_on=-965 b:pull_the=2283
b:purge_of=-554 b:put_a=-511 b:put_on=475 b:quarter_of=5542 b:queue_was=103 b:rang_the=1114 b:raw_log=-1385
b:raw_note=-1205 b:read_the=-1927 b:reconcile_job=-1226 b:redemption_page=-420 b:referral_sent=-590 b:request_went=-840
b:resolve_minute=2420 b:review_and=-1486 b:review_rule=-667 b:right_one=-757 b:right_to=1033 b:role_were=234
b:run_on=-408 b:said_that=-1291 b:sale_week=-1329 b:saw_it=-1384 b:say_that=-656 b:screen_and=-772 b:search_for=-2075
b:second_level=-113 b:secondary_site=1900 b:security_review=-126 b:sent_to=889 b:set_it=-290 b:settl_with=-942
b:shop_and=-1122 b:should_be=-1872 b:show_the=-2477 b:since_and=-850 b:since_the=-609 b:since_then=3518 b:six_in=2061
b:slip_of=-1469 b:so_it=-1418 b:so_our=-1873 b:so_that=7129 b:so_the=-1395 b:so_we=4580 b:some_forty=-761
b:somebody_in=-1470 b:somebody_who=-862 b:someth_else=-229 b:someth_is=-810 b:stood_there=-1892 b:stop_and=-1966
b:stop_at=2130 b:stop_the=-1352 b:stop_then=1310 b:story_and=2741 b:switch_off=-980 b:switch_the=2394 b:switch_to=-3027
b:table_was=-2080 b:take_a=214 b:telephone_line=-1851 b:tell_us=-366 b:ten_minute=-883 b:textile_wing=-173
b:than_a=-872 b:thank_to=-1473 b:thank_you=-1321 b:that_a=-629 b:that_can=-2114 b:that_customer=1693 b:that_had=676
b:that_is=52 b:that_it=3550 b:that_look=-736 b:that_nobody=-1600 b:that_noth=1808 b:that_one=-532 b:that_the=-588
b:that_time=2056 b:that_was=5451 b:that_we=1984 b:that_would=-384 b:that_you=-680 b:the_account=-849
b:the_afternoon=-1127 b:the_app=-556 b:the_application=-859 b:the_archive=3426 b:the_author=-2235
b:the_authorisation=-964 b:the_backup=2488 b:the_belt=-799 b:the_board=2278 b:the_book=-253 b:the_bridge=-1630
b:the_broker=1307 b:the_build=842 b:the_call=1725 b:the_carrier=2428 b:the_case=-392 b:the_cdn=-45 b:the_change=574
b:the_check=-1047 b:the_client=-1543 b:the_climate=-173 b:the_concentrator=-968 b:the_control=-868 b:the_coo=-285
b:the_cookie=-562 b:the_counter=1292 b:the_customer=2059 b:the_database=2450 b:the_date=-1061 b:the_day=-3620
b:the_decision=-282 b:the_delivery=571 b:the_desk=2064 b:the_early=-1674 b:the_edge=-3013 b:the_end=89 b:the_even=5171
b:the_feed=-1598 b:the_first=-471 b:the_flag=3688 b:the_follow=-755 b:the_form=-524 b:the_future=2676 b:the_graph=-1233
b:the_group=-1285 b:the_guild=-213 b:the_head=-1744 b:the_hotline=-1440 b:the_id=-1865 b:the_index=2531 b:the_job=1811
b:the_key=-196 b:the_kind=-1737 b:the_last=45 b:the_limit=1673 b:the_line=1206 b:the_list=-1056 b:the_log=-2655
b:the_mast=2407 b:the_meet=-647 b:the_morn=-935 b:the_move=-262 b:the_new=3631 b:the_next=109 b:the_night=3163
b:the_number=-1804 b:the_obituary=-788 b:the_office=-802 b:the_old=480 b:the_oldest=-893 b:the_one=928
b:the_origin=-898 b:the_other=1905 b:the_page=-3644 b:the_panel=-475 b:the_paper=-4150 b:the_people=-1562
b:the_phone=-1381 b:the_picture=-943 b:the_piece=-1330 b:the_plan=-3333 b:the_pool=-663 b:the_porter'=-1573
b:the_pressure=-1051 b:the_price=-1680 b:the_project=5708 b:the_pump=4905 b:the_queue=-818 b:the_raw=-1939
b:the_reason=-1314 b:the_receiver=-1315 b:the_reconcile=-1226 b:the_redemption=-420 b:the_release=7192
b:the_report=2884 b:the_repository=-477 b:the_right=-1938 b:the_ring=1542 b:the_rule=-627 b:the_same=-2574
b:the_screen=-1473 b:the_script=-1295 b:the_search=-1829 b:the_second=-2078 b:the_secondary=1900 b:the_sender=893
b:the_sensor=-986 b:the_shelf=913 b:the_shop=-806 b:the_start=-1188 b:the_story=1307 b:the_sum=1424 b:the_supplier=-971
b:the_switchboard=-1795 b:the_system=-2504 b:the_table=-2257 b:the_team=1898 b:the_test=-1927 b:the_textile=-173
b:the_three=2616 b:the_ticket=2108 b:the_till=-1831 b:the_time=-1593 b:the_train=3130 b:the_tram=-793 b:the_truck=7176
b:the_two=255 b:the_unit=-828 b:the_usage=-2015 b:the_vendor=-1750 b:the_wall=-1811 b:the_warehouse=5744 b:the_web=6194
b:the_whole=-3076 b:the_work=-1018 b:the_wrong=929 b:their_own=-235 b:then_it=-751 b:then_the=1594 b:there_is=-1260
b:there_was=-2181 b:they_are=-2495 b:they_call=1531 b:they_do=-22 b:they_have=-1721 b:they_were=-3393
b:thi_company=3961 b:thi_document=-488 b:thi_for=1331 b:thi_is=4685 b:thi_sort=-739 b:thing_and=-588 b:those_who=-376
b:three_hour=-527 b:three_time=-587 b:through_the=1440 b:thrown_away=1480 b:time_for=-580 b:time_from=-3303
b:time_in=-884 b:time_it=-1340 b:time_to=6909 b:to_a=-2180 b:to_acknowledge=2420 b:to_ask=-525 b:to_be=487
b:to_detection=-2698 b:to_find=-1757 b:to_it=-705 b:to_keep=909 b:to_know=-74 b:to_light=-1154 b:to_mitigate=2420
b:to_resolve=2420 b:to_say=1565 b:to_stop=-1081 b:to_switch=-1339 b:to_take=214 b:to_the=334 b:to_try=1792 b:to_us=-301
b:to_wait=48 b:to_write=-1541 b:told_of=1617 b:told_the=2007 b:took_over=5777 b:took_place=-1885 b:took_the=4259
b:took_us=-200 b:top_of=-865 b:twenty_minute=1235 b:two_and=-1958 b:two_default=-895 b:two_minute=1621 b:two_of=5797
b:two_people=-906 b:two_team=-2108 b:understood_that=-474 b:until_the=3444 b:up_of=-794 b:us_a=-372 b:us_minute=3417
b:usage_page=-1247 b:usage_table=-910 b:used_by=-340 b:used_to=-807 b:user_saw=-1089 b:voucher_of=540
b:voucher_were=2326 b:wait_for=4539 b:want_to=-210 b:was_a=3283 b:was_brought=-1804 b:was_compar=553 b:was_full=-3209
b:was_in=-2733 b:was_lost=1755 b:was_no=-1534 b:was_not=1052 b:was_put=1658 b:was_right=1232 b:was_sent=2100
b:was_shut=1667 b:was_still=2369 b:was_taken=1973 b:was_the=2848 b:was_written=561 b:way_round=-2130 b:way_to=-161
b:we_are=-834 b:we_can=1845 b:we_could=1583 b:we_did=4382 b:we_do=-3026 b:we_had=-2816 b:we_have=-1481 b:we_know=-1866
b:we_lost=-1758 b:we_were=-1752 b:we_will=-1342 b:web_page=6194 b:went_into=-743 b:went_out=4310 b:went_to=-2819
b:were_given=5477 b:were_made=2726 b:were_not=-1703 b:were_number=-943 b:were_told=-533 b:what_had=-690 b:what_i=-1756
b:what_it=-1786 b:what_its=-1445 b:what_the=-1541 b:what_they=-913 b:what_we=6630 b:what_you=-113 b:when_a=-322
b:when_someth=-35 b:when_the=-322 b:when_we=-1302 b:where_two=-895 b:whether_the=-1491 b:which_a=-50 b:which_is=-2873
b:which_the=1829 b:which_was=2769 b:while_it=3095 b:who_want=-93 b:who_was=-1016 b:whole_thing=-1521 b:will_be=-3884
b:will_not=24 b:with_a=1928 b:with_the=-413 b:within_ten=1415 b:without_a=-1280 b:without_being=1695 b:without_it=-217
b:without_secure=-1125 b:work_again=-1584 b:work_and=4448 b:would_have=-1030 b:write_again=-1356 b:write_to=-953
b:written_to=-2065 b:wrote_to=-1759 b:year_and=-388 b:you_a=69 b:you_cannot=-706 b:you_do=4913 b:you_find=-498
b:you_have=-668 general=-1776 len:0=6540 len:1=-7083 len:2=-75 len:3=-212 len:4=-9675 len:5=3702 present=-10632
w:a=-4787 w:abebe=-800 w:about=-109 w:above=-1807 w:acceptance=2495 w:access=1243 w:accident=-403 w:accord=-999
w:account=-2426 w:acknowledg=7000 w:acknowledge=2420 w:add=-186 w:address=-425 w:after=-2234 w:afternoon=-1829
w:again=4532 w:against=-1595 w:age=-1080 w:agnieszka=-817 w:agre=1753 w:agreement=-1155 w:alarm=-2130 w:album=-1698
w:alert=-1717 w:all=-3599 w:allow=-1530 w:alone=-1035 w:aloud=1686 w:also=1637 w:although=-632 w:am=-1034 w:an=-638
w:and=238 w:another=2687 w:answer=-3325 w:any=-922 w:anyone=-1306 w:anyth=-3401 w:app=-1333 w:application=-859
w:approval=7654 w:approx=-2188 w:april=-74 w:archive=3127 w:are=-5280 w:arriv=-1586 w:as=-1728 w:ask=648 w:assume=387
w:at=-5854 w:aug=-550 w:author=-2132 w:authorisation=-964 w:availability=-903 w:away=4104 w:back=2989 w:backup=2211
w:bad=-338 w:barrier=-1523 w:batch=1970 w:batche=6932 w:be=532 w:because=-3316 w:been=-2109 w:before=3341 w:began=-2228
w:behind=-1793 w:being=581 w:belong=-759 w:belt=-742 w:bergen=-3541 w:best=-2297 w:better=-952 w:between=-3281
w:bill=505 w:bind=71 w:board=2278 w:bohdan=4759 w:book=-253 w:both=-2632 w:branche=-48 w:bridge=-1630 w:broker=408
w:brought=316 w:browser=-1274 w:build=842 w:built=1694 w:bundle=-194 w:but=6733 w:by=-3483 w:cable=-965 w:cache=1819
w:call=12618 w:came=1544 w:can=3788 w:canary=-708 w:cannot=-1150 w:car=-918 w:card=-2519 w:care=1651 w:carri=3052
w:carrier=1801 w:carrier'=6452 w:carry=2464 w:case=-2434 w:catalogue=3637 w:caus=-1301 w:cdn=-658 w:centre=785
w:certificat=170 w:certificate=-427 w:chang=424 w:change=255 w:channel=-1442 w:charg=-1141 w:chat=-1059 w:check=1804
w:claim=-87 w:client=1346 w:climate=-173 w:clinic=-926 w:clos=2908 w:code=-1501 w:colleague=-1612 w:colour=-1225
w:column=-1213 w:com=-264 w:come=-1296 w:communication=-3006 w:company=3285 w:compar=654 w:compare=-1256
w:complaint=-803 w:concentrator=-968 w:concern=-370 w:confirm=-1460 w:connect=-709 w:connection=-1756 w:consumer=-1921
w:control=-2061 w:coo=-285 w:cookie=-562 w:cool=1740 w:copy=327 w:correct=-239 w:correction=-1351 w:corridor=4720
w:cost=2040 w:could=-2101 w:count=-581 w:counter=1292 w:cupboard=-700 w:customer=5253 w:daily=-326 w:dashboard=-1571
w:data=-2735 w:database=2450 w:date=10 w:day=-8471 w:december=-1493 w:decide=-1245 w:decision=-1640 w:default=-732
w:delay=-1573 w:deliver=-1468 w:delivery=571 w:derive=-556 w:describ=-2306 w:desk=1233 w:detail=263 w:detection=-2698
w:did=3999 w:disruption=-532 w:do=1172 w:document=1097 w:doe=-1085 w:done=-1215 w:door=-1071 w:down=2666 w:draft=3681
w:drain=4845 w:draw=-1494 w:driver=-2220 w:dropp=-1698 w:dry=2025 w:due=-1696 w:duplicate=1634 w:dur=1537
w:duration=-4250 w:duty=-902 w:each=588 w:early=1732 w:easter=-168 w:edge=-2928 w:editor=-1452 w:eight=-1414
w:election=2653 w:eleven=-1057 w:else=-766 w:empti=727 w:empty=-3154 w:end=-1391 w:enforce=-647 w:entry=2715
w:equal=-1544 w:error=3045 w:even=3600 w:event=-2917 w:ever=1787 w:every=5810 w:everyone=-235 w:everyth=4730
w:exchang=-1579 w:expect=473 w:experiment=-1241 w:explain=-1316 w:eye=3263 w:factor=-471 w:fail=-450 w:failure=-2698
w:fall=-1826 w:far=983 w:fed=-304 w:feed=-1924 w:few=-1241 w:field=-307 w:fifty=290 w:figure=-1039 w:file=1264
w:fill=345 w:filter=5764 w:final=-1096 w:find=5176 w:first=7893 w:five=3444 w:flag=3688 w:floor=-196 w:folder=-3177
w:follow=1113 w:for=-934 w:form=-1571 w:forty=-1159 w:forward=-507 w:found=-2379 w:four=-4320 w:friday=-1203 w:from=488
w:front=-1934 w:froze=3297 w:full=-6163 w:funny=-75 w:further=-1761 w:future=1793 w:gateway=-77 w:gave=749 w:get=-1026
w:give=-1131 w:given=4719 w:go=5799 w:goe=-1732 w:going=3231 w:gone=939 w:good=1103 w:got=-2077 w:graph=-1233
w:green=-984 w:group=-2216 w:guard=-1041 w:guess=-769 w:guild=-213 w:h=-2028 w:habit=-1147 w:had=-3741 w:halden=-1969
w:half=3261 w:hall=3550 w:hand=2742 w:happen=-1723 w:harmless=14 w:has=-4339 w:have=-3989 w:he=436 w:head=730
w:header=-1747 w:heard=-4658 w:held=2512 w:help=4615 w:hence=3468 w:her=-1805 w:here=-1956 w:hid=1062 w:him=1282
w:his=-1734 w:hold=1283 w:home=-154 w:hospital=-358 w:host=-699 w:hotline=-3372 w:hour=5639 w:household=103 w:how=-3768
w:hub=-764 w:hygrometer=-365 w:i=-5372 w:i'd=133 w:id=-1865 w:idea=3978 w:if=-432 w:image=-1926 w:impact=-2978
w:in=-1979 w:index=2531 w:internal=-2102 w:into=-2210 w:invoice=-1512 w:is=-1195 w:it=-628 w:its=-2112 w:itself=-1785
w:january=-1125 w:ji-woo=-756 w:job=-582 w:june=155 w:k=-885 w:keep=-1290 w:kept=2176 w:kettle=-1121 w:key=-1361
w:kind=-2766 w:knew=-2891 w:know=1997 w:known=-1614 w:laptop=2962 w:last=-10 w:late=-815 w:lead=-592 w:leave=664
w:led=4653 w:ledger=-1182 w:left=5263 w:less=-744 w:let=2100 w:letter=-2707 w:level=-49 w:lift=6833 w:light=-1154
w:like=-2759 w:limit=-79 w:line=-1447 w:list=-2838 w:liv=-585 w:live=2325 w:load=1409 w:loan=-597 w:local=-1186
w:lock=1235 w:log=-4474 w:login=-1294 w:long=-2611 w:longer=-58 w:look=-13 w:loss=-619 w:lost=121 w:m=-1277
w:machine=-2153 w:made=-1468 w:mail=-4701 w:make=-378 w:many=-665 w:march=-423 w:mark=-35 w:market=3198 w:mast=2407
w:matter=3539 w:may=-1376 w:mayor=-2568 w:me=-1311 w:mean=1148 w:medishare=-1039 w:meet=-1726 w:mei=3483
w:memorandum=-1142 w:message=-4121 w:meter=-838 w:mihai'=-1017 w:million=-633 w:min=-1959 w:minute=14907 w:miss=-1662
w:mitigate=2420 w:monday=-1699 w:money=-930 w:mood=44 w:more=-936 w:morn=-2837 w:most=-1643 w:mov=-283 w:move=-2840
w:music=-2831 w:must=-640 w:my=-1612 w:name=-1799 w:need=-1388 w:network=-1219 w:never=-750 w:new=517 w:newsroom=-79
w:next=-863 w:night=3293 w:nine=31 w:no=-4104 w:nobody=-3203 w:none=-3055 w:noon=-1312 w:not=-6725 w:note=2493
w:noth=5673 w:notice=5404 w:now=-1647 w:number=-3990 w:o'clock=-1247 w:obituary=1180 w:october=-1939 w:of=-5717
w:off=-889 w:offer=-320 w:office=-2431 w:offline=214 w:offset=-874 w:often=1232 w:old=-1760 w:oldest=-893 w:on=7328
w:once=2205 w:one=1037 w:only=425 w:open=1878 w:or=-2187 w:order=-1076 w:origin=-2228 w:other=-2756 w:our=-7433
w:out=2787 w:outside=2909 w:over=5209 w:own=-2378 w:owner=-699 w:page=-1461 w:paid=-1094 w:panel=20 w:paper=-3904
w:parcel=2657 w:park=-918 w:part=-1583 w:pass=4357 w:pay=-1518 w:payment=1712 w:people=-1601 w:per=1236 w:permit=-505
w:person=626 w:phone=-2356 w:photo=-759 w:picture=-1805 w:piece=-2888 w:pizza=-20 w:plac=-1582 w:place=-2988
w:plan=-2321 w:plann=-739 w:platform=-1289 w:please=-647 w:point=-152 w:pool=-663 w:porter'=-1573 w:prepar=1796
w:present=5421 w:pressure=-1051 w:price=532 w:print=1480 w:product=-81 w:project=4210 w:promis=-990 w:proof=-871
w:proud=-1711 w:publish=6556 w:pull=2037 w:pump=6378 w:purge=-1196 w:purpose=1904 w:put=544 w:quarter=5542
w:query=-1017 w:question=-2311 w:queue=-1547 w:quickly=-1412 w:r=232 w:rafe=1974 w:ran=1326 w:random=-52 w:rang=-2701
w:raw=-2590 w:reach=2464 w:read=-5618 w:reader=-658 w:reading=-512 w:real=2734 w:reason=-2282 w:receiv=-1346
w:receiver=-1445 w:recipient=75 w:recomputation=4152 w:reconcile=-1226 w:red=-1148 w:redemption=-688 w:referral=-2911
w:refuse=-652 w:release=7192 w:remov=-550 w:renam=-775 w:rename=-460 w:repair=2609 w:replac=-730 w:report=-1547
w:repository=-477 w:request=-1604 w:reset=6717 w:resolve=2420 w:restart=6365 w:restore=-1481 w:revenue=-860
w:review=-3487 w:reviewer=3357 w:right=-1797 w:ring=1870 w:role=-108 w:room=-3145 w:round=-2130 w:row=-853 w:rule=1121
w:run=-2533 w:runn=-1503 w:safety=-91 w:said=2334 w:sale=-1473 w:same=-2574 w:sat=567 w:sav=-1815 w:saw=-5402
w:say=-2122 w:screen=-3134 w:script=-2016 w:search=-376 w:second=-2293 w:secondary=1900 w:secure=-1347 w:security=-126
w:see=-2601 w:seen=-1474 w:send=-623 w:sender=893 w:sensor=-986 w:sent=308 w:server=1869 w:service=-632 w:set=-1273
w:settl=-942 w:seven=-371 w:shar=-2241 w:she=-941 w:shelf=913 w:shift=1745 w:shoe=-2775 w:shop=795 w:short=938
w:should=-3118 w:shout=-947 w:show=-3733 w:shown=669 w:shut=2073 w:side=-1307 w:sign=2801 w:silence=-1314 w:since=-2211
w:single=722 w:site=-1172 w:six=206 w:slip=-1516 w:small=1774 w:snapshot=-883 w:so=4559 w:sold=-766 w:solution=103
w:some=-4278 w:somebody=-1089 w:someth=-2405 w:sort=-739 w:split=746 w:spr=-1509 w:stand=2319 w:start=-742 w:stay=570
w:step=-1690 w:still=-542 w:stood=-2924 w:stop=4938 w:stopp=1746 w:store=-1743 w:story=1307 w:struck=-2219 w:stuck=3090
w:such=2976 w:suffix=-232 w:sum=1211 w:summer=-1168 w:supplier=-1930 w:support=-2393 w:switch=-3593 w:switchboard=-1795
w:synthetic=-65 w:system=-1289 w:table=-4171 w:take=-870 w:taken=225 w:talk=-2705 w:team=-4431 w:telephone=-2245
w:tell=-681 w:template=-45 w:temporary=-2130 w:ten=4539 w:test=3720 w:text=-1220 w:textile=-173 w:than=-3374
w:thank=-3658 w:that=-1177 w:the=-1806 w:their=-2342 w:them=4597 w:then=4439 w:there=-6045 w:they=-4522 w:thi=5738
w:thing=-479 w:third=-541 w:those=-558 w:thought=2758 w:thousand=1767 w:three=735 w:through=692 w:thrown=1480
w:thu=-499 w:thursday=2447 w:ticket=9149 w:till=-1831 w:time=633 w:timeout=-1280 w:to=-722 w:together=-3305 w:told=4068
w:too=-2206 w:took=10897 w:tool=4265 w:top=-865 w:topic=-1164 w:total=-1254 w:town=-984 w:trad=-996 w:trader=-1484
w:traffic=2834 w:train=3130 w:tram=-700 w:travel=5 w:tri=-1289 w:truck=7176 w:true=-2089 w:trust=-509 w:try=1710
w:tuesday=185 w:turn=-1151 w:twelve=1921 w:twenty=1235 w:twice=-4269 w:two=1138 w:under=-1151 w:understand=1263
w:understood=-726 w:unit=2479 w:until=5989 w:up=-715 w:update=-2643 w:us=2496 w:usage=-2522 w:use=-866 w:used=-1518
w:user=-2343 w:usual=-1299 w:utc=-1513 w:value=-1052 w:valve=-794 w:vanish=-537 w:vendor=1039 w:visitor=-1079
w:voucher=-168 w:wait=7808 w:walk=-947 w:wall=-2505 w:want=-2166 w:warehouse=5744 w:was=-1404 w:watch=3912 w:way=430
w:we=4487 w:web=8059 w:week=-3065 w:weekend=-1225 w:weight=-1231 w:well=-1057 w:went=-1885 w:were=4385 w:what=-3389
w:when=-4713 w:where=-1182 w:whether=-2707 w:which=2607 w:while=3669 w:who=-2710 w:whole=-3076 w:will=-5400 w:wing=-173
w:with=-1776 w:within=-853 w:without=-2541 w:word=3359 w:work=2074 w:worth=-2326 w:would=-2119 w:writ=-688
w:write=-4288 w:written=2547 w:wrong=-383 w:wrote=-3372 w:year=824 w:yet=-719 w:you=-2635 w:your=1539 w:zero=-2503
'''
