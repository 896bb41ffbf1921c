using DomainSdk.Runtime;

namespace DomainSdk.Tests;

/// <summary>What readers share is found by the bytes that they read, never by how many there are.</summary>
public class OpenDocumentTests
{
    private readonly byte[] _text = "[1.25]"u8.ToArray();
    private readonly byte[] _equal = "[1.25]"u8.ToArray();

    [Fact]
    public void A_text_of_the_same_length_is_another_text()
    {
        var document = new OpenDocument(_text, notesInexact: true);
        document.Open(0);
        try
        {
            Assert.NotNull(OpenDocument.StateOf(_text, 1));
            Assert.Null(OpenDocument.StateOf(_equal, 1));
            Assert.True(OpenDocument.IsWatched(_text, 1));
            Assert.False(OpenDocument.IsWatched(_equal, 1));
            OpenDocument.NoteInexact(_equal, 1, "double");
        }
        finally
        {
            document.Close();
        }

        Assert.Null(document.Notes.Inexact);
    }

    [Fact]
    public void A_document_within_another_keeps_its_notes_to_itself()
    {
        var outer = new OpenDocument(_text);
        outer.Open(0);
        var state = OpenDocument.StateOf(_text, 0);
        var inner = new OpenDocument(_equal);
        inner.Open(0);
        OpenDocument.Doubt();
        Assert.NotSame(state, OpenDocument.StateOf(_equal, 0));
        inner.Close();
        Assert.Same(state, OpenDocument.StateOf(_text, 0));
        outer.Close();

        Assert.True(inner.Notes.IsInDoubt);
        Assert.False(outer.Notes.IsInDoubt);
        Assert.Null(OpenDocument.StateOf(_text, 0));
    }

    [Fact]
    public void A_value_before_what_is_read_is_not_part_of_the_document()
    {
        var document = new OpenDocument(_text);
        document.Open(1);
        Assert.NotNull(OpenDocument.StateOf(_text, 1));
        Assert.Null(OpenDocument.StateOf(_text, 0));
        document.Close();
    }

    [Fact]
    public void A_text_moves_and_stays_the_same()
    {
        var text = new byte[200];
        var document = new OpenDocument(text);
        document.Open(0);
        // A collection that compacts may move the bytes; what is remembered moves with them.
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        Assert.NotNull(OpenDocument.StateOf(text, 0));
        document.Close();
    }
}
