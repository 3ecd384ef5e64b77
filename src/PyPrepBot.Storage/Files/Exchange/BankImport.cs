using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Brings questions from elsewhere into a bank: first a plan, which writes nothing, then all of it or nothing.</summary>
public static class BankImport
{
    /// <param name="keyCheck">Says what is wrong with a question's own answer.</param>
    public static ImportPlan Plan(string folder, ImportFile file, Func<Question, IReadOnlyList<string>> keyCheck)
    {
        var bank = BankSources.Read(folder);
        if (bank.Bank.Faults.Count > 0)
            return ImportPlan.Refused(file, bank.Bank.Faults);

        var faults = new FaultLog(file.Name);
        var incoming = ImportReading.Read(file, bank.Topics.Slugs, faults);
        if (faults.Count > 0)
            return ImportPlan.Refused(file, faults.Faults);

        var questions = new ImportRules(bank, file.Mode, keyCheck, faults).Read(Numbered(incoming, bank, file.Mode));
        var changes = faults.Count > 0 ? [] : new ImportComposition(bank, faults).Of(questions);
        return faults.Count > 0 ? ImportPlan.Refused(file, faults.Faults) : Checked(file, bank, questions, changes);
    }

    /// <summary>Writes what the plan says, so that an interruption at any point can be made good by <see cref="Resume"/>.</summary>
    /// <exception cref="StorageFailedException">The folder cannot be written, or changed since the plan was made.</exception>
    public static void Write(string folder, ImportPlan plan) => ImportJournal.Write(folder, plan, File.Move);

    /// <summary>Finishes an import that was interrupted while it wrote; the fingerprint of its file, or null when there was none.</summary>
    /// <exception cref="StorageFailedException">A file was edited in the meantime.</exception>
    public static string? Resume(string folder) => ImportJournal.Resume(folder);

    /// <summary>Whether an interrupted import waits for <see cref="Resume"/>.</summary>
    public static bool IsInterrupted(string folder) => ImportJournal.IsThere(folder);

    private static IReadOnlyList<SourceQuestion> Numbered(IReadOnlyList<SourceQuestion> questions, BankSources bank, ImportMode mode)
    {
        if (mode == ImportMode.Update)
            return questions;

        // What a group wrote for itself comes without a number of the bank.
        questions = [.. questions.Select(WithoutOwnId)];
        var taken = bank.Bank.Positions.Keys.Concat(questions.Select(question => question.Id).OfType<string>());
        var numbers = new FreeNumbers(taken);
        return [.. questions.Select(numbers.Numbered)];
    }

    private static SourceQuestion WithoutOwnId(SourceQuestion question) => question.Id is { } id && OwnQuestionId.Is(id)
        ? question with { Map = question.Map with { Fields = [.. question.Map.Fields.Where(field => field.Name != "id")] }, Block = null }
        : question;

    // What would be written is read again: a slip of ours must be a refusal, and never a broken bank.
    private static ImportPlan Checked(
        ImportFile file, BankSources bank, IReadOnlyList<Incoming> questions, IReadOnlyList<FileChange> changes)
    {
        var after = bank.With(changes);
        if (after.Bank.Faults.Count > 0)
            return ImportPlan.Refused(file, after.Bank.Faults);

        var written = after.Questions().ToDictionary(question => question.Question.Id, StringComparer.Ordinal);
        var lost = questions.Where(question => JsonText.Of(written[question.Question.Id].Source) != JsonText.Of(question.Source)).ToList();
        if (lost.Count > 0)
            return ImportPlan.Refused(file, lost.Select(question => Lost(file, question)));

        return new ImportPlan(
            [],
            ImportWarnings.Of(file.Name, questions, after.Bank),
            Ids(questions, question => question.Existing is null),
            Ids(questions, question => question.Existing is not null && !question.IsUnchanged),
            Ids(questions, question => question.IsUnchanged),
            file.Fingerprint)
        {
            Changes = changes,
        };
    }

    private static List<string> Ids(IReadOnlyList<Incoming> questions, Func<Incoming, bool> wanted) =>
        [.. questions.Where(wanted).Select(question => question.Question.Id)];

    private static BankFault Lost(ImportFile file, Incoming question) => new(
        file.Name, question.Line, "not-carried",
        $"{question.Question.Id} would not come back as it is.", "Add it to the bank by hand, and report this.");
}
