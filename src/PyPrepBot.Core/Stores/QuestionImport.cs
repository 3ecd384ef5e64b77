using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>What a file of questions would bring to a group. With faults it brings nothing.</summary>
/// <param name="Added">Questions that are new; they have no id of their own yet.</param>
/// <param name="Updated">Other texts of questions that the group has.</param>
/// <param name="Unchanged">Ids of questions that the group has just so.</param>
public sealed record QuestionImport(
    IReadOnlyList<ImportLine> Faults,
    IReadOnlyList<ImportLine> Remarks,
    IReadOnlyList<Question> Added,
    IReadOnlyList<Question> Updated,
    IReadOnlyList<string> Unchanged);
