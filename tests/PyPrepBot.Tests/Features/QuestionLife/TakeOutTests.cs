using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.QuestionLife;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Tests.Stores;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Features.QuestionLife;

public sealed class TakeOutTests
{
    [Fact]
    public async Task Where_nothing_can_be_kept_it_gives_up()
    {
        var (store, audit) = (new OvertakenQuestions(null), new MemoryAudit());
        var desk = new TakeOut(new ChangingBank(SomeQuestion.Of("gil-001")), store, new Audit(audit));
        var group = new StudyGroup(Some.Group, Schedule.Default("Etc/UTC"), Some.Channel);
        var act = new ButtonClick("d1", new UserRef(Platform.Discord, "ann", "Ann"), Some.Channel, Some.Noon, new ActionId("q-restore"));

        var outcome = await desk.SetAsync(act, group, "gil-001", QuestionStatus.Retired, TestContext.Current.CancellationToken);

        Assert.Equal((TakenOut.NotKept, 5), (outcome, store.Tries));
        Assert.Empty(audit.Entries);
    }
}
