/// <summary>Instants as RFC 3339 has them.</summary>
internal static class Program
{
    public static void Run()
    {
        Is(1234567, Moment.Parse("""{"at":"2025-03-10T14:55:00.1234567Z"}""").At.Ticks % TimeSpan.TicksPerSecond);
        Is(new TimeSpan(5, 30, 0), Moment.Parse("""{"at":"2025-03-10T14:55:00.123456789+05:30"}""").At.Offset);
        Is(new DateTimeOffset(2025, 3, 10, 14, 55, 0, TimeSpan.Zero), Moment.Parse("""{"at":"2025-03-10t14:55:00z"}""").At);
        Is(new DateOnly(1, 1, 1), Moment.Parse("""{"at":"2025-03-10T14:55:00.1-00:00","day":"0001-01-01"}""").Day);
        Is(false, Moment.IsValid("""{"at":"2025-03-10T14:55:00"}"""));
        Is(false, Moment.IsValid("""{"at":"2025-02-29T00:00:00Z"}"""));
    }
}
