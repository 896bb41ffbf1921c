/// <summary>What stands beside a reference is of that member alone.</summary>
internal static class Program
{
    public static void Run()
    {
        foreach (var club in new[] { new Club(), Club.Parse("{}") })
        {
            Kind first = club.First;
            Kind? second = club.Second;
            Kind third = club.Third;
            Is((Kind.Guild, null, Kind.Club), (first, second, third));
        }

        Docs.Say("Club.First", "About the first.");
        Docs.DoNotSay("Club.Second", "About");
        Docs.Say("Club.Third", "About the third.");
        Docs.Say("Club.Fourth", "About the fourth.");
        Is(true, Attribute.IsDefined(typeof(Club).GetProperty("Fourth")!, typeof(ObsoleteAttribute)));
        Is(false, Attribute.IsDefined(typeof(Club).GetProperty("Second")!, typeof(ObsoleteAttribute)));
        Is(typeof(Kind?), typeof(Club).GetProperty("Fourth")!.PropertyType);
    }
}
