tiendoSeries(["%",[
["H184","Huyện Văn Quan","Cấp huyện, Tỉnh Lạng Sơn",2020,["46,2 mh","54,5 mh","75,0 mh","62,8 mh","72,0 mh"]],
["X06256-cu","Xã Trấn Ninh","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["60,0 mh"]],
["X06268-cu","Xã Liên Hội","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["100,0 mh"]],
["X06274-cu","Xã Hòa Bình","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["50,0 mh"]],
["X06283-cu","Xã An Sơn","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["50,0 mh"]],
["X06292-cu","Xã Lương Năng","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["75,0 mh"]],
["X06307-cu","Xã Tân Đoàn","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["100,0 mh"]],
["X06316-cu","Xã Tràng Phái","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["80,0 mh"]],
["X06322-cu","Xã Hữu Lễ","Cấp xã, Huyện Văn Quan, Tỉnh Lạng Sơn",2022,["100,0 mh"]]]]);
