import { COLOURS } from '../report/report-colours';
import { FONT_FAMILY, type Picture, type Shape, type Stroke } from './picture';

/** A picture as SVG. Its colours are attributes, for programs that read no style; the classes let the report draw it on dark paper too. */
export function PictureSvg({ picture: { title, width, height, direction, layers } }: { picture: Picture }) {
  return (
    <svg
      role="img"
      aria-label={title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction={direction}
      font-family={FONT_FAMILY}
    >
      <title>{title}</title>
      {layers.map(({ x, y, shapes }, index) => (
        <g key={index} transform={`translate(${x} ${y})`}>
          {shapes.map((shape, place) => (
            <Drawn key={place} shape={shape} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  if (shape.kind === 'path') return <path class={strokeClass(shape.stroke)} d={shape.d} fill="none" {...strokeAttributes(shape.stroke)} />;
  if (shape.kind === 'words') {
    const { text, x, y, font, colour, anchor } = shape;
    return (
      <text
        class={`${colour}-fill`}
        x={x}
        y={y}
        fill={COLOURS[colour][0]}
        font-size={font.size}
        font-weight={font.weight}
        text-anchor={anchor}
      >
        {text}
      </text>
    );
  }
  const { x, y, width, height, round, fill, stroke } = shape;
  return (
    <rect
      class={`${fill}-fill ${strokeClass(stroke)}`.trim()}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={round}
      fill={COLOURS[fill][0]}
      {...strokeAttributes(stroke)}
    />
  );
}

const strokeClass = (stroke: Stroke | null): string => (stroke === null ? '' : `${stroke.colour}-stroke`);

function strokeAttributes(stroke: Stroke | null): Readonly<Record<string, string | number>> {
  if (stroke === null) return {};
  const { colour, width, dashes } = stroke;
  return { stroke: COLOURS[colour][0], 'stroke-width': width, ...(dashes.length > 0 && { 'stroke-dasharray': dashes.join(' ') }) };
}
