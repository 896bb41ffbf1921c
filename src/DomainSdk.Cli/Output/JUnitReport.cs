using System.Globalization;
using System.Text;
using System.Xml;

namespace DomainSdk.Cli.Output;

/// <summary>Tests that were made, findings as failed tests, and the summary as one that passes where nothing failed.</summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = false };

    public static void Write(TextWriter output, FindingReport report)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings)) WriteSuites(xml, report);
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()).TrimStart('\uFEFF'));
    }

    private static void WriteSuites(XmlWriter xml, FindingReport report)
    {
        var failures = report.Findings.Count(finding => finding.Fails).ToString(CultureInfo.InvariantCulture);
        var others = report.Findings.Except(report.Tests.Select(test => test.Failure).OfType<ReportFinding>()).ToList();
        var tests = (report.Tests.Count + others.Count + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var element in new[] { "testsuites", "testsuite" })
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("name", "domainsdk " + report.Title);
            xml.WriteAttributeString("tests", tests);
            xml.WriteAttributeString("failures", failures);
            xml.WriteAttributeString("errors", "0");
        }

        foreach (var (file, name, failure) in report.Tests) WriteCase(xml, file, name, failure);
        foreach (var finding in others) WriteCase(xml, ReportFinding.FileOf(finding.Position), $"{finding.Id} at '{finding.Pointer}' {ReportFinding.Place(finding.Position)}", finding);
        Begin(xml, "domainsdk." + report.Title, "summary");
        xml.WriteElementString("system-out", Text(string.Join("\n", report.Notes.Select(note => $"code: {note}").Concat(report.Summary.Select(s => $"{s.Name}: {s.Value}")))));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string file, string name, ReportFinding? finding)
    {
        Begin(xml, file, name);
        if (finding is not null) WriteFinding(xml, finding);
        xml.WriteEndElement();
    }

    private static void WriteFinding(XmlWriter xml, ReportFinding finding)
    {
        var text = string.Join("\n", [$"{ReportFinding.Place(finding.Position)}: {finding.SeverityName} {finding.Id}: {finding.Message}", .. finding.Details.Select(d => $"{d.Name}: {d.Text}"), .. finding.Related.Select(r => $"{ReportFinding.Place(r.Position)}: {r.Message}")]);
        if (finding.Fails)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Id);
            xml.WriteAttributeString("message", Text(finding.Message));
            xml.WriteString(Text(text));
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("system-out", Text(text));
        }
    }

    private static void Begin(XmlWriter xml, string file, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Text(file));
        xml.WriteAttributeString("name", Text(name));
    }

    // What one line of a message may have, and XML may not: two code points that are no characters.
    private static string Text(string text) => string.Join("\n", text.Split('\n').Select(line => MessageText.OneLine(line).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD')));
}
