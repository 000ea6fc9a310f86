"""Weights of a linear reader, made by `make train`; not edited by hand."""

TRAINED_ON = "f4979e3e367a2d0faf65a75b73d7f348523b83b0e9109bd9f5c7b3f251eeb87c"
OFFSET = 0
WEIGHTS = r'''
1:!=-1459 1:"=-2313 1:#=4510 1:$=-12641 1:%=3755 1:(=3465 1:)=3465 1:,=-2365 1:.=-3784 1::=-342 1:;=5164 1:<he>=-233
1:<i>=-2078 1:<they>=-2356 1:<we>=-2704 1:<you>=-3244 1:?=970 1:AC=1889 1:BAD=-1889 1:CHOSE=4661 1:CIRC=-1033
1:CLAIM=-8059 1:DAY=659 1:ELSE=-1648 1:FAILV=-3857 1:FAULT=-1717 1:FOLLOW=-2832 1:GOOD=-947 1:IDLE=-1900 1:INSULT=1633
1:KNEW=1976 1:M=2667 1:M's=1188 1:MORAL=-1887 1:N=6496 1:N's=-223 1:P=-2397 1:P's=-121 1:PERC=549 1:SANC=-1727
1:SARC=-965 1:T=8601 1:T's=-2673 1:^=-12641 1:a=1570 1:about=-4905 1:again=-986 1:all=4966 1:already=-342 1:also=-2759
1:although=-1208 1:am=-1501 1:an=-6435 1:and=-3524 1:any=-1875 1:anybody=-47 1:anyone=-1667 1:are=-18 1:as=-553
1:at=-2556 1:be=1935 1:because=-3489 1:been=-2854 1:being=-965 1:both=-2278 1:but=-1018 1:by=2843 1:can=3518
1:can't=-1995 1:cannot=2380 1:could=-3021 1:did=-3206 1:didn't=-499 1:do=2159 1:does=3222 1:don't=5696 1:during=1415
1:each=3593 1:else=1804 1:even=-2083 1:ever=-366 1:everybody=5513 1:everyone=-1153 1:for=-4241 1:from=-2824
1:further=5666 1:get=-2302 1:gets=6732 1:got=-826 1:had=-5863 1:has=35 1:have=-4502 1:here=-760 1:how=1188 1:i'll=2824
1:if=3989 1:in=-3935 1:instead=-979 1:into=12423 1:is=-2547 1:isn't=-606 1:it=-1237 1:it's=-943 1:its=1375
1:itself=-651 1:just=-567 1:let=-1730 1:like=-2969 1:more=2242 1:most=-452 1:much=-395 1:must=-760 1:neither=-826
1:never=-2649 1:no=-4819 1:nobody=-4264 1:not=-5508 1:of=-1634 1:off=-395 1:on=-1653 1:once=-2726 1:one=-4829
1:only=-681 1:or=-1250 1:other=-1100 1:out=-1895 1:over=-975 1:own=4931 1:per=4266 1:please=757 1:rather=-1561
1:same=-3566 1:should=3554 1:since=-6497 1:so=-1420 1:some=-2143 1:somebody=3428 1:still=-2133 1:such=3324 1:than=416
1:that=-1668 1:that's=-787 1:the=-1342 1:then=-4422 1:there=287 1:there's=-916 1:these=311 1:this=-2313 1:those=-1763
1:three=2906 1:through=3570 1:to=2570 1:too=-2167 1:twice=2081 1:two=-3765 1:under=-726 1:until=1550 1:up=815
1:very=-122 1:was=-7269 1:were=-5639 1:what=715 1:when=9695 1:where=-4019 1:whether=-2186 1:which=-3738 1:while=-2312
1:who=-13 1:whoever=-770 1:whom=3018 1:whose=-238 1:why=-1311 1:will=8089 1:with=3147 1:within=-2175 1:without=-6639
1:would=-348 1:x=-936 1:xed=-2635 1:xing=-1268 1:xly=1278 1:yet=-292 1:|=-1747 2:!_$=-3488 2:"_"=1879 2:"_$=1200
2:"_,=-782 2:"_.=-1833 2:"_;=2578 2:"_<i>=-310 2:"_M=-2253 2:"_all=-973 2:"_and=615 2:"_as=-731 2:"_in=1977 2:"_is=213
2:"_no=-82 2:"_was=-664 2:"_what=2414 2:"_x=691 2:"_xed=-1525 2:"_xing=-265 2:#_#=-5601 2:#_$=1858 2:#_%=3755
2:#_(=-1248 2:#_)=147 2:#_AC=-2053 2:#_DAY=1162 2:#_M=-4308 2:#_N=11103 2:#_P=-2369 2:#_and=-2602 2:#_by=1782
2:#_for=-279 2:#_of=-1867 2:#_on=-560 2:#_the=-1273 2:#_to=-776 2:#_was=-1397 2:#_were=-128 2:#_when=-2093 2:#_x=-5474
2:#_xed=-1205 2:#_xing=-482 2:#_|=-1747 2:%_of=2579 2:(_#=-1772 2:(_AC=-1666 2:(_M=1362 2:(_N=1422 2:(_x=4070
2:)_$=2307 2:)_.=-1255 2:,_"=63 2:,_#=8551 2:,_<he>=-1351 2:,_<i>=-2154 2:,_<they>=5544 2:,_<we>=-246 2:,_CIRC=-607
2:,_GOOD=-161 2:,_M=-637 2:,_N=-3228 2:,_PERC=-212 2:,_a=7599 2:,_all=-1562 2:,_although=-1208 2:,_and=-5670
2:,_as=-1691 2:,_because=-994 2:,_but=-1977 2:,_by=8169 2:,_each=-273 2:,_for=10 2:,_from=-340 2:,_had=-383
2:,_i'll=-984 2:,_in=1526 2:,_it=-1271 2:,_no=-548 2:,_nobody=242 2:,_not=-1210 2:,_of=1691 2:,_on=-388 2:,_one=-1766
2:,_since=-2258 2:,_so=-2454 2:,_somebody=3214 2:,_that=-1006 2:,_the=1209 2:,_then=-2109 2:,_there's=161 2:,_to=2609
2:,_too=-529 2:,_two=-2066 2:,_was=-51 2:,_when=-686 2:,_where=391 2:,_which=-2400 2:,_who=-325 2:,_with=-3791
2:,_x=870 2:,_xed=-1605 2:,_xing=68 2:,_xly=1112 2:._#=-2470 2:._$=-2225 2:._.=-894 2:._x=3833 2::_#=-6011
2::_<we>=-881 2::_AC=714 2::_DAY=-2411 2::_M=4373 2::_N=834 2::_P=-1654 2::_PERC=3050 2::_a=2256 2::_about=-1516
2::_by=-852 2::_it=-681 2::_the=-3071 2::_x=8144 2:;_$=-802 2:;_<they>=-361 2:;_it=-1025 2:;_the=1036 2:<he>_.=113
2:<he>_M=1942 2:<he>_P=-709 2:<he>_PERC=130 2:<he>_did=-192 2:<he>_had=537 2:<he>_was=-27 2:<he>_x=-1112
2:<he>_xed=-177 2:<i>_,=4180 2:<i>_.=-746 2:<i>_CHOSE=-1321 2:<i>_KNEW=420 2:<i>_M=-1481 2:<i>_PERC=-871 2:<i>_am=-993
2:<i>_at=-713 2:<i>_had=315 2:<i>_have=458 2:<i>_that=24 2:<i>_was=-1599 2:<i>_will=-1449 2:<i>_x=1283 2:<i>_xed=-560
2:<they>_.=266 2:<they>_CIRC=20 2:<they>_M=-1507 2:<they>_PERC=-122 2:<they>_are=-839 2:<they>_do=-2161
2:<they>_had=679 2:<they>_have=-2141 2:<they>_in=-140 2:<they>_own=1964 2:<they>_were=139 2:<they>_x=-1095
2:<they>_xed=328 2:<we>_#=-997 2:<we>_,=-1168 2:<we>_.=-1380 2:<we>_CHOSE=2033 2:<we>_CLAIM=-132 2:<we>_GOOD=-87
2:<we>_M=-1681 2:<we>_MORAL=-1512 2:<we>_P=-136 2:<we>_PERC=-2646 2:<we>_T=-647 2:<we>_a=869 2:<we>_also=346
2:<we>_are=1919 2:<we>_can=-689 2:<we>_could=-424 2:<we>_did=306 2:<we>_do=3860 2:<we>_had=-47 2:<we>_have=-576
2:<we>_in=-200 2:<we>_own=3089 2:<we>_should=2734 2:<we>_that=-905 2:<we>_were=-434 2:<we>_will=2550 2:<we>_would=-1172
2:<we>_x=-2849 2:<we>_xed=-2116 2:<we>_xly=-951 2:<you>_.=-1726 2:<you>_PERC=217 2:<you>_a=-1566 2:<you>_cannot=2828
2:<you>_do=-1268 2:<you>_have=-1841 2:<you>_to=6617 2:<you>_will=-1553 2:<you>_x=926 2:<you>_xed=-520 2:?_$=-1442
2:AC_#=-3817 2:AC_$=-3925 2:AC_,=5390 2:AC_.=-1370 2:AC_:=1843 2:AC_AC=-3843 2:AC_M=1939 2:AC_N=6784 2:AC_and=-869
2:AC_of=-2739 2:AC_x=-2986 2:BAD_and=-1201 2:BAD_of=-313 2:CHOSE_out=-490 2:CHOSE_to=-405 2:CHOSE_x=-751 2:CIRC_.=-1455
2:CIRC_;=-1328 2:CIRC_<we>=-181 2:CIRC_M=-443 2:CIRC_at=-305 2:CIRC_by=3760 2:CIRC_for=-380 2:CIRC_in=2715
2:CIRC_it=-168 2:CIRC_itself=-472 2:CIRC_off=-1113 2:CIRC_on=-1805 2:CIRC_one=-539 2:CIRC_the=-3282 2:CIRC_to=256
2:CIRC_x=2570 2:CLAIM_"=-582 2:CLAIM_it=598 2:CLAIM_that=365 2:CLAIM_the=-689 2:CLAIM_to=286 2:CLAIM_x=-1468
2:CLAIM_xing=-114 2:DAY_#=-7930 2:DAY_$=312 2:DAY_,=-1438 2:DAY_.=13678 2:DAY_<we>=-1126 2:DAY_M=837 2:DAY_and=-280
2:DAY_at=-1225 2:DAY_for=408 2:DAY_only=-24 2:DAY_the=658 2:DAY_x=-4248 2:DAY_xing=-273 2:ELSE_,=-1029 2:ELSE_of=2941
2:ELSE_than=-127 2:ELSE_x=-76 2:FAILV_.=-437 2:FAILV_in=-33 2:FAULT_,=-460 2:FOLLOW_.=-1000 2:GOOD_.=181 2:GOOD_<we>=32
2:GOOD_<you>=4905 2:GOOD_for=230 2:GOOD_in=2806 2:GOOD_the=-1436 2:GOOD_to=-2112 2:GOOD_x=-1612 2:IDLE_$=-828
2:IDLE_,=517 2:IDLE_.=-1019 2:IDLE_and=39 2:IDLE_x=-694 2:INSULT_.=-804 2:INSULT_of=2637 2:KNEW_,=-228 2:KNEW_<we>=704
2:KNEW_by=-609 2:KNEW_of=-205 2:KNEW_the=-966 2:KNEW_to=-756 2:KNEW_x=4532 2:M's_M=-382 2:M's_own=-1339 2:MORAL_.=-260
2:MORAL_P=3885 2:MORAL_of=-812 2:MORAL_x=-1037 2:M_"=-869 2:M_#=-377 2:M_$=5578 2:M_(=4357 2:M_)=2659 2:M_,=-7
2:M_.=-67 2:M_:=-3261 2:M_;=-2951 2:M_<they>=-244 2:M_<we>=-1089 2:M_AC=-1888 2:M_CIRC=6893 2:M_CLAIM=481
2:M_PERC=-3067 2:M_a=-126 2:M_about=2371 2:M_and=220 2:M_are=-2908 2:M_as=-567 2:M_at=18 2:M_because=-1038 2:M_but=-940
2:M_by=-878 2:M_can=-1476 2:M_could=-1640 2:M_did=-878 2:M_does=-1250 2:M_for=6638 2:M_from=1500 2:M_gets=6482
2:M_got=-304 2:M_had=-1433 2:M_has=-3092 2:M_in=183 2:M_into=-684 2:M_is=2875 2:M_isn't=-606 2:M_it=344 2:M_itself=-154
2:M_must=542 2:M_nobody=-772 2:M_of=1273 2:M_off=-1378 2:M_on=735 2:M_one=-337 2:M_only=179 2:M_or=2007 2:M_out=612
2:M_over=-446 2:M_per=-1673 2:M_still=-783 2:M_than=-282 2:M_that=-2813 2:M_the=485 2:M_then=-167 2:M_there=2060
2:M_to=-4064 2:M_twice=-125 2:M_until=-832 2:M_was=-2574 2:M_were=-1247 2:M_when=5721 2:M_which=-1441 2:M_will=94
2:M_with=2579 2:M_within=-464 2:M_without=-1605 2:M_x=646 2:M_xed=57 2:M_xing=-950 2:N's_M=-1371 2:N's_x=1534
2:N_#=-2874 2:N_$=-2488 2:N_(=-1743 2:N_)=-199 2:N_,=-933 2:N_.=4116 2:N_:=4910 2:N_CLAIM=-683 2:N_PERC=-1314
2:N_and=-585 2:N_but=391 2:N_from=-32 2:N_had=-506 2:N_was=-172 2:N_x=7058 2:N_xed=-3422 2:P's_M=506 2:P's_x=1569
2:PERC_$=-1948 2:PERC_,=-2235 2:PERC_.=-987 2:PERC_:=-996 2:PERC_<i>=514 2:PERC_<you>=-116 2:PERC_M=169
2:PERC_about=-495 2:PERC_and=126 2:PERC_at=6902 2:PERC_by=1292 2:PERC_for=-1717 2:PERC_how=-140 2:PERC_in=-977
2:PERC_it=-1130 2:PERC_like=-1244 2:PERC_of=208 2:PERC_that=-536 2:PERC_the=-2143 2:PERC_this=-1549 2:PERC_to=2104
2:PERC_twice=-266 2:PERC_what=-761 2:PERC_whether=-184 2:PERC_why=-1275 2:PERC_with=2554 2:PERC_x=-2840
2:PERC_xing=-267 2:PERC_xly=1523 2:P_$=-3015 2:P_)=1452 2:P_,=2047 2:P_.=-4316 2:P_:=1687 2:P_;=3200 2:P_CHOSE=5352
2:P_CLAIM=-967 2:P_KNEW=-952 2:P_PERC=-1995 2:P_a=-1181 2:P_and=-836 2:P_at=-789 2:P_could=-49 2:P_did=254
2:P_for=-1207 2:P_from=-510 2:P_got=-361 2:P_had=1006 2:P_has=341 2:P_have=-513 2:P_in=316 2:P_is=-387 2:P_of=-712
2:P_on=86 2:P_to=-230 2:P_until=-294 2:P_was=-456 2:P_were=-1025 2:P_who=-2815 2:P_will=2775 2:P_with=1295
2:P_would=-513 2:P_x=-3130 2:P_xed=-1407 2:P_xly=-508 2:T's_M=-289 2:T's_P=-1414 2:T's_x=-936 2:T_$=-2475 2:T_,=-1192
2:T_.=4041 2:T_:=5430 2:T_CIRC=-771 2:T_PERC=-3390 2:T_and=-1535 2:T_could=-526 2:T_does=3553 2:T_for=571 2:T_had=-1473
2:T_has=357 2:T_have=-163 2:T_in=-1231 2:T_is=-583 2:T_of=-1073 2:T_that=-420 2:T_to=2637 2:T_was=-557 2:T_what=3795
2:T_will=1340 2:T_x=3804 2:T_xed=-802 2:^_#=-6521 2:^_<he>=-1099 2:^_<i>=480 2:^_<they>=-633 2:^_<we>=-928
2:^_<you>=-3379 2:^_AC=11777 2:^_GOOD=3356 2:^_M=1993 2:^_N=2841 2:^_N's=220 2:^_P=-2949 2:^_PERC=11951 2:^_T=4330
2:^_a=-4921 2:^_about=-538 2:^_all=-1454 2:^_also=-738 2:^_an=-1918 2:^_and=-4564 2:^_anyone=-640 2:^_as=332
2:^_at=-2635 2:^_by=1357 2:^_each=-1450 2:^_for=-31 2:^_from=-186 2:^_how=-962 2:^_if=3193 2:^_in=-583 2:^_it=-4604
2:^_no=-3482 2:^_nobody=-356 2:^_not=919 2:^_on=-6096 2:^_one=-1180 2:^_other=8 2:^_please=-1713 2:^_so=-1679
2:^_some=227 2:^_somebody=3484 2:^_that=-1456 2:^_the=-8210 2:^_there=-1442 2:^_this=-3052 2:^_three=2191 2:^_to=-5692
2:^_two=-220 2:^_until=4225 2:^_what=-2501 2:^_when=-6100 2:^_where=-681 2:^_why=-36 2:^_will=-1392 2:^_with=3460
2:^_without=-999 2:^_x=6895 2:^_xed=6271 2:^_xing=880 2:^_xly=6851 2:a_BAD=183 2:a_CIRC=-1760 2:a_DAY=-1154
2:a_ELSE=-307 2:a_GOOD=-2505 2:a_M=-557 2:a_P=-3226 2:a_PERC=-953 2:a_T=-2398 2:a_x=1279 2:a_xed=2317 2:a_xing=-2825
2:a_xly=-1519 2:about_#=-2963 2:about_a=-642 2:about_it=-1575 2:about_the=-1194 2:about_x=2364 2:about_xing=-182
2:again_,=-549 2:again_.=2523 2:again_in=-113 2:again_x=104 2:all_#=4221 2:all_.=-1011 2:all_<we>=-282 2:all_M=6086
2:all_P=-3013 2:all_of=-569 2:all_the=-1157 2:all_x=4076 2:also_x=-1416 2:although_the=-1098 2:am_not=-513 2:an_M=-1849
2:an_P=-262 2:an_x=-2838 2:and_"=240 2:and_#=-1404 2:and_<he>=414 2:and_<i>=-31 2:and_<they>=-1410 2:and_<we>=283
2:and_AC=-1474 2:and_BAD=-1201 2:and_CIRC=-8 2:and_CLAIM=-1961 2:and_KNEW=-579 2:and_M=329 2:and_N=1148 2:and_PERC=-873
2:and_at=-157 2:and_both=709 2:and_by=-75 2:and_did=10 2:and_each=146 2:and_from=-439 2:and_had=-349 2:and_has=-428
2:and_here=136 2:and_in=2338 2:and_is=-1218 2:and_it=-156 2:and_let=-822 2:and_no=-283 2:and_nobody=-6 2:and_not=1048
2:and_since=-482 2:and_somebody=-729 2:and_that=-186 2:and_the=-1586 2:and_then=-1481 2:and_this=-622 2:and_those=-773
2:and_to=-1110 2:and_two=74 2:and_was=-1040 2:and_were=-347 2:and_what=-410 2:and_when=-801 2:and_would=-750
2:and_x=356 2:and_xed=-3088 2:and_xing=-959 2:any_M=-1252 2:any_MORAL=-361 2:any_x=192 2:anyone_who=-640 2:are_.=-953
2:are_CIRC=623 2:are_GOOD=-283 2:are_a=-1993 2:are_not=-1592 2:are_to=365 2:are_x=974 2:are_xed=4234 2:are_xing=2636
2:as_"=-2144 2:as_<they>=-339 2:as_<we>=-98 2:as_KNEW=-518 2:as_a=3602 2:as_in=-598 2:as_it=-1042 2:as_its=-454
2:as_the=2133 2:as_x=-3424 2:as_xed=-1788 2:at_#=-6278 2:at_<we>=-636 2:at_IDLE=-835 2:at_M=-1329 2:at_N=-1907
2:at_about=-1279 2:at_all=5703 2:at_an=-339 2:at_on=-1477 2:at_once=-1336 2:at_the=-829 2:at_x=4671 2:be_,=-1246
2:be_CLAIM=-821 2:be_PERC=-275 2:be_a=-2123 2:be_in=-226 2:be_x=6040 2:be_xed=-27 2:be_xing=-849 2:because_a=-558
2:because_of=-399 2:because_the=-878 2:because_x=-203 2:been_CIRC=-87 2:been_GOOD=-751 2:been_KNEW=559 2:been_PERC=-970
2:been_x=-1651 2:been_xed=396 2:been_xing=-212 2:being_PERC=-785 2:being_x=-541 2:both_,=-1522 2:both_M=-932
2:both_x=-364 2:but_x=2783 2:by_#=8016 2:by_:=-1474 2:by_<they>=-1045 2:by_<we>=-38 2:by_DAY=3751 2:by_M=-4386
2:by_N=-4784 2:by_P=156 2:by_PERC=-1184 2:by_a=-998 2:by_itself=-1189 2:by_no=-26 2:by_nobody=-152 2:by_one=194
2:by_somebody=-1926 2:by_the=4600 2:by_then=-26 2:by_two=-1026 2:by_which=1572 2:by_x=-1693 2:by_xing=-256
2:can_be=1311 2:can_x=-2297 2:cannot_x=-354 2:could_be=-688 2:could_have=-419 2:could_not=-1306 2:could_x=-555
2:did_,=-677 2:did_.=-659 2:did_it=-640 2:did_not=414 2:did_what=-1658 2:did_x=245 2:did_xing=550 2:do_not=-789
2:do_the=-738 2:do_with=-797 2:does_it=-190 2:does_not=917 2:don't_x=5696 2:during_x=1046 2:each_M=5765 2:each_of=1690
2:each_other=-323 2:each_x=-3400 2:each_xed=-930 2:each_xing=3688 2:else_x=-342 2:even_the=-597 2:for_"=226 2:for_#=252
2:for_,=2621 2:for_.=-1093 2:for_<we>=344 2:for_ELSE=-795 2:for_M=-1269 2:for_P=-87 2:for_a=1838 2:for_all=-173
2:for_an=432 2:for_each=-1299 2:for_it=130 2:for_most=-161 2:for_other=-140 2:for_that=-743 2:for_the=-1762
2:for_those=-372 2:for_three=2781 2:for_two=-690 2:for_which=-201 2:for_x=-181 2:for_xing=1220 2:from_#=5532
2:from_:=-1654 2:from_<i>=-1152 2:from_DAY=3611 2:from_M=-2721 2:from_N=-2005 2:from_P=-474 2:from_T=-1937
2:from_a=-2405 2:from_it=-1713 2:from_one=-231 2:from_the=391 2:from_x=-326 2:further_x=5666 2:got_the=-557
2:got_to=-183 2:got_x=-816 2:had_CIRC=-104 2:had_KNEW=164 2:had_PERC=66 2:had_a=-2375 2:had_been=-681 2:had_it=-1236
2:had_no=1170 2:had_not=309 2:had_the=-1180 2:had_to=-2154 2:had_x=-101 2:had_xed=-1851 2:has_PERC=-1216 2:has_a=-2142
2:has_been=-66 2:has_its=3798 2:has_no=-470 2:has_one=-245 2:has_the=-210 2:has_to=4000 2:has_x=-1652 2:has_xed=-2074
2:have_"=-177 2:have_CIRC=-38 2:have_PERC=2118 2:have_been=-994 2:have_had=-681 2:have_it=2342 2:have_no=-520
2:have_not=-378 2:have_the=66 2:have_to=-905 2:have_x=-3380 2:have_xed=-143 2:here_,=-115 2:here_is=-613 2:here_it=136
2:here_since=-730 2:how_<we>=-702 2:how_it=-906 2:how_the=-690 2:how_x=-489 2:i'll_x=-984 2:if_<you>=1958 2:if_it=-1370
2:in_#=-264 2:in_.=-1672 2:in_<they>=536 2:in_<we>=2551 2:in_AC=-267 2:in_DAY=2366 2:in_M=2150 2:in_N=-3085 2:in_P=637
2:in_T=-309 2:in_a=1382 2:in_again=-709 2:in_all=-482 2:in_and=-823 2:in_from=-190 2:in_it=-961 2:in_no=281
2:in_one=1156 2:in_other=-668 2:in_the=-202 2:in_this=-1559 2:in_two=-277 2:in_x=3740 2:in_xing=3336 2:instead_of=-979
2:into_a=-736 2:into_the=666 2:into_x=3754 2:is_,=-834 2:is_.=-188 2:is_CIRC=-995 2:is_ELSE=-105 2:is_GOOD=2936
2:is_PERC=5911 2:is_a=-1383 2:is_how=-333 2:is_in=-731 2:is_no=-1580 2:is_not=-1165 2:is_on=-1719 2:is_one=-325
2:is_only=-720 2:is_still=-264 2:is_that=419 2:is_the=-2478 2:is_to=7074 2:is_what=-216 2:is_where=-990 2:is_x=-1451
2:is_xed=4448 2:is_xing=-1793 2:is_xly=-1517 2:isn't_xed=-606 2:it_$=-730 2:it_,=1394 2:it_.=1351 2:it_:=252
2:it_CLAIM=-303 2:it_M=-919 2:it_at=-1333 2:it_because=-13 2:it_by=-2625 2:it_did=-1129 2:it_does=-457 2:it_for=26
2:it_from=-439 2:it_had=717 2:it_has=-507 2:it_is=-4110 2:it_on=1942 2:it_out=41 2:it_should=-2261 2:it_since=-330
2:it_that=4547 2:it_to=1907 2:it_up=-1094 2:it_was=-101 2:it_with=-1763 2:it_would=-100 2:it_x=3668 2:it_xed=-1606
2:its_M=1513 2:its_P=-1476 2:its_own=4137 2:its_x=-2428 2:itself_.=-824 2:itself_off=-472 2:let_<we>=-363
2:let_the=-1245 2:like_a=-1908 2:like_one=-1013 2:like_this=618 2:like_to=339 2:like_x=215 2:more_P=2982
2:more_than=1499 2:more_x=-1019 2:most_of=-137 2:most_x=-462 2:must_have=-469 2:must_x=553 2:never_PERC=69
2:never_x=-1067 2:never_xed=-371 2:no_M=-1634 2:no_P=2248 2:no_one=-955 2:no_x=-2270 2:nobody_CLAIM=63
2:nobody_PERC=-331 2:nobody_had=-500 2:nobody_has=-498 2:nobody_on=-586 2:nobody_was=-424 2:nobody_x=-305
2:nobody_xed=-38 2:not_.=-976 2:not_GOOD=458 2:not_M=669 2:not_PERC=-1517 2:not_a=-2091 2:not_be=-1249 2:not_been=588
2:not_being=46 2:not_from=229 2:not_have=-214 2:not_in=-219 2:not_on=-162 2:not_the=1274 2:not_what=-651 2:not_x=-1136
2:not_xed=-1231 2:not_xing=69 2:of_"=-503 2:of_#=-4947 2:of_.=-135 2:of_<he>=-527 2:of_<they>=-715 2:of_<we>=-3261
2:of_<you>=-146 2:of_AC=-3979 2:of_BAD=-1423 2:of_DAY=-131 2:of_M=-3594 2:of_P=2895 2:of_T=2785 2:of_a=4028
2:of_all=5332 2:of_an=-864 2:of_each=4691 2:of_it=-812 2:of_its=135 2:of_one=-522 2:of_that=-110 2:of_the=543
2:of_these=311 2:of_this=-804 2:of_what=-294 2:of_which=-127 2:of_x=5736 2:of_xing=-1218 2:off_.=31 2:off_and=-474
2:off_by=-937 2:off_in=-9 2:off_the=-885 2:on_#=4838 2:on_,=581 2:on_.=1922 2:on_<he>=-28 2:on_<i>=-225
2:on_<they>=-246 2:on_<we>=-1120 2:on_DAY=-3586 2:on_M=2452 2:on_MORAL=-1076 2:on_T=-1178 2:on_a=2162 2:on_any=-225
2:on_it=-483 2:on_its=-3116 2:on_one=-264 2:on_the=2605 2:on_to=-635 2:on_what=-941 2:on_x=20 2:on_xing=-372
2:once_,=-426 2:once_.=2341 2:once_a=-1264 2:once_the=-1916 2:one_,=-677 2:one_.=-1429 2:one_M=-5180 2:one_P=3183
2:one_and=-149 2:one_at=-433 2:one_by=194 2:one_does=-1035 2:one_has=-627 2:one_in=74 2:one_is=-214 2:one_of=-1013
2:one_that=-391 2:one_the=-432 2:one_was=816 2:one_who=-945 2:one_x=-1564 2:one_xing=459 2:only_"=87 2:only_.=-24
2:only_PERC=-7 2:only_as=-727 2:only_in=-116 2:only_one=471 2:only_x=100 2:or_M=2496 2:or_x=-2252 2:other_.=31
2:other_M=-514 2:other_T=1360 2:other_x=-1300 2:out_,=-703 2:out_.=-601 2:out_and=-600 2:out_in=-562 2:out_of=2084
2:out_on=3953 2:out_with=-843 2:out_x=147 2:over_,=-924 2:over_at=-454 2:over_the=2028 2:over_to=101 2:own_.=2296
2:own_M=1248 2:own_x=3294 2:per_M=5564 2:please_do=1673 2:please_x=-916 2:same_,=470 2:same_M=-2370 2:same_x=-1889
2:same_xing=-161 2:should_PERC=4206 2:should_be=-330 2:should_x=-867 2:since_#=150 2:since_,=-340 2:since_.=37
2:since_M=-996 2:since_it=-230 2:since_the=1081 2:since_then=-763 2:since_x=-728 2:since_xing=-1416 2:so_<we>=-49
2:so_it=-111 2:so_much=-676 2:so_that=3783 2:so_the=-1481 2:so_this=-17 2:so_x=371 2:some_#=-151 2:some_M=-888
2:some_P=607 2:some_of=41 2:some_x=-1677 2:somebody_PERC=-683 2:somebody_has=1776 2:somebody_in=2250
2:somebody_who=-344 2:somebody_x=-1718 2:still_PERC=-118 2:still_x=-1193 2:still_xing=775 2:than_#=5269
2:than_<we>=-360 2:than_a=-2264 2:than_the=471 2:than_x=-1504 2:that_<they>=392 2:that_<we>=-311 2:that_<you>=1089
2:that_KNEW=-969 2:that_M=1772 2:that_P=-341 2:that_PERC=-1223 2:that_a=-1716 2:that_can=4315 2:that_had=-1589
2:that_is=-3031 2:that_it=1726 2:that_nobody=-1170 2:that_one=-900 2:that_the=1505 2:that_was=-378 2:that_were=-721
2:that_would=-194 2:that_x=-1485 2:that_xed=373 2:that_xing=-179 2:the_#=-4656 2:the_AC=-2562 2:the_CIRC=-239
2:the_DAY=-1440 2:the_ELSE=2736 2:the_IDLE=501 2:the_M=3249 2:the_M's=1338 2:the_MORAL=3944 2:the_N=-268 2:the_P=-968
2:the_P's=3011 2:the_T=-1947 2:the_T's=-1321 2:the_more=-1135 2:the_one=-981 2:the_other=542 2:the_same=-3566
2:the_three=-898 2:the_two=3293 2:the_x=6297 2:the_xed=-715 2:the_xing=-1300 2:the_xly=-1580 2:then_<we>=-520
2:then_it=-470 2:then_on=-566 2:then_the=44 2:then_x=-542 2:then_xed=-724 2:there's_no=-52 2:there_,=338 2:there_.=-52
2:there_are=1017 2:there_for=719 2:there_is=-338 2:there_was=1488 2:there_were=-451 2:this_,=-359 2:this_M=-4284
2:this_T=-613 2:this_for=-1335 2:this_is=2093 2:this_one=881 2:this_x=1443 2:those_who=-1842 2:three_.=86
2:three_M=2478 2:three_x=-971 2:through_the=674 2:to_"=-819 2:to_#=2265 2:to_<they>=-552 2:to_<we>=2311 2:to_CHOSE=-260
2:to_M=474 2:to_N=-3099 2:to_P=-726 2:to_PERC=-1200 2:to_a=-3321 2:to_anybody=35 2:to_anyone=374 2:to_be=5537
2:to_do=-112 2:to_get=-1684 2:to_have=33 2:to_it=3953 2:to_its=2367 2:to_one=-611 2:to_the=-3536 2:to_x=-8423
2:too_.=-1329 2:too_:=326 2:too_x=-498 2:twice_$=-765 2:twice_,=-1971 2:twice_.=-883 2:twice_a=3576 2:twice_x=-15
2:two_,=646 2:two_M=-4013 2:two_P=868 2:two_T=-2371 2:two_and=111 2:two_of=-295 2:two_x=923 2:two_xed=-893
2:until_#=1128 2:until_DAY=-113 2:until_somebody=-46 2:until_the=667 2:until_x=308 2:up_,=1837 2:up_a=3027 2:up_at=-252
2:up_in=-814 2:up_the=-49 2:up_to=-777 2:was_"=-982 2:was_#=-159 2:was_,=-931 2:was_.=432 2:was_CIRC=-200
2:was_CLAIM=40 2:was_GOOD=-664 2:was_N's=563 2:was_PERC=-2691 2:was_a=227 2:was_an=1116 2:was_as=56 2:was_in=169
2:was_never=73 2:was_no=700 2:was_not=839 2:was_on=255 2:was_over=189 2:was_still=724 2:was_that=-33 2:was_the=-996
2:was_there=219 2:was_to=443 2:was_x=553 2:was_xed=-5372 2:was_xing=-458 2:was_xly=900 2:were_CIRC=-1160
2:were_FAILV=165 2:were_KNEW=-852 2:were_PERC=308 2:were_in=-945 2:were_not=525 2:were_out=-389 2:were_still=-67
2:were_x=-833 2:were_xed=-2972 2:what_<i>=-1315 2:what_<they>=-1486 2:what_<we>=-280 2:what_<you>=-1382
2:what_else=2437 2:what_had=28 2:what_is=-573 2:what_it=-880 2:what_its=-683 2:what_the=1220 2:what_was=631
2:what_x=-1788 2:what_xed=487 2:when_<they>=1571 2:when_<we>=-1007 2:when_M=3924 2:when_a=1016 2:when_the=1012
2:when_two=2598 2:when_x=2511 2:when_xing=-2741 2:where_it=-268 2:where_the=-309 2:where_two=-264 2:where_x=-1143
2:whether_<we>=-906 2:whether_the=-1442 2:which_M=-19 2:which_a=-501 2:which_are=-529 2:which_has=-863 2:which_is=196
2:which_the=83 2:which_was=987 2:which_x=-142 2:which_xed=-1088 2:while_it=135 2:while_two=-947 2:who_CHOSE=-640
2:who_M=2422 2:who_could=-43 2:who_had=-674 2:who_is=-757 2:who_was=380 2:who_x=980 2:who_xed=3806 2:whoever_x=-666
2:why_it=234 2:why_the=-1545 2:will_be=-970 2:will_not=-664 2:will_x=67 2:with_<he>=-886 2:with_<they>=-815
2:with_<we>=100 2:with_M=4776 2:with_N=-800 2:with_a=2510 2:with_an=-731 2:with_the=4350 2:with_two=-1070
2:with_x=-2493 2:within_the=-1669 2:within_x=-258 2:without_M=-383 2:without_N=426 2:without_a=-1913
2:without_being=-631 2:without_it=-1294 2:without_the=-211 2:without_x=-477 2:without_xing=-786 2:would_be=-206
2:would_have=-1778 2:would_not=-397 2:would_x=3018 2:x_!=-2082 2:x_"=-3138 2:x_#=-644 2:x_$=132 2:x_(=3494 2:x_)=-3912
2:x_,=-3575 2:x_.=-3815 2:x_:=-4005 2:x_;=-200 2:x_<he>=-1190 2:x_<i>=-2481 2:x_<they>=-2708 2:x_<we>=3659
2:x_<you>=-844 2:x_AC=-276 2:x_CIRC=-848 2:x_CLAIM=-1804 2:x_DAY=2894 2:x_FAILV=689 2:x_FAULT=-1107 2:x_FOLLOW=-958
2:x_GOOD=-244 2:x_IDLE=-1425 2:x_M=1184 2:x_N=330 2:x_P=-3033 2:x_P's=-511 2:x_PERC=-2728 2:x_T=2617 2:x_T's=9
2:x_a=5091 2:x_about=-1060 2:x_again=-1523 2:x_all=-1089 2:x_an=-1937 2:x_and=3457 2:x_anyone=-1318 2:x_are=5066
2:x_as=2121 2:x_at=-1531 2:x_because=148 2:x_both=-2247 2:x_by=-1264 2:x_could=748 2:x_did=383 2:x_during=1415
2:x_each=-2128 2:x_for=-1954 2:x_from=-1792 2:x_got=-355 2:x_had=-504 2:x_has=-1718 2:x_have=2774 2:x_how=1734
2:x_if=2311 2:x_in=-5233 2:x_instead=-1153 2:x_into=14423 2:x_is=953 2:x_it=6185 2:x_its=-2131 2:x_itself=1842
2:x_like=-571 2:x_most=40 2:x_never=46 2:x_no=534 2:x_nobody=-1408 2:x_of=-1857 2:x_off=558 2:x_on=5969 2:x_once=1379
2:x_one=72 2:x_only=-1705 2:x_or=-3081 2:x_out=-697 2:x_over=566 2:x_per=5939 2:x_should=-1196 2:x_since=480
2:x_so=-963 2:x_some=-1150 2:x_somebody=2217 2:x_still=-800 2:x_than=-674 2:x_that=-420 2:x_the=-852 2:x_there=257
2:x_this=4240 2:x_three=2652 2:x_through=4344 2:x_to=1228 2:x_too=-431 2:x_twice=-999 2:x_two=-848 2:x_under=-334
2:x_until=-2414 2:x_up=2158 2:x_was=-594 2:x_were=-1011 2:x_what=-1866 2:x_when=6929 2:x_where=-1220 2:x_whether=-1520
2:x_which=-411 2:x_while=-760 2:x_will=721 2:x_with=-8031 2:x_within=-46 2:x_without=-1640 2:x_would=3935 2:x_x=1152
2:x_xed=2898 2:x_xing=-2704 2:x_xly=-535 2:x_yet=145 2:xed_"=-1302 2:xed_#=-1491 2:xed_$=-1454 2:xed_,=-2866
2:xed_.=8268 2:xed_:=-2064 2:xed_<we>=-569 2:xed_<you>=-508 2:xed_M=210 2:xed_N=-1696 2:xed_a=-2178 2:xed_again=-211
2:xed_and=5766 2:xed_as=414 2:xed_at=-1391 2:xed_because=-581 2:xed_but=-591 2:xed_by=-2610 2:xed_for=-3341
2:xed_from=8499 2:xed_in=-2265 2:xed_into=-835 2:xed_is=-39 2:xed_it=-679 2:xed_like=-871 2:xed_of=-202 2:xed_off=1704
2:xed_on=-3327 2:xed_once=-2186 2:xed_out=-1021 2:xed_over=-282 2:xed_since=-4 2:xed_so=3078 2:xed_that=-763
2:xed_the=-6390 2:xed_to=-4380 2:xed_twice=4970 2:xed_up=-629 2:xed_when=4777 2:xed_with=-1576 2:xed_within=-1187
2:xed_without=-851 2:xed_x=1463 2:xed_xing=-667 2:xed_xly=-1138 2:xing_"=49 2:xing_$=-1208 2:xing_,=1714 2:xing_.=-2491
2:xing_;=1973 2:xing_<we>=4273 2:xing_M=-2004 2:xing_PERC=-475 2:xing_T=3923 2:xing_a=-301 2:xing_about=-294
2:xing_again=3784 2:xing_and=3654 2:xing_at=3096 2:xing_by=-581 2:xing_else=-1149 2:xing_for=-758 2:xing_had=-106
2:xing_in=-2761 2:xing_is=-1909 2:xing_it=-2009 2:xing_of=-970 2:xing_on=-415 2:xing_one=-664 2:xing_that=-610
2:xing_the=2763 2:xing_to=1485 2:xing_was=-544 2:xing_with=-873 2:xing_x=-1401 2:xing_xed=-396 2:xing_xing=-655
2:xly_,=7302 2:xly_.=-1621 2:xly_:=-224 2:xly_M=1358 2:xly_on=-701 2:xly_the=2677 2:xly_to=-1374 2:xly_x=-2433
2:yet_.=-91 2:|_x=-1747 3:"_,_and=449 3:"_,_xed=-1051 3:"_._$=-1833 3:"_;_$=2578 3:"_all_x=-973 3:"_no_x=-82
3:"_x_"=106 3:"_x_M=2443 3:"_x_what=-301 3:"_xed_"=-241 3:"_xing_is=-265 3:#_#_#=3277 3:#_#_$=3017 3:#_#_x=-3349
3:#_%_of=2579 3:#_(_#=-1248 3:#_)_$=147 3:#_AC_.=-1972 3:#_DAY_#=-5128 3:#_DAY_$=692 3:#_DAY_,=-348 3:#_DAY_.=9204
3:#_DAY_and=260 3:#_DAY_the=-1987 3:#_M_,=1700 3:#_M_.=-384 3:#_M_x=-74 3:#_M_xed=-1686 3:#_N_)=473 3:#_N_.=5857
3:#_N_x=699 3:#_P_were=-197 3:#_P_xed=325 3:#_and_has=225 3:#_and_the=-280 3:#_and_was=-842 3:#_and_x=-428
3:#_of_<they>=-261 3:#_of_which=-352 3:#_the_x=-1177 3:#_to_#=2045 3:#_when_the=-690 3:#_x_#=-5011 3:#_x_$=-954
3:#_x_)=-777 3:#_x_,=-3157 3:#_x_.=-1894 3:#_x_M=2077 3:#_x_and=1970 3:#_x_at=-362 3:#_x_for=-263 3:#_x_had=-286
3:#_x_in=-863 3:#_x_on=-2004 3:#_x_the=-501 3:#_x_to=487 3:#_x_were=416 3:#_x_x=-3354 3:%_of_M=-747 3:%_of_the=4381
3:(_#_x=-587 3:(_N_,=1422 3:(_x_T=2492 3:)_._$=-1255 3:,_#_DAY=1928 3:,_#_N=6865 3:,_#_of=-352 3:,_#_x=-1840
3:,_<i>_x=-2371 3:,_<we>_have=-163 3:,_M_x=-2028 3:,_N_$=515 3:,_N_.=-2038 3:,_N_x=-789 3:,_a_M=4746 3:,_a_x=2812
3:,_all_of=-300 3:,_although_the=-1098 3:,_and_#=5 3:,_and_<he>=414 3:,_and_<i>=45 3:,_and_<they>=-534 3:,_and_<we>=283
3:,_and_CLAIM=-1515 3:,_and_M=68 3:,_and_N=1879 3:,_and_a=2526 3:,_and_each=-215 3:,_and_it=1073 3:,_and_let=-6
3:,_and_no=255 3:,_and_since=-482 3:,_and_that=-308 3:,_and_the=-2322 3:,_and_then=-720 3:,_and_this=-622
3:,_and_x=-1542 3:,_and_xed=463 3:,_and_xing=-71 3:,_as_in=-598 3:,_as_the=-718 3:,_because_the=17 3:,_by_#=5285
3:,_from_x=409 3:,_i'll_x=-984 3:,_in_a=3754 3:,_in_the=-899 3:,_it_is=-1053 3:,_it_was=860 3:,_nobody_x=243
3:,_not_a=-1065 3:,_on_the=-570 3:,_since_the=-69 3:,_so_<we>=321 3:,_so_it=47 3:,_so_that=-300 3:,_so_the=-1337
3:,_so_this=-17 3:,_so_x=-30 3:,_the_ELSE=3660 3:,_the_M=-1447 3:,_the_T=1794 3:,_the_x=-2142 3:,_then_the=-294
3:,_then_x=71 3:,_then_xed=-904 3:,_there's_no=161 3:,_to_be=1870 3:,_to_x=161 3:,_two_x=-986 3:,_when_the=-185
3:,_which_are=-529 3:,_which_is=639 3:,_which_was=987 3:,_which_x=-1377 3:,_which_xed=-1088 3:,_who_x=-1280
3:,_with_a=-2553 3:,_x_#=1311 3:,_x_,=-53 3:,_x_.=-864 3:,_x_M=-435 3:,_x_a=-1018 3:,_x_by=329 3:,_x_for=-897
3:,_x_of=-755 3:,_x_the=-1782 3:,_x_to=2988 3:,_x_up=-846 3:,_x_when=-201 3:,_x_x=1626 3:,_x_xed=26 3:,_xed_in=-592
3:,_xed_over=202 3:,_xed_x=-758 3:,_xing_with=-233 3:,_xly_,=45 3:._#_x=-1479 3:._._.=-894 3::_#_#=-1805
3::_#_DAY=-2272 3::_#_x=-879 3::_AC_x=1236 3::_DAY_#=-2411 3::_M_x=-1759 3::_N_(=-1743 3::_N_,=-4038 3::_P_of=-1654
3::_a_x=-729 3::_about_a=-596 3::_it_x=-857 3::_the_M=-299 3::_the_x=-2054 3::_x_#=1562 3::_x_$=-3364 3::_x_M=3117
3::_x_to=5300 3::_x_x=-3409 3:;_the_P=-755 3:;_the_x=2460 3:<he>_._$=113 3:<he>_M_.=1872 3:<he>_was_xing=-364
3:<he>_x_.=-328 3:<he>_x_x=-561 3:<he>_xed_the=-168 3:<i>_._$=-810 3:<i>_M_of=-1204 3:<i>_PERC_for=-930
3:<i>_PERC_it=314 3:<i>_am_not=-513 3:<i>_have_PERC=2165 3:<i>_x_,=-375 3:<i>_x_the=6021 3:<i>_x_this=127
3:<they>_._$=266 3:<they>_M_.=-1167 3:<they>_do_not=-1389 3:<they>_have_to=-923 3:<they>_in_the=-140
3:<they>_were_x=219 3:<they>_x_,=-530 3:<they>_x_.=3364 3:<they>_x_M=-246 3:<they>_x_twice=-247 3:<we>_#_x=-641
3:<we>_._$=-1380 3:<we>_MORAL_x=-1512 3:<we>_M_x=-72 3:<we>_M_xed=-871 3:<we>_PERC_and=61 3:<we>_PERC_for=-1010
3:<we>_PERC_x=189 3:<we>_T_x=-2294 3:<we>_a_x=869 3:<we>_are_x=-867 3:<we>_can_be=-734 3:<we>_did_not=79
3:<we>_had_no=233 3:<we>_had_x=146 3:<we>_have_PERC=407 3:<we>_have_no=-227 3:<we>_have_x=-902 3:<we>_have_xed=5
3:<we>_in_the=-200 3:<we>_own_M=-1931 3:<we>_own_x=5029 3:<we>_were_in=485 3:<we>_will_x=-3554 3:<we>_x_.=-576
3:<we>_x_M=-653 3:<we>_x_at=-1075 3:<we>_x_it=-645 3:<we>_x_on=-427 3:<we>_x_that=-505 3:<we>_x_the=-1004
3:<we>_x_through=-607 3:<we>_x_to=-1599 3:<we>_x_x=5994 3:<we>_xed_it=146 3:<we>_xed_the=-1201 3:<you>_._$=-1726
3:<you>_PERC_for=217 3:<you>_a_x=-912 3:<you>_have_"=-301 3:<you>_have_not=-224 3:<you>_have_x=-1442
3:<you>_will_x=-1553 3:AC_#_#=-3066 3:AC_,_#=-2246 3:AC_,_M=4045 3:AC_,_x=4094 3:AC_._$=-1370 3:AC_:_M=3525
3:AC_:_x=-331 3:AC_AC_#=-1476 3:AC_N_x=2352 3:BAD_and_BAD=-1201 3:CHOSE_to_x=-2172 3:CIRC_._$=-1455 3:CIRC_by_the=3760
3:CIRC_itself_off=-472 3:CIRC_the_M=-1835 3:CIRC_the_x=-869 3:CIRC_to_the=256 3:CIRC_x_,=570 3:CIRC_x_x=2149
3:CLAIM_"_x=-276 3:CLAIM_to_<we>=-294 3:CLAIM_to_the=497 3:CLAIM_x_x=-1077 3:DAY_#_#=-2411 3:DAY_#_$=-5032
3:DAY_,_and=6 3:DAY_._$=13678 3:DAY_at_#=-400 3:DAY_at_x=-824 3:DAY_only_.=-24 3:DAY_the_M=-580 3:DAY_x_the=-906
3:ELSE_of_the=2941 3:FAILV_._$=-437 3:FAILV_in_x=-303 3:FOLLOW_._$=-1000 3:GOOD_._$=181 3:GOOD_the_x=-267
3:GOOD_to_the=-1176 3:IDLE_._$=-1019 3:INSULT_._$=-804 3:INSULT_of_x=2637 3:KNEW_the_M=-260 3:KNEW_the_x=-567
3:KNEW_to_x=-756 3:M's_M_has=-231 3:M's_own_M=-1339 3:MORAL_._$=-260 3:M_"_x=-1407 3:M_#_$=1618 3:M_#_was=-1022
3:M_#_x=2776 3:M_(_x=2041 3:M_,_#=4489 3:M_,_<we>=283 3:M_,_CIRC=-607 3:M_,_M=-1490 3:M_,_N=1713 3:M_,_and=-1003
3:M_,_in=3565 3:M_,_it=-304 3:M_,_not=-601 3:M_,_so=-88 3:M_,_the=-1457 3:M_,_then=-67 3:M_,_two=-704 3:M_,_which=-2618
3:M_,_x=1385 3:M_,_xed=1286 3:M_,_xly=-515 3:M_._$=588 3:M_:_AC=-1666 3:M_:_it=153 3:M_:_x=714 3:M_;_$=-4890
3:M_;_the=3191 3:M_<they>_x=-244 3:M_<we>_had=-135 3:M_CIRC_the=94 3:M_CIRC_x=515 3:M_CLAIM_"=198 3:M_PERC_,=-770
3:M_PERC_for=1147 3:M_PERC_the=-879 3:M_a_M=-76 3:M_about_the=-456 3:M_and_both=709 3:M_and_did=10 3:M_and_nobody=-357
3:M_and_not=-505 3:M_and_the=271 3:M_and_x=2447 3:M_and_xed=-772 3:M_are_x=-228 3:M_as_"=-1695 3:M_as_x=-529
3:M_at_the=-234 3:M_by_M=-2290 3:M_by_P=-119 3:M_by_the=-886 3:M_can_be=-1406 3:M_could_be=-787 3:M_could_not=-853
3:M_did_not=91 3:M_did_what=-975 3:M_did_x=29 3:M_for_a=4119 3:M_for_all=-28 3:M_for_an=-320 3:M_for_each=-138
3:M_for_the=581 3:M_for_those=-433 3:M_for_three=2928 3:M_for_x=1434 3:M_for_xing=-2073 3:M_from_the=-985
3:M_had_a=-392 3:M_had_been=34 3:M_had_no=526 3:M_had_not=588 3:M_had_to=-778 3:M_had_xed=-592 3:M_has_a=-406
3:M_has_been=-1255 3:M_has_no=354 3:M_has_one=-245 3:M_has_the=-210 3:M_has_x=-783 3:M_in_M=3350 3:M_in_N=-1121
3:M_in_a=1656 3:M_in_the=-2489 3:M_in_x=-529 3:M_is_GOOD=3255 3:M_is_PERC=4870 3:M_is_a=-1362 3:M_is_in=-913
3:M_is_not=-76 3:M_is_x=3514 3:M_is_xed=447 3:M_is_xing=-1691 3:M_isn't_xed=-606 3:M_it_x=1946 3:M_must_x=661
3:M_of_#=-1823 3:M_of_<we>=-950 3:M_of_M=965 3:M_of_all=5286 3:M_of_the=-464 3:M_of_x=1005 3:M_off_and=-524
3:M_on_#=3192 3:M_on_the=-1871 3:M_on_x=-1005 3:M_or_M=2496 3:M_out_of=1784 3:M_that_<we>=135 3:M_that_<you>=-1645
3:M_that_can=4315 3:M_that_had=-1444 3:M_that_is=-85 3:M_that_nobody=-943 3:M_that_the=-1294 3:M_that_was=-90
3:M_that_were=-626 3:M_that_would=257 3:M_that_x=764 3:M_that_xed=373 3:M_the_M=755 3:M_to_P=102 3:M_to_a=-531
3:M_to_the=-1747 3:M_to_x=-1720 3:M_was_as=56 3:M_was_in=81 3:M_was_not=-573 3:M_was_there=219 3:M_was_x=-67
3:M_was_xed=-2146 3:M_were_x=139 3:M_were_xed=-372 3:M_when_the=2306 3:M_will_be=94 3:M_with_a=-825 3:M_with_an=-240
3:M_with_the=3249 3:M_with_x=-3230 3:M_within_the=-242 3:M_without_a=-1177 3:M_x_"=-1160 3:M_x_#=-3043 3:M_x_$=5017
3:M_x_,=-896 3:M_x_.=3585 3:M_x_;=6657 3:M_x_<we>=-338 3:M_x_CIRC=-1684 3:M_x_M=4017 3:M_x_a=-1936 3:M_x_an=-862
3:M_x_and=-399 3:M_x_as=2237 3:M_x_at=-3554 3:M_x_by=-680 3:M_x_for=-971 3:M_x_from=-523 3:M_x_had=-69 3:M_x_in=-1988
3:M_x_is=2904 3:M_x_it=6261 3:M_x_of=335 3:M_x_off=293 3:M_x_on=-3871 3:M_x_only=-48 3:M_x_out=-832 3:M_x_since=383
3:M_x_that=208 3:M_x_the=-2746 3:M_x_to=-436 3:M_x_twice=-603 3:M_x_with=-416 3:M_x_x=4701 3:M_x_xing=-469
3:M_xed_#=-395 3:M_xed_$=-484 3:M_xed_,=-674 3:M_xed_.=-2287 3:M_xed_a=-166 3:M_xed_for=235 3:M_xed_from=6056
3:M_xed_in=-363 3:M_xed_to=2063 3:M_xed_twice=1378 3:M_xed_x=-2349 3:M_xing_x=2276 3:N's_x_x=905 3:N_#_was=-375
3:N_)_$=473 3:N_,_#=5289 3:N_,_N=-2575 3:N_,_who=-1609 3:N_._$=-1200 3:N_._x=5261 3:N_:_x=4910 3:N_had_x=-10
3:N_x_#=2131 3:N_x_M=-1819 3:N_x_the=-1989 3:N_xed_x=-777 3:P's_x_,=3922 3:P's_x_was=-949 3:PERC_,_and=819
3:PERC_._$=-1308 3:PERC_<you>_.=-116 3:PERC_about_it=-495 3:PERC_and_what=61 3:PERC_at_on=-1477 3:PERC_at_the=5243
3:PERC_at_x=1629 3:PERC_by_the=1257 3:PERC_for_.=-8 3:PERC_for_a=2967 3:PERC_for_the=-2609 3:PERC_for_x=-685
3:PERC_in_the=-291 3:PERC_it_.=42 3:PERC_it_x=-343 3:PERC_of_it=-73 3:PERC_that_x=-7 3:PERC_the_M=1411 3:PERC_the_T=150
3:PERC_the_same=-626 3:PERC_the_x=-2528 3:PERC_this_x=-1596 3:PERC_to_x=-1218 3:PERC_what_it=-1012
3:PERC_whether_the=78 3:PERC_why_the=-1275 3:PERC_x_.=-329 3:PERC_x_at=1064 3:PERC_x_on=-917 3:PERC_x_the=-810
3:PERC_x_x=-411 3:P_)_$=1582 3:P_,_and=-140 3:P_,_since=-599 3:P_,_then=-559 3:P_,_who=2148 3:P_,_x=-507 3:P_._$=-4316
3:P_:_N=3198 3:P_PERC_.=204 3:P_PERC_the=-556 3:P_PERC_x=121 3:P_at_the=-789 3:P_could_not=-49 3:P_did_not=398
3:P_had_the=51 3:P_had_to=601 3:P_have_the=9 3:P_in_N=-264 3:P_in_the=2261 3:P_of_T=-1784 3:P_of_the=-1210
3:P_on_MORAL=-1076 3:P_on_the=1666 3:P_to_x=-223 3:P_was_on=509 3:P_was_x=-494 3:P_was_xed=-546 3:P_were_x=-545
3:P_who_had=-571 3:P_who_x=-527 3:P_will_x=2775 3:P_with_the=2631 3:P_would_have=-513 3:P_x_M=-684 3:P_x_on=1035
3:P_x_x=-834 3:P_xed_,=171 3:P_xed_<we>=40 3:P_xed_in=40 3:P_xed_the=-324 3:P_xed_x=-165 3:T's_M_,=-666
3:T's_P_PERC=-1156 3:T_,_#=1576 3:T_,_<i>=-1075 3:T_,_and=-1130 3:T_._$=4041 3:T_:_x=5972 3:T_for_a=906 3:T_had_a=-741
3:T_had_been=-875 3:T_had_x=-189 3:T_had_xed=153 3:T_in_N=-394 3:T_of_the=-4179 3:T_to_x=2637 3:T_was_x=-225
3:T_will_x=2746 3:T_x_.=-2957 3:T_x_a=8185 3:T_x_at=-1319 3:T_x_in=1545 3:T_x_it=2386 3:T_x_this=-685 3:T_x_x=-1672
3:T_xed_the=-621 3:T_xed_within=-1187 3:^_#_M=-1439 3:^_#_P=-1685 3:^_#_x=-2661 3:^_<he>_had=98 3:^_<he>_xed=-69
3:^_<i>_KNEW=420 3:^_<i>_am=-917 3:^_<i>_had=168 3:^_<i>_have=384 3:^_<i>_was=-929 3:^_<i>_will=-1449 3:^_<i>_x=5082
3:^_<they>_x=-864 3:^_<we>_GOOD=-87 3:^_<we>_M=-1248 3:^_<we>_PERC=-574 3:^_<we>_T=179 3:^_<we>_also=346
3:^_<we>_are=2571 3:^_<we>_did=260 3:^_<we>_had=-697 3:^_<we>_have=-179 3:^_<we>_own=-1645 3:^_<we>_should=2734
3:^_<we>_were=-658 3:^_<we>_will=450 3:^_<we>_would=-1172 3:^_<we>_x=1008 3:^_<we>_xed=-521 3:^_<you>_x=-1650
3:^_AC_,=8660 3:^_AC_:=4003 3:^_AC_AC=-3843 3:^_AC_N=6784 3:^_GOOD_<you>=5606 3:^_M_#=3021 3:^_M_:=-1666
3:^_M_are=-1922 3:^_M_from=-1382 3:^_M_in=-862 3:^_M_of=3022 3:^_M_on=-1293 3:^_M_was=-520 3:^_M_were=-453
3:^_M_with=-1108 3:^_M_x=3386 3:^_M_xed=2206 3:^_N's_x=905 3:^_N_,=1540 3:^_N_:=2498 3:^_N_PERC=-338 3:^_N_x=3542
3:^_N_xed=-1958 3:^_PERC_at=9554 3:^_P_:=4677 3:^_P_were=-1057 3:^_P_who=-767 3:^_P_xed=-2347 3:^_T_had=-953
3:^_T_x=1760 3:^_T_xed=668 3:^_a_M=1355 3:^_a_P=-306 3:^_a_T=-936 3:^_a_x=-3330 3:^_a_xing=-1378 3:^_about_#=-538
3:^_an_M=-1149 3:^_an_x=-769 3:^_and_a=-1497 3:^_and_the=-2127 3:^_and_x=-550 3:^_anyone_who=-640 3:^_as_a=1848
3:^_as_it=-843 3:^_at_#=-2036 3:^_at_x=-781 3:^_by_the=-599 3:^_by_x=3209 3:^_for_a=-271 3:^_for_the=1870 3:^_for_x=271
3:^_from_:=-1654 3:^_from_the=-1230 3:^_from_x=-1302 3:^_how_it=-534 3:^_if_<you>=1958 3:^_in_other=200 3:^_in_the=1365
3:^_in_x=-529 3:^_it_is=-537 3:^_it_was=128 3:^_it_x=-2473 3:^_it_xed=-712 3:^_no_M=-972 3:^_no_x=-1729
3:^_nobody_CLAIM=460 3:^_nobody_had=-252 3:^_nobody_was=321 3:^_nobody_xed=11 3:^_on_#=-2683 3:^_on_DAY=-11
3:^_on_the=-2367 3:^_on_x=-227 3:^_one_P=-260 3:^_one_of=-879 3:^_that_M=40 3:^_that_is=-911 3:^_that_the=-345
3:^_the_#=-866 3:^_the_M=-3087 3:^_the_M's=-1098 3:^_the_P=741 3:^_the_P's=-1702 3:^_the_T=4069 3:^_the_T's=-1568
3:^_the_two=-109 3:^_the_x=-3992 3:^_the_xing=839 3:^_there_are=-928 3:^_there_is=-1722 3:^_there_was=1241
3:^_there_were=-32 3:^_this_M=-2600 3:^_this_is=-640 3:^_this_one=596 3:^_this_x=-850 3:^_three_x=2911 3:^_to_be=-1893
3:^_to_the=-1296 3:^_two_P=-145 3:^_two_of=-308 3:^_two_x=328 3:^_what_<i>=-668 3:^_what_<we>=90 3:^_what_is=-573
3:^_what_x=-618 3:^_what_xed=345 3:^_when_the=-1228 3:^_why_it=234 3:^_will_be=-1392 3:^_x_"=-422 3:^_x_#=3665
3:^_x_,=-899 3:^_x_:=3586 3:^_x_M=1330 3:^_x_P=3859 3:^_x_T=-873 3:^_x_a=7267 3:^_x_all=-959 3:^_x_and=3043
3:^_x_are=-1917 3:^_x_by=-2259 3:^_x_from=-903 3:^_x_had=-455 3:^_x_in=-1044 3:^_x_is=393 3:^_x_of=-5572 3:^_x_on=6779
3:^_x_that=-1488 3:^_x_the=250 3:^_x_to=-3160 3:^_x_were=-1006 3:^_x_when=5783 3:^_x_x=-3754 3:^_x_xed=-1024
3:^_x_xing=3283 3:^_xed_by=3093 3:^_xed_in=371 3:^_xed_x=4385 3:^_xing_the=-1291 3:^_xing_x=-747 3:a_CIRC_x=-1478
3:a_DAY_,=-668 3:a_M_$=6160 3:a_M_,=-2133 3:a_M_.=-4580 3:a_M_;=-1213 3:a_M_and=3489 3:a_M_by=1243 3:a_M_for=2842
3:a_M_from=-393 3:a_M_had=2 3:a_M_has=-566 3:a_M_in=1179 3:a_M_is=-2438 3:a_M_nobody=-270 3:a_M_of=1262 3:a_M_on=1164
3:a_M_that=-1456 3:a_M_to=-1711 3:a_M_was=-159 3:a_M_with=-1832 3:a_M_without=-1077 3:a_M_x=2468 3:a_M_xed=1345
3:a_P_,=-292 3:a_P_in=-306 3:a_P_x=-566 3:a_T_.=-1261 3:a_x_$=-1498 3:a_x_,=-4020 3:a_x_.=3290 3:a_x_;=-1558
3:a_x_M=8946 3:a_x_P=-307 3:a_x_about=-182 3:a_x_and=-2795 3:a_x_for=-536 3:a_x_from=-1283 3:a_x_in=-556 3:a_x_is=83
3:a_x_of=11084 3:a_x_on=-1355 3:a_x_one=2453 3:a_x_that=1780 3:a_x_the=-1555 3:a_x_to=-2374 3:a_x_with=-655 3:a_x_x=205
3:a_x_xing=-480 3:a_xed_M=3227 3:a_xing_x=-1558 3:a_xly_M=-950 3:a_xly_x=-569 3:about_#_AC=-2893 3:about_#_M=584
3:about_a_x=-642 3:about_it_.=-4 3:about_the_P=-599 3:about_x_x=-558 3:again_,_and=-525 3:again_._$=2523 3:all_#_M=2791
3:all_#_x=-1136 3:all_._$=-1011 3:all_of_<we>=-306 3:all_of_it=-401 3:all_the_M=-373 3:all_the_x=-967 3:all_x_,=86
3:all_x_x=-2165 3:an_M_.=-713 3:an_x_,=539 3:an_x_.=-235 3:an_x_M=-1407 3:an_x_and=-289 3:an_x_on=-932 3:an_x_x=-1255
3:and_#_%=-452 3:and_#_x=95 3:and_<i>_PERC=583 3:and_<they>_are=-204 3:and_<we>_had=421 3:and_<we>_will=-886
3:and_<we>_x=777 3:and_CLAIM_x=-178 3:and_PERC_the=-854 3:and_a_M=1426 3:and_a_P=-311 3:and_a_x=120 3:and_did_not=10
3:and_has_been=332 3:and_here_it=136 3:and_it_was=165 3:and_it_x=-156 3:and_it_xed=351 3:and_let_the=-427
3:and_nobody_has=-357 3:and_not_on=-162 3:and_not_the=1718 3:and_not_x=-370 3:and_the_IDLE=604 3:and_the_M=-199
3:and_the_M's=-203 3:and_the_P=-293 3:and_the_T=2942 3:and_the_two=-819 3:and_the_x=-2189 3:and_then_x=-761
3:and_those_who=-773 3:and_was_x=342 3:and_were_x=-68 3:and_would_x=-750 3:and_x_<they>=-1430 3:and_x_M=-109
3:and_x_a=-2657 3:and_x_it=2353 3:and_x_the=6819 3:and_x_to=-784 3:and_x_two=-171 3:and_x_x=-2947 3:and_xed_the=83
3:and_xed_with=-471 3:and_xed_x=-513 3:and_xing_in=-459 3:any_x_,=-229 3:are_._$=-953 3:are_a_x=-1677 3:are_x_,=-1029
3:are_x_.=-861 3:are_x_and=128 3:are_x_in=217 3:are_x_x=1525 3:as_"_xed=-985 3:as_a_x=4336 3:as_it_should=-249
3:as_it_was=620 3:as_it_xed=-843 3:as_the_M=-294 3:as_the_x=2744 3:as_x_.=-504 3:as_x_as=-1320 3:as_xed_.=-1179
3:at_#_$=-2288 3:at_#_AC=-711 3:at_#_the=-1177 3:at_#_x=-437 3:at_all_.=-993 3:at_an_x=-339 3:at_once_,=72
3:at_once_.=-389 3:at_the_M=4340 3:at_the_P's=-541 3:at_the_same=-474 3:at_the_x=-3853 3:at_x_,=2286 3:at_x_.=-1874
3:at_x_in=-582 3:at_x_the=-231 3:at_x_x=3040 3:be_,_and=-1246 3:be_PERC_,=-1114 3:be_PERC_for=-917 3:be_a_x=-2123
3:be_x_.=-1673 3:be_x_by=1800 3:be_x_with=-888 3:be_xed_.=5757 3:be_xed_by=-1446 3:be_xed_in=-2308 3:be_xed_with=1246
3:because_a_x=-534 3:because_the_M=181 3:because_the_x=-1029 3:been_CIRC_to=256 3:been_PERC_to=-800 3:been_x_.=-1044
3:been_x_from=296 3:been_x_since=32 3:been_x_x=129 3:been_xed_,=-788 3:been_xed_.=1780 3:been_xed_and=97
3:been_xed_for=-577 3:been_xed_on=-562 3:been_xed_to=-1163 3:being_PERC_.=-259 3:both_M_x=-257 3:by_#_#=5636
3:by_#_DAY=4060 3:by_DAY_.=4015 3:by_M_,=-859 3:by_M_.=-1364 3:by_N_,=-1188 3:by_N_.=-3082 3:by_P_,=-250 3:by_P_.=221
3:by_P_and=-960 3:by_P_in=1559 3:by_P_who=-855 3:by_a_M=-1013 3:by_the_M=3636 3:by_the_P=-765 3:by_the_T=-525
3:by_the_x=-533 3:by_then_it=-26 3:by_two_P=-1026 3:by_which_x=1572 3:by_x_,=-1251 3:by_x_.=-913 3:by_x_x=3586
3:can_be_x=-1132 3:can_be_xed=-1775 3:can_x_.=-1177 3:could_be_PERC=-102 3:could_be_x=-636 3:could_be_xed=50
3:could_have_been=-586 3:could_not_be=-1414 3:could_not_x=-608 3:did_._$=-659 3:did_not_M=229 3:did_not_PERC=255
3:did_not_x=-741 3:did_what_its=-683 3:do_not_PERC=-713 3:do_not_x=1209 3:does_not_x=2029 3:each_M_.=1474
3:each_of_the=2253 3:each_other_.=-323 3:each_xing_at=3688 3:even_the_x=-597 3:for_"_x=226 3:for_#_x=252
3:for_._$=-1093 3:for_<we>_.=344 3:for_M_$=-475 3:for_a_M=-938 3:for_a_x=4734 3:for_a_xly=-569 3:for_all_#=-292
3:for_an_x=432 3:for_each_M=-1026 3:for_it_.=-52 3:for_most_of=-161 3:for_the_M=529 3:for_the_P=-810 3:for_the_x=536
3:for_those_who=-372 3:for_three_x=-229 3:for_two_x=-690 3:for_x_.=138 3:for_x_M=-1531 3:for_x_that=2922
3:for_x_the=-179 3:for_x_x=-15 3:for_xing_M=-143 3:for_xing_again=4084 3:for_xing_x=-1220 3:from_#_$=-2259
3:from_#_to=3342 3:from_:_P=-1654 3:from_a_M=-1078 3:from_a_x=-438 3:from_it_x=-1421 3:from_one_M=-371
3:from_the_M=-113 3:from_the_T=-1285 3:from_the_x=1283 3:from_x_.=98 3:from_x_on=1777 3:from_x_the=-1105
3:from_x_to=-495 3:from_x_x=-272 3:had_CIRC_the=-154 3:had_KNEW_the=164 3:had_a_M=-355 3:had_a_x=-1819
3:had_been_CIRC=256 3:had_been_PERC=-321 3:had_been_x=876 3:had_been_xed=-1448 3:had_been_xing=-212 3:had_it_on=-622
3:had_no_M=848 3:had_no_x=322 3:had_not_been=588 3:had_not_xed=-214 3:had_the_M=-853 3:had_the_x=-167 3:had_to_be=-2304
3:had_to_do=-112 3:had_to_x=774 3:had_x_in=-414 3:had_x_it=-251 3:had_x_x=245 3:had_xed_.=478 3:had_xed_on=-469
3:had_xed_the=-801 3:has_a_M=-1641 3:has_a_x=-501 3:has_been_x=-2081 3:has_been_xed=2050 3:has_its_own=3798
3:has_no_M=379 3:has_no_x=-554 3:has_one_M=-245 3:has_to_be=5978 3:has_to_x=-1978 3:has_x_for=-663 3:have_CIRC_it=-168
3:have_PERC_for=-653 3:have_PERC_it=-19 3:have_PERC_the=501 3:have_been_x=-583 3:have_been_xed=768 3:have_it_x=2342
3:have_no_M=-322 3:have_no_x=-198 3:have_not_PERC=-224 3:have_the_M=348 3:have_to_be=-923 3:have_x_<we>=-407
3:have_x_on=-1170 3:have_xed_the=-263 3:here_it_is=136 3:how_it_was=132 3:in_#_$=-165 3:in_#_and=318 3:in_#_when=-690
3:in_#_x=-165 3:in_._$=-1672 3:in_<they>_x=662 3:in_<we>_M=142 3:in_<we>_x=-611 3:in_AC_and=-869 3:in_DAY_.=2089
3:in_DAY_for=408 3:in_DAY_only=-24 3:in_M_,=530 3:in_M_.=2059 3:in_M_of=25 3:in_N_.=-435 3:in_N_and=-585 3:in_N_x=-407
3:in_a_M=-682 3:in_a_x=-1047 3:in_all_#=289 3:in_all_x=-654 3:in_from_the=-190 3:in_it_.=-959 3:in_no_M=281
3:in_one_x=1417 3:in_other_M=200 3:in_the_M=1312 3:in_the_MORAL=-812 3:in_the_T=680 3:in_the_same=126 3:in_the_x=342
3:in_the_xing=-861 3:in_the_xly=-34 3:in_this_M=-76 3:in_x_,=3359 3:in_x_.=-1407 3:in_x_M=-858 3:in_x_T=-1347
3:in_x_of=-2048 3:in_x_the=-288 3:in_x_x=4284 3:in_xing_x=5111 3:into_a_M=-736 3:into_the_M=-512 3:into_the_x=742
3:is_._$=-188 3:is_ELSE_than=131 3:is_PERC_at=4428 3:is_a_M=-1513 3:is_a_x=1433 3:is_no_x=-813 3:is_not_a=-1168
3:is_not_x=-234 3:is_on_x=-8 3:is_the_M=-375 3:is_the_x=-1257 3:is_to_be=6370 3:is_to_x=704 3:is_x_,=587 3:is_x_.=-218
3:is_x_:=-488 3:is_x_a=-1253 3:is_x_and=-1041 3:is_x_at=2520 3:is_x_for=61 3:is_x_of=-1240 3:is_x_only=-1704
3:is_x_since=-1225 3:is_x_than=3049 3:is_x_to=2532 3:is_x_too=-893 3:is_x_when=-3354 3:is_x_x=-2059 3:is_xed_by=1373
3:is_xed_for=-753 3:is_xed_from=2727 3:is_xed_on=-584 3:is_xed_to=-465 3:is_xing_x=-101 3:is_xly_x=-777 3:it_._$=1351
3:it_by_P=-1207 3:it_is_.=-188 3:it_is_not=-148 3:it_is_the=-137 3:it_is_x=-2307 3:it_on_the=2340 3:it_should_be=-157
3:it_to_<we>=2263 3:it_was_.=432 3:it_was_a=55 3:it_was_over=189 3:it_was_the=-1082 3:it_was_x=438 3:it_was_xed=670
3:it_would_be=-206 3:it_x_#=-458 3:it_x_,=5117 3:it_x_.=2280 3:it_x_<we>=-1330 3:it_x_a=-2957 3:it_x_in=-1381
3:it_x_like=-208 3:it_x_the=-186 3:it_x_to=-950 3:it_x_x=3647 3:it_xed_.=-1314 3:it_xed_x=-138 3:its_M_PERC=-683
3:its_M_was=-491 3:its_M_without=-301 3:its_own_M=6057 3:its_own_x=-1182 3:its_x_.=-709 3:its_x_M=-147
3:itself_._$=-824 3:let_<we>_x=-363 3:let_the_M=-218 3:let_the_x=-1027 3:like_a_x=-1908 3:like_x_.=215
3:more_than_#=3063 3:more_than_x=545 3:most_of_the=-552 3:must_have_been=-469 3:never_x_the=133 3:no_M_,=431
3:no_M_.=-184 3:no_M_for=-416 3:no_M_of=-1106 3:no_M_that=329 3:no_M_x=77 3:no_P_was=988 3:no_one_at=-433 3:no_x_M=-940
3:no_x_in=374 3:no_x_on=-164 3:no_x_to=-1472 3:no_x_was=1731 3:no_x_x=-162 3:nobody_had_xed=-368 3:nobody_has_PERC=-49
3:nobody_on_the=-586 3:nobody_was_x=-832 3:nobody_x_xing=313 3:not_._$=-976 3:not_M_.=-192 3:not_PERC_.=-317
3:not_PERC_at=-192 3:not_PERC_for=-212 3:not_PERC_of=-160 3:not_a_M=-710 3:not_a_x=-1381 3:not_be_xed=-877
3:not_in_the=140 3:not_on_the=-162 3:not_the_M=2363 3:not_the_x=-785 3:not_x_$=546 3:not_x_.=-633 3:not_x_a=-2242
3:not_x_at=-452 3:not_x_it=2313 3:not_x_that=-207 3:not_x_the=-490 3:not_x_with=-296 3:not_x_x=-392 3:not_xed_.=-884
3:of_#_DAY=-931 3:of_#_N=-537 3:of_#_and=-346 3:of_#_x=-2114 3:of_._$=-135 3:of_<he>_x=-25 3:of_<they>_.=-314
3:of_<they>_in=-216 3:of_<they>_x=-1413 3:of_<we>_.=-306 3:of_<we>_P=242 3:of_<we>_x=-2046 3:of_<you>_have=-540
3:of_M_#=-1085 3:of_M_,=-300 3:of_M_in=-1152 3:of_M_x=-1297 3:of_T_.=4570 3:of_a_x=2963 3:of_a_xing=1837
3:of_all_#=4160 3:of_all_x=3056 3:of_an_x=-643 3:of_each_M=6076 3:of_it_,=153 3:of_it_.=-82 3:of_it_x=-130
3:of_its_x=471 3:of_one_M=-223 3:of_that_x=-110 3:of_the_#=-953 3:of_the_AC=-1967 3:of_the_M=-2392 3:of_the_P=-1119
3:of_the_T=971 3:of_the_x=5224 3:of_the_xing=-591 3:of_this_M=-552 3:of_x_,=-723 3:of_x_.=-1537 3:of_x_M=2222
3:of_x_P=-1360 3:of_x_in=2926 3:of_x_of=-716 3:of_x_x=9910 3:off_._$=31 3:off_in_the=-9 3:on_#_DAY=423 3:on_._$=1922
3:on_<he>_x=-28 3:on_<they>_x=-246 3:on_DAY_,=259 3:on_DAY_.=-1919 3:on_DAY_at=-1088 3:on_T_.=-1413 3:on_a_DAY=-1426
3:on_a_M=6063 3:on_a_x=-1750 3:on_a_xing=-726 3:on_it_.=-902 3:on_its_own=-2148 3:on_its_x=-968 3:on_one_M=-264
3:on_the_M=-567 3:on_the_T=-647 3:on_the_same=-887 3:on_the_x=6219 3:on_the_xing=-882 3:on_x_,=574 3:on_x_.=-790
3:on_x_M=-1082 3:on_x_of=-976 3:on_x_x=135 3:once_,_which=-395 3:once_._$=2341 3:once_a_x=-1264 3:one_,_and=-240
3:one_._$=-1429 3:one_M_,=-1078 3:one_M_.=-209 3:one_M_for=-121 3:one_P_had=601 3:one_by_one=194 3:one_in_the=74
3:one_of_<they>=140 3:one_of_<we>=-579 3:one_of_the=-574 3:one_that_is=-151 3:one_x_,=56 3:one_x_.=593 3:one_x_the=182
3:one_x_to=-260 3:one_x_x=-580 3:only_._$=-24 3:only_as_x=-727 3:or_M_xed=2496 3:or_x_.=-1475 3:other_._$=31
3:other_M_.=-674 3:other_T_.=-1008 3:other_x_.=-491 3:out_._$=-601 3:out_and_x=-139 3:out_in_DAY=-251 3:out_of_the=1675
3:out_with_the=-843 3:over_at_x=-454 3:over_the_M=3480 3:over_the_x=-1452 3:over_to_the=202 3:own_._$=2296
3:own_M_,=-763 3:own_M_.=3747 3:own_M_PERC=-1636 3:own_M_xed=-1151 3:own_x_,=2103 3:own_x_.=1631 3:per_M_.=5805
3:please_do_not=1673 3:same_M_.=-1164 3:same_M_and=139 3:same_M_for=-464 3:same_x_,=-740 3:same_x_.=-767
3:should_be_x=224 3:since_#_and=-13 3:since_._$=37 3:since_the_M=281 3:since_the_T=-539 3:since_the_x=-424 3:so_it_x=47
3:so_that_it=2024 3:so_that_the=2539 3:so_that_xing=-242 3:so_the_M=-429 3:so_x_.=246 3:so_x_x=148 3:some_#_x=-151
3:some_x_,=-481 3:some_x_x=-725 3:somebody_has_to=1776 3:than_#_x=2152 3:than_<we>_did=-360 3:than_a_x=-2264
3:than_the_x=380 3:than_x_.=-1076 3:that_KNEW_<we>=-969 3:that_M_x=491 3:that_a_M=-356 3:that_a_xing=-1288
3:that_had_been=-988 3:that_is_x=-665 3:that_is_xed=-359 3:that_it_x=2805 3:that_the_M=1259 3:that_the_T=2395
3:that_the_other=-384 3:that_the_x=-1765 3:that_would_x=28 3:that_x_,=363 3:that_x_.=111 3:that_x_<we>=-1025
3:that_x_of=254 3:that_x_the=2368 3:that_x_up=-275 3:that_x_x=-100 3:the_#_x=-3288 3:the_AC_x=-1604 3:the_CIRC_M=-443
3:the_CIRC_x=204 3:the_DAY_M=837 3:the_DAY_x=-2278 3:the_IDLE_.=33 3:the_IDLE_x=202 3:the_M's_M=-232
3:the_M's_own=-1339 3:the_MORAL_P=5497 3:the_MORAL_of=-812 3:the_M_"=-1732 3:the_M_$=1050 3:the_M_(=-845
3:the_M_,=-3939 3:the_M_.=614 3:the_M_:=-673 3:the_M_;=-2097 3:the_M_<we>=-331 3:the_M_CIRC=232 3:the_M_CLAIM=-121
3:the_M_PERC=-967 3:the_M_about=2708 3:the_M_and=-2317 3:the_M_are=-314 3:the_M_as=-1848 3:the_M_at=66 3:the_M_by=-1004
3:the_M_could=-612 3:the_M_did=120 3:the_M_does=-1250 3:the_M_for=3103 3:the_M_from=4908 3:the_M_had=-196
3:the_M_has=-592 3:the_M_in=3766 3:the_M_is=4502 3:the_M_it=-725 3:the_M_itself=-154 3:the_M_of=-4071 3:the_M_off=-1423
3:the_M_on=577 3:the_M_over=-446 3:the_M_still=-783 3:the_M_that=-2399 3:the_M_to=-1076 3:the_M_was=-149
3:the_M_were=1283 3:the_M_which=-685 3:the_M_with=1697 3:the_M_within=-242 3:the_M_x=2425 3:the_M_xed=-3016
3:the_M_xing=-714 3:the_P's_M=1629 3:the_P's_x=2216 3:the_P_,=1145 3:the_P_.=-2327 3:the_P_CHOSE=5352 3:the_P_KNEW=-741
3:the_P_PERC=202 3:the_P_did=61 3:the_P_has=-76 3:the_P_is=9 3:the_P_of=-1583 3:the_P_on=-1172 3:the_P_were=360
3:the_P_x=-3784 3:the_P_xed=225 3:the_T's_P=-1263 3:the_T's_x=-401 3:the_T_,=216 3:the_T_.=-1750 3:the_T_and=-509
3:the_T_for=463 3:the_T_had=185 3:the_T_has=-2143 3:the_T_in=-1135 3:the_T_is=-1381 3:the_T_of=8 3:the_T_that=-55
3:the_T_was=-561 3:the_T_will=1100 3:the_T_x=10306 3:the_T_xed=-861 3:the_one_that=-240 3:the_one_who=-945
3:the_other_.=355 3:the_other_M=-577 3:the_other_T=2228 3:the_other_x=-664 3:the_same_,=470 3:the_same_M=-2370
3:the_same_x=-2109 3:the_same_xing=-161 3:the_three_x=-569 3:the_two_M=-341 3:the_two_P=2479 3:the_two_T=-410
3:the_two_x=2792 3:the_x_"=-1188 3:the_x_$=3804 3:the_x_,=-4619 3:the_x_.=3328 3:the_x_;=-2404 3:the_x_<we>=-1174
3:the_x_CIRC=-436 3:the_x_CLAIM=-458 3:the_x_M=-8274 3:the_x_P=23 3:the_x_P's=-511 3:the_x_T=2158 3:the_x_T's=9
3:the_x_a=-1959 3:the_x_and=-1502 3:the_x_are=1034 3:the_x_as=-476 3:the_x_at=-1003 3:the_x_by=982 3:the_x_could=278
3:the_x_did=536 3:the_x_for=-1639 3:the_x_from=409 3:the_x_had=-41 3:the_x_has=-34 3:the_x_in=141 3:the_x_is=2152
3:the_x_it=1699 3:the_x_itself=3077 3:the_x_of=-1029 3:the_x_on=6602 3:the_x_one=-695 3:the_x_since=187
3:the_x_that=-424 3:the_x_the=5978 3:the_x_to=4424 3:the_x_two=221 3:the_x_was=-2132 3:the_x_were=-612
3:the_x_when=2761 3:the_x_where=-193 3:the_x_will=93 3:the_x_with=-1140 3:the_x_x=-1896 3:the_x_xed=5145
3:the_x_xing=-3474 3:the_xing_,=122 3:the_xing_.=-371 3:the_xing_;=1973 3:the_xing_M=-1191 3:the_xing_T=-492
3:the_xing_is=-932 3:the_xing_of=-1134 3:the_xing_the=-272 3:the_xing_to=-107 3:the_xing_was=198 3:the_xing_x=2862
3:the_xly_x=-652 3:then_the_x=44 3:there's_no_M=13 3:there_._$=-52 3:there_are_x=2021 3:there_for_x=719
3:there_is_no=-1178 3:there_is_one=-332 3:there_was_no=674 3:this_M_are=-76 3:this_M_will=-2123 3:this_M_x=-1354
3:this_is_on=-415 3:this_x_.=6460 3:this_x_for=-1457 3:this_x_is=-759 3:this_x_x=263 3:those_who_xed=-261
3:three_._$=86 3:three_x_,=-130 3:three_x_.=-1179 3:three_x_x=-1265 3:through_the_M=1285 3:through_the_x=-610
3:to_"_x=-819 3:to_#_$=-1325 3:to_#_and=-1198 3:to_#_x=6838 3:to_<they>_.=68 3:to_<we>_.=-468 3:to_M_at=278
3:to_M_x=-663 3:to_PERC_,=225 3:to_PERC_the=-1093 3:to_P_x=-643 3:to_a_M=-1887 3:to_a_P=-292 3:to_a_x=-1449
3:to_be_PERC=750 3:to_be_in=-226 3:to_be_x=8650 3:to_be_xed=2201 3:to_it_that=4547 3:to_one_of=-101 3:to_the_M=-2819
3:to_the_P=-213 3:to_the_P's=3782 3:to_the_T=-3979 3:to_the_other=1673 3:to_the_x=-2499 3:to_x_#=466 3:to_x_,=307
3:to_x_.=-860 3:to_x_:=-2473 3:to_x_<they>=-1403 3:to_x_M=-1229 3:to_x_a=-1464 3:to_x_and=-107 3:to_x_for=426
3:to_x_in=-1321 3:to_x_it=-1928 3:to_x_one=-215 3:to_x_out=3886 3:to_x_that=-286 3:to_x_the=3167 3:to_x_what=-1446
3:to_x_with=-1025 3:to_x_x=-2017 3:too_._$=-1329 3:too_x_.=-99 3:too_x_to=-399 3:twice_,_#=-1446 3:twice_._$=-883
3:twice_a_x=3576 3:two_M_x=-1158 3:two_P_.=-1026 3:two_P_have=9 3:two_P_x=2974 3:two_of_<we>=-295 3:two_x_,=2590
3:two_x_.=-930 3:two_x_and=275 3:two_x_that=242 3:two_x_x=-901 3:until_DAY_.=-2583 3:until_the_M=-679
3:until_the_x=2755 3:up_the_M=-49 3:up_to_x=-777 3:was_#_x=-159 3:was_._$=432 3:was_CIRC_at=-104 3:was_PERC_at=-1700
3:was_a_x=538 3:was_in_DAY=-24 3:was_no_M=-298 3:was_no_x=154 3:was_not_PERC=-399 3:was_not_in=-284 3:was_not_x=681
3:was_on_the=-254 3:was_still_xing=724 3:was_the_M=-908 3:was_the_x=-854 3:was_x_,=926 3:was_x_.=1147 3:was_x_:=-627
3:was_x_again=549 3:was_x_and=933 3:was_x_for=845 3:was_x_in=877 3:was_x_of=-578 3:was_x_out=-216 3:was_x_to=-1332
3:was_x_with=-212 3:was_x_x=-758 3:was_xed_,=419 3:was_xed_.=-510 3:was_xed_as=414 3:was_xed_by=-2581
3:was_xed_from=-2125 3:was_xed_in=316 3:was_xed_it=690 3:was_xed_on=50 3:was_xed_to=-934 3:was_xed_with=-569
3:was_xed_x=-751 3:was_xly_x=900 3:were_KNEW_by=-609 3:were_not_xed=329 3:were_x_,=721 3:were_x_by=-836
3:were_x_for=370 3:were_x_from=-59 3:were_x_to=75 3:were_xed_,=-515 3:were_xed_.=16 3:were_xed_from=22
3:were_xed_to=-28 3:were_xed_twice=-428 3:what_<i>_x=-758 3:what_<we>_PERC=448 3:what_<we>_x=-1019
3:what_<you>_have=-301 3:what_it_had=564 3:what_it_was=-429 3:what_its_M=-683 3:what_the_M=-1289 3:what_the_x=3021
3:what_xed_it=-101 3:when_<they>_x=2855 3:when_a_M=3209 3:when_a_x=-1681 3:when_the_M=2981 3:when_the_x=334
3:when_xing_x=-2474 3:where_two_M=-264 3:whether_the_M=140 3:whether_the_x=-1581 3:which_a_M=-501 3:which_are_x=-529
3:which_is_the=80 3:which_the_x=443 3:which_was_still=449 3:which_was_x=367 3:which_x_it=-159 3:which_x_the=-1223
3:which_x_x=-922 3:who_CHOSE_to=-640 3:who_M_it=2422 3:who_could_not=-43 3:who_x_x=-778 3:who_xed_.=6602
3:who_xed_the=-338 3:who_xed_to=-1379 3:whoever_x_x=-666 3:why_the_M=-1853 3:will_be_,=-1486 3:will_be_x=474
3:will_be_xed=792 3:will_x_the=-3085 3:will_x_x=-997 3:with_<we>_,=100 3:with_a_M=843 3:with_a_x=1667 3:with_an_x=-240
3:with_the_M=644 3:with_the_T=-1535 3:with_the_same=-1521 3:with_the_x=6743 3:with_two_x=-1070 3:with_x_.=-1315
3:with_x_x=1757 3:within_the_x=-1669 3:within_x_and=-1059 3:within_x_x=802 3:without_a_M=-1041 3:without_a_x=-871
3:without_being_PERC=-785 3:without_the_M=-211 3:would_have_PERC=73 3:would_have_been=-840 3:would_have_x=-675
3:would_x_<we>=3516 3:would_x_the=-273 3:x_!_$=-2082 3:x_"_$=-1212 3:x_"_,=-899 3:x_"_.=-235 3:x_"_<i>=-310
3:x_"_all=-973 3:x_"_in=1977 3:x_"_what=2414 3:x_"_x=-2027 3:x_#_#=34 3:x_#_%=2254 3:x_#_N=6183 3:x_#_P=-212
3:x_#_and=-1159 3:x_#_of=-1293 3:x_#_x=-4684 3:x_)_$=-3212 3:x_,_"=-101 3:x_,_#=-2194 3:x_,_<i>=-992 3:x_,_<we>=-163
3:x_,_GOOD=-161 3:x_,_M=-1057 3:x_,_N=-1350 3:x_,_PERC=-238 3:x_,_a=5948 3:x_,_and=-1702 3:x_,_as=-1141
3:x_,_because=-269 3:x_,_but=-259 3:x_,_by=1840 3:x_,_for=-1008 3:x_,_from=-340 3:x_,_in=-1553 3:x_,_no=252
3:x_,_not=183 3:x_,_of=2045 3:x_,_on=-51 3:x_,_since=-1651 3:x_,_so=-1950 3:x_,_the=4258 3:x_,_then=-529
3:x_,_there's=161 3:x_,_to=25 3:x_,_too=-529 3:x_,_two=-1045 3:x_,_was=-53 3:x_,_when=-520 3:x_,_which=858
3:x_,_with=-1898 3:x_,_x=-1002 3:x_,_xed=-978 3:x_,_xing=-304 3:x_,_xly=2343 3:x_._#=-2470 3:x_._$=-675 3:x_:_#=-3760
3:x_:_DAY=-2411 3:x_:_M=1281 3:x_:_about=-1349 3:x_:_the=-1785 3:x_:_x=-2482 3:x_;_$=-3044 3:x_;_the=-2084
3:x_<i>_that=24 3:x_<they>_.=13 3:x_<they>_M=-443 3:x_<we>_#=-641 3:x_<we>_,=-692 3:x_<we>_.=-354 3:x_<we>_M=-1185
3:x_<we>_PERC=-594 3:x_<we>_a=-1248 3:x_<we>_x=1436 3:x_<we>_xed=-289 3:x_<you>_a=-917 3:x_<you>_x=172 3:x_CIRC_.=68
3:x_CIRC_the=-2674 3:x_M_"=2445 3:x_M_#=-2039 3:x_M_$=-5991 3:x_M_(=4729 3:x_M_,=4033 3:x_M_.=-3038 3:x_M_:=2191
3:x_M_;=-338 3:x_M_CLAIM=602 3:x_M_PERC=1848 3:x_M_a=-1599 3:x_M_and=-1272 3:x_M_are=-938 3:x_M_because=-125
3:x_M_could=-631 3:x_M_for=-925 3:x_M_from=-1420 3:x_M_had=-1553 3:x_M_has=-964 3:x_M_in=-1633 3:x_M_into=-684
3:x_M_is=-521 3:x_M_it=-870 3:x_M_of=1087 3:x_M_on=-616 3:x_M_out=1123 3:x_M_than=-282 3:x_M_that=-3644 3:x_M_the=2135
3:x_M_to=-489 3:x_M_until=-832 3:x_M_was=-1481 3:x_M_were=-1113 3:x_M_with=5964 3:x_M_x=-3210 3:x_M_xed=4151
3:x_PERC_.=-722 3:x_PERC_the=-789 3:x_P_$=-1607 3:x_P_.=-1099 3:x_P_a=-1181 3:x_P_had=557 3:x_P_in=-819 3:x_P_was=-267
3:x_P_with=3427 3:x_P_x=-661 3:x_P_xed=348 3:x_T_,=-1677 3:x_T_.=-1932 3:x_T_for=-362 3:x_T_had=-977 3:x_T_x=-1955
3:x_a_M=2131 3:x_a_P=-609 3:x_a_x=5522 3:x_about_#=-1169 3:x_about_the=-738 3:x_about_xing=-182 3:x_again_.=-1275
3:x_all_the=-515 3:x_all_x=597 3:x_an_x=-1078 3:x_and_#=-324 3:x_and_CLAIM=-394 3:x_and_PERC=-475 3:x_and_a=-611
3:x_and_each=360 3:x_and_is=-689 3:x_and_no=330 3:x_and_not=-265 3:x_and_the=3415 3:x_and_were=-8 3:x_and_x=-447
3:x_and_xed=-1114 3:x_are_not=-1656 3:x_are_to=365 3:x_are_x=978 3:x_as_<they>=-339 3:x_as_it=-363 3:x_as_the=2427
3:x_as_x=-2742 3:x_at_#=-798 3:x_at_M=-1329 3:x_at_N=-1907 3:x_at_all=6705 3:x_at_once=-1922 3:x_at_the=-2343
3:x_at_x=1015 3:x_because_of=-399 3:x_because_the=486 3:x_because_x=48 3:x_both_M=-841 3:x_by_M=-722 3:x_by_P=413
3:x_by_a=-593 3:x_by_itself=-745 3:x_by_the=2691 3:x_by_x=-1610 3:x_could_not=626 3:x_could_x=214 3:x_did_not=47
3:x_during_x=1046 3:x_each_x=-2128 3:x_for_.=-678 3:x_for_M=-668 3:x_for_a=-1885 3:x_for_all=477 3:x_for_the=-1550
3:x_for_x=-150 3:x_for_xing=3654 3:x_from_#=4217 3:x_from_DAY=-472 3:x_from_M=-2992 3:x_from_a=-1008 3:x_from_one=369
3:x_from_the=-1464 3:x_from_x=1666 3:x_had_been=581 3:x_had_no=-24 3:x_had_to=-1018 3:x_had_x=-182 3:x_had_xed=-630
3:x_has_been=-1992 3:x_have_been=2774 3:x_in_<they>=-457 3:x_in_AC=-869 3:x_in_DAY=2748 3:x_in_M=-350 3:x_in_N=-1307
3:x_in_a=-2060 3:x_in_from=-190 3:x_in_the=-2584 3:x_in_two=266 3:x_in_x=1442 3:x_instead_of=-1153 3:x_into_the=1617
3:x_is_,=-834 3:x_is_CIRC=-94 3:x_is_a=-1450 3:x_is_not=-803 3:x_is_the=-1043 3:x_is_x=-5289 3:x_is_xed=6265
3:x_it_,=2739 3:x_it_.=3273 3:x_it_by=-78 3:x_it_for=26 3:x_it_is=-1256 3:x_it_on=2564 3:x_it_to=2263 3:x_it_up=246
3:x_it_was=-1043 3:x_it_with=-1763 3:x_it_x=-1740 3:x_its_P=-1476 3:x_its_x=-585 3:x_most_of=40 3:x_no_one=637
3:x_of_#=-2715 3:x_of_<he>=-284 3:x_of_<they>=-251 3:x_of_<we>=-201 3:x_of_<you>=-146 3:x_of_DAY=384 3:x_of_M=-3812
3:x_of_a=4417 3:x_of_all=1088 3:x_of_an=-643 3:x_of_it=-411 3:x_of_its=-480 3:x_of_the=413 3:x_of_this=-391
3:x_of_what=-294 3:x_of_x=2885 3:x_of_xing=-821 3:x_on_.=2760 3:x_on_<they>=-246 3:x_on_<we>=-711 3:x_on_DAY=-998
3:x_on_a=5606 3:x_on_it=-547 3:x_on_its=-1822 3:x_on_one=-264 3:x_on_the=4267 3:x_on_x=1145 3:x_on_xing=-372
3:x_once_a=-465 3:x_one_,=-345 3:x_one_.=-940 3:x_one_M=-1164 3:x_one_is=-214 3:x_one_x=-2104 3:x_only_"=87
3:x_or_x=-2530 3:x_out_.=-98 3:x_out_in=-2 3:x_out_of=462 3:x_out_on=3953 3:x_out_with=-843 3:x_over_the=2629
3:x_per_M=6734 3:x_should_be=-1196 3:x_since_#=150 3:x_since_.=-55 3:x_since_the=2123 3:x_so_x=-207 3:x_some_x=-342
3:x_somebody_in=2248 3:x_than_#=2207 3:x_than_the=1046 3:x_than_x=-2207 3:x_that_M=629 3:x_that_a=-1261
3:x_that_had=-144 3:x_that_one=-777 3:x_that_the=-1065 3:x_that_x=-1195 3:x_the_M=-4682 3:x_the_P=-1110 3:x_the_T=907
3:x_the_other=-427 3:x_the_same=6 3:x_the_two=4551 3:x_the_x=6724 3:x_the_xing=-513 3:x_this_x=6656
3:x_through_the=1360 3:x_to_<they>=-731 3:x_to_M=2135 3:x_to_PERC=-1512 3:x_to_a=-2178 3:x_to_be=336 3:x_to_it=776
3:x_to_its=2367 3:x_to_one=-611 3:x_to_the=5683 3:x_to_x=-6604 3:x_too_x=218 3:x_twice_,=-247 3:x_two_M=-2415
3:x_two_and=-225 3:x_two_x=1649 3:x_until_somebody=-46 3:x_until_the=-944 3:x_up_a=3027 3:x_up_in=-814 3:x_was_CIRC=-95
3:x_was_a=233 3:x_was_not=58 3:x_was_that=-33 3:x_was_the=-29 3:x_was_x=1716 3:x_was_xed=-1696 3:x_were_CIRC=-194
3:x_were_KNEW=-773 3:x_were_not=470 3:x_were_x=195 3:x_were_xed=-849 3:x_what_<we>=204 3:x_what_<you>=-732
3:x_when_<they>=1571 3:x_when_a=2523 3:x_when_the=1531 3:x_where_x=-330 3:x_whether_the=-1520 3:x_will_be=-1060
3:x_with_a=-4690 3:x_with_the=-2797 3:x_with_x=1070 3:x_within_x=-46 3:x_without_being=-526 3:x_would_have=-672
3:x_x_"=-1272 3:x_x_#=-3546 3:x_x_$=1464 3:x_x_(=3494 3:x_x_)=-1513 3:x_x_,=64 3:x_x_.=3799 3:x_x_:=-2000 3:x_x_;=874
3:x_x_<we>=-198 3:x_x_<you>=-1038 3:x_x_IDLE=-296 3:x_x_M=-4374 3:x_x_N=-1802 3:x_x_P=-986 3:x_x_PERC=-617 3:x_x_a=2836
3:x_x_again=173 3:x_x_an=-781 3:x_x_and=63 3:x_x_are=6869 3:x_x_as=-392 3:x_x_at=6866 3:x_x_by=-2660 3:x_x_for=4433
3:x_x_from=2098 3:x_x_had=109 3:x_x_in=-3946 3:x_x_into=6378 3:x_x_is=-1297 3:x_x_it=174 3:x_x_its=-633 3:x_x_of=-367
3:x_x_on=-2079 3:x_x_one=-266 3:x_x_or=-2689 3:x_x_out=-3352 3:x_x_since=1636 3:x_x_some=-808 3:x_x_than=-1359
3:x_x_that=-325 3:x_x_the=-4468 3:x_x_through=2983 3:x_x_to=-976 3:x_x_two=-2753 3:x_x_until=-748 3:x_x_was=1368
3:x_x_were=-372 3:x_x_what=-521 3:x_x_when=-1389 3:x_x_which=-933 3:x_x_with=-3212 3:x_x_without=-252 3:x_x_x=2669
3:x_x_xed=-2246 3:x_x_xing=-934 3:x_x_xly=-302 3:x_xed_and=6765 3:x_xed_on=634 3:x_xed_the=-539 3:x_xed_to=-1061
3:x_xed_without=-851 3:x_xed_x=1006 3:x_xing_$=-1055 3:x_xing_,=-743 3:x_xing_.=413 3:x_xing_M=3668 3:x_xing_was=-1199
3:x_xing_x=-1350 3:x_xing_xing=-633 3:x_xly_,=118 3:x_yet_.=145 3:xed_"_,=117 3:xed_"_.=-886 3:xed_"_x=-568
3:xed_#_%=-618 3:xed_#_x=-10 3:xed_,_and=-1872 3:xed_,_so=-102 3:xed_,_the=184 3:xed_,_which=171 3:xed_,_with=-793
3:xed_._$=8268 3:xed_M_#=-321 3:xed_M_.=3883 3:xed_M_:=-1920 3:xed_M_x=379 3:xed_a_M=-1062 3:xed_a_x=-1115
3:xed_again_,=274 3:xed_at_#=-282 3:xed_at_the=-368 3:xed_by_:=-1474 3:xed_by_M=-66 3:xed_by_N=-2210 3:xed_by_P=738
3:xed_by_a=369 3:xed_by_the=-2087 3:xed_by_x=-1041 3:xed_for_<we>=-102 3:xed_for_the=-70 3:xed_for_x=-1516
3:xed_from_the=8009 3:xed_in_#=287 3:xed_in_one=274 3:xed_in_the=-841 3:xed_in_x=-1033 3:xed_it_,=-101 3:xed_it_xed=690
3:xed_of_it=-121 3:xed_off_by=-1348 3:xed_on_DAY=-1166 3:xed_on_the=-869 3:xed_on_x=-161 3:xed_over_to=101
3:xed_so_that=3078 3:xed_that_x=-262 3:xed_the_M=-2680 3:xed_the_same=179 3:xed_the_x=-3406 3:xed_to_<we>=1152
3:xed_to_a=-505 3:xed_to_the=-1458 3:xed_to_x=-1610 3:xed_twice_.=-167 3:xed_with_the=49 3:xed_with_x=-1625
3:xed_x_,=-257 3:xed_x_.=-967 3:xed_x_M=-1647 3:xed_x_and=-320 3:xed_x_are=-475 3:xed_x_on=1851 3:xed_x_the=-701
3:xed_x_x=-1118 3:xing_,_and=960 3:xing_,_x=2014 3:xing_._$=-2491 3:xing_;_$=1973 3:xing_M_,=3937 3:xing_M_.=-412
3:xing_M_x=-945 3:xing_a_x=-301 3:xing_and_not=2554 3:xing_at_x=3685 3:xing_else_x=-342 3:xing_in_.=25
3:xing_in_the=-736 3:xing_it_.=-842 3:xing_of_the=-593 3:xing_on_the=-823 3:xing_that_x=-313 3:xing_the_M=-1921
3:xing_the_x=4889 3:xing_to_x=1449 3:xing_was_x=-438 3:xing_was_xed=259 3:xing_with_the=-873 3:xing_x_$=-1700
3:xing_x_,=-2191 3:xing_x_.=-1060 3:xing_x_a=3085 3:xing_x_at=-929 3:xing_x_the=2417 3:xing_x_was=-274 3:xing_x_x=-709
3:xly_,_and=409 3:xly_,_by=2219 3:xly_._$=-1621 3:xly_x_,=-1624 3:xly_x_.=-478 3:xly_x_x=-667 3:yet_._$=-91
b:a_bad=-1382 b:a_call=-747 b:a_certificate=-1281 b:a_change=-1660 b:a_copy=4403 b:a_cupboard=-823 b:a_date=-1059
b:a_day=784 b:a_decision=-95 b:a_drawer=-939 b:a_factor=-593 b:a_few=-1557 b:a_file=204 b:a_form=-513 b:a_good=-525
b:a_guard=-380 b:a_half=-519 b:a_job=-276 b:a_limit=-2288 b:a_line=-117 b:a_list=2831 b:a_loan=-1466 b:a_lock=2159
b:a_login=-595 b:a_look=-953 b:a_loss=-1627 b:a_machine=-543 b:a_mailbox=-224 b:a_matter=2524 b:a_meet=-879
b:a_miss=-372 b:a_mixture=-1206 b:a_new=2033 b:a_notice=-280 b:a_number=-1324 b:a_part=-1345 b:a_person=-885
b:a_photo=2660 b:a_place=-135 b:a_plan=961 b:a_position=3317 b:a_quarter=-1076 b:a_reason=-1054 b:a_repeat=1977
b:a_ring=-923 b:a_row=2801 b:a_rule=-421 b:a_second=9012 b:a_sign=2352 b:a_single=-1819 b:a_small=-1062
b:a_snapshot=-496 b:a_store=-953 b:a_supplier=-1867 b:a_system=-717 b:a_test=1599 b:a_text=-1713 b:a_thing=1599
b:a_third=-574 b:a_ticket=-1313 b:a_tuesday=-131 b:a_vote=-1467 b:a_voucher=-1844 b:a_wall=-612 b:a_week=-2043
b:a_word=-1684 b:a_work=-1426 b:a_wrong=-191 b:a_year=833 b:about_a=-642 b:about_eur=-2040 b:about_it=-1575
b:about_the=-1194 b:above_is=3038 b:accord_to=145 b:account_for=2200 b:acknowledg_after=-682 b:acknowledg_in=402
b:acknowledge_minute=-572 b:add_a=6113 b:address_and=952 b:address_to=-941 b:after_a=-1875 b:after_it=1115
b:after_lunch=-507 b:after_min=-1483 b:after_minute=-417 b:after_ten=-697 b:after_the=-3569 b:after_we=65
b:again_after=104 b:again_and=-525 b:again_in=-113 b:against_the=-2659 b:age_of=2230 b:alarm_of=-1075 b:alarm_on=-64
b:all_day=-2251 b:all_of=-569 b:all_our=-282 b:all_the=-1157 b:allow_to=888 b:although_the=-1098 b:am_not=-513
b:an_alarm=402 b:an_answer=673 b:an_appointment=366 b:an_empty=-1585 b:an_error=-1353 b:an_hour=519 b:and_ask=456
b:and_at=-157 b:and_both=709 b:and_by=-75 b:and_count=207 b:and_did=10 b:and_each=146 b:and_found=-848 b:and_from=-439
b:and_had=-349 b:and_half=473 b:and_has=-428 b:and_he=77 b:and_here=136 b:and_i=-31 b:and_in=2338 b:and_is=-1218
b:and_it=-156 b:and_last=-1110 b:and_let=-822 b:and_no=-283 b:and_nobody=-6 b:and_not=1048 b:and_play=-93
b:and_put=-112 b:and_rang=-823 b:and_read=-106 b:and_sent=-126 b:and_since=-482 b:and_somebody=-729 b:and_that=-186
b:and_the=-1584 b:and_then=-1481 b:and_they=-1410 b:and_thi=-622 b:and_those=-773 b:and_to=-1045 b:and_told=-579
b:and_took=-418 b:and_two=74 b:and_was=-1040 b:and_watch=-830 b:and_we=283 b:and_were=-347 b:and_what=-410
b:and_when=-801 b:and_would=-750 b:and_wrote=-900 b:another_and=32 b:anyone_who=-640 b:anyth_and=414 b:app_derive=197
b:are_a=-1993 b:are_kept=-283 b:are_not=-1592 b:are_print=-1491 b:are_sorry=-867 b:are_to=365 b:as_a=3602 b:as_far=-62
b:as_in=-598 b:as_it=-1042 b:as_its=-454 b:as_long=-133 b:as_the=2133 b:as_usual=320 b:as_well=-2294 b:ask_for=631
b:ask_in=-604 b:ask_the=2659 b:ask_to=-1218 b:ask_what=-16 b:ask_whether=-123 b:ask_why=-1275 b:assume_that=-190
b:at_about=-1279 b:at_all=5703 b:at_an=-339 b:at_every=5979 b:at_four=-687 b:at_half=223 b:at_least=401 b:at_lunch=-835
b:at_night=-187 b:at_noon=-892 b:at_on=-1879 b:at_once=-1336 b:at_our=-636 b:at_that=-295 b:at_the=-2006 b:at_two=175
b:authorisation_service=-192 b:away_the=-266 b:back_by=-206 b:back_for=687 b:back_to=-760 b:batch_send=-1314
b:be_a=-2123 b:be_and=-1571 b:be_chang=9219 b:be_done=354 b:be_found=2350 b:be_in=-226 b:be_known=-517 b:be_reach=-933
b:be_read=1479 b:be_said=-821 b:be_sent=-1155 b:be_settl=1246 b:because_a=-558 b:because_of=-399 b:because_the=-878
b:been_ask=-1524 b:been_given=1034 b:been_made=13 b:been_open=-81 b:been_put=-818 b:been_sent=-989 b:been_switch=58
b:been_told=324 b:before_anyth=-76 b:before_it=-322 b:before_the=3020 b:before_they=531 b:before_to=-860
b:before_we=-1051 b:began_to=-57 b:behind_the=-1848 b:being_ask=-785 b:being_paid=-29 b:belong_to=-800
b:belt_stop=-2667 b:belt_to=-1723 b:bergen_had=-103 b:beside_it=-692 b:better_than=-331 b:between_the=74
b:between_two=-405 b:booking_were=842 b:bother_me=-313 b:brought_back=-835 b:built_for=247 b:built_the=-496
b:buy_a=1248 b:by_a=-998 b:by_accident=-1205 b:by_friday=2104 b:by_hand=647 b:by_itself=-1189 b:by_january=1360
b:by_mail=-2060 b:by_more=2484 b:by_name=-512 b:by_no=-26 b:by_nobody=-152 b:by_october=3544 b:by_one=194
b:by_ourselve=-38 b:by_phone=-216 b:by_somebody=-1926 b:by_the=4342 b:by_their=-963 b:by_then=-26 b:by_two=-1026
b:by_which=1572 b:cache_was=-262 b:call_centre=-1064 b:call_from=-483 b:call_lost=-2167 b:call_the=1772 b:call_to=-885
b:call_us=-181 b:call_was=528 b:call_were=536 b:call_within=40 b:came_back=-1292 b:came_in=-633 b:came_on=-337
b:came_to=-142 b:can_be=1311 b:can_tell=37 b:cannot_say=-448 b:car_park=-1614 b:card_payment=-966 b:carri_the=-473
b:carrier_and=-759 b:carrier_for=203 b:carry_the=-953 b:caus_it=-101 b:certificat_of=836 b:change_is=-1852
b:change_of=2334 b:change_on=2234 b:change_went=89 b:charg_twice=-181 b:check_that=2146 b:check_with=2554
b:clos_for=-1334 b:clos_of=-249 b:clos_the=-609 b:come_in=-553 b:come_up=-814 b:compar_the=-1163 b:compar_with=-670
b:compare_the=2851 b:complete_for=245 b:connect_to=-613 b:control_room=4148 b:copy_is=-1416 b:copy_of=7194
b:correct_and=-139 b:cost_us=3714 b:could_be=-688 b:could_have=-419 b:could_not=-1306 b:could_pay=214 b:count_of=2637
b:counter_of=-341 b:course_of=-1357 b:customer_care=-117 b:customer_in=87 b:customer_was=659 b:customer_were=274
b:customer_with=-1875 b:data_lost=-205 b:date_far=-407 b:date_of=-1028 b:date_on=-878 b:day_and=-700 b:day_before=949
b:day_in=-848 b:day_long=-2251 b:decision_of=-317 b:decision_was=-301 b:default_meet=-264 b:delivery_service=-724
b:depend_on=150 b:describe_the=-603 b:desk_in=-394 b:desk_rang=-307 b:detection_minute=-903 b:did_it=-640 b:did_not=414
b:did_noth=550 b:did_what=-1658 b:discuss_in=303 b:disk_was=15 b:do_not=-789 b:do_the=-738 b:do_with=-797
b:document_that=24 b:doe_it=-1123 b:doe_not=917 b:done_by=354 b:done_when=8163 b:down_and=679 b:drill_in=2608
b:dropp_the=-1043 b:dry_run=3689 b:dry_then=-582 b:duration_h=-1176 b:each_case=1474 b:each_of=1690 b:each_other=-323
b:each_time=-27 b:edge_team=1775 b:eight_minute=-783 b:eleven_day=-103 b:else_happen=63 b:empty_a=-973 b:empty_and=2507
b:empty_file=-128 b:end_date=983 b:end_of=2678 b:english_only=-24 b:error_and=-194 b:error_of=-1022 b:even_before=985
b:even_of=-685 b:even_the=-517 b:event_twice=-125 b:every_minute=2906 b:every_two=1812 b:everyth_in=-308
b:everyth_was=-792 b:execut_by=3418 b:exist_for=-139 b:eye_on=-422 b:failure_to=-903 b:far_as=-62 b:far_in=-407
b:fed_by=207 b:fed_from=-970 b:feed_was=-128 b:fetch_from=-817 b:few_word=-1557 b:figure_on=-819 b:file_of=840
b:fill_in=-2444 b:final_report=-1758 b:find_a=2618 b:find_out=-973 b:find_the=-2966 b:fire_brigade=-747
b:first_and=-393 b:first_attempt=-374 b:first_call=-185 b:first_of=-1370 b:first_the=-425 b:first_two=221
b:five_minute=-58 b:flash_cable=3314 b:floor_and=70 b:follow_is=-438 b:for_a=1838 b:for_all=-173 b:for_an=432
b:for_each=-1299 b:for_forty=-295 b:for_good=885 b:for_half=74 b:for_it=130 b:for_load=4084 b:for_most=-161
b:for_nine=592 b:for_other=-935 b:for_that=-743 b:for_the=-1762 b:for_those=-372 b:for_three=2781 b:for_twenty=117
b:for_two=-690 b:for_us=344 b:for_which=-201 b:form_for=-851 b:forty_minute=-150 b:found_by=-1182 b:found_it=-1080
b:found_noth=196 b:found_the=114 b:four_hour=-135 b:four_in=-582 b:four_minute=-35 b:fourth_floor=-1050 b:from_a=-2405
b:from_before=-1105 b:from_failure=-903 b:from_first=527 b:from_head=-1654 b:from_it=-1713 b:from_minute=2511
b:from_now=1777 b:from_one=-231 b:from_the=391 b:from_to=3342 b:front_of=-1835 b:front_page=2249 b:full_of=-1208
b:gave_it=-221 b:gave_up=-914 b:given_the=3595 b:go_to=88 b:goe_back=-945 b:going_to=2785 b:good_mood=-2195
b:good_worth=-286 b:got_the=-557 b:got_to=-183 b:green_all=-17 b:ground_in=-261 b:h_are=1115 b:h_min=-2780
b:habit_of=120 b:had_a=-2375 b:had_ask=-204 b:had_been=-681 b:had_begun=196 b:had_come=41 b:had_it=-1236
b:had_made=-251 b:had_no=1170 b:had_not=309 b:had_switch=36 b:had_the=-1180 b:had_to=-2154 b:had_told=164 b:half_an=-88
b:half_hour=-130 b:half_of=-1066 b:half_past=-1401 b:hall_b=3052 b:hand_and=-1009 b:hand_in=2037 b:hand_over=-454
b:hang_in=1684 b:happen_and=200 b:happen_is=-39 b:happen_to=-79 b:has_a=-2142 b:has_been=-66 b:has_its=3798
b:has_no=-470 b:has_one=-245 b:has_room=-663 b:has_the=-210 b:has_to=4000 b:have_ask=2615 b:have_been=-994
b:have_had=-681 b:have_it=2342 b:have_learn=-285 b:have_no=-520 b:have_not=-378 b:have_notic=242 b:have_one=-81
b:have_put=-115 b:have_seen=-46 b:have_shown=-168 b:have_the=66 b:have_to=-905 b:have_written=-1195 b:he_did=-192
b:he_had=98 b:head_of=-1633 b:held_back=137 b:help_desk=-942 b:hence_the=-282 b:here_is=-613 b:here_it=136
b:here_since=-730 b:hold_for=-64 b:hold_the=-296 b:hour_and=-1232 b:hour_because=-70 b:hour_in=-105 b:hour_no=637
b:hour_we=-367 b:hour_with=-1743 b:house_was=216 b:household_and=-1103 b:how_it=-906 b:how_the=-690 b:how_we=-702
b:i_am=-993 b:i_ask=-678 b:i_had=315 b:i_have=384 b:i_know=-129 b:i_took=-1364 b:i_want=-1492 b:i_was=-1599
b:i_will=-1449 b:if_it=-1370 b:if_you=1958 b:in_a=1382 b:in_again=-709 b:in_all=-482 b:in_and=-506 b:in_bergen=-86
b:in_charge=2908 b:in_english=-24 b:in_every=5022 b:in_for=-90 b:in_from=-190 b:in_front=-1835 b:in_future=-232
b:in_hall=3314 b:in_it=-961 b:in_lyon=-826 b:in_minute=-165 b:in_no=281 b:in_one=1156 b:in_order=123 b:in_other=-668
b:in_our=2551 b:in_question=-205 b:in_september=2089 b:in_small=-308 b:in_spr=1951 b:in_stag=5111 b:in_the=-202
b:in_their=662 b:in_thi=-1559 b:in_two=-277 b:in_when=-690 b:in_writ=-1775 b:instead_of=-979 b:internal_impact=-652
b:into_a=-736 b:into_the=666 b:is_a=-1383 b:is_better=-309 b:is_clos=-1074 b:is_done=-2035 b:is_empty=615 b:is_fed=-628
b:is_full=-1364 b:is_how=-333 b:is_in=-731 b:is_kept=3255 b:is_lock=-1107 b:is_look=4428 b:is_made=-425
b:is_merely=-777 b:is_no=-1580 b:is_not=-1165 b:is_older=3242 b:is_on=-1719 b:is_one=-325 b:is_only=-720 b:is_read=1482
b:is_right=-262 b:is_so=73 b:is_still=-264 b:is_that=419 b:is_the=-3026 b:is_to=7074 b:is_used=-742 b:is_what=-216
b:is_where=-990 b:is_worth=-648 b:it_and=2831 b:it_at=-1668 b:it_away=-611 b:it_because=-13 b:it_before=-1296
b:it_built=1820 b:it_by=-2625 b:it_came=-186 b:it_did=-1129 b:it_doe=-457 b:it_for=26 b:it_from=-439 b:it_goe=-613
b:it_had=717 b:it_happen=-1156 b:it_has=-753 b:it_hold=-165 b:it_is=-4110 b:it_need=-119 b:it_on=1942 b:it_out=41
b:it_report=297 b:it_say=-303 b:it_should=-2261 b:it_show=-56 b:it_since=-338 b:it_so=-97 b:it_that=3722 b:it_to=1907
b:it_took=-1280 b:it_up=-1094 b:it_was=-101 b:it_went=26 b:it_with=-1763 b:it_would=-100 b:its_first=2 b:its_own=4137
b:its_part=-92 b:itself_off=-472 b:job_had=311 b:job_which=-199 b:k_was=-375 b:keep_it=672 b:kept_in=2806
b:kept_the=-914 b:key_was=-272 b:know_it=-80 b:know_of=-156 b:last_of=-347 b:last_one=95 b:last_year=-328
b:learn_of=-121 b:learn_that=-222 b:left_out=-502 b:legal_answer=3403 b:let_the=-1245 b:let_us=-363 b:level_on=1505
b:like_a=-1908 b:like_one=-1013 b:like_thi=618 b:like_to=339 b:limit_of=-1054 b:limit_was=-423 b:line_for=2434
b:line_that=-294 b:list_had=-1621 b:list_is=728 b:list_of=2498 b:list_print=6284 b:liv_in=-665 b:live_in=-643
b:load_again=4084 b:lock_on=2620 b:log_and=170 b:log_is=148 b:log_of=-520 b:long_as=-133 b:long_before=13
b:longer_than=-2172 b:look_after=2412 b:look_at=5886 b:look_for=-2043 b:look_like=-1750 b:loss_of=-2506 b:lost_and=1155
b:made_a=-225 b:made_it=-782 b:make_the=-1801 b:many_of=-146 b:matter_of=3053 b:matter_on=-2087 b:me_that=24
b:message_to=332 b:middle_of=-899 b:mihai'_query=-1016 b:minute_after=-2751 b:minute_and=1910 b:minute_from=409
b:minute_in=-1003 b:minute_of=-1066 b:minute_on=-2161 b:minute_to=-1540 b:minute_went=-1141 b:miss_for=-380
b:mitigat_in=-165 b:mitigate_minute=-580 b:mixture_of=-1206 b:more_people=2982 b:more_than=1499 b:most_of=-137
b:mov_the=-718 b:mov_to=1756 b:mrs_lindqvist=5261 b:must_have=-469 b:myself_at=-830 b:name_of=-619 b:name_that=5224
b:need_a=-2299 b:need_to=-1342 b:neighbour_utility=-459 b:new_client=3467 b:new_figure=-1057 b:new_one=3522
b:new_search=143 b:new_version=-310 b:new_voucher=-556 b:night_editor=77 b:night_from=-2268 b:night_the=-395
b:nine_and=-317 b:nine_minute=-61 b:nine_year=118 b:no_alarm=-511 b:no_alert=760 b:no_customer=997 b:no_data=-205
b:no_document=281 b:no_idea=391 b:no_list=70 b:no_longer=626 b:no_money=84 b:no_one=-955 b:no_second=-1555
b:no_water=-287 b:no_way=-693 b:nobody_had=-500 b:nobody_has=-498 b:nobody_look=-323 b:nobody_on=-586 b:nobody_was=-424
b:nobody_wrote=63 b:none_of=-1950 b:north_side=-430 b:not_a=-2091 b:not_answer=73 b:not_be=-1249 b:not_been=588
b:not_being=46 b:not_from=229 b:not_have=-214 b:not_in=-219 b:not_kept=458 b:not_know=-538 b:not_known=-211
b:not_on=-162 b:not_reach=-849 b:not_see=-99 b:not_seen=-878 b:not_that=-438 b:not_the=1274 b:not_what=-651
b:noth_and=340 b:noth_else=-167 b:noth_in=-111 b:noth_was=461 b:notic_it=-568 b:notice_on=-1540 b:now_and=-279
b:now_on=1777 b:number_and=-1242 b:number_for=-1690 b:number_in=-924 b:number_of=4720 b:obituary_are=-475
b:obituary_team=165 b:october_a=1025 b:october_the=-981 b:of_a=4028 b:of_all=5332 b:of_an=-864 b:of_and=-346
b:of_another=1131 b:of_each=3991 b:of_finance=1969 b:of_her=242 b:of_his=-769 b:of_it=-812 b:of_its=135 b:of_last=-1406
b:of_may=-343 b:of_minute=-1008 b:of_number=1064 b:of_old=-459 b:of_one=-522 b:of_open=-2328 b:of_our=-1871
b:of_paper=-1196 b:of_that=-110 b:of_the=543 b:of_their=2079 b:of_them=-2795 b:of_these=311 b:of_thi=-804 b:of_us=-1390
b:of_what=-294 b:of_which=-446 b:of_you=-146 b:off_and=-1328 b:off_by=-937 b:off_in=-9 b:off_the=-885 b:office_of=-1967
b:old_one=498 b:old_runbook=3383 b:old_search=-369 b:old_server=2434 b:old_thing=-459 b:older_than=2243 b:on_a=2162
b:on_any=-225 b:on_call=-876 b:on_duty=-1076 b:on_it=-483 b:on_its=-3116 b:on_june=2167 b:on_monday=-745
b:on_october=-2512 b:on_one=-264 b:on_our=-1120 b:on_page=-570 b:on_paper=2849 b:on_shift=-1178 b:on_the=2605
b:on_their=-246 b:on_thursday=-1836 b:on_to=-635 b:on_top=-778 b:on_tuesday=39 b:on_what=-941 b:once_a=-1264
b:once_and=-1091 b:once_the=-1864 b:once_which=-395 b:one_after=13 b:one_and=-389 b:one_at=-433 b:one_by=194
b:one_doe=-1035 b:one_from=-443 b:one_has=-627 b:one_in=74 b:one_is=-214 b:one_it=-674 b:one_line=-28 b:one_of=-1013
b:one_person=-439 b:one_sett=-28 b:one_should=719 b:one_that=-391 b:one_the=-55 b:one_was=816 b:one_who=-945
b:only_as=-727 b:only_in=-116 b:only_one=471 b:open_a=-1313 b:open_and=3124 b:open_for=-31 b:open_it=-387
b:open_order=-1222 b:opt_out=-490 b:or_later=-1189 b:order_and=117 b:order_by=-747 b:order_of=170 b:order_were=-1192
b:other_word=200 b:ought_to=2344 b:our_alarm=368 b:our_client=-17 b:our_first=885 b:our_look=-1075 b:our_number=-67
b:our_own=2907 b:our_shop=-235 b:our_trust=-1512 b:out_and=-600 b:out_in=-562 b:out_of=2084 b:out_on=3953
b:out_with=-843 b:outgo_call=-253 b:over_at=-454 b:over_the=2028 b:over_to=101 b:over_with=-1067 b:own_alarm=-1454
b:own_probe=-1636 b:page_and=-97 b:page_ask=-772 b:page_of=1351 b:page_one=-305 b:page_was=521 b:page_with=-2481
b:paid_for=-422 b:paid_out=-1543 b:panel_was=-685 b:paper_before=-232 b:paper_list=-472 b:parcel_by=-118
b:part_of=-2209 b:pass_on=-635 b:past_two=-1921 b:pay_for=-548 b:people_did=941 b:people_got=-361 b:people_on=-686
b:people_who=-1658 b:person_had=296 b:person_on=1923 b:person_with=-1531 b:phon_the=-124 b:phone_that=-1195
b:picture_of=-755 b:place_and=-184 b:place_on=-980 b:place_where=-143 b:plan_for=-251 b:plan_in=1070 b:please_do=1673
b:pool_of=363 b:prepar_obituary=-751 b:price_table=-1694 b:price_were=425 b:print_by=4973 b:print_on=-1805
b:print_the=2067 b:print_what=-301 b:project_had=-20 b:pull_the=-713 b:pump_and=1957 b:purge_of=-32 b:put_a=-1304
b:put_in=75 b:put_into=1773 b:put_on=-573 b:put_up=3027 b:quarter_of=-537 b:quarter_to=-1457 b:queue_was=314
b:ran_out=101 b:rang_the=-824 b:raw_log=-568 b:raw_note=-992 b:reach_the=-610 b:reach_us=-763 b:read_aloud=1777
b:read_by=183 b:read_the=-2044 b:reader_on=-497 b:reconcile_job=-46 b:redemption_page=-554 b:referral_sent=1214
b:replac_its=-539 b:report_on=-1728 b:request_went=-1247 b:resolv_in=-165 b:resolve_minute=-580 b:review_and=-1572
b:review_of=-3979 b:review_rule=2797 b:right_one=137 b:right_to=-617 b:role_were=-918 b:room_for=-663 b:row_and=-604
b:run_at=-353 b:run_on=-1083 b:said_that=365 b:sale_week=-335 b:same_name=-475 b:same_picture=-1314 b:sav_us=-144
b:saw_it=-699 b:saw_the=-946 b:say_that=-344 b:screen_and=-110 b:search_for=-670 b:search_has=97 b:second_level=1505
b:second_line=2225 b:secondary_site=-366 b:security_review=2780 b:see_to=4547 b:sensor_and=510 b:sensor_took=-1108
b:sensor_was=-568 b:sent_a=-1117 b:sent_the=-1358 b:sent_to=515 b:server_for=3 b:server_had=-924 b:set_it=732
b:set_to=-120 b:sett_for=-28 b:settl_with=1246 b:seven_hour=-471 b:seven_minute=-849 b:severity_duration=-2583
b:shar_one=-410 b:she_was=329 b:shop_and=-1028 b:shop_in=-916 b:short_version=-76 b:should_be=-330 b:show_the=317
b:shown_it=-168 b:shut_for=73 b:silent_it=-50 b:since_and=-535 b:since_it=-230 b:since_spr=-996 b:since_the=1081
b:since_then=-763 b:six_hour=-650 b:six_in=-750 b:slip_of=-1196 b:slow_for=-549 b:sluice_by=1542 b:so_i=-289
b:so_it=-111 b:so_much=-676 b:so_our=-336 b:so_short=265 b:so_that=3783 b:so_the=-1481 b:so_thi=-17 b:so_we=-460
b:some_forty=149 b:some_of=41 b:somebody_has=1776 b:somebody_in=2250 b:somebody_who=-344 b:someth_else=-1018
b:someth_is=-654 b:sooner_or=-1753 b:spoke_to=-821 b:spr_and=371 b:spr_house=-1292 b:stag_bank=4136 b:stand_in=-1463
b:stay_on=-3229 b:stood_there=694 b:stop_and=-394 b:stop_at=-712 b:stop_the=2692 b:stop_then=71 b:stopp_the=-404
b:story_and=279 b:sunday_the=-365 b:switch_itself=-472 b:switch_off=-1113 b:switch_the=-1615 b:switch_to=522
b:table_has=380 b:table_was=-403 b:take_a=-2449 b:take_place=-1045 b:take_the=3003 b:taken_back=62 b:taken_out=186
b:tank_and=-191 b:tank_was=-125 b:telephone_line=2494 b:telephone_number=-2146 b:tell_us=-473 b:tell_you=-216
b:ten_minute=750 b:textile_wing=-487 b:thaler_who=-686 b:than_a=-2264 b:than_h=2152 b:than_the=471 b:than_usual=-1325
b:than_we=-360 b:thank_to=-2112 b:thank_you=4905 b:that_a=-1716 b:that_can=4315 b:that_compare=2737
b:that_customer=-341 b:that_day=325 b:that_had=-1589 b:that_is=-3031 b:that_it=1726 b:that_look=-800
b:that_nobody=-1170 b:that_noth=-57 b:that_one=-900 b:that_the=1505 b:that_they=542 b:that_time=-97 b:that_told=-969
b:that_was=-378 b:that_we=-311 b:that_were=-721 b:that_would=-194 b:that_you=1089 b:the_account=-502
b:the_acquirer=-1163 b:the_address=256 b:the_afternoon=-1861 b:the_age=2230 b:the_alarm=-282 b:the_app=197
b:the_application=-1544 b:the_approval=-869 b:the_archive=-529 b:the_author=-395 b:the_authorisation=-1105
b:the_backup=-763 b:the_bank=1556 b:the_barrier=-34 b:the_batch=-1746 b:the_bell=3252 b:the_belt=-805 b:the_board=-5201
b:the_book=1573 b:the_border=142 b:the_bridge=-800 b:the_broker=-148 b:the_build=2 b:the_bus=-239 b:the_cabinet=2141
b:the_cache=14 b:the_call=3487 b:the_canteen=522 b:the_carrier=-445 b:the_case=-550 b:the_cdn=310 b:the_cellar=-581
b:the_change=-2613 b:the_channel=-255 b:the_chat=-145 b:the_check=-935 b:the_client=-633 b:the_climate=-487
b:the_clinic=-28 b:the_clos=-249 b:the_code=-472 b:the_coffee=288 b:the_concentrator=-1026 b:the_connector=-1188
b:the_control=285 b:the_controller=97 b:the_coo=-1967 b:the_cookie=2272 b:the_copy=-1284 b:the_correction=-284
b:the_counter=-657 b:the_course=3072 b:the_crew=-605 b:the_customer=-862 b:the_data=-175 b:the_database=-297
b:the_date=-1042 b:the_day=-897 b:the_decision=-601 b:the_delivery=-1133 b:the_depot=-193 b:the_desk=-2418
b:the_device=-210 b:the_disk=462 b:the_door=-683 b:the_drill=-256 b:the_driver=-804 b:the_dry=4143 b:the_duty=5497
b:the_early=-669 b:the_edge=-1306 b:the_electrician=-549 b:the_end=1662 b:the_entry=-224 b:the_even=2170
b:the_event=-899 b:the_feed=438 b:the_file=2052 b:the_fire=-864 b:the_first=-767 b:the_flag=-161 b:the_follow=-1911
b:the_form=-851 b:the_fourth=-580 b:the_future=-407 b:the_gate=91 b:the_graph=-189 b:the_ground=-537 b:the_group=3178
b:the_guild=3888 b:the_hall=3342 b:the_harbour=-567 b:the_head=-330 b:the_heat=-423 b:the_help=-570 b:the_holiday=-1888
b:the_hospital=-308 b:the_hotline=-138 b:the_hour=-2428 b:the_house=-1144 b:the_id=-517 b:the_image=1130
b:the_index=1701 b:the_invoice=-1657 b:the_job=-1262 b:the_key=-865 b:the_kind=-614 b:the_kitchen=-521
b:the_label=-1022 b:the_last=2188 b:the_letter=-448 b:the_level=-1101 b:the_light=-851 b:the_limit=15 b:the_line=-824
b:the_list=2196 b:the_load=-588 b:the_log=-2222 b:the_machine=-879 b:the_mail=-91 b:the_map=3440 b:the_mast=-709
b:the_matter=3406 b:the_meet=-722 b:the_meter=-766 b:the_middle=-899 b:the_mirror=101 b:the_miss=-363
b:the_monitor=3173 b:the_month=1732 b:the_more=-1135 b:the_morn=156 b:the_move=-325 b:the_name=-471
b:the_neighbour=-575 b:the_network=-1331 b:the_new=2517 b:the_next=-106 b:the_night=2279 b:the_north=-113
b:the_number=-499 b:the_obituary=165 b:the_office=4851 b:the_old=4046 b:the_oldest=1367 b:the_one=-1899 b:the_order=12
b:the_origin=-1905 b:the_other=366 b:the_page=-528 b:the_panel=-1562 b:the_paper=-614 b:the_part=-403
b:the_password=-924 b:the_people=-144 b:the_person=-688 b:the_phone=9145 b:the_picture=-1065 b:the_piece=-403
b:the_pipe=-92 b:the_plan=175 b:the_plug=-489 b:the_pool=363 b:the_porter'=4828 b:the_pressure=-527 b:the_price=-2454
b:the_printer=-169 b:the_project=316 b:the_provider=-339 b:the_pump=238 b:the_queue=-367 b:the_raw=-1109
b:the_reader=-189 b:the_reason=-1109 b:the_receiver=-504 b:the_reconcile=-46 b:the_redemption=-554 b:the_release=-335
b:the_repair=1741 b:the_report=2396 b:the_repository=-676 b:the_request=-1649 b:the_rest=2913 b:the_restart=-1102
b:the_restore=-137 b:the_review=-480 b:the_right=-1027 b:the_ring=-1076 b:the_rota=2317 b:the_route=-396
b:the_rule=1844 b:the_rumour=-548 b:the_runbook=-1068 b:the_same=-3566 b:the_scheduler=-1058 b:the_school=1215
b:the_screen=-978 b:the_script=-819 b:the_seam=-1571 b:the_search=-1630 b:the_second=-4280 b:the_secondary=-366
b:the_secretary=2459 b:the_sender=-432 b:the_sensor=-550 b:the_server=-553 b:the_service=-809 b:the_shelf=998
b:the_shop=3160 b:the_shop'=-203 b:the_site=-1216 b:the_sluice=1542 b:the_snapshot=-85 b:the_soup=5572 b:the_south=306
b:the_spr=-1162 b:the_start=-1344 b:the_store=38 b:the_story=130 b:the_sum=-1127 b:the_supplier=-978 b:the_switch=-535
b:the_switchboard=1977 b:the_system=2908 b:the_table=-363 b:the_tank=290 b:the_team=29 b:the_telephone=-87
b:the_tender=73 b:the_test=-667 b:the_textile=-487 b:the_th=-2326 b:the_thing=-693 b:the_three=-898 b:the_ticket=110
b:the_till=-897 b:the_time=-1198 b:the_train=-374 b:the_tram=-659 b:the_truck=26 b:the_two=3293 b:the_unit=-629
b:the_update=-541 b:the_upper=371 b:the_usage=-696 b:the_usual=-828 b:the_vendor=-595 b:the_vendor'=270
b:the_visitor=-676 b:the_wall=307 b:the_warden=-885 b:the_warehouse=211 b:the_water=-876 b:the_way=-985 b:the_web=-860
b:the_whole=2746 b:the_wiki=3733 b:the_word=-526 b:the_work=2623 b:the_wrong=-1533 b:their_own=1964 b:them_in=-140
b:them_on=-755 b:then_it=-470 b:then_on=-566 b:then_the=44 b:then_we=-520 b:there'_no=-52 b:there_are=1017
b:there_for=719 b:there_is=-338 b:there_the=-84 b:there_was=1488 b:there_were=-451 b:they_are=-839 b:they_call=20
b:they_do=-2161 b:they_had=679 b:they_have=-1613 b:they_were=139 b:thi_and=-754 b:thi_company=-613 b:thi_document=-1201
b:thi_for=-1335 b:thi_is=2093 b:thi_one=881 b:thi_report=-194 b:thi_sort=-498 b:thi_the=88 b:thing_and=2734
b:thing_that=-573 b:those_who=-1842 b:three_hour=-306 b:three_time=-533 b:through_the=674 b:throw_away=-128
b:thrown_away=-630 b:ticket_with=-1792 b:time_for=-2152 b:time_from=-1403 b:time_in=-1353 b:time_it=-976
b:time_out=4136 b:time_to=-2012 b:to_a=-3321 b:to_acknowledge=-624 b:to_all=-1885 b:to_and=-1198 b:to_another=101
b:to_anybody=35 b:to_anyone=374 b:to_ask=-797 b:to_be=5537 b:to_compare=-390 b:to_customer=179 b:to_decide=-260
b:to_detection=-903 b:to_do=-112 b:to_find=-21 b:to_five=-804 b:to_get=-1684 b:to_go=309 b:to_have=33 b:to_it=3953
b:to_its=2367 b:to_keep=-2044 b:to_know=-333 b:to_light=-562 b:to_look=-245 b:to_mitigate=-580 b:to_one=-611
b:to_open=1674 b:to_our=1008 b:to_pay=-1148 b:to_people=-490 b:to_read=37 b:to_recognise=-911 b:to_resolve=-580
b:to_run=-1845 b:to_save=-376 b:to_say=-3049 b:to_stop=1658 b:to_switch=-357 b:to_take=1796 b:to_the=-3536 b:to_them=68
b:to_try=-327 b:to_us=1304 b:to_wait=692 b:to_work=-193 b:to_write=3149 b:together_from=203 b:told_by=-609
b:told_of=-205 b:told_the=-740 b:told_to=-756 b:told_us=-1945 b:took_a=-447 b:took_it=534 b:took_most=22
b:took_over=-2314 b:took_place=-1140 b:took_the=-2691 b:took_twelve=-1448 b:took_us=-34 b:top_of=-976
b:track_number=-2485 b:tri_to=-1104 b:trust_store=-1512 b:twelve_minute=-1448 b:twenty_minute=-79 b:twenty_past=-1803
b:twice_a=3576 b:two_and=111 b:two_channel=319 b:two_day=61 b:two_default=-264 b:two_hour=1814 b:two_minute=-1764
b:two_of=-295 b:two_people=-883 b:two_program=-1422 b:two_team=-1567 b:two_year=-446 b:understood_that=-104
b:until_somebody=-46 b:until_the=667 b:up_a=3027 b:up_at=-252 b:up_in=-814 b:up_of=-823 b:up_the=-49 b:up_to=-777
b:us_a=869 b:us_in=-200 b:us_minute=-577 b:us_that=-905 b:usage_page=-533 b:usage_table=-18 b:used_by=-888
b:used_to=673 b:user_saw=204 b:version_for=-76 b:voucher_of=-699 b:voucher_were=61 b:wait_for=217 b:wait_outside=-523
b:walk_over=202 b:want_to=707 b:was_a=227 b:was_an=1116 b:was_as=-553 b:was_brought=-869 b:was_chang=-303
b:was_compar=-670 b:was_correct=178 b:was_dark=125 b:was_found=133 b:was_full=159 b:was_gone=134 b:was_in=169
b:was_innocent=-237 b:was_left=-238 b:was_look=-1579 b:was_lost=780 b:was_made=-709 b:was_mov=-922 b:was_never=73
b:was_no=700 b:was_not=839 b:was_on=255 b:was_over=189 b:was_put=-386 b:was_replac=-458 b:was_right=186 b:was_said=40
b:was_sent=-186 b:was_shut=-172 b:was_split=295 b:was_start=334 b:was_still=724 b:was_taken=264 b:was_that=-33
b:was_the=-996 b:was_there=219 b:was_to=443 b:was_written=575 b:watch_the=-830 b:wave_of=-419 b:way_round=-59
b:way_the=-879 b:way_to=-693 b:we_also=346 b:we_are=1919 b:we_ask=-1142 b:we_can=-689 b:we_compar=-700 b:we_could=-424
b:we_did=306 b:we_do=3860 b:we_gave=-129 b:we_had=66 b:we_have=-700 b:we_know=-1463 b:we_lost=-372 b:we_need=-214
b:we_pull=48 b:we_saw=335 b:we_send=-1634 b:we_should=2734 b:we_spoke=-821 b:we_took=-786 b:we_want=2033 b:we_went=-192
b:we_were=-315 b:we_will=2550 b:we_would=-1172 b:web_page=-817 b:week_before=-806 b:went_into=-1659 b:went_off=293
b:went_on=-368 b:went_out=-1179 b:went_to=-490 b:were_allow=512 b:were_given=-727 b:were_in=-945 b:were_lost=562
b:were_made=864 b:were_not=525 b:were_number=-281 b:were_out=-389 b:were_still=-67 b:were_told=-852 b:what_caus=-101
b:what_else=2437 b:what_had=28 b:what_happen=-697 b:what_i=-554 b:what_is=-573 b:what_it=-880 b:what_its=-683
b:what_the=1220 b:what_they=-1486 b:what_was=631 b:what_we=-356 b:what_you=-1382 b:when_a=1016 b:when_someth=-500
b:when_the=1012 b:when_they=1571 b:when_two=2598 b:when_we=-1007 b:where_call=205 b:where_it=-268 b:where_the=-309
b:where_thing=-1348 b:where_two=-264 b:whether_the=-1442 b:whether_we=-906 b:which_a=-501 b:which_are=-529
b:which_has=-863 b:which_is=196 b:which_the=83 b:which_took=302 b:which_was=987 b:while_it=135 b:while_two=-947
b:who_could=-43 b:who_had=-674 b:who_is=-757 b:who_want=-640 b:who_was=380 b:whole_thing=-1068 b:why_it=234
b:why_the=-1545 b:will_be=-970 b:will_not=-664 b:with_a=2510 b:with_an=-731 b:with_the=4350 b:with_two=-1070
b:with_us=100 b:within_ten=784 b:within_the=-1669 b:without_a=-1913 b:without_being=-631 b:without_it=-1294
b:without_secure=426 b:without_the=-211 b:word_on=-1358 b:word_we=30 b:work_again=-485 b:work_and=-434 b:work_day=-726
b:work_on=-392 b:would_be=-206 b:would_have=-1778 b:would_not=-397 b:write_again=-1130 b:write_down=1379
b:write_thi=199 b:write_to=2062 b:written_by=-1865 b:written_to=-777 b:wrote_down=-713 b:wrote_the=-448 b:wrote_to=58
b:year_and=-1149 b:year_the=-641 b:you_a=-1566 b:you_cannot=2828 b:you_do=-1268 b:you_find=2290 b:you_have=-1841
b:you_to=6617 b:you_will=-1553 b:zero_row=922 general=-7045 len:0=-2571 len:1=-1745 len:2=-2089 len:3=242 len:4=-4007
len:5=-2472 present=12990 w:a=1570 w:abebe=1762 w:about=-4905 w:above=4700 w:acceptance=-200 w:access=-952
w:accident=-1205 w:accord=-349 w:account=1967 w:acknowledg=-280 w:acknowledge=-624 w:acquirer=-1163 w:add=4128
w:address=-145 w:affect=-1432 w:after=-9195 w:afternoon=-1846 w:afterward=-610 w:again=-986 w:against=-1816 w:age=840
w:agnieszka=530 w:agre=-115 w:agreement=-1075 w:ahead=-710 w:alarm=3010 w:album=798 w:alert=-969 w:all=4966 w:allow=22
w:almost=-220 w:alone=1645 w:along=-257 w:aloud=1931 w:already=-342 w:also=-2759 w:although=-1208 w:altogether=-427
w:am=-1501 w:an=-6435 w:and=-3524 w:announc=-87 w:another=1061 w:answer=-1421 w:any=-1875 w:anybody=-47 w:anyone=-1667
w:anyth=-1415 w:anyway=-714 w:anywhere=-448 w:apart=4478 w:app=4054 w:application=-1544 w:appointment=266
w:approval=-38 w:approx=-1968 w:april=843 w:archive=-2302 w:are=-18 w:around=-1184 w:arriv=-828 w:as=-553 w:ask=4275
w:assume=-969 w:at=-2556 w:attempt=-374 w:audit=923 w:auditor=5747 w:aug=473 w:august=1085 w:author=-2138
w:authorisation=-1105 w:automate=-1063 w:autumn=3283 w:availability=-2384 w:away=-3010 w:b=3052 w:back=-6110
w:backup=-1359 w:bad=-1676 w:baker=-860 w:bakery=-697 w:bank=5063 w:barrier=-1025 w:batch=708 w:batche=-966
w:battery=1828 w:be=1935 w:became=-711 w:because=-3489 w:become=5936 w:been=-2854 w:before=-2 w:began=-2308 w:begun=196
w:behind=-325 w:being=-965 w:bell=2924 w:belong=-800 w:belt=-509 w:bergen=-607 w:beside=-692 w:best=-3339
w:better=-1092 w:between=-1406 w:big=-810 w:bill=-2112 w:bind=-1599 w:bit=-954 w:blank=-1595 w:blink=-220 w:block=3080
w:board=-5201 w:bohdan=952 w:book=4489 w:booking=583 w:border=38 w:both=-2278 w:bother=-633 w:box=3419 w:branche=-1200
w:bread=-1197 w:bridge=-1040 w:brigade=-747 w:broker=-182 w:brought=-900 w:browser=-2691 w:build=-1255 w:built=60
w:bundle=-468 w:bus=-239 w:but=-1018 w:buy=599 w:by=2843 w:cabinet=1928 w:cable=2214 w:cache=-1470 w:calendar=6638
w:call=-3637 w:calm=-1453 w:came=-2367 w:can=3518 w:can't=-1995 w:canary=-1440 w:cancell=52 w:cannot=2380 w:canteen=522
w:car=-1614 w:card=-578 w:care=-165 w:carri=-574 w:carrier=-541 w:carrier'=-1422 w:carry=-1889 w:case=4263 w:cash=-255
w:catalogue=293 w:caus=-501 w:cause=-1733 w:cdn=2189 w:cellar=-581 w:centre=-927 w:certificat=836 w:certificate=-1532
w:chain=-1223 w:chang=6296 w:change=4704 w:channel=236 w:charg=-315 w:charge=4736 w:chat=-32 w:check=6216
w:checklist=1195 w:cipher=4249 w:claim=-2044 w:clear=-657 w:client=73 w:climate=-487 w:clinic=-1546 w:clock=-359
w:clos=1829 w:cluster=2700 w:code=-162 w:coffee=-812 w:colleague=-1756 w:colour=2339 w:column=-454 w:com=562 w:come=236
w:command=-1328 w:communication=-616 w:company=-419 w:compar=-2260 w:compare=1644 w:complaint=-1836 w:complete=283
w:concentrator=-1026 w:concern=339 w:confirm=-1093 w:connect=-613 w:connection=-2141 w:connector=-1188 w:consumer=491
w:control=4203 w:controller=-364 w:conveyor=-3321 w:coo=-1967 w:cookie=2272 w:cool=-1307 w:copy=3817 w:correct=-197
w:correction=-660 w:corridor=29 w:cost=2227 w:could=-3021 w:couldn't=-631 w:count=309 w:counter=-929 w:course=3072
w:crew=3824 w:cupboard=-823 w:customer=-5666 w:cut=334 w:daily=1857 w:dara=1057 w:dark=-528 w:dashboard=-805
w:data=-1603 w:database=-223 w:date=-4096 w:day=-410 w:december=-1535 w:decide=-909 w:decision=-2735 w:decline=-588
w:decoration=456 w:default=-1374 w:delay=-784 w:delet=-302 w:deliver=-600 w:delivery=-1077 w:department=-1580
w:depend=150 w:depot=-193 w:derive=197 w:describ=-698 w:describe=-603 w:description=4084 w:deserve=3312 w:design=-1377
w:desk=2967 w:detail=-380 w:detection=-903 w:device=3141 w:did=-3206 w:didn't=-499 w:differ=2391 w:different=-897
w:digit=-658 w:discuss=-1850 w:disk=462 w:display=-704 w:disruption=-1853 w:district=-1468 w:do=2159 w:document=1026
w:doe=3222 w:domain=-510 w:don't=5696 w:done=7721 w:door=-2023 w:double=159 w:down=4938 w:draft=-654 w:drain=-962
w:draw=371 w:drawer=-939 w:drill=2729 w:driver=-880 w:drop=60 w:dropp=-2478 w:drove=-761 w:dry=2735 w:due=3493
w:duplicate=3810 w:dur=1415 w:duration=-3922 w:duty=2809 w:each=3593 w:earlier=-708 w:early=-1669 w:easter=3209
w:edge=1186 w:editor=-72 w:effect=915 w:eight=-1543 w:election=-138 w:electrician=-1543 w:eleven=719 w:else=1804
w:emergency=-386 w:empti=2702 w:empty=-1758 w:end=1245 w:enforce=-2 w:engineer=2430 w:english=-24 w:enter=615
w:entry=-415 w:equal=-592 w:error=-2274 w:eur=-2250 w:euro=-714 w:even=4480 w:event=-4591 w:ever=-366 w:every=10600
w:everybody=5513 w:everyone=-1153 w:everyth=4670 w:exactly=-77 w:example=1676 w:exception=-826 w:exchang=94
w:exchange=-260 w:execut=3418 w:exist=8 w:expect=6478 w:experiment=-772 w:explain=-1123 w:explanation=-345
w:export=1699 w:eye=1690 w:factor=-593 w:fail=1940 w:failure=-1236 w:fall=-1756 w:fallback=98 w:far=-1056 w:fault=-508
w:feb=6392 w:fed=-763 w:feed=272 w:fell=-521 w:fetch=-817 w:few=-1478 w:field=4175 w:fifty=-703 w:figure=-3180
w:file=1797 w:fill=-3407 w:film=-834 w:filter=3473 w:final=-2364 w:finance=-1191 w:find=-1205 w:finish=-68 w:fire=-864
w:firmware=-424 w:first=2217 w:fitt=-662 w:fitter=-716 w:five=-1064 w:flag=-605 w:flash=2440 w:float=248 w:floor=-1046
w:folder=4205 w:follow=-2750 w:for=-4241 w:forgotten=-1071 w:form=-780 w:forty=1040 w:forward=1673 w:found=454
w:four=-1863 w:fourth=-951 w:free=711 w:fresh=-1426 w:friday=477 w:from=-2824 w:front=414 w:froze=-874 w:full=-3339
w:funny=-2225 w:further=5666 w:fuse=3646 w:future=-1370 w:gate=1563 w:gateway=-1538 w:gave=-1539 w:generator=-367
w:get=4429 w:give=-2247 w:given=1820 w:go=2237 w:goe=8923 w:going=3061 w:gone=42 w:good=-3476 w:got=-826 w:graph=-189
w:green=-2822 w:ground=-287 w:group=2123 w:guard=-1234 w:guess=-1186 w:guild=3888 w:h=-867 w:habit=120 w:had=-5863
w:halden=-580 w:half=-3335 w:hall=2896 w:hand=-675 w:hand-over=-1090 w:handover=-643 w:hang=1518 w:happen=-2880
w:harbour=-567 w:harmless=-706 w:has=35 w:have=-4502 w:he=-3067 w:head=484 w:header=9269 w:hear=-999 w:heard=-801
w:heat=-1012 w:held=334 w:help=-879 w:hence=-779 w:her=-1115 w:here=-760 w:hid=-1240 w:high=-485 w:him=-132 w:his=1031
w:history=-826 w:hold=-1117 w:holiday=-2118 w:home=-2571 w:hospital=1776 w:host=-1385 w:hot=-385 w:hotline=-515
w:hour=-2260 w:house=-2638 w:household=-1658 w:how=1188 w:hub=-118 w:hurt=-3022 w:hygrometer=1425 w:i=-2999 w:i'd=-2781
w:i'll=2824 w:i've=198 w:id=-1488 w:idea=-199 w:if=3989 w:image=315 w:impact=3375 w:in=-3935 w:inc=-2075
w:incident=-4991 w:index=-459 w:inform=-438 w:innocent=-237 w:insert=-654 w:inside=-1070 w:instead=-979
w:instruction=-780 w:internal=-1914 w:into=12423 w:invoice=-2615 w:is=-2547 w:isn't=-606 w:isolat=-5 w:it=-1237
w:it'=-943 w:its=1375 w:itself=-651 w:january=-1896 w:ji-woo=1134 w:job=5606 w:join=1040 w:june=-1534 w:just=-567
w:k=-765 w:keep=6426 w:kept=1358 w:kettle=-252 w:key=3094 w:kind=-1329 w:kitchen=-521 w:knew=-116 w:knock=186
w:know=-3801 w:known=-2040 w:label=-3890 w:laid=2530 w:language=-139 w:laptop=272 w:last=-269 w:late=-2305
w:later=-2427 w:lead=2759 w:leak=-803 w:learn=-138 w:least=401 w:leave=-3550 w:led=-536 w:ledger=-517 w:left=-1990
w:legal=3403 w:lent=-700 w:less=-828 w:let=1848 w:letter=-1751 w:level=7628 w:lever=-430 w:lift=-1233 w:light=-1848
w:lik=102 w:like=-2969 w:limit=-3547 w:lindqvist=5261 w:line=2004 w:list=7034 w:liv=-1325 w:live=-1569 w:load=2627
w:loan=-1466 w:local=-582 w:lock=95 w:log=-4468 w:login=-422 w:long=-1663 w:longer=2952 w:look=2635 w:loss=-3327
w:lost=-1472 w:luciana=-945 w:luck=-458 w:lumi=-865 w:lunch=-1342 w:lyon=-826 w:m=5192 w:machine=-5119 w:made=-2201
w:mail=-3576 w:mailbox=-224 w:maintenance=-1501 w:make=3291 w:management=-1376 w:manager=-441 w:manual=-107 w:many=-154
w:map=3264 w:march=1175 w:marek=-384 w:mark=6065 w:market=-314 w:mast=2543 w:matter=6117 w:may=-6675 w:mayor=-1174
w:me=3843 w:mean=-1807 w:measur=1657 w:medishare=-1305 w:meet=-2270 w:mei=131 w:member=-1011 w:memorandum=-1868
w:memory=-1031 w:mend=-651 w:merely=-15 w:message=-2104 w:met=131 w:meter=-1973 w:middle=-899 w:midnight=-514
w:migration=2934 w:mihai'=-1016 w:million=-1213 w:min=-6011 w:mind=-301 w:minute=-5778 w:mirror=-44 w:miss=-513
w:mitigat=-165 w:mitigate=-580 w:mixture=-1206 w:monday=2546 w:money=-24 w:monitor=3080 w:month=1916 w:mood=-2195
w:more=2242 w:morn=946 w:most=-452 w:mov=2786 w:move=-2658 w:mrs=5261 w:much=-395 w:music=353 w:must=-760 w:my=-750
w:myself=-830 w:name=373 w:need=-3088 w:neighbour=-575 w:neither=-826 w:network=-1611 w:never=-2649 w:new=6049
w:newsletter=-1381 w:newsroom=-1433 w:next=6272 w:night=432 w:nine=-2775 w:no=-4819 w:noa=6389 w:nobody=-4264
w:node=-355 w:none=-2926 w:noon=-1549 w:normal=-1826 w:north=-113 w:not=-5508 w:note=-2044 w:noth=-2857 w:notic=-389
w:notice=-2235 w:november=3361 w:now=9813 w:nowhere=-213 w:number=898 w:nurse=-119 w:o'clock=-467 w:obituary=-587
w:october=519 w:of=-1634 w:off=-395 w:offer=2201 w:office=5151 w:offline=-1065 w:offset=272 w:often=-243 w:ok=-333
w:old=6242 w:older=1673 w:oldest=1367 w:on=-1653 w:once=-2726 w:one=-6868 w:only=-681 w:open=-1685 w:operation=-902
w:opinion=-403 w:opt=-490 w:opt-out=1495 w:opted-out=3492 w:or=-1250 w:order=-504 w:ordinary=174 w:origin=-2240
w:other=-1822 w:otter=-936 w:ought=2344 w:our=-2350 w:ourselve=-38 w:out=-1895 w:outage=-1851 w:outgo=-253
w:outside=-1557 w:over=-975 w:own=4931 w:owner=4956 w:page=-1538 w:paid=-2519 w:panel=2436 w:paper=-132 w:parcel=-435
w:park=-1707 w:part=-4730 w:partner=-488 w:pass=-927 w:passenger=-468 w:password=-924 w:past=-4611 w:patient=324
w:pay=691 w:payment=-2038 w:payout=3787 w:pen=7570 w:people=-3596 w:per=4266 w:percent=8244 w:permit=2185 w:person=-497
w:phon=-124 w:phone=7393 w:photo=2219 w:picture=-2173 w:piec=203 w:piece=-1173 w:pinn=-1218 w:pipe=-136 w:pizza=-1618
w:plac=-308 w:place=-3236 w:plan=660 w:plann=-685 w:plant=-2018 w:platform=-2106 w:play=-118 w:plc=1057 w:please=757
w:plu=-920 w:plug=-489 w:plugg=-1271 w:pm=-3687 w:point=-415 w:pool=363 w:porter'=4828 w:position=3317 w:post=-1178
w:power=-1177 w:precisely=-404 w:prepar=-1841 w:present=1028 w:press=-352 w:pressure=-801 w:price=-2900 w:print=1325
w:printer=-998 w:probe=-1636 w:process=-82 w:product=-1469 w:program=178 w:project=-1067 w:promis=2355 w:proof=1093
w:protection=-434 w:protocol=2727 w:proud=-477 w:provider=-860 w:publish=-527 w:pull=-1005 w:pump=-797 w:purge=2413
w:purpose=-28 w:push=-274 w:put=-1233 w:quarter=-2516 w:query=-1016 w:question=-545 w:queue=-619 w:quick=-1557
w:quickly=242 w:quiet=-610 w:r=-711 w:radio=-341 w:rafe=-1802 w:ran=-3739 w:random=1024 w:rang=-2231 w:rate=-884
w:rather=-1561 w:raw=-1560 w:reach=-2795 w:read=-1283 w:reader=-2129 w:reading=-878 w:real=4324 w:really=-1577
w:reason=-2355 w:rebuilt=336 w:receipt=-2224 w:receiv=-687 w:receiver=-1068 w:reception=-391 w:recipe=-576
w:recipient=4216 w:recognise=-911 w:recomputation=-1351 w:reconcile=-46 w:red=10408 w:redemption=24 w:referral=6365
w:refund=3463 w:refus=809 w:refuse=7105 w:regulator=3353 w:release=-335 w:remember=-653 w:remov=3271 w:renam=-177
w:rename=-1008 w:renew=4002 w:reorganisation=-447 w:repair=-156 w:repeat=1698 w:replac=-1455 w:replacement=-1177
w:report=-7507 w:repository=-676 w:request=-2510 w:reset=249 w:resolv=-165 w:resolve=-580 w:rest=2913 w:restart=-2576
w:restor=-275 w:restore=-2001 w:result=-964 w:retention=-21 w:retir=-427 w:retry=6975 w:revenue=-2173 w:review=1655
w:reviewer=409 w:right=1003 w:ring=296 w:road=-664 w:role=-1244 w:roll=-777 w:rollback=-239 w:room=8548 w:rose=-1250
w:rota=2317 w:round=-472 w:route=-1135 w:router=1717 w:row=3454 w:rule=4335 w:rumour=-548 w:run=38 w:runbook=2315
w:runn=-1365 w:s=-451 w:safe=-161 w:safety=-606 w:said=-1433 w:sale=-2041 w:same=-3566 w:sap=-602 w:sat=-1093
w:saturday=68 w:sav=-2731 w:save=-249 w:saw=-1514 w:say=-6264 w:scheduler=-1058 w:school=3584 w:screen=-3123
w:script=-852 w:seam=-1571 w:search=-2502 w:second=5415 w:secondary=-366 w:secretary=2459 w:secure=1228 w:security=2780
w:see=2466 w:seen=-1716 w:segment=2615 w:send=-1878 w:sender=3145 w:sense=-590 w:sensor=-1141 w:sent=-2724
w:september=1575 w:server=-1404 w:service=-3001 w:set=-158 w:sett=-128 w:settl=1246 w:sev=-3614 w:seven=350
w:severity=-3493 w:shar=-1425 w:share=-543 w:she=2777 w:sheet=-1938 w:shelf=722 w:shift=3767 w:ship=-862 w:shoe=-1708
w:shop=656 w:shop'=-203 w:shopper=-825 w:short=-821 w:should=3554 w:shout=475 w:show=-1631 w:shown=4436 w:shut=2240
w:side=-1012 w:sign=3600 w:silence=-1390 w:silent=-566 w:simply=-129 w:since=-6497 w:single=-1819 w:site=-2780
w:six=-1868 w:slip=-1095 w:slow=-903 w:sluice=1542 w:small=-2324 w:snapshot=-534 w:so=-1420 w:software=3722 w:sold=493
w:solution=179 w:some=-2143 w:somebody=3428 w:somebody'=-1716 w:someth=-1768 w:sooner=-1753 w:sorry=-467 w:sort=-325
w:soup=5572 w:south=306 w:space=-337 w:speak=-723 w:split=-2644 w:spoke=-821 w:spr=-954 w:staff=-1677 w:stag=9247
w:stale=-2122 w:stand=3471 w:start=117 w:stay=1436 w:step=4399 w:still=-2133 w:stood=-2097 w:stop=214 w:stopp=-1074
w:store=1403 w:storm=-204 w:story=-1698 w:strange=-289 w:stranger=-203 w:street=-228 w:struck=-122 w:stuck=94
w:subject=1761 w:such=3324 w:suffix=-1036 w:sum=1196 w:summer=3168 w:sunday=-2175 w:supplier=-1198 w:support=-1982
w:switch=2358 w:switchboard=1977 w:synthetic=-1522 w:system=365 w:table=-2688 w:tablet=-1406 w:take=1937 w:taken=-36
w:talk=-1727 w:tank=109 w:tap=40 w:team=146 w:telephone=-175 w:tell=-1393 w:telnova=-786 w:template=-1000
w:temporary=4004 w:ten=-4019 w:tender=73 w:test=2996 w:text=-2330 w:textile=-487 w:th=-2326 w:thaler=-686 w:than=416
w:thank=2706 w:that=-1668 w:that'=-787 w:the=-1342 w:their=-1638 w:them=-4263 w:themselve=-612 w:then=-4422 w:there=287
w:there'=-916 w:these=311 w:they=2613 w:thi=-2313 w:thing=-2738 w:think=-2027 w:third=-1545 w:those=-1763 w:thought=115
w:thousand=-2124 w:three=2906 w:through=3570 w:throw=-128 w:thrown=-630 w:thu=-1261 w:thursday=-1836 w:ticket=-3421
w:tidi=-1021 w:tile=-2301 w:till=-2816 w:time=-780 w:timeout=-1089 w:to=2570 w:today=-1096 w:together=-360 w:told=59
w:tone=-986 w:too=-2167 w:took=-10163 w:tool=20 w:top=-1602 w:topic=130 w:total=-756 w:touch=1008 w:town=-1370
w:track=-2872 w:trad=-906 w:trader=-1133 w:traffic=-867 w:train=-1158 w:tram=-1160 w:translation=2667 w:travel=-1413
w:treat=3179 w:tri=-1245 w:truck=-409 w:true=-362 w:trust=-3279 w:truth=-337 w:try=-1225 w:tuesday=-614 w:turn=1074
w:twelve=-3506 w:twenty=-1637 w:twice=2081 w:two=-3765 w:typ=-830 w:unavailable=325 w:under=-726 w:understand=475
w:understood=18 w:unit=-1941 w:unknown=3725 w:until=1550 w:up=815 w:updat=-1279 w:update=-785 w:upper=679 w:us=-471
w:usage=-968 w:use=-4105 w:used=-1005 w:user=-437 w:usual=-1984 w:utc=-1079 w:utility=-459 w:valley=162 w:value=-582
w:valve=2644 w:vanish=-739 w:vendor=2945 w:vendor'=270 w:version=3355 w:very=-122 w:village=-1704 w:visitor=-1279
w:volunteer=-694 w:vote=-1467 w:voucher=-3148 w:vpn=-605 w:wait=-306 w:walk=-331 w:wall=-195 w:want=6422 w:warden=-635
w:warehouse=341 w:was=-7269 w:watch=-1256 w:water=-1529 w:wave=-419 w:way=-1377 w:we=-94 w:we've=-257 w:web=-1084
w:wednesday=293 w:week=3130 w:weekend=-483 w:weekly=2176 w:weight=-46 w:well=-2830 w:went=-3056 w:were=-5639 w:what=715
w:whatever=-1233 w:when=9695 w:whenever=-2449 w:where=-4019 w:whether=-2186 w:which=-3738 w:while=-2312 w:who=-13
w:whoever=-770 w:whole=2404 w:whom=3018 w:whose=-238 w:why=-1311 w:wiki=3733 w:will=8089 w:window=361 w:wing=-487
w:with=3147 w:within=-2175 w:without=-6639 w:woke=-1496 w:word=-4756 w:work=-3150 w:worse=-217 w:worth=-2208
w:would=-348 w:writ=-2673 w:write=11356 w:writer=-827 w:written=-4599 w:wrong=-2049 w:wrote=-3775 w:year=-1147
w:yet=-292 w:you=-988 w:your=-2065 w:zero=1753 w:zeynep=1509
'''
