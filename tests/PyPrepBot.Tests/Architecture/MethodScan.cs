using System.Text.RegularExpressions;

namespace PyPrepBot.Tests.Architecture;

/// <summary>Finds the methods of a masked file by its braces. No parser: MethodScanTests shows what it copes with.</summary>
internal sealed partial class MethodScan
{
    private readonly string _code;
    private readonly List<Method> _methods = [];
    private int _at;

    private MethodScan(string code) => _code = code;

    public static IReadOnlyList<Method> Of(string code)
    {
        var scan = new MethodScan(code);
        while (scan._at < code.Length)
            scan.TakeMember();

        return scan._methods;
    }

    /// <summary>Moves behind the next member, or into the next type, or out of this one.</summary>
    private void TakeMember()
    {
        while (_at < _code.Length && (char.IsWhiteSpace(_code[_at]) || _code[_at] is '}' or ';'))
            _at++;

        var start = _at;
        for (var depth = 0; _at < _code.Length; _at++)
        {
            depth += Step(_code[_at]);
            if (_code[_at] == '{')
            {
                var head = WithoutAttributes(_code[start.._at]);
                if (depth == 0 && IsType(head))
                {
                    _at++;
                    return;
                }

                _at = EndOfBlock();
                if (depth > 0 || Assignment(head) >= 0)
                    continue;
            }

            if (depth == 0 && _code[_at] is ';' or '}')
                break;
        }

        Add(start, Math.Min(_at++, _code.Length - 1));
    }

    private void Add(int start, int end)
    {
        var head = WithoutAttributes(_code[start..(end + 1)]);
        var parenthesis = head.IndexOf('(', StringComparison.Ordinal);
        var assignment = Assignment(head);
        var brace = head.IndexOf('{', StringComparison.Ordinal);
        var isOperator = head.Contains(" operator ", StringComparison.Ordinal);
        if (parenthesis < 0 || (brace >= 0 && brace < parenthesis) || (assignment >= 0 && assignment < parenthesis && !isOperator))
            return;

        var name = LastName().Match(head[..parenthesis]).Value;
        _methods.Add(new Method(name, 1 + _code.AsSpan(start, end - start).Count('\n')));
    }

    private int EndOfBlock()
    {
        var depth = 0;
        for (var at = _at; at < _code.Length; at++)
        {
            depth += _code[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return _code.Length - 1;
    }

    // A constraint such as "where T : class" stands behind the parameters, the word that makes a type before them.
    private static bool IsType(string head) => TypeWord().IsMatch(head.Split('(')[0]);

    /// <summary>Where "=" or "=>" stands outside of parameters and brackets; -1 when nowhere.</summary>
    private static int Assignment(string head)
    {
        var depth = 0;
        for (var at = 0; at < head.Length; at++)
        {
            depth += Step(head[at]);
            if (head[at] == '=' && depth == 0)
                return at;
        }

        return -1;
    }

    private static string WithoutAttributes(string head)
    {
        while (head.StartsWith('['))
        {
            var (at, depth) = (0, 0);
            do
                depth += Step(head[at++]);
            while (depth > 0 && at < head.Length);
            head = head[at..].TrimStart();
        }

        return head;
    }

    private static int Step(char character) => character switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };

    [GeneratedRegex(@"\b(class|struct|record|interface|enum|namespace|extension)\b")]
    private static partial Regex TypeWord();

    [GeneratedRegex(@"\w+(?=(<[^()]*>)?\s*$)")]
    private static partial Regex LastName();
}
