/// <summary>Names of any length compile.</summary>
internal static class Program
{
    public static void Run()
    {
        var names = LongNames.Parse("{\"a" + "VeryLongTitleThat" + string.Concat(Enumerable.Repeat("Goes", 60)) + "\":{\"x\":\"p\"},\"deep\":{}}");
        Is(true, names.Deep is not null);
        Is(names, LongNames.Parse(names.ToJson()));
    }
}
