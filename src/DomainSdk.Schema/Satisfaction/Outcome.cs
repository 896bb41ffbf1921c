namespace DomainSdk.Schema.Satisfaction;

/// <summary>What is known of the question whether a value fulfils some conditions.</summary>
internal sealed class Outcome
{
    private Outcome(string? value, string? obstacle)
    {
        Value = value;
        Obstacle = obstacle;
    }

    /// <summary>There is no such value: that is proved.</summary>
    public static Outcome None { get; } = new(null, null);

    /// <summary>A value that fulfils them all, as JSON; the interpreter has confirmed it.</summary>
    public string? Value { get; }

    /// <summary>What stopped both the proof and the search.</summary>
    public string? Obstacle { get; }

    public bool IsNone => Value is null && Obstacle is null;

    public static Outcome Found(string value) => new(value, null);

    public static Outcome Unknown(string obstacle) => new(null, obstacle);
}
