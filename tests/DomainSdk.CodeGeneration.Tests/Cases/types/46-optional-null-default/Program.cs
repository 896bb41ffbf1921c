/// <summary>A default of null says that absent is null.</summary>
internal static class Program
{
    public static void Run()
    {
        Profile profile = Profile.Parse("""{"id":1,"boss":null}""");
        string? nick = profile.Nick;
        long? age = profile.Age;
        string? street = profile.Home?.Street;
        int? tags = profile.Tags?.Count;
        double? score = profile.Score;
        Is((null, null, null, null), (nick, age, street, tags));
        Is(1.5, score);
        Is(null, profile.Boss);

        profile = profile with { Nick = "n", Home = new Address { Street = "s", No = "4a" }, Tags = (ValueArray<string>)["a"], Score = null };
        Is("s", profile.Home?.Street);
        Is("4a", profile.Home?.No?.Text);
        IsJson("""{"id":1,"boss":null,"nick":"n","home":{"street":"s","no":"4a"},"tags":["a"],"score":null}""", profile.ToJson());
        Is(profile, Profile.Parse(profile.ToJson()));
        IsJson("""{"id":2,"boss":null}""", new Profile { Id = 2, Boss = null }.ToJson());
    }
}
