/// <summary>Read only and write only are words in the documentation, and change nothing else.</summary>
internal static class Program
{
    public static void Run()
    {
        Docs.Say("Member.Id", "Given by the server.", "Read only.");
        Docs.Say("Member.Password", "Write only.");
        Docs.DoNotSay("Member.Name", "only");
        var member = new Member { Id = 1, Name = "x", Password = "abc" };
        Is(member, Member.Parse("""{"id":1,"name":"x","password":"abc"}"""));
        Is(false, (member with { Password = "ab" }).Validate().IsValid);
    }
}
