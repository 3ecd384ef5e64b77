using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>The verbs of a daily challenge's controls. Each names the challenge by its date; the group is where it is pressed.</summary>
internal static class DailyVerb
{
    public const string Open = "day";
    public const string Current = "day-now";
    public const string Choose = "ans";
    public const string Pick = "ans-pick";
    public const string OpenForm = "ans-open";
    public const string Form = "ans-form";
    public const string Hint = "ans-hint";
    public const string DontKnow = "ans-pass";

    public static ActionId Of(string verb, DateOnly date) => new(verb, ChallengeDate.Text(date));

    public static AnswerActions Actions(Question question, PersonalCard card) => new()
    {
        Choose = option => new ActionId(Choose, ChallengeDate.Text(card.Date), option),
        Pick = Of(Pick, card.Date),
        OpenForm = Of(OpenForm, card.Date),
        DontKnow = Of(DontKnow, card.Date),
        Hint = question.Hint is null || card.HintUsed ? null : Of(Hint, card.Date),
        Report = ReportVerb.Open(question.Id, card.Revision),
    };
}
