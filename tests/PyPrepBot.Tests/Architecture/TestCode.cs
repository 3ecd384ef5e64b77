using Mono.Cecil;

namespace PyPrepBot.Tests.Architecture;

/// <summary>The compiled tests, read as data. Mono.Cecil comes with NetArchTest.</summary>
internal sealed class TestCode : IDisposable
{
    private readonly ModuleDefinition _module = ModuleDefinition.ReadModule(House.Tests.Location);

    public IEnumerable<MethodDefinition> Tests => _module.GetTypes().SelectMany(type => type.Methods).Where(IsTest);

    public MethodDefinition Find(string type, string method) => _module.GetType(type).Methods.Single(one => one.Name == method);

    /// <summary>Whether a method, or what it calls among the tests, makes an assertion.</summary>
    public bool Asserts(MethodDefinition method) => Asserts(method, []);

    public void Dispose() => _module.Dispose();

    private static bool IsTest(MethodDefinition method) => method.CustomAttributes.Any(attribute =>
        attribute.AttributeType.Name is var name
        && (name.EndsWith("FactAttribute", StringComparison.Ordinal) || name.EndsWith("TheoryAttribute", StringComparison.Ordinal)));

    private bool Asserts(MethodDefinition method, HashSet<string> seen)
    {
        if (!seen.Add(method.FullName) || !method.HasBody)
            return false;

        var called = method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>().ToList();
        return called.Exists(IsAssertion)
            || called.Exists(call => call.DeclaringType.Scope == _module && call.Resolve() is { } own && Asserts(own, seen))
            || StateMachine(method) is { } machine && machine.Methods.Any(step => Asserts(step, seen));
    }

    // The body of an async method or iterator stands in a type of its own.
    private static TypeDefinition? StateMachine(MethodDefinition method) => method.CustomAttributes
        .Where(attribute => attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal))
        .Select(attribute => ((TypeReference)attribute.ConstructorArguments[0].Value).Resolve())
        .FirstOrDefault();

    private static bool IsAssertion(MethodReference call) => call.DeclaringType.FullName switch
    {
        "Xunit.Assert" => !call.Name.StartsWith("Skip", StringComparison.Ordinal),
        "CsCheck.Check" => true,
        "NSubstitute.SubstituteExtensions" => call.Name.Contains("Receive", StringComparison.Ordinal),
        "NSubstitute.Received" => true,
        // Whoever waits for something fails when it does not come.
        var name when name.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal) => call.Name == "WaitAsync",
        _ => false,
    };
}
