namespace DomainSdk.Schema.Semantics;

/// <summary>A time of day as <see cref="TimeFormat"/> reads it.</summary>
/// <param name="MinuteOfDay">Minutes since midnight, 0 to 1439.</param>
/// <param name="Second">Seconds, 0 to 60; 60 is a leap second.</param>
/// <param name="Ticks">The fraction of the second in ticks of 100 ns, cut off.</param>
/// <param name="FractionDigits">How many digits the fraction has; they begin at <see cref="FractionStart"/>.</param>
/// <param name="OffsetMinutes">What the time is ahead of UTC, less than a day.</param>
internal readonly record struct TimeParts(int MinuteOfDay, int Second, int Ticks, int FractionDigits, short OffsetMinutes)
{
    /// <summary>Where the digits of the fraction begin in the text of a time, if it has any.</summary>
    public const int FractionStart = 9;

    /// <summary>The digits of a fraction that a tick of 100 ns takes.</summary>
    public const int TickDigits = 7;

    /// <summary>Whether the fraction has a digit other than 0 that is finer than a tick.</summary>
    /// <param name="time">The text that the parts were read from.</param>
    /// <returns>True if it has.</returns>
    public bool IsFinerThanTicks(ReadOnlySpan<byte> time)
    {
        for (var i = TickDigits; i < FractionDigits; i++)
            if (time[FractionStart + i] != (byte)'0') return true;
        return false;
    }
}
