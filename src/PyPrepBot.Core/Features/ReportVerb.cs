using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features;

/// <summary>The button that stands on every question, also before it is answered: something is wrong with it.</summary>
public static class ReportVerb
{
    public const string Name = "report";
    public const string Form = "report-form";

    public static ActionId Open(string questionId, string revision) => new(Name, questionId, revision);

    public static ActionId Submit(string questionId, string revision) => new(Form, questionId, revision);
}
