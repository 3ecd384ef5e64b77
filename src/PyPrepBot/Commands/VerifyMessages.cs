using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Proving;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary>What <c>bank verify</c> prints.</summary>
internal static class VerifyMessages
{
    public static string Begin(IReadOnlyList<Interpreter> interpreters, Isolation isolation)
    {
        var names = string.Join(", ", interpreters.Select(python => python.Name));
        var guard = isolation.IsApart
            ? "Programs run without network and in a process tree of their own."
            : "This machine cannot set programs apart; only the guard inside the interpreter holds them.";
        return $"CPython {names}. {guard}";
    }

    public static string NoInterpreter(PythonRange supported) =>
        $"No CPython {supported.Oldest} to {supported.Newest} was found. Install one, or name it with --python.";

    /// <summary>A line for each question that is refuted or left out, then the sums.</summary>
    public static IEnumerable<string> Report(IReadOnlyList<Proof> proofs, LoadedBank bank)
    {
        foreach (var proof in proofs.Where(proof => proof.Skipped is not null))
        {
            yield return $"{Place(proof, bank)}: {proof.Question.Id}: skipped: {proof.Skipped}";
        }

        foreach (var (proof, against) in proofs.SelectMany(proof => proof.Against, (proof, against) => (proof, against)))
        {
            yield return $"{Place(proof, bank)}: {proof.Question.Id}: {against} [refuted] Run it by hand, then mend answer or proof.";
        }

        foreach (var (proof, upset) in proofs.SelectMany(proof => proof.Upset, (proof, upset) => (proof, upset)))
        {
            yield return $"{Place(proof, bank)}: {proof.Question.Id}: {upset} [upset] It held when it ran alone; make its proof steadier.";
        }

        foreach (var kind in proofs.GroupBy(proof => proof.Question.Kind).OrderBy(group => group.Key))
        {
            yield return $"{kind.Key.ToString().ToLowerInvariant(),-10} {Sums([.. kind])}";
        }

        yield return Sums(proofs);
    }

    private static string Sums(IReadOnlyList<Proof> proofs)
    {
        var proven = proofs.Count(proof => proof.IsProven);
        var skipped = proofs.Count(proof => proof.Skipped is not null);
        var share = proofs.Count == 0 ? 0 : 100.0 * proven / proofs.Count;
        var percent = share.ToString("0.0", CultureInfo.InvariantCulture);
        return $"{proven} proven, {skipped} skipped, {proofs.Count - proven - skipped} refuted ({percent} % proven)";
    }

    private static string Place(Proof proof, LoadedBank bank)
    {
        var position = bank.Positions[proof.Question.Id];
        return $"{position.File}:{position.Line}";
    }
}
