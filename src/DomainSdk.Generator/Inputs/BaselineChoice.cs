using DomainSdk.Schema.Containment;

namespace DomainSdk.Generator.Inputs;

/// <summary>What a schema item says about the versions that it has to be compatible with.</summary>
/// <param name="Path">The full path of a file, or of a folder with one file for each version.</param>
/// <param name="Place">The same as the project file has it.</param>
/// <param name="Asked">What has to hold.</param>
/// <param name="IsTransitive">Whether it has to hold for all versions in the folder, and not for the last one only.</param>
/// <param name="Reading">Which documents of a schema there are taken to be.</param>
internal sealed record BaselineChoice(string Path, string Place, Compatibility Asked, bool IsTransitive, SchemaReading Reading)
{
    private const string Transitive = "Transitive";

    /// <summary>The changes that are meant are listed beside the baseline.</summary>
    public string AcceptedPath => (Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Path.Substring(0, Path.Length - ".json".Length) : Path) + ItemFile.AcceptedEnding;

    /// <summary>Reads the metadata of a schema item.</summary>
    /// <param name="settings">The metadata.</param>
    /// <param name="projectFolder">The folder that paths are relative to.</param>
    /// <returns>What it says, or null where it asks for nothing.</returns>
    public static BaselineChoice? Read(Settings settings, string projectFolder)
    {
        var path = settings.Text("DomainSdkBaseline");
        var word = settings.OneOf("DomainSdkCompatibility", ["Backward", "Forward", "Full", "None", "BackwardTransitive", "ForwardTransitive", "FullTransitive"]);
        var reading = settings.OneOf("DomainSdkReading", "Set", "Record");
        if (path.Length == 0 && word != "None" && settings.Text("DomainSdkCompatibility").Length > 0) settings.Report($"'Compatibility' is '{word}', and there is no 'Baseline' to compare with");
        if (path.Length == 0 || word == "None") return null;

        var isTransitive = word.EndsWith(Transitive, StringComparison.Ordinal);
        var asked = (isTransitive ? word.Substring(0, word.Length - Transitive.Length) : word) switch
        {
            "Forward" => Compatibility.Forward,
            "Full" => Compatibility.Full,
            _ => Compatibility.Backward,
        };
        return new BaselineChoice(ProjectPath.Full(path, projectFolder), path.Replace('\\', '/').TrimEnd('/'), asked, isTransitive, reading == "Record" ? SchemaReading.Record : SchemaReading.Set);
    }
}
