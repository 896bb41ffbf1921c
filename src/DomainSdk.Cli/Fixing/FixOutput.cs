using DomainSdk.Cli.Output;

namespace DomainSdk.Cli.Fixing;

/// <summary>Writes the mended files, or what would become of them.</summary>
internal static class FixOutput
{
    /// <summary>Writes each file whole, or leaves it as it is and says why.</summary>
    /// <returns>Whether all were written.</returns>
    public static bool WriteFiles(IReadOnlyList<MendedFile> files, TextWriter errors)
    {
        var isWhole = true;
        foreach (var file in files)
        {
            try
            {
                if (FileBytes.Read(file.Path).AsSpan().SequenceEqual(file.Before))
                {
                    WholeFile.Write(file.Path, file.After);
                    continue;
                }

                errors.WriteLine(MessageText.OneLine($"domainsdk: {file.Path}: has been changed meanwhile, and stays as it is"));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(MessageText.OneLine($"domainsdk: {file.Path}: {e.Message}"));
            }

            isWhole = false;
        }

        return isWhole;
    }

    /// <summary>Says what was or would be mended, one line each.</summary>
    public static void WriteMends(FixPlan plan, string verb, TextWriter errors)
    {
        foreach (var mend in plan.Mends)
            errors.WriteLine(MessageText.OneLine($"{mend.Finding.Position}: {verb} {mend.Finding.Id}:{(mend.Finding.Rule is { } rule ? $" [{rule}]" : "")} {mend.Finding.Message}"));
    }
}
