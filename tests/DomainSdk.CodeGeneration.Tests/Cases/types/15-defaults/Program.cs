/// <summary>Every default is what an absent member reads as.</summary>
internal static class Program
{
    public static void Run()
    {
        foreach (var options in new[] { new Options(), Options.Parse("{}") })
        {
            Is(-3, options.Tries);
            Is(9000000000, options.Limit);
            Is(-0.75, options.Share);
            Is(19.99m, options.Price);
            Is(1e300, options.Huge);
            Is(true, options.Loud);
            Is(new DateOnly(2020, 2, 29), options.From);
            Is(DateTimeOffset.UnixEpoch, options.At);
            Is(new OffsetTime(new TimeOnly(8, 30), TimeSpan.Zero), options.Clock);
            Is(IsoDuration.Parse("PT15M"), options.Span);
            Is(Guid.Empty, options.Id);
            Is(new Uri("https://example.org/a?b=c"), options.Home);
            Is(OptionsColour.DarkBlue, options.Colour);
            Is(2L, (long)options.Grade);
            Is<ValueArray<string>>([], options.Tags);
            Is<ValueArray<long>>([1, 2], options.Marks);
            Is(new Frame { Width = 2 }, options.Frame);
            Is("plain", options.Frame.Style);
            Is("a \"b\" \\ \n {c} \u2028", options.Quote);
            Is<string?>(null, options.Text);
            Is(5, options.Either.Integer);
            Is(1, options.Map["a"]);
            Is<ValueArray<byte>>([1, 2], options.Bytes);
            Is(null, options.Wrong);
        }

        // They are values and not perhaps values.
        DateOnly from = new Options().From;
        DateTimeOffset at = new Options().At;
        Guid id = new Options().Id;
        Uri home = new Options().Home;
        Frame frame = new Options().Frame;
        ValueMap<long> map = new Options().Map;
        Is(2021, from.AddYears(1).Year);
        Is((0, 2L, 1, "https"), (at.Minute, frame.Width, map.Count, home.Scheme));
        Is("{\"id\":\"7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50\"}", new Options { Id = Guid.Parse("7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50") }.ToJson());
        Is("{}", Options.Parse("{}").ToJson());
        Is(id, Options.Parse("{}").Id);
    }
}
