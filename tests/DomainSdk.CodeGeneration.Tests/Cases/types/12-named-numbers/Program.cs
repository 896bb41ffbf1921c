/// <summary>A list of integers with names is an enum with these numbers.</summary>
internal static class Program
{
    public static void Run()
    {
        var session = Session.Parse("""{"outcome":2,"channel":3,"code":"0562","plain":-1}""");
        Is(Outcome.Granted, session.Outcome);
        Is(SessionChannel.Visit, session.Channel);
        Is(SessionCode.Wood, session.Code);
        long plain = (long)session.Plain!.Value;
        Is(-1L, plain);
        Is((1, 2, 3), ((int)SessionChannel.Mail, (int)SessionChannel.Phone, (int)SessionChannel.Visit));
        Is((0, 1), ((int)Outcome.Waiting, (int)Outcome.Locked));
        IsJson("""{"outcome":1,"channel":2,"code":"7391"}""", new Session { Outcome = Outcome.Locked, Channel = SessionChannel.Phone, Code = SessionCode.Steel }.ToJson());
        Is(false, Session.IsValid("""{"outcome":3}"""));
        Docs.Say("Outcome", "How it ended.");
        Docs.Say("SessionChannel.Mail", "By mail");
    }
}
