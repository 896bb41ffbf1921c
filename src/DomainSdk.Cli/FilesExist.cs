namespace DomainSdk.Cli;

/// <summary>Says which of the files that a command was given are not there.</summary>
internal static class FilesExist
{
    public static bool Check(IEnumerable<string> paths, SchemaChoices choices, TextWriter errors)
    {
        var missing = paths.Where(path => !File.Exists(path)).Select(path => $"{path}: no such file").Concat(choices.Missing).ToList();
        foreach (var problem in missing) errors.WriteLine(MessageText.OneLine("domainsdk: " + problem));
        return missing.Count == 0;
    }
}
