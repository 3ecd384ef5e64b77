using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>What is decided about a question is a new version of it in its group; a shared question changes for this group alone.</summary>
public sealed class GroupKeyChange(IGroupQuestionStore questions) : IKeyChange
{
    public bool Holds(Question question) => questions.Holds(question with { Status = QuestionStatus.Live });

    // Out of rotation is no property of a version: what is kept is a question to be asked.
    public Task<bool> KeepAsync(Regrade regrade, Question corrected, CancellationToken cancellation) =>
        AddAsync(regrade, QuestionDeed.Edited, corrected with { Status = QuestionStatus.Live }, cancellation);

    public Task<bool> RetireAsync(Regrade regrade, Question question, CancellationToken cancellation) =>
        AddAsync(regrade, QuestionDeed.Retired, question with { Status = QuestionStatus.Retired }, cancellation);

    private async Task<bool> AddAsync(Regrade regrade, QuestionDeed deed, Question question, CancellationToken cancellation)
    {
        var versions = await questions.OfAsync(regrade.Group, regrade.QuestionId, cancellation);
        var newest = versions is [.., var last] ? last.Number : 0;
        var version = new QuestionVersion(regrade.Group, newest + 1, regrade.By, regrade.At, deed, question) { Act = regrade.Id };
        return versions.Any(known => known.Act == regrade.Id) || await questions.AddAsync([version], cancellation);
    }
}
