using SharpFuzz;

namespace DomainSdk.Fuzzing.Running;

/// <summary>A copy of this program in which SharpFuzz has put its counters into the assemblies of the product.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Product = ["DomainSdk.Schema.dll", "DomainSdk.CodeGeneration.dll", "DomainSdk.dll", "DomainSdk.Model.dll"];

    /// <summary>Makes the copy anew.</summary>
    /// <param name="output">The folder that it is made in.</param>
    /// <returns>The path of the program.</returns>
    public static string Make(string output)
    {
        var folder = Path.Combine(output, "instrumented");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var assembly in Product)
        {
            // Instrumenting is done as the types are enumerated.
            var types = Fuzzer.Instrument(Path.Combine(folder, assembly), _ => true, Options.Value).Count();
            Console.WriteLine($"{assembly}: {types} types instrumented");
        }

        return Path.Combine(folder, Path.GetFileName(typeof(InstrumentedCopy).Assembly.Location));
    }
}
