using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>Takes questions out of a group's bank and in again, one version each.</summary>
public sealed class TakeOut(IQuestionBank bank, IGroupQuestionStore questions, Audit audit)
{
    private const int Tries = 5;

    public async Task<TakenOut> SetAsync(
        Interaction act, StudyGroup group, string questionId, QuestionStatus status, CancellationToken cancellation)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            if (bank.Of(group.Id).Find(questionId) is not { } question || !IsOther(question.Status, status))
            {
                return TakenOut.WasSo;
            }

            var versions = await questions.OfAsync(group.Id, question.Id, cancellation);
            if (status == QuestionStatus.Live && OwnText.StatusOf(question.Id, bank.Current, versions) != QuestionStatus.Live)
            {
                return TakenOut.OutForAll;
            }

            var newest = versions is [.., var last] ? last.Number : 0;
            var deed = status == QuestionStatus.Retired ? QuestionDeed.Retired : QuestionDeed.Restored;
            var version = new QuestionVersion(
                group.Id, newest + 1, GroupDirectory.IdOf(act.User), act.ReceivedAt, deed, question with { Status = status })
            {
                Act = act.DeliveryId,
            };
            if (await questions.AddAsync([version], cancellation))
            {
                await audit.NoteAsync(act, group.Id, "question", question.Id, Word(question.Status), Word(status), cancellation);
                return TakenOut.Done;
            }
        }

        return TakenOut.NotKept;
    }

    // One that is aside may be retired, and is not restored here: that is decided in the queue.
    private static bool IsOther(QuestionStatus now, QuestionStatus wanted) => wanted == QuestionStatus.Retired
        ? now != QuestionStatus.Retired
        : now is QuestionStatus.Retired or QuestionStatus.Draft;

    private static string Word(QuestionStatus status) => status.ToString().ToLowerInvariant();
}
