using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Packs prose into as few sections as hold it: a new one begins where a text ends, or else between two characters.</summary>
internal sealed class Sections
{
    private const string Line = "\n";
    private const string BlankLine = "\n\n";

    private readonly List<BlockBody> _done = [];
    private string _open = "";

    public static IReadOnlyList<BlockBody> Of(IReadOnlyList<TextPiece> pieces)
    {
        var sections = new Sections();
        foreach (var (piece, above) in pieces.Zip(pieces.Prepend(null).ToList()))
        {
            sections.Add(piece, above is { StandsClose: true } && piece.StandsClose ? Line : BlankLine);
        }

        sections.Close();
        return sections._done;
    }

    private void Add(TextPiece piece, string joint)
    {
        if (_open.Length > 0 && _open.Length + joint.Length + piece.Length > Limits.Section)
        {
            Close();
        }

        _open += _open.Length > 0 ? joint : "";
        foreach (var run in piece.Runs)
        {
            Add(run);
        }
    }

    private void Add(TextRun run)
    {
        var rest = run;
        while (_open.Length + rest.Length > Limits.Section)
        {
            var room = Limits.Section - _open.Length;
            if (room > rest.Open.Length + rest.Atoms[0].Length + rest.Close.Length)
            {
                (var head, rest) = rest.Split(room);
                _open += head;
            }

            Close();
        }

        _open += rest.Atoms.Count > 0 ? rest.ToString() : "";
    }

    // What is blank would be refused.
    private void Close()
    {
        if (!string.IsNullOrWhiteSpace(_open))
        {
            _done.Add(new SectionBody(TextObject.Marked(_open.Trim('\n'))));
        }

        _open = "";
    }
}
