/// <summary>The compiler warns of what is deprecated, in the words of the schema.</summary>
internal static class Program
{
    public static void Run()
    {
        Is(null, Deprecation(typeof(Route), "Key"));
        Is(true, Deprecation(typeof(Route), "Code") is not null);
        Is("Use tint.", Deprecation(typeof(Route), "Colour")?.Message);
        Type hook = typeof(Route).GetProperty("Hook")!.PropertyType;
        Is("Replaced by flows.", ((ObsoleteAttribute?)Attribute.GetCustomAttribute(hook, typeof(ObsoleteAttribute)))?.Message);

        // It can still be used by those who must.
        #pragma warning disable CS0612, CS0618
        var route = Route.Parse("""{"code":"x","hook":{"url":"u","name":"n"},"colour":"red"}""");
        Is("x", route.Code);
        Is("u", route.Hook?.Url);
        Is(RouteColour.Red, route.Colour);

        static ObsoleteAttribute? Deprecation(Type type, string member) =>
            (ObsoleteAttribute?)Attribute.GetCustomAttribute(type.GetProperty(member)!, typeof(ObsoleteAttribute));
    }
}
