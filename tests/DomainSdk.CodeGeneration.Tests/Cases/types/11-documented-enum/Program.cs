/// <summary>Constants with titles are an enum with names and words, be they texts or numbers.</summary>
internal static class Program
{
    public static void Run()
    {
        var job = new Job { Level = JobLevel.Hard, Mode = RunMode.Productive, Side = JobSide.L };
        Is("hard", job.Level switch { JobLevel.Easy => "easy", JobLevel.Medium => "medium", JobLevel.Hard => "hard", _ => "?" });
        IsJson("""{"level":"h","mode":2,"side":"l"}""", job.ToJson());
        Is(RunMode.Trial, Job.Parse("""{"level":"e","mode":1}""").Mode);
        Is(0, (int)RunMode.Simulated);
        Is(2, (int)RunMode.Productive);
        Is("[2]", JsonSerializer.Serialize(new[] { RunMode.Productive }));
        Is(false, Job.IsValid("""{"level":"e","mode":3}"""));
        Docs.Say("JobLevel.Easy", "For a first try.");
        Docs.Say("RunMode", "How the machine runs.");
        Docs.Say("RunMode.Trial", "With a workpiece, for trial.");
        Docs.Say("JobSide.L", "Left");
    }
}
