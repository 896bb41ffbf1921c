using DomainSdk.Runtime;

namespace DomainSdk.Tests.Samples;

/// <summary>A union told apart by the member "kind", wherever it stands.</summary>
internal abstract record Shape : IJsonModel<Shape>
{
    private static readonly EnumTable Kinds = new("circle", "polygon");

    private Shape()
    {
    }

    public static SchemaNode Schema { get; } = SampleSchemas.Set[SampleSchemas.Uri + "#/$defs/Shape"];

    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Shape value)
        where TMode : struct, IReadMode
    {
        value = null!;
        var tag = JsonRead.FindTag(json, at, "kind"u8);
        if (tag < 0 || JsonRead.Enum(json, tag, Kinds, out var kind) < 0) return -1;
        switch (kind)
        {
            case 0:
                at = Circle.Read<TMode>(json, at, out var circle);
                value = circle;
                return at;
            default:
                at = Polygon.Read<TMode>(json, at, out var polygon);
                value = polygon;
                return at;
        }
    }

    public static void Write(ref JsonOutput output, Shape value)
    {
        switch (value)
        {
            case Circle circle:
                Circle.Write(ref output, circle);
                break;
            case Polygon polygon:
                Polygon.Write(ref output, polygon);
                break;
        }
    }

    internal sealed record Circle : Shape, IJsonCodec<Circle>
    {
        private static readonly MemberTable Members = new("kind", "radius");
        private static readonly EnumTable Tag = new("circle");

        public required double Radius { get; init; }

        public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Circle value)
            where TMode : struct, IReadMode
        {
            value = null!;
            if (!JsonRead.BeginObject(json, ref at)) return -1;
            double radius = 0;
            var seen = 0UL;
            var member = -1;
            while (JsonRead.NextMember(json, ref at, Members, ref member))
            {
                switch (member)
                {
                    case 0:
                        at = JsonRead.Constant(json, at, Tag);
                        break;
                    case 1:
                        at = DoubleCodec<RadiusRule>.Read<TMode>(json, at, out radius);
                        break;
                    default:
                        return -1;
                }

                if (at < 0) return -1;
                seen |= 1UL << member;
            }

            if (at < 0 || seen != 0b11) return -1;
            if (TMode.Builds) value = new Circle { Radius = radius };
            return at;
        }

        public static void Write(ref JsonOutput output, Circle value)
        {
            output.BeginObject();
            output.Name("\"kind\":"u8);
            output.Raw("\"circle\""u8);
            output.Name("\"radius\":"u8);
            output.Number(value.Radius);
            output.EndObject();
        }

        private readonly struct RadiusRule : IRule<NumberRule>
        {
            public static NumberRule Rule { get; } = new(minimum: "0", exclusiveMinimum: true);
        }
    }

    internal sealed record Polygon : Shape, IJsonCodec<Polygon>
    {
        private static readonly MemberTable Members = new("kind", "sides");
        private static readonly EnumTable Tag = new("polygon");

        public required long Sides { get; init; }

        public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Polygon value)
            where TMode : struct, IReadMode
        {
            value = null!;
            if (!JsonRead.BeginObject(json, ref at)) return -1;
            long sides = 0;
            var seen = 0UL;
            var member = -1;
            while (JsonRead.NextMember(json, ref at, Members, ref member))
            {
                switch (member)
                {
                    case 0:
                        at = JsonRead.Constant(json, at, Tag);
                        break;
                    case 1:
                        at = Int64Codec<SidesRule>.Read<TMode>(json, at, out sides);
                        break;
                    default:
                        return -1;
                }

                if (at < 0) return -1;
                seen |= 1UL << member;
            }

            if (at < 0 || seen != 0b11) return -1;
            if (TMode.Builds) value = new Polygon { Sides = sides };
            return at;
        }

        public static void Write(ref JsonOutput output, Polygon value)
        {
            output.BeginObject();
            output.Name("\"kind\":"u8);
            output.Raw("\"polygon\""u8);
            output.Name("\"sides\":"u8);
            output.Number(value.Sides);
            output.EndObject();
        }

        private readonly struct SidesRule : IRule<NumberRule>
        {
            public static NumberRule Rule { get; } = new(minimum: "3");
        }
    }
}
