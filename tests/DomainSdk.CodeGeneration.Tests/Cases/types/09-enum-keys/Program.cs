/// <summary>Keys by list are members; keys of a format are of its type.</summary>
internal static class Program
{
    public static void Run()
    {
        var times = OpeningTimes.Parse("""{"hours":{"mon":8,"sat":3.5},"names":{"de":{"name":"Tag"}},"ids":{"7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50":1}}""");
        double? monday = times.Hours.Mon;
        Is(8.0, monday);
        Is(null, times.Hours.Tue);
        Is(3.5, times.Hours.Sat);
        Is("Tag", times.Names?.De?.Name);
        Is(null, times.Names?.En);
        Guid id = times.Ids!.Single().Key;
        Is(Guid.Parse("7f2c1f7e-6b1e-4f7b-9a53-0d2d3c3e4f50"), id);

        times = times with { Hours = times.Hours with { Tue = 7 } };
        IsJson("""{"mon":8,"tue":7,"sat":3.5}""", times.Hours.ToJson());
        Is(false, OpeningTimes.IsValid("""{"hours":{"fun":8}}"""));
        Is(false, OpeningTimes.IsValid("""{"hours":{},"ids":{"nope":1}}"""));
    }
}
