/// <summary>A number that may be a text says which it is.</summary>
internal static class Program
{
    public static void Run()
    {
        var reading = Reading.Parse("""{"degrees":"-3","humidity":"40","pressure":null,"wind":2.5}""");
        Is("-3", reading.Degrees.Text);
        Is(null, reading.Degrees.Integer);
        Is(true, reading.Pressure.IsPresent);
        Is(null, reading.Pressure.Value?.Integer);
        Is(2.5, reading.Wind?.Number);
        reading = reading with { Degrees = 21, Pressure = (ReadingPressure)9007199254740993, Wind = "1e3" };
        Is(21, reading.Degrees.Integer);
        Is(9007199254740993, reading.Pressure.Value?.Integer);
        IsJson("""{"degrees":21,"humidity":"40","pressure":9007199254740993,"wind":"1e3"}""", reading.ToJson());
        Is("-3 as text", Reading.Parse("""{"degrees":"-3","humidity":1}""").Degrees.Match(text => text + " as text", number => $"{number}"));
    }
}
