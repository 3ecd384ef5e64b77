using NSubstitute;
using PyPrepBot.Core.Features.TakeQuiz;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Journeys;

namespace PyPrepBot.Tests.Features;

public sealed class QuizDeskTests
{
    [Fact]
    public async Task After_a_crash_between_the_two_writes_the_kept_answer_is_the_one_that_is_told()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        var session = (await bot.Get<IQuizStore>().OpenAsync(ada.Group, ada.Id, CancellationToken.None))!;
        var wrong = Page.Button(ada.Message, BankText.Wrong).Action.Part(2);

        await Assert.ThrowsAsync<IOException>(() => CrashingDesk(bot).TakeAsync(
            session, bot.Get<IQuestionBank>().Current.Find(session.Items[0].QuestionId)!, wrong, bot.Now, CancellationToken.None));
        await ada.Presses(BankText.Right);

        ada.Sees("Not this time.");
        ada.Sees("2 of 5");
        Assert.Single((await bot.StateOf(ada)).Answered);
    }

    // The answer is kept, and then the power fails.
    private static QuizDesk CrashingDesk(TestBot bot)
    {
        var quizzes = Substitute.For<IQuizStore>();
        quizzes.SaveAsync(Arg.Any<QuizSession>(), Arg.Any<CancellationToken>()).Returns(Task.FromException(new IOException("power")));
        return new QuizDesk(quizzes, bot.Get<IAnswerStore>(), bot.Get<QuizChoice>(), bot.Get<IQuestionBank>());
    }
}
