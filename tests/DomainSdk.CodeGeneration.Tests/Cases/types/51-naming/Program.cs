/// <summary>Names in every spelling become names of C#.</summary>
internal static class Program
{
    public static void Run()
    {
        var info = VideoInfo.Parse("""{"bit_rate":1,"BIT-DEPTH":2,"URLPath":"a","+1":1,"-1":2,"#":3,"inline-marker-ref":"q","inlineMarkerRef":"r","matrix":[[{"n":1}]],"items":[{"n":2}],"media_types":["audio/mp4"]}""");
        Is((1L, "a", "r"), (info.BitRate, info.URLPath, info.InlineMarkerRefValue));
        Is(1L, info.Matrix?[0][0].N);
        VideoInfoItem item = info.Items!.Value[0];
        Is(2L, item.N);

        // What stands inline is called after its place, and a choice has one level.
        VideoInfoEither either = VideoInfo.Parse("""{"either":{"b":{"c":1}}}""").Either!;
        VideoInfoEitherWithBB b = ((VideoInfoEither.WithB)either).B;
        Is(1L, b.C);
        Is("1 of b", either switch { VideoInfoEither.WithA a => $"{a.A} of a", VideoInfoEither.WithB one => $"{one.B.C} of b", VideoInfoEither.List list => $"{list.Value.Count} of d" });
        Is(info, VideoInfo.Parse(info.ToJson()));
    }
}
