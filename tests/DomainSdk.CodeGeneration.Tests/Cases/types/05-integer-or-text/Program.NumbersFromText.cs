/// <summary>Where the project says so, a number that may be a text is a number: read from both, written as one.</summary>
internal static class Program
{
    public static void Run()
    {
        var reading = Reading.Parse("""{"degrees":"-3","humidity":"40","pressure":"9007199254740993","wind":"1e3"}""");
        int degrees = reading.Degrees;
        long? pressure = reading.Pressure.Value;
        double? wind = reading.Wind;
        Is(-3, degrees);
        // Without a type any other value is valid, too: 2.5, true, a list.
        Is("\"40\"", $"{reading.Humidity}");
        Is(9007199254740993, pressure);
        Is(1000.0, wind);
        Is(reading, Reading.Parse("""{"degrees":-3,"humidity":"40","pressure":9007199254740993,"wind":1000}"""));
        Is(false, Reading.IsValid("""{"degrees":"warm","humidity":1}"""));
        IsJson("""{"degrees":21,"humidity":40}""", new Reading { Degrees = 21, Humidity = JsonValue.From(40) }.ToJson());
    }
}
