using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Features;

/// <summary>The verbs of a test's controls. Each names the test and the place in it, so that an old button is known for one.</summary>
internal static class QuizVerb
{
    public const string Choose = "qz";
    public const string Pick = "qz-pick";
    public const string OpenForm = "qz-open";
    public const string Form = "qz-form";
    public const string Hint = "qz-hint";
    public const string DontKnow = "qz-pass";
    public const string Continue = "qz-go";
    public const string StartOver = "qz-new";
    public const string BeginTest = "qz-begin";

    private const string None = "-";

    /// <summary>Delivery ids differ in length from platform to platform; a test's id is always sixteen hexadecimal digits.</summary>
    public static string SessionId(string deliveryId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(deliveryId)).AsSpan(0, 8));

    public static ActionId At(string verb, QuizSession session, params string[] more) =>
        new(verb, [session.Id, session.OpenPosition.ToString(CultureInfo.InvariantCulture), .. more]);

    public static ActionId Resume(QuizSession session) => new(Continue, session.Id);

    /// <summary>Gives up a test that is under way.</summary>
    public static ActionId Anew(QuizWish wish) => Of(StartOver, wish);

    /// <summary>Leaves a test that is under way where it is.</summary>
    public static ActionId Begin(QuizWish wish) => Of(BeginTest, wish);

    /// <summary>The wish behind a button; defaults stand in for whatever is not readable.</summary>
    public static QuizWish Wish(ActionId action) => new(
        action.Part(0) is "" or None ? null : action.Part(0),
        action.Part(1) is "" or None ? null : action.Part(1),
        QuizWish.Clamp(Number(action.Part(2)) ?? QuizWish.DefaultLength));

    public static int Position(ActionId action) => Number(action.Part(1)) ?? -1;

    public static AnswerActions Actions(QuizSession session, Question question) => new()
    {
        Choose = option => At(Choose, session, option),
        Pick = At(Pick, session),
        OpenForm = At(OpenForm, session),
        DontKnow = At(DontKnow, session),
        Hint = question.Hint is null || session.Items[session.OpenPosition].HintUsed ? null : At(Hint, session),
        Report = ReportVerb.Open(question.Id, question.Revision),
    };

    private static ActionId Of(string verb, QuizWish wish) =>
        new(verb, wish.Topic ?? None, wish.Level ?? None, wish.Length.ToString(CultureInfo.InvariantCulture));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
