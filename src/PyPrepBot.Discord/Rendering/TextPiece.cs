using System.Text;

namespace PyPrepBot.Discord.Rendering;

/// <summary>One block of a message as markdown, which knows where it may be cut.</summary>
/// <param name="IsProse">A blank line keeps it apart from more prose.</param>
internal sealed record TextPiece(IReadOnlyList<TextRun> Runs, bool IsProse = false)
{
    public int Length { get; } = Runs.Sum(run => run.Length);

    public bool IsBlank => Runs.All(run => string.IsNullOrWhiteSpace(run.Body));

    public override string ToString() => string.Concat(Runs);

    /// <summary>The piece in at most so many code points.</summary>
    public string Cut(int most)
    {
        if (Length <= most)
        {
            return ToString();
        }

        var text = new StringBuilder();
        var left = most;
        foreach (var run in Runs)
        {
            // One is kept back for the ellipsis behind what fits.
            if (run.Length >= left)
            {
                return text.Append(run.Cut(left)).ToString();
            }

            text.Append(run);
            left -= run.Length;
        }

        return text.ToString();
    }
}
