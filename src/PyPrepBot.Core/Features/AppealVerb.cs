using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Core.Features;

/// <summary>The button under a wrong typed answer: its member says that it is right. One press is enough.</summary>
public static class AppealVerb
{
    public const string Name = "appeal";

    public static Button Daily(string questionId, DateOnly date) => Labelled(new ActionId(Name, questionId, ChallengeDate.Text(date)));

    public static Button Test(string questionId, QuizSession session, int position) =>
        Labelled(new ActionId(Name, questionId, session.Id, position.ToString(CultureInfo.InvariantCulture)));

    private static Button Labelled(ActionId action) => new(action, "My answer is right");
}
