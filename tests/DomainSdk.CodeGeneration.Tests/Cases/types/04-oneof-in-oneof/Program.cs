/// <summary>A union in a union: three cases, and a switch over these three is complete.</summary>
internal static class Program
{
    public static void Run()
    {
        Page page = Page.Parse("""{"content":{"seconds":3,"kind":"film"}}""");
        Is("3 s", page.Content switch { Essay essay => essay.Body, Photo photo => $"{photo.Width} px", Film film => $"{film.Seconds} s" });

        // The inner union is a type of its own, and all of it is content.
        Media media = new Photo { Width = 3 };
        Content content = media;
        Is("3 px", media switch { Photo photo => $"{photo.Width} px", Film film => $"{film.Seconds} s" });
        IsJson("""{"content":{"kind":"photo","width":3}}""", new Page { Content = content }.ToJson());
        Is(new Page { Content = new Essay { Body = "x" } }, Page.Parse("""{"content":{"kind":"essay","body":"x"}}"""));
    }
}
