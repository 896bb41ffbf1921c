using System.Text.Json.Serialization;
using DomainSdk.Runtime;

namespace DomainSdk.Tests.Samples;

/// <summary>A closed record with required, optional, optional-and-nullable, collection and recursive members.</summary>
[JsonConverter(typeof(JsonModelConverter<Article>))]
internal sealed record Article : IJsonModel<Article>
{
    private static readonly MemberTable Members =
        new("id", "title", "status", "published", "rating", "author", "shapes", "note", "extra", "reply");

    public required ArticleId Id { get; init; }

    public required string Title { get; init; }

    public required Status Status { get; init; }

    public DateOnly? Published { get; init; }

    public int? Rating { get; init; }

    public required Author Author { get; init; }

    public required ValueArray<Shape> Shapes { get; init; }

    public Optional<string?> Note { get; init; }

    public ValueMap<double>? Extra { get; init; }

    public Article? Reply { get; init; }

    public static SchemaNode Schema { get; } = SampleSchemas.Set[SampleSchemas.Uri];

    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out Article value)
        where TMode : struct, IReadMode
    {
        value = null!;
        if (!JsonRead.BeginObject(json, ref at)) return -1;
        ArticleId id = default;
        string title = null!;
        Status status = default;
        DateOnly? published = null;
        int? rating = null;
        Author author = null!;
        ValueArray<Shape> shapes = default;
        Optional<string?> note = default;
        ValueMap<double>? extra = null;
        Article? reply = null;
        var seen = 0UL;
        var member = -1;
        while (JsonRead.NextMember(json, ref at, Members, ref member))
        {
            switch (member)
            {
                case 0:
                    at = ArticleId.Read<TMode>(json, at, out id);
                    break;
                case 1:
                    at = StringCodec<TitleRule>.Read<TMode>(json, at, out title);
                    break;
                case 2:
                    at = EnumCodec<Status, StatusTable>.Read<TMode>(json, at, out status);
                    break;
                case 3:
                {
                    at = DateOnlyCodec.Read<TMode>(json, at, out var present);
                    published = present;
                    break;
                }

                case 4:
                {
                    at = Int32Codec<RatingRule>.Read<TMode>(json, at, out var present);
                    rating = present;
                    break;
                }

                case 5:
                    at = Author.Read<TMode>(json, at, out author);
                    break;
                case 6:
                    at = ArrayCodec<Shape, Shape, ShapesRule>.Read<TMode>(json, at, out shapes);
                    break;
                case 7:
                    at = OptionalCodec<string?, NullableReferenceCodec<string, StringCodec>>.Read<TMode>(json, at, out note);
                    break;
                case 8:
                    at = MapCodec<double, DoubleCodec, ExtraRule>.Read<TMode>(json, at, out extra);
                    break;
                case 9:
                    at = RecursiveCodec<Article, Article>.Read<TMode>(json, at, out reply);
                    break;
                default:
                    return -1;
            }

            if (at < 0) return -1;
            seen |= 1UL << member;
        }

        if (at < 0 || (seen & 0b110_0111) != 0b110_0111) return -1;
        if (TMode.Builds)
        {
            value = new Article
            {
                Id = id,
                Title = title,
                Status = status,
                Published = published,
                Rating = rating,
                Author = author,
                Shapes = shapes,
                Note = note,
                Extra = extra,
                Reply = reply,
            };
        }

        return at;
    }

    public static void Write(ref JsonOutput output, Article value)
    {
        output.BeginObject();
        output.Name("\"id\":"u8);
        ArticleId.Write(ref output, value.Id);
        output.Name("\"title\":"u8);
        output.String(value.Title);
        output.Name("\"status\":"u8);
        EnumCodec<Status, StatusTable>.Write(ref output, value.Status);
        if (value.Published is { } published)
        {
            output.Name("\"published\":"u8);
            DateOnlyCodec.Write(ref output, published);
        }

        if (value.Rating is { } rating)
        {
            output.Name("\"rating\":"u8);
            output.Number(rating);
        }

        output.Name("\"author\":"u8);
        Author.Write(ref output, value.Author);
        output.Name("\"shapes\":"u8);
        ArrayCodec<Shape, Shape>.Write(ref output, value.Shapes);
        if (value.Note.IsPresent)
        {
            output.Name("\"note\":"u8);
            NullableReferenceCodec<string, StringCodec>.Write(ref output, value.Note.Value);
        }

        if (value.Extra is { } extra)
        {
            output.Name("\"extra\":"u8);
            MapCodec<double, DoubleCodec>.Write(ref output, extra);
        }

        if (value.Reply is { } reply)
        {
            output.Name("\"reply\":"u8);
            Article.Write(ref output, reply);
        }

        output.EndObject();
    }

    private readonly struct TitleRule : IRule<StringRule>
    {
        public static StringRule Rule { get; } = new(minLength: 1, maxLength: 20);
    }

    private readonly struct RatingRule : IRule<NumberRule>
    {
        public static NumberRule Rule { get; } = new(minimum: "0", maximum: "5");
    }

    private readonly struct ShapesRule : IRule<ArrayRule>
    {
        public static ArrayRule Rule => new(minItems: 1, uniqueItems: true);
    }

    private readonly struct ExtraRule : IRule<MapRule>
    {
        public static MapRule Rule => new(minProperties: 0, maxProperties: 3);
    }

    private readonly struct StatusTable : IRule<EnumTable>
    {
        public static EnumTable Rule { get; } = new("draft", "in \"review\"", "published");
    }
}
