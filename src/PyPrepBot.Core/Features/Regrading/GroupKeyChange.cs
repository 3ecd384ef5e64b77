using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>A key that was put right is a new version of the question in its group; a shared question changes for this group alone.</summary>
public sealed class GroupKeyChange(IGroupQuestionStore questions) : IKeyChange
{
    public async Task<bool> KeepAsync(Regrade regrade, Question corrected, CancellationToken cancellation)
    {
        var versions = await questions.OfAsync(regrade.Group, regrade.QuestionId, cancellation);
        if (versions.Any(version => version.Act == regrade.Id))
        {
            return true;
        }

        // Out of rotation is no property of a version: the question that is kept is one to be asked.
        var version = new QuestionVersion(
            regrade.Group,
            versions.Count + 1,
            regrade.By,
            regrade.At,
            QuestionDeed.Edited,
            corrected with { Status = QuestionStatus.Live })
        {
            Act = regrade.Id,
        };
        return await questions.AddAsync([version], cancellation);
    }
}
