#!/usr/bin/env bash
# A chart that fits every width can be one SVG drawing: what lies between the years is stretched by a nested <svg> of its own (viewBox,
# preserveAspectRatio "none"), and its strokes keep their width by vector-effect="non-scaling-stroke" (SVG Tiny 1.2, SVG 2), which every
# browser does. Apache Batik 1.19 (Maven) and resvg 2.6.2 (npm) pass over the attribute: a line 2 wide, stretched six times, is 12 wide,
# so that the chart's grid hides its figures. JSVG 2.0.0 (Maven) does as browsers do. Points and words that are placed in percentages
# stand right in all three. A chart that is saved as a file for such programs needs its lines drawn out before.
#
# Seen on 2026-11-30 with OpenJDK 17 and Node.js 20 (width of the line; where the point lies):
#   resvg: line 12, point 145 to 154
#   Batik: line 12, point 145 to 154
#   JSVG: line 2, point 145 to 154
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @resvg/resvg-js@2.6.2
central="https://repo.maven.apache.org/maven2"
batik="anim awt-util bridge codec constants css dom ext gvt i18n parser script shared-resources svg-dom svggen transcoder util xml"
for jar in \
  $(for part in $batik; do echo "org/apache/xmlgraphics/batik-$part/1.19/batik-$part-1.19.jar"; done) \
  org/apache/xmlgraphics/xmlgraphics-commons/2.11/xmlgraphics-commons-2.11.jar \
  commons-io/commons-io/2.21.0/commons-io-2.21.0.jar \
  commons-logging/commons-logging/1.3.5/commons-logging-1.3.5.jar \
  xml-apis/xml-apis-ext/1.3.04/xml-apis-ext-1.3.04.jar \
  com/github/weisj/jsvg/2.0.0/jsvg-2.0.0.jar; do
  curl --silent --show-error --fail --remote-name "$central/$jar"
done

cat >chart.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">
  <svg viewBox="0 0 100 300" preserveAspectRatio="none">
    <path d="M50 0v300" fill="none" stroke="#14213d" stroke-width="2" vector-effect="non-scaling-stroke"/>
  </svg>
  <circle cx="25%" cy="150" r="5" fill="#14213d"/>
</svg>
SVG

cat >resvg.js <<'JS'
const fs = require("fs");
const { Resvg } = require("@resvg/resvg-js");
fs.writeFileSync("resvg.png", new Resvg(fs.readFileSync("chart.svg", "utf8")).render().asPng());
JS
node resvg.js

cat >Chart.java <<'JAVA'
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

public class Chart {
    public static void main(String[] arguments) throws Exception {
        tell("resvg", ImageIO.read(new File("resvg.png")));
        tell("Batik", batik());
        tell("JSVG", jsvg());
    }

    static BufferedImage batik() throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("chart.svg"));
                OutputStream out = Files.newOutputStream(Path.of("batik.png"))) {
            new PNGTranscoder().transcode(new TranscoderInput(in), new TranscoderOutput(out));
        }
        return ImageIO.read(new File("batik.png"));
    }

    static BufferedImage jsvg() throws Exception {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        try (InputStream in = Files.newInputStream(Path.of("chart.svg"))) {
            SVGDocument document = new SVGLoader().load(in, null, LoaderContext.createDefault());
            document.render((JComponent) null, graphics);
        }
        return image;
    }

    static void tell(String program, BufferedImage image) {
        int[] point = inked(image, 150, 0, 200);
        System.out.println(program + ": line " + inked(image, 50, 200, 400).length + ", point " + point[0] + " to "
                + point[point.length - 1]);
    }

    static int[] inked(BufferedImage image, int y, int from, int to) {
        return IntStream.range(from, to).filter(x -> image.getRGB(x, y) >>> 24 != 0).toArray();
    }
}
JAVA
seen="$(java -Djava.awt.headless=true -cp '*' Chart.java 2>/dev/null)"
echo "$seen"
[ "$seen" = 'resvg: line 12, point 145 to 154
Batik: line 12, point 145 to 154
JSVG: line 2, point 145 to 154' ]
